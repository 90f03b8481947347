/** Binomial tails, exact through the incomplete beta function, and the binomial quantile. */
import { betaRatio } from "./beta.ts";
import { normalQuantile } from "./normal.ts";

/**
 * P(X ≤ successes) in `trials` independent trials of the given probability: I_{1−p}(n − k, k + 1).
 * @param successes a fraction counts as the whole number below it; under 0 the answer is 0, from `trials` on 1
 */
export function binomialAtMost(successes: number, trials: number, probability: number): number {
  const count = Math.floor(successes);
  if (count < 0) return 0;
  if (count >= trials) return 1;
  return betaRatio(1 - probability, trials - count, count + 1);
}

/** P(X ≥ successes), to full relative accuracy also where it is tiny: I_p(k, n − k + 1). */
export function binomialAtLeast(successes: number, trials: number, probability: number): number {
  const count = Math.ceil(successes);
  if (count <= 0) return 1;
  if (count > trials) return 0;
  return betaRatio(probability, count, trials - count + 1);
}

/** A probability this little below the asked one is the same: the rounding of the tails. */
const TIE = 1 - 1e-13;

/**
 * Smallest number of successes with P(X ≤ k) ≥ `tail`, from 0 to `trials`.
 * Starts at the normal approximation, brackets in doubling steps, then halves: exact but for ties within 1e-13.
 */
export function binomialQuantile(tail: number, trials: number, probability: number): number {
  if (tail >= 1) return probability > 0 ? trials : 0;
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const guess = trials * probability + normalQuantile(tail) * spread;
  const reaches = (count: number): boolean => binomialAtMost(count, trials, probability) >= tail * TIE;
  let high = Math.min(trials, Math.max(0, Math.round(guess)));
  for (let step = 1; high < trials && !reaches(high); step *= 2) high = Math.min(trials, high + step);
  let low = high - 1;
  for (let step = 1; low >= 0 && reaches(low); step *= 2) {
    high = low;
    low = Math.max(-1, low - step);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
