/** Counts against a target, and the interval of a count. */
import { gammaQuantile, upperGammaRatio } from "./gamma.ts";
import { normalProbability, normalQuantile } from "./normal.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** P(X ≤ count) for a Poisson variable of the given mean, exact: Q(count + 1, mean). */
export const poissonAtMost = (count: number, mean: number): number =>
  count < 0 ? 0 : upperGammaRatio(Math.floor(count) + 1, mean);

/**
 * P(X ≤ count) when the true mean is `mean` and the variance `dispersion` times the mean.
 * Dispersion 1: exact Poisson. Above: normal with continuity correction.
 */
export function countAtMost(count: number, mean: number, dispersion: number): number {
  if (dispersion <= 1) return poissonAtMost(count, mean);
  return normalProbability((count + 0.5 - mean) / Math.sqrt(dispersion * mean));
}

/** Smallest count that is no miss at the level `alpha`: P(X ≤ count) ≥ alpha under the target. */
export function countFloor(target: number, alpha: number, dispersion: number): number {
  const spread = -normalQuantile(alpha) * Math.sqrt(dispersion * target);
  let floor = Math.max(0, Math.ceil(target - 0.5 - spread));
  if (dispersion > 1) return floor;
  while (floor > 0 && poissonAtMost(floor - 1, target) >= alpha) floor -= 1;
  while (poissonAtMost(floor, target) < alpha) floor += 1;
  return floor;
}

/**
 * Exact interval of a Poisson mean from one count (Garwood 1936), widened by the dispersion:
 * the count in units of the dispersion is taken for Poisson. Low is 0 for a count of 0.
 */
export function countInterval(count: number, confidence: number, dispersion = 1): Interval {
  const tail = (1 - confidence) / 2;
  const scaled = count / dispersion;
  const z = normalQuantile(1 - tail);
  return {
    low: scaled <= 0 ? 0 : dispersion * gammaQuantile(scaled, tail, -z),
    high: dispersion * gammaQuantile(scaled + 1, 1 - tail, z),
  };
}
