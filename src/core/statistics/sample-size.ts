/** How many trials a comparison needs before it can tell. */
import { normalQuantile } from "./normal.ts";

export interface Comparison {
  /** The two shares to be told apart, from 0 to 1 and not equal. */
  readonly first: number;
  readonly second: number;
  /** Level of the two-sided test. */
  readonly alpha: number;
  /** Chance that the test sees the difference. */
  readonly power: number;
}

/**
 * Trials in each of two equal groups, as a fraction to be rounded up: normal approximation with the pooled variance under
 * no difference (Fleiss, Levin and Paik 2003, section 4.2), without continuity correction. Infinite for equal shares.
 * Within a few percent where each group expects ten successes and failures or more.
 */
export function trialsPerGroup({ first, second, alpha, power }: Comparison): number {
  const pooled = (first + second) / 2;
  const underNone = Math.sqrt(2 * pooled * (1 - pooled));
  const underTrue = Math.sqrt(first * (1 - first) + second * (1 - second));
  const reach = normalQuantile(1 - alpha / 2) * underNone + normalQuantile(power) * underTrue;
  return (reach / (first - second)) ** 2;
}
