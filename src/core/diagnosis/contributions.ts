/** What can be said of contributions once they are known: whose they are, and whether chance alone could explain them. */
import { normalQuantile } from "../statistics/normal.ts";
import { lmdi, lmdiStatus, logarithmicMean, type ProductFactor, productOf } from "./lmdi.ts";

export interface OwnershipSplit {
  /** Σ weight × contribution. */
  readonly own: number;
  /** The rest: own + system is the sum of the contributions. */
  readonly system: number;
  readonly systemByFactor: Readonly<Record<string, number>>;
  /** The factor with the lowest system part, if that is below zero. */
  readonly weakestSystemFactor: string | null;
}

/**
 * Splits contributions (in the KPI's unit) between the marketer and the system.
 * @param weights by factor, from 0 (the system's) to 1 (the marketer's own); one that is missing counts as 0
 */
export function splitByOwner(
  contributions: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): OwnershipSplit {
  let own = 0;
  let system = 0;
  let weakest = 0;
  let weakestSystemFactor: string | null = null;
  const systemByFactor: Record<string, number> = {};
  for (const [name, amount] of Object.entries(contributions)) {
    const weight = weights[name] ?? 0;
    const rest = (1 - weight) * amount;
    own += weight * amount;
    system += rest;
    systemByFactor[name] = rest;
    if (rest >= weakest) continue;
    weakest = rest;
    weakestSystemFactor = name;
  }
  return { own, system, systemByFactor, weakestSystemFactor };
}

export interface NoisyFactor extends ProductFactor {
  /** Variance of ln(factor) by chance at each end; 0 for a decision, a plan or a target. */
  readonly baseVariance: number;
  readonly actualVariance: number;
}

export interface NoiseBand {
  readonly contribution: number;
  /** ln(actual/base) of the factor, with its power; null where an end is zero. */
  readonly logRatio: number | null;
  /** Standard error of the log ratio. */
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** `exact`: no chance in it. `signal`: the band leaves out zero. `noise`: it does not. `unknown`: no band at a zero end. */
  readonly verdict: "exact" | "signal" | "noise" | "unknown";
}

/** Variance of ln(count/exposure) for a Poisson count above 0, by the delta method. */
export const countVariance = (count: number): number => 1 / count;

/** Variance of ln(successes/trials), by the delta method; successes above 0 and at most trials. */
export const rateVariance = (successes: number, trials: number): number => 1 / successes - 1 / trials;

/** Variance of the log of a mean of `count` values whose coefficient of variation is `variation`. */
export const meanVariance = (variation: number, count: number): number => (variation * variation) / count;

/**
 * The LMDI contribution of each factor with its band by chance, L·(ln ratio ± z·√(var₀ + var₁)): delta method, first order,
 * L taken for fixed. Good while the standard error is well under one. No factor may change its sign.
 */
export function noiseBands(factors: readonly NoisyFactor[], confidence: number): NoiseBand[] {
  const z = normalQuantile((1 + confidence) / 2);
  const hasZero = lmdiStatus(factors) !== "ok";
  const mean = logarithmicMean(Math.abs(productOf(factors, "actual")), Math.abs(productOf(factors, "base")));
  const contributions = lmdi(factors);
  return factors.map(({ base, actual, power, baseVariance, actualVariance }, index) => {
    const contribution = contributions[index] ?? 0;
    const standardError = Math.sqrt(baseVariance + actualVariance);
    const band = z * mean * standardError;
    const verdict = Math.abs(contribution) > band ? "signal" : "noise";
    return {
      contribution,
      logRatio: base === 0 || actual === 0 ? null : power * Math.log(actual / base),
      standardError,
      low: contribution - band,
      high: contribution + band,
      verdict: hasZero ? "unknown" : standardError === 0 ? "exact" : verdict,
    };
  });
}
