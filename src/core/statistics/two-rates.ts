/** Two counts over their exposures (days, money, visitors): do they come from the same rate? */
import { binomialAtLeast, binomialAtMost } from "./binomial.ts";
import type { Interval } from "./counts.ts";
import { clopperPearsonInterval } from "./proportions.ts";

/** Events counted over an exposure; count a whole number from 0, exposure above 0, both in the same unit for both. */
export interface Rate {
  readonly count: number;
  readonly exposure: number;
}

export interface RateTest {
  /** First rate ÷ second; infinite when only the second count is 0, null when both are. */
  readonly ratio: number | null;
  /** Interval of the ratio; the upper end is infinite when the second count is 0. */
  readonly interval: Interval;
  /** Chance of a first count at most, or at least, this high if the rates were one. */
  readonly atMost: number;
  readonly atLeast: number;
  /** Twice the smaller of the two, at most 1. */
  readonly twoSided: number;
}

const odds = (share: number): number => (share >= 1 ? Number.POSITIVE_INFINITY : share / (1 - share));

/**
 * Exact test of two Poisson rates given their sum (Przyborowski and Wilenski 1940): the first count is binomial with
 * share t₁/(t₁ + t₂). The interval of the ratio comes from Clopper and Pearson's of that share. Conservative, and only
 * for counts without over-dispersion.
 */
export function twoRateTest(first: Rate, second: Rate, confidence: number): RateTest {
  const sum = first.count + second.count;
  const share = first.exposure / (first.exposure + second.exposure);
  const scale = second.exposure / first.exposure;
  const atMost = binomialAtMost(first.count, sum, share);
  const atLeast = binomialAtLeast(first.count, sum, share);
  const ends = sum > 0 ? clopperPearsonInterval(first.count, sum, confidence) : { low: 0, high: 1 };
  return {
    ratio: sum > 0 ? (first.count / second.count) * scale : null,
    interval: { low: odds(ends.low) * scale, high: odds(ends.high) * scale },
    atMost,
    atLeast,
    twoSided: Math.min(1, 2 * Math.min(atMost, atLeast)),
  };
}
