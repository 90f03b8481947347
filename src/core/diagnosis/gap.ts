/** Gap, attainment and verdict of every KPI. */
import { elapsed, spendSoFar } from "../situation/elapsed.ts";
import type { Kpi, Metric, Situation } from "../situation/schema.ts";
import { type ControlChart, controlChart } from "../statistics/control-chart.ts";
import type { Interval } from "../statistics/counts.ts";
import { holmLevels } from "../statistics/holm.ts";
import { goodSign, METRIC_TRAITS } from "./metric.ts";
import { ALPHA, type NoiseModel, noiseModel, ordersToTell } from "./noise.ts";

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
  readonly dispersion: number | null;
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
}

function judge(situation: Situation, kpi: Kpi, share: number, adSpend: number | undefined): Judged {
  const target = METRIC_TRAITS[kpi.metric].accumulates ? kpi.target * share : kpi.target;
  const history = kpi.history ?? [];
  const chart = history.length >= CHART_POINTS && share === 1 ? controlChart(history) : undefined;
  const funnel = situation.funnel?.actual ?? {};
  const model = chart
    ? undefined
    : noiseModel({ metric: kpi.metric, actual: kpi.actual, target, funnel, adSpend });
  return { kpi, target, chart, model };
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
    dispersion: model?.dispersion ?? null,
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
  const { share } = elapsed(situation.period, today);
  const judged = situation.kpis.map((kpi) => judge(situation, kpi, share, spendSoFar(situation, today)));
  const tested = judged.filter(({ model }) => model !== undefined);
  const levels = holmLevels(tested.map(claimProbability), ALPHA);
  const levelOf = new Map(tested.map((entry, index) => [entry, levels[index] ?? ALPHA]));
  return judged.map((entry, index) => toGap(entry, index, levelOf.get(entry) ?? ALPHA));
}
