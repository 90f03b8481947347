/** A count against its target, both ways, and how far counts of the same kind scatter beyond chance. */
import { meanMovingRange } from "./control-chart.ts";
import { countAtMost, countFloor } from "./counts.ts";
import { lowerGammaRatio } from "./gamma.ts";
import { normalProbability } from "./normal.ts";

/** Mean range of two normal values ÷ their standard deviation (d₂ for two, Tippett 1925). */
const RANGE_TO_DEVIATION = 1.128;

/**
 * P(X ≥ count) when the true mean is `mean` and the variance `dispersion` times the mean. Dispersion 1: exact Poisson, to
 * full relative accuracy also where it is tiny. Above: normal with continuity correction.
 */
export function countAtLeast(count: number, mean: number, dispersion: number): number {
  if (dispersion > 1) return normalProbability((mean - count + 0.5) / Math.sqrt(dispersion * mean));
  return count <= 0 ? 1 : lowerGammaRatio(Math.ceil(count), mean);
}

export interface CountTest {
  /** Chance of a count at most, or at least, this high if the target were the true mean. */
  readonly atMost: number;
  readonly atLeast: number;
  /** Twice the smaller of the two, at most 1. */
  readonly twoSided: number;
  /** `miss` and `beat` are one-sided claims at the level `alpha` each. */
  readonly verdict: "miss" | "within-noise" | "beat";
  /** The smallest count that is no miss. */
  readonly floor: number;
}

/**
 * A count against a target above 0. Dispersion is the variance of such counts ÷ their mean, at least 1: 1 is the exact
 * Poisson test, more the normal one with continuity correction (quasi-Poisson, McCullagh and Nelder 1989).
 */
export function countTest(actual: number, target: number, alpha: number, dispersion = 1): CountTest {
  const atMost = countAtMost(actual, target, dispersion);
  const atLeast = countAtLeast(actual, target, dispersion);
  return {
    atMost,
    atLeast,
    twoSided: Math.min(1, 2 * Math.min(atMost, atLeast)),
    verdict: atMost < alpha ? "miss" : atLeast < alpha ? "beat" : "within-noise",
    floor: countFloor(target, alpha, dispersion),
  };
}

/** Standard deviation of single values from their mean moving range, in their unit; of at least two values. */
export const deviationOf = (history: readonly number[]): number =>
  meanMovingRange(history) / RANGE_TO_DEVIATION;

/**
 * Dispersion (variance ÷ mean) of counts of equal periods, learned from their history: sigma² ÷ mean with sigma the mean
 * moving range ÷ 1.128, so that a trend or a step does not pass for chance as it would in the sample variance. At least
 * 1: counts scatter no less than Poisson's. Null for fewer than two periods. Rough: simulated, its standard error is three
 * quarters of itself with eight periods and 40 % with 24, and it comes out a tenth or less too high.
 */
export function learnedDispersion(history: readonly number[]): number | null {
  if (history.length < 2) return null;
  const mean = history.reduce((sum, value) => sum + value, 0) / history.length;
  if (mean <= 0) return 1;
  return Math.max(1, deviationOf(history) ** 2 / mean);
}
