/** Two rates against each other: what chance alone makes of their difference. */
import { normalProbability } from "./normal.ts";

/** So many successes out of so many trials; neither need be whole. */
export interface Trials {
  readonly count: number;
  readonly trials: number;
}

/** Share of the trials that succeeded; there must be trials. */
export const rateOf = ({ count, trials }: Trials): number => count / trials;

/**
 * Chance that the first rate lies at least this far below the second when both are one and the same: pooled z-test of
 * two proportions with continuity correction, the variance times `dispersion`. 1 where nothing varies.
 * @param dispersion variance of the counts over that of independent events
 */
export function chanceOfLower(first: Trials, second: Trials, dispersion: number): number {
  const pooled = (first.count + second.count) / (first.trials + second.trials);
  const inverse = 1 / first.trials + 1 / second.trials;
  const variance = dispersion * pooled * (1 - pooled) * inverse;
  if (!(variance > 0)) return 1;
  const distance = rateOf(second) - rateOf(first) - inverse / 2;
  return normalProbability(-distance / Math.sqrt(variance));
}

/** Chance of a difference at least this large in either direction. */
export const chanceOfDifference = (first: Trials, second: Trials, dispersion: number): number => {
  const [lower, higher] = rateOf(first) <= rateOf(second) ? [first, second] : [second, first];
  return Math.min(1, 2 * chanceOfLower(lower, higher, dispersion));
};
