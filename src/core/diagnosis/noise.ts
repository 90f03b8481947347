/** What chance alone does to a figure: how far it may fall below its target before that means something. */
import type { FunnelPeriod, Metric } from "../situation/schema.ts";
import { deviationOf, learnedDispersion } from "../statistics/count-test.ts";
import { countAtMost, countFloor, countInterval, type Interval } from "../statistics/counts.ts";
import { gammaQuantile, lowerGammaRatio } from "../statistics/gamma.ts";
import { normalProbability, normalQuantile } from "../statistics/normal.ts";
import { METRIC_TRAITS } from "./metric.ts";

/** Level of one claim, and of all claims together (Holm). */
export const ALPHA = 0.05;
export const CONFIDENCE = 0.95;
/** Assumed ratio of variance to mean of daily counts added up over a period; assumed, labelled, replaced by own history. */
export const DISPERSION = { transactions: 1.5, traffic: 3 } as const;
/** Assumed coefficient of variation of one order's value. */
export const ORDER_VALUE_VARIATION = 1;
/** A test that would see this shortfall less than half the time has too few data to clear anyone. */
const SHORTFALL_WORTH_SEEING = 0.2;

/** A figure tested through the count behind it, or through the relative error of a sum. */
export interface NoiseModel {
  readonly method: "counts" | "compound-counts";
  /** Variance of the count behind the figure ÷ its mean. */
  readonly dispersion: number;
  /** True when the marketer's own history had a say in it. */
  readonly learned: boolean;
  /** Chance of a result at least this bad if the target were the true level. */
  readonly missProbability: number;
  /** Chance of a result at least this good. */
  readonly beatProbability: number;
  /** The worst value that is no miss at the level `alpha`, in the metric's unit; null when it cannot be said. */
  readonly floor: (alpha: number) => number | null;
  /** Chance that the test would see a 20 % shortfall. */
  readonly power: (alpha: number) => number;
  /** 95 % interval of the metric; null where one end is infinite (a cost per result of next to no results). */
  readonly interval: Interval | null;
}

const finite = (interval: Interval): Interval | null =>
  Number.isFinite(interval.low) && Number.isFinite(interval.high) ? interval : null;

const shortfallOf = (target: number): number => target * (1 - SHORTFALL_WORTH_SEEING);

/** Count against target; `toValue` turns a count into the metric (identity, or spend over count). */
function countModel(
  actual: number,
  target: number,
  dispersion: number,
  toValue: (count: number) => number,
): NoiseModel {
  const ends = countInterval(actual, CONFIDENCE, dispersion);
  const values = [toValue(ends.low), toValue(ends.high)] as const;
  return {
    method: "counts",
    dispersion,
    learned: false,
    missProbability: countAtMost(actual, target, dispersion),
    beatProbability: 1 - countAtMost(actual - 1, target, dispersion),
    floor: (alpha) => {
      const value = toValue(countFloor(target, alpha, dispersion));
      return Number.isFinite(value) ? value : null;
    },
    power: (alpha) => countAtMost(countFloor(target, alpha, dispersion) - 1, shortfallOf(target), dispersion),
    interval: finite({ low: Math.min(...values), high: Math.max(...values) }),
  };
}

/** A sum or mean tested on the log scale; `relativeError` is its standard error at the target, as a share. */
function logModel(
  actual: number,
  target: number,
  relativeError: number,
  errorAtActual: number,
  dispersion: number,
): NoiseModel {
  const distance = actual > 0 ? Math.log(actual / target) / relativeError : Number.NEGATIVE_INFINITY;
  const spread = normalQuantile((1 + CONFIDENCE) / 2) * errorAtActual;
  return {
    method: "compound-counts",
    dispersion,
    learned: false,
    missProbability: normalProbability(distance),
    beatProbability: 1 - normalProbability(distance),
    floor: (alpha) => target * Math.exp(normalQuantile(alpha) * relativeError),
    power: (alpha) => {
      const shifted = normalQuantile(alpha) * relativeError - Math.log(1 - SHORTFALL_WORTH_SEEING);
      return normalProbability((shifted / relativeError) * Math.sqrt(1 - SHORTFALL_WORTH_SEEING));
    },
    interval: finite({ low: actual * Math.exp(-spread), high: actual * Math.exp(spread) }),
  };
}

/** Variance of a compound Poisson sum for each order, in squared order values: 1 + cv². */
const ORDER_SUM_SPREAD = 1 + ORDER_VALUE_VARIATION ** 2;
/** The same times the dispersion that is assumed. */
export const ORDER_SUM_VARIANCE = DISPERSION.transactions * ORDER_SUM_SPREAD;

/**
 * A sum of order values: gamma with the mean of the target and the variance of the compound sum. Unlike a normal on any
 * scale it keeps close to its promised error: simulated 4.5 % at 200 orders, 5.5 % at 50, 9 % at 10. Shape = orders ÷ variance.
 */
function sumModel(actual: number, target: number, orders: number, variance = ORDER_SUM_VARIANCE): NoiseModel {
  const shape = (orders * target) / actual / variance;
  const atMost = (value: number, mean: number, level: number): number =>
    lowerGammaRatio(level, (level * value) / mean);
  const floor = (alpha: number): number =>
    (target * gammaQuantile(shape, alpha, normalQuantile(alpha))) / shape;
  const spread = normalQuantile((1 + CONFIDENCE) / 2) * Math.sqrt(variance / orders);
  return {
    method: "compound-counts",
    dispersion: variance / ORDER_SUM_SPREAD,
    learned: false,
    missProbability: atMost(actual, target, shape),
    beatProbability: 1 - atMost(actual, target, shape),
    floor,
    power: (alpha) => atMost(floor(alpha), shortfallOf(target), shape * (1 - SHORTFALL_WORTH_SEEING)),
    interval: finite({ low: actual * Math.exp(-spread), high: actual * Math.exp(spread) }),
  };
}

/** A rate tested through the number of its successes. */
const rateModel = (actual: number, target: number, trials: number): NoiseModel =>
  countModel(actual * trials, target * trials, DISPERSION.transactions, (count) => count / trials);

function meanModel(actual: number, target: number, orders: number): NoiseModel {
  const error = ORDER_VALUE_VARIATION / Math.sqrt(orders);
  return logModel(actual, target, error, error, 1);
}

export interface NoiseInput {
  readonly metric: Metric;
  readonly actual: number;
  /** Scaled to the elapsed share. */
  readonly target: number;
  readonly funnel: FunnelPeriod;
  readonly adSpend: number | undefined;
  /** Results of earlier whole periods. */
  readonly history?: readonly number[];
  /** Part of the period that is over, 0–1; 1 unless given. */
  readonly share?: number;
}

/** The count behind a rate, when the funnel has a whole of which the metric is a share. */
function trialsOf(funnel: FunnelPeriod): number | undefined {
  return funnel.sessions ?? funnel.clicks;
}

/** Fewer earlier periods than this say nothing about how results scatter. */
const LEAST_HISTORY = 4;
/** The assumption weighs as much as this many earlier periods: learned from few, a dispersion is rough. */
const WEIGHT_OF_ASSUMPTION = 6;

/** Between what is assumed and what the history shows, by how much history there is. */
function towardHistory(assumed: number, shown: number, periods: number): number {
  const weight = periods - 1;
  return (WEIGHT_OF_ASSUMPTION * assumed + weight * shown) / (WEIGHT_OF_ASSUMPTION + weight);
}

function countDispersion(assumed: number, history: readonly number[]): { value: number; learned: boolean } {
  const shown = history.length >= LEAST_HISTORY ? learnedDispersion(history) : null;
  if (shown === null) return { value: assumed, learned: false };
  return { value: towardHistory(assumed, shown, history.length), learned: true };
}

/** How much a sum of money scatters for each order of it; the history is of whole periods. */
function orderVariance(
  history: readonly number[],
  ordersPerPeriod: number,
): { value: number; learned: boolean } {
  const mean = history.reduce((sum, value) => sum + value, 0) / history.length;
  if (history.length < LEAST_HISTORY || mean <= 0) return { value: ORDER_SUM_VARIANCE, learned: false };
  // The square of the relative deviation of a period, shared out over its orders; free of the currency.
  const shown = Math.max(1, (deviationOf(history) / mean) ** 2 * ordersPerPeriod);
  return { value: towardHistory(ORDER_SUM_VARIANCE, shown, history.length), learned: true };
}

/**
 * The noise model of one KPI, or undefined when nothing in the situation says how many events stand behind it.
 * Assumed dispersion of orders, leads, signups, revenue: 1.5; of traffic: 3; earlier periods pull it toward what they show.
 */
export function noiseModel(input: NoiseInput): NoiseModel | undefined {
  const { metric, actual, target, funnel, adSpend, history = [], share = 1 } = input;
  if (target <= 0) return undefined;
  const same = (count: number): number => count;
  const counted = (assumed: number): NoiseModel => {
    const { value, learned } = countDispersion(assumed, history);
    return { ...countModel(actual, target, value, same), learned };
  };
  switch (metric) {
    case "orders":
    case "leads":
    case "qualified-leads":
    case "signups":
      return counted(DISPERSION.transactions);
    case "traffic":
      return counted(DISPERSION.traffic);
    case "revenue": {
      if (!funnel.orders || actual <= 0) return undefined;
      const { value, learned } = orderVariance(history, funnel.orders / share);
      return { ...sumModel(actual, target, funnel.orders, value), learned };
    }
    case "roas":
      return funnel.orders && actual > 0 ? sumModel(actual, target, funnel.orders) : undefined;
    case "cpa":
    case "cac":
      if (!adSpend || actual <= 0) return undefined;
      return countModel(
        adSpend / actual,
        adSpend / target,
        DISPERSION.transactions,
        (count) => adSpend / count,
      );
    case "conversion-rate": {
      const trials = trialsOf(funnel);
      return trials && target < 1 ? rateModel(actual, target, trials) : undefined;
    }
    case "average-order-value":
      return funnel.orders && actual > 0 ? meanModel(actual, target, funnel.orders) : undefined;
    default:
      return undefined;
  }
}

/** True for metrics whose noise can be judged from events; used to ask for them. */
export const hasCountModel = (metric: Metric): boolean => METRIC_TRAITS[metric].stages.length > 0;

/** More orders than this settle any shortfall that is worth a word. */
const MOST_ORDERS = 1e9;

/**
 * Orders above which a shortfall this large would no longer be chance, by halving on the logarithm.
 * Null when there is no shortfall, or one that no number of orders settles.
 */
export function ordersToTell(actual: number, target: number): number | null {
  if (actual <= 0 || actual >= target) return null;
  const isMiss = (orders: number): boolean => sumModel(actual, target, orders).missProbability < ALPHA;
  if (!isMiss(MOST_ORDERS)) return null;
  let low = 0;
  let high = Math.log(MOST_ORDERS);
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    if (isMiss(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.ceil(Math.exp(high));
}
