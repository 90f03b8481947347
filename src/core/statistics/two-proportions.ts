/** Two proportions against each other: interval of the difference, and the tests. */
import type { Interval } from "./counts.ts";
import { normalProbability } from "./normal.ts";
import { wilsonInterval } from "./proportions.ts";

/** A share and the number it is a share of; trials at least 1, successes from 0 to trials. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Interval of `first − second`, from −1 to 1: the hybrid score interval (Newcombe 1998, Statistics in Medicine
 * 17:873–890, method 10), made of the two Wilson intervals.
 */
export function newcombeInterval(first: Proportion, second: Proportion, confidence: number): Interval {
  const one = first.successes / first.trials;
  const two = second.successes / second.trials;
  const around1 = wilsonInterval(first.successes, first.trials, confidence);
  const around2 = wilsonInterval(second.successes, second.trials, confidence);
  return {
    low: one - two - Math.hypot(one - around1.low, around2.high - two),
    high: one - two + Math.hypot(around1.high - one, two - around2.low),
  };
}

export interface ProportionTest {
  /** First share minus second. */
  readonly difference: number;
  /** Difference in standard errors; 0 where all trials ended alike. */
  readonly z: number;
  /** Chance of a difference at least this large, either way, if there were none. */
  readonly twoSided: number;
}

/**
 * The z test with the pooled share, the square root of Pearson's chi-square (1900) without correction. An
 * approximation: where an expected number of successes or failures is under five, ask `fisherProbability`.
 */
export function twoProportionTest(first: Proportion, second: Proportion): ProportionTest {
  const difference = first.successes / first.trials - second.successes / second.trials;
  const pooled = (first.successes + second.successes) / (first.trials + second.trials);
  const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials);
  const z = variance > 0 ? difference / Math.sqrt(variance) : 0;
  return { difference, z, twoSided: 2 * normalProbability(-Math.abs(z)) };
}

/** Tables this close to the observed one's probability count as equally likely, as R and SciPy do. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test (1935), two-sided: the chance of a table no likelier than this one, given its margins.
 * Sums ratios of neighbouring hypergeometric probabilities from the likeliest table outward: no factorials, about 1e-12
 * relative; a chance under 1e-300 is given as 0.
 */
export function fisherProbability(first: Proportion, second: Proportion): number {
  const total = first.trials + second.trials;
  const successes = first.successes + second.successes;
  const least = Math.max(0, successes - second.trials);
  const most = Math.min(successes, first.trials);
  /** P(one success more among the first) ÷ P(this many). */
  const step = (count: number): number =>
    ((first.trials - count) * (successes - count)) / ((count + 1) * (second.trials - successes + count + 1));
  const mode = Math.min(
    most,
    Math.max(least, Math.floor(((first.trials + 1) * (successes + 1)) / (total + 2))),
  );
  const weights = new Map([[mode, 1]]);
  for (let count = mode, weight = 1; count < most && weight > 0; count += 1) {
    weight *= step(count);
    weights.set(count + 1, weight);
  }
  for (let count = mode, weight = 1; count > least && weight > 0; count -= 1) {
    weight /= step(count - 1);
    weights.set(count - 1, weight);
  }
  const observed = (weights.get(first.successes) ?? 0) * TIE;
  let all = 0;
  let unlikely = 0;
  for (const weight of [...weights.values()].sort((left, right) => left - right)) {
    all += weight;
    if (weight <= observed) unlikely += weight;
  }
  return Math.min(1, unlikely / all);
}
