/** How many trials a comparison of two rates needs. */
import { normalQuantile } from "./normal.ts";

export interface Ambition {
  /** The change to be seen, as a share of the rate. */
  readonly lift: number;
  /** Chance of a false alarm, in both directions together. */
  readonly level: number;
  /** Chance of seeing the change if it is there. */
  readonly power: number;
}

/**
 * Trials per side to tell `rate` from `rate × (1 + lift)`, which is 1 at most; `rate` lies between 0 and 1, both excluded.
 * Two-proportion z-test: (z of 1 − level÷2 + z of power)² (p₁(1 − p₁) + p₂(1 − p₂)) / (p₂ − p₁)².
 */
export function trialsPerSide(rate: number, { lift, level, power }: Ambition): number {
  const lifted = Math.min(1, rate * (1 + lift));
  const quantiles = normalQuantile(1 - level / 2) + normalQuantile(power);
  const variance = rate * (1 - rate) + lifted * (1 - lifted);
  return Math.ceil((quantiles ** 2 * variance) / (lifted - rate) ** 2);
}
