/** Runs the statistical kinds against src/core/statistics. */
import { chartSignals, movingRanges, rangeLimit } from "../../src/core/statistics/chart-rules.ts";
import { controlChart, median } from "../../src/core/statistics/control-chart.ts";
import { countTest } from "../../src/core/statistics/count-test.ts";
import { countInterval } from "../../src/core/statistics/counts.ts";
import { costPerResultInterval, revenueInterval } from "../../src/core/statistics/money.ts";
import { benjaminiHochbergAdjusted, holmAdjusted } from "../../src/core/statistics/multiple-claims.ts";
import { normalQuantile } from "../../src/core/statistics/normal.ts";
import { clopperPearsonInterval, wilsonInterval } from "../../src/core/statistics/proportions.ts";
import { trialsPerGroup } from "../../src/core/statistics/sample-size.ts";
import {
  fisherProbability,
  newcombeInterval,
  twoProportionTest,
} from "../../src/core/statistics/two-proportions.ts";
import { twoRateTest } from "../../src/core/statistics/two-rates.ts";
import type { Runners } from "./runner.ts";

const VERDICTS = { miss: "miss", "within-noise": "within_noise", beat: "beat" } as const;

interface CountVsTarget {
  readonly actual: number;
  readonly target: number;
  readonly alpha: number;
  readonly dispersion?: number;
}

function countVsTarget({ actual, target, alpha, dispersion = 1 }: CountVsTarget) {
  const { atMost, atLeast, twoSided, verdict, floor } = countTest(actual, target, alpha, dispersion);
  return {
    pLower: atMost,
    pUpper: atLeast,
    pTwoSided: twoSided,
    verdict: VERDICTS[verdict],
    noiseFloor: floor,
    ...(dispersion > 1 ? { z: normalQuantile(atMost) } : {}),
  };
}

interface PoissonInterval {
  readonly count: number;
  readonly exposure?: number;
  readonly confidence: number;
  readonly dispersion?: number;
}

function poissonInterval({ count, exposure = 1, confidence, dispersion = 1 }: PoissonInterval) {
  const { low, high } = countInterval(count, confidence, dispersion);
  return { rate: count / exposure, low: low / exposure, high: high / exposure };
}

interface TwoRates {
  readonly count1: number;
  readonly exposure1: number;
  readonly count2: number;
  readonly exposure2: number;
  readonly confidence: number;
}

function twoRates({ count1, exposure1, count2, exposure2, confidence }: TwoRates) {
  const first = { count: count1, exposure: exposure1 };
  const second = { count: count2, exposure: exposure2 };
  const { ratio, interval, atMost, atLeast, twoSided } = twoRateTest(first, second, confidence);
  return {
    rateRatio: ratio,
    low: interval.low,
    high: interval.high,
    pTwoSided: twoSided,
    pLower: atMost,
    pUpper: atLeast,
  };
}

interface ProportionInterval {
  readonly successes: number;
  readonly trials: number;
  readonly confidence: number;
}

const proportionInterval = ({ successes, trials, confidence }: ProportionInterval) => ({
  estimate: successes / trials,
  wilson: wilsonInterval(successes, trials, confidence),
  clopperPearson: clopperPearsonInterval(successes, trials, confidence),
});

interface TwoProportions {
  readonly successes1: number;
  readonly trials1: number;
  readonly successes2: number;
  readonly trials2: number;
  readonly confidence: number;
}

function twoProportions({ successes1, trials1, successes2, trials2, confidence }: TwoProportions) {
  const first = { successes: successes1, trials: trials1 };
  const second = { successes: successes2, trials: trials2 };
  const { difference, z, twoSided } = twoProportionTest(first, second);
  return {
    diff: difference,
    z,
    pTwoSided: twoSided,
    newcombe: newcombeInterval(first, second, confidence),
    fisherP: fisherProbability(first, second),
  };
}

interface Series {
  readonly values: readonly number[];
  readonly baselineCount: number;
}

function xmr({ values, baselineCount }: Series) {
  const baseline = values.slice(0, baselineCount);
  const chart = controlChart(baseline);
  const names = {
    outside: { upper: "limit_upper", lower: "limit_lower" },
    cluster: { upper: "3of4_upper", lower: "3of4_lower" },
    run: { upper: "run8", lower: "run8" },
  } as const;
  return {
    center: chart.centre,
    averageMovingRange: chart.averageMovingRange,
    upper: chart.upper,
    lower: chart.lower,
    upperRangeLimit: rangeLimit(chart),
    medianMovingRange: median(movingRanges(baseline)),
    signals: chartSignals(values, chart).map(({ index, rule, side }) => ({ index, rule: names[rule][side] })),
  };
}

interface Cost {
  readonly spend: number;
  readonly count: number;
  readonly confidence: number;
  readonly dispersion?: number;
}

function costPerResult({ spend, count, confidence, dispersion }: Cost) {
  const { cost, low, high } = costPerResultInterval(spend, count, confidence, dispersion);
  return { cpa: cost, low, high };
}

interface Revenue {
  readonly orders: number;
  readonly aov: number;
  readonly cv: number;
  readonly confidence: number;
  readonly dispersion?: number;
}

function revenue({ orders, aov, cv, confidence, dispersion }: Revenue) {
  const interval = revenueInterval(orders, aov, cv, confidence, dispersion);
  return {
    revenue: interval.revenue,
    relativeSe: interval.relativeError,
    low: interval.low,
    high: interval.high,
  };
}

interface SampleSize {
  readonly p1: number;
  readonly p2: number;
  readonly alpha: number;
  readonly power: number;
}

function sampleSize({ p1, p2, alpha, power }: SampleSize) {
  const trials = trialsPerGroup({ first: p1, second: p2, alpha, power });
  return { nPerGroup: trials, nPerGroupCeil: Math.ceil(trials) };
}

interface Claims {
  readonly pValues: readonly number[];
  readonly alpha: number;
}

function multipleKpis({ pValues, alpha }: Claims) {
  const holm = holmAdjusted(pValues);
  const bh = benjaminiHochbergAdjusted(pValues);
  return {
    holm,
    bh,
    rejectHolm: holm.map((p) => p <= alpha),
    rejectBH: bh.map((p) => p <= alpha),
  };
}

export const statisticsRunners: Runners = {
  count_vs_target: countVsTarget,
  poisson_ci: poissonInterval,
  two_rates: twoRates,
  proportion_ci: proportionInterval,
  two_proportions: twoProportions,
  xmr,
  cost_per_result: costPerResult,
  revenue_ci: revenue,
  sample_size_two_proportions: sampleSize,
  multiple_kpis: multipleKpis,
};
