/** Gap, attainment and verdict of every KPI. */
import { elapsed, spendSoFar } from "../situation/elapsed.ts";
import type { Kpi, Metric, Situation } from "../situation/schema.ts";
import { type ChartSignal, chartSignals } from "../statistics/chart-rules.ts";
import { type ControlChart, controlChart } from "../statistics/control-chart.ts";
import type { Interval } from "../statistics/counts.ts";
import { holmLevels } from "../statistics/holm.ts";
import { columnOf, scaleFunnel } from "./columns.ts";
import { goodSign, METRIC_TRAITS } from "./metric.ts";
import { ALPHA, type NoiseInput, type NoiseModel, noiseModel, ordersToTell } from "./noise.ts";

export type Verdict = "ahead" | "on-target" | "real-miss" | "within-noise" | "too-few-data";
export type Method = "control-chart" | "counts" | "compound-counts" | "none";
export type Reach = "inside" | "outside" | "unknown";

/** A control chart needs this many earlier periods. */
export const CHART_POINTS = 8;
/** The power under which a missing proof of a miss proves nothing. */
const LEAST_POWER = 0.5;

export interface Gap {
  readonly index: number;
  readonly metric: Metric;
  /** The target for the part of the period that is over. */
  readonly target: number;
  /** The target as it was set. */
  readonly fullTarget: number;
  readonly actual: number;
  /** actual − target, in the metric's unit; for cpa and cac a positive gap is bad. */
  readonly gap: number;
  /** actual ÷ target; target ÷ actual where lower is better; null when the divisor is 0. */
  readonly attainment: number | null;
  readonly verdict: Verdict;
  readonly method: Method;
  /** 95 % interval of the actual figure. */
  readonly interval: Interval | null;
  /** The worst value that would still be no miss. */
  readonly noiseFloor: number | null;
  /** Is this period inside the process's own limits? */
  readonly process: Reach;
  /** Is the target inside them? */
  readonly targetReach: Reach;
  /** How the series of earlier periods and this one breaks the rules of a stable process; empty when it does not. */
  readonly signals: readonly ChartSignal["rule"][];
  /** Variance ÷ mean of the counts behind the verdict, and whether history had a say in it; null without counts. */
  readonly dispersion: { readonly value: number; readonly learned: boolean } | null;
  /** Further days at this pace until it can be told whether this is a miss; null when it can, or never will. */
  readonly daysToTell: number | null;
  /** Earlier periods that reached the (full) target, of how many; null without history. */
  readonly reached: { readonly times: number; readonly of: number } | null;
  /** Limits of the process, when history allows a chart. */
  readonly limits: Interval | null;
  /** For money without a known number of orders: the number above which the miss would be real. */
  readonly ordersToTell: number | null;
}

interface Judged {
  readonly kpi: Kpi;
  readonly target: number;
  readonly chart: ControlChart | undefined;
  readonly model: NoiseModel | undefined;
  readonly input: NoiseInput;
  /** Days that the result covers. */
  readonly days: number;
}

/** A period without dates is taken for a month. */
const DAYS_OF_A_MONTH = 30;

interface Pace {
  readonly share: number;
  readonly days: number;
  readonly adSpend: number | undefined;
}

function judge(situation: Situation, kpi: Kpi, { share, days, adSpend }: Pace): Judged {
  const target = METRIC_TRAITS[kpi.metric].accumulates ? kpi.target * share : kpi.target;
  const history = kpi.history ?? [];
  const chart = history.length >= CHART_POINTS && share === 1 ? controlChart(history) : undefined;
  const funnel = columnOf(situation, "actual") ?? {};
  const input = { metric: kpi.metric, actual: kpi.actual, target, funnel, adSpend, history, share };
  return { kpi, target, chart, input, days, model: chart ? undefined : noiseModel(input) };
}

/** Verdicts that more of the same could still settle. */
const UNDECIDED: ReadonlySet<Verdict> = new Set(["within-noise", "too-few-data"]);
/** Waiting longer than this is no answer. */
const LONGEST_WAIT_DAYS = 730;

/** The test as it would stand after so many days at the same pace. */
function modelAfter({ kpi, input, days }: Judged, later: number): NoiseModel | undefined {
  const times = later / days;
  const scale = METRIC_TRAITS[kpi.metric].accumulates ? times : 1;
  return noiseModel({
    ...input,
    actual: input.actual * scale,
    target: input.target * scale,
    funnel: scaleFunnel(input.funnel, times),
    adSpend: input.adSpend === undefined ? undefined : input.adSpend * times,
    share: (input.share ?? 1) * times,
  });
}

/** Halving over the days until the shortfall, if it stays what it is, would be more than chance. */
function daysToTell(judged: Judged, alpha: number): number | null {
  if (judged.model === undefined) return null;
  const isTold = (later: number): boolean => (modelAfter(judged, later)?.missProbability ?? 1) < alpha;
  let low = judged.days;
  let high = judged.days + LONGEST_WAIT_DAYS;
  if (!isTold(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isTold(middle)) high = middle;
    else low = middle;
  }
  return Math.max(1, high - judged.days);
}

/** Rules that the latest stretch breaks, this period included; each rule once. */
function signalsOf({ kpi, chart }: Judged): ChartSignal["rule"][] {
  if (chart === undefined) return [];
  const series = [...(kpi.history ?? []), kpi.actual];
  const latest = chartSignals(series, chart).filter(({ index }) => index === series.length - 1);
  return [...new Set(latest.map(({ rule }) => rule))];
}

const isWorse = ({ kpi, target }: Judged): boolean => goodSign(kpi.metric) * (kpi.actual - target) < 0;

function modelVerdict(judged: Judged, model: NoiseModel, alpha: number): Verdict {
  if (!isWorse(judged)) return model.beatProbability < alpha ? "ahead" : "on-target";
  if (model.missProbability < alpha) return "real-miss";
  return model.power(alpha) < LEAST_POWER ? "too-few-data" : "within-noise";
}

function chartVerdict(judged: Judged, chart: ControlChart): Verdict {
  const difference = Math.abs(judged.kpi.actual - judged.target);
  if (isWorse(judged)) return difference > chart.allowance ? "real-miss" : "within-noise";
  return difference > chart.allowance ? "ahead" : "on-target";
}

function verdictOf(judged: Judged, alpha: number): Verdict {
  if (judged.chart) return chartVerdict(judged, judged.chart);
  if (judged.model) return modelVerdict(judged, judged.model, alpha);
  if (isWorse(judged)) return "too-few-data";
  return judged.kpi.actual === judged.target ? "on-target" : "ahead";
}

function attainmentOf({ kpi, target }: Judged): number | null {
  const [numerator, divisor] = METRIC_TRAITS[kpi.metric].lowerIsBetter
    ? [target, kpi.actual]
    : [kpi.actual, target];
  return divisor === 0 ? null : numerator / divisor;
}

function intervalOf({ kpi, chart, model }: Judged): Interval | null {
  if (chart) return { low: Math.max(0, kpi.actual - chart.allowance), high: kpi.actual + chart.allowance };
  return model?.interval ?? null;
}

function floorOf({ kpi, target, chart, model }: Judged, alpha: number): number | null {
  if (chart) return Math.max(0, target - goodSign(kpi.metric) * chart.allowance);
  return model?.floor(alpha) ?? null;
}

const reachOf = (value: number, chart: ControlChart | undefined): Reach =>
  chart === undefined ? "unknown" : value < chart.lower || value > chart.upper ? "outside" : "inside";

/** A target beyond the limits on the easy side is no impossible target. */
function targetReachOf({ kpi, chart }: Judged): Reach {
  if (chart === undefined) return "unknown";
  const beyond = goodSign(kpi.metric) === 1 ? kpi.target > chart.upper : kpi.target < chart.lower;
  return beyond ? "outside" : "inside";
}

function reachedOf(kpi: Kpi): Gap["reached"] {
  const history = kpi.history ?? [];
  if (history.length === 0) return null;
  const times = history.filter((value) => goodSign(kpi.metric) * (value - kpi.target) >= 0).length;
  return { times, of: history.length };
}

function toGap(judged: Judged, index: number, alpha: number): Gap {
  const { kpi, target, chart, model } = judged;
  const verdict = verdictOf(judged, alpha);
  const countsMissing = kpi.metric === "revenue" && chart === undefined && model === undefined;
  return {
    index,
    metric: kpi.metric,
    target,
    fullTarget: kpi.target,
    actual: kpi.actual,
    gap: kpi.actual - target,
    attainment: attainmentOf(judged),
    verdict,
    method: chart ? "control-chart" : (model?.method ?? "none"),
    interval: intervalOf(judged),
    noiseFloor: floorOf(judged, alpha),
    process: reachOf(kpi.actual, chart),
    targetReach: targetReachOf(judged),
    signals: signalsOf(judged),
    dispersion: model ? { value: model.dispersion, learned: model.learned } : null,
    daysToTell: UNDECIDED.has(verdict) ? daysToTell(judged, alpha) : null,
    reached: reachedOf(kpi),
    limits: chart ? { low: Math.max(0, chart.lower), high: chart.upper } : null,
    ordersToTell: countsMissing ? ordersToTell(kpi.actual, target) : null,
  };
}

/** The probability that Holm's procedure ranks: that of the direction the figure went. */
const claimProbability = (judged: Judged): number =>
  judged.model === undefined
    ? 1
    : isWorse(judged)
      ? judged.model.missProbability
      : judged.model.beatProbability;

/**
 * One gap per KPI, in their order. Counts are tested at α = 0.05 over all KPIs together (Holm).
 * @param today ISO date
 */
export function gaps(situation: Situation, today: string): Gap[] {
  const { share, days } = elapsed(situation.period, today);
  const pace: Pace = { share, days: days ?? DAYS_OF_A_MONTH, adSpend: spendSoFar(situation, today) };
  const judged = situation.kpis.map((kpi) => judge(situation, kpi, pace));
  const tested = judged.filter(({ model }) => model !== undefined);
  const levels = holmLevels(tested.map(claimProbability), ALPHA);
  const levelOf = new Map(tested.map((entry, index) => [entry, levels[index] ?? ALPHA]));
  return judged.map((entry, index) => toGap(entry, index, levelOf.get(entry) ?? ALPHA));
}
