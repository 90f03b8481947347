/** One proportion: its intervals. A proportion is a share from 0 to 1, `successes` of `trials`; trials at least 1. */
import { betaQuantile } from "./beta.ts";
import type { Interval } from "./counts.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Interval of a proportion by the score test (Wilson 1927): for everyday use, its coverage is close to the promised one
 * on average. Exactly 0 below for no success and 1 above for nothing but successes.
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): Interval {
  const z = normalQuantile((1 + confidence) / 2);
  const share = successes / trials;
  const perTrial = (z * z) / trials;
  const centre = share + perTrial / 2;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (perTrial * perTrial) / (4 * z * z));
  return {
    low: successes <= 0 ? 0 : (centre - spread) / (1 + perTrial),
    high: successes >= trials ? 1 : (centre + spread) / (1 + perTrial),
  };
}

/**
 * Exact interval of a proportion (Clopper and Pearson 1934): never covers less than promised, hence wider than Wilson's.
 * Quantiles of the beta distribution, about 1e-12 relative.
 */
export function clopperPearsonInterval(successes: number, trials: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes <= 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures <= 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}
