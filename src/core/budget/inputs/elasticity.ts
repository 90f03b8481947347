/**
 * The ads' elasticity from two periods. One pair of periods is one observation among many reasons to move (season,
 * competitors, creative), so it is weighed against the published range by its precision and never replaces it alone.
 */

import { elapsed, spendSoFar } from "../../situation/elapsed.ts";
import type { Situation } from "../../situation/schema.ts";
import { normalQuantile } from "../../statistics/normal.ts";
import { elasticityBetween } from "../curves/response-curve.ts";
import type { Range } from "../two-piece-quantile.ts";
import { PLANNING_RANGES } from "./planning-ranges.ts";

const Z90 = normalQuantile(0.9);
/** Clicks per unit of money move by this much from month to month for other reasons; a planning assumption, in logarithms. */
const OTHER_REASONS = 0.15;
/** Variance of a count of clicks over its mean, as everywhere for traffic. */
const DISPERSION = 3;
/** A smaller change of spend says nothing about what more spend would bring. */
const LEAST_CHANGE = Math.log(1.1);
const BOUNDS = [0.05, 0.95] as const;

export interface TwoPeriods {
  /** What the two periods alone say. */
  readonly elasticity: number;
  /** Weight of that against the published range, 0–1. */
  readonly weight: number;
  /** Both together. */
  readonly range: Range;
}

const within = (value: number): number => Math.min(BOUNDS[1], Math.max(BOUNDS[0], value));

/** Undefined without two periods of spend and clicks, or when the spend hardly moved. */
export function elasticityFromPeriods(situation: Situation, today: string): TwoPeriods | undefined {
  const before = situation.funnel?.previous;
  const clicks = situation.funnel?.actual?.clicks;
  const spend = spendSoFar(situation, today);
  if (!before?.adSpend || !before.clicks || !clicks || !spend) return undefined;
  const { share } = elapsed(situation.period, today);
  const now = { spend: spend / share, response: clicks / share };
  const change = Math.log(now.spend / before.adSpend);
  if (Math.abs(change) < LEAST_CHANGE) return undefined;
  const elasticity = elasticityBetween({ spend: before.adSpend, response: before.clicks }, now);
  const chance = DISPERSION * (1 / before.clicks + 1 / clicks);
  const precision = change ** 2 / (chance + OTHER_REASONS ** 2);
  const { low, expected, high } = PLANNING_RANGES.adElasticity;
  const known = ((2 * Z90) / (high - low)) ** 2;
  const weight = precision / (precision + known);
  const centre = within(weight * within(elasticity) + (1 - weight) * expected);
  const spread = Z90 / Math.sqrt(precision + known);
  return {
    elasticity,
    weight,
    range: { low: within(centre - spread), expected: centre, high: within(centre + spread) },
  };
}
