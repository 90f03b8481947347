/**
 * Exact split of the change of a product over its factors: additive LMDI-I (Ang 2005, Energy Policy 33:867–871).
 * ΔV_i = L(V₁, V₀)·ln(x₁ᵢ/x₀ᵢ), with L the logarithmic mean. The parts add up to V₁ − V₀, whatever the order.
 */

/** L(a, b) = (a − b)/ln(a/b); L(a, a) = a; L(0, ·) = 0. Written so that it is stable for a near b. */
export function logarithmicMean(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0;
  const ratio = Math.log(a / b);
  return ratio === 0 ? a : (b * Math.expm1(ratio)) / ratio;
}

export interface ProductFactor {
  readonly base: number;
  readonly actual: number;
  /** 1, or −1 for a factor that divides; that one is never zero. */
  readonly power: 1 | -1;
}

export const productOf = (factors: readonly ProductFactor[], end: "base" | "actual"): number =>
  factors.reduce((product, factor) => product * factor[end] ** factor.power, 1);

/**
 * `ok`: the formula holds. `limit`: a factor is zero at an end, so the formula's limit is taken. `undefined`: a factor is
 * on different sides of zero at the two ends, and no logarithm tells its part; see `attribute`.
 */
export type LmdiStatus = "ok" | "limit" | "undefined";

export function lmdiStatus(factors: readonly ProductFactor[]): LmdiStatus {
  if (factors.some(({ base, actual }) => Math.sign(base) * Math.sign(actual) < 0)) return "undefined";
  return factors.some(({ base, actual }) => base === 0 || actual === 0) ? "limit" : "ok";
}

/** Limits of Ang and Liu (2007): the factors that are zero at the zero end share the whole change equally. */
function withZeroEnd(
  factors: readonly ProductFactor[],
  change: number,
  zeroEnd: "base" | "actual",
): number[] {
  const zeros = factors.filter((factor) => factor[zeroEnd] === 0).length;
  return factors.map((factor) => (factor[zeroEnd] === 0 ? change / zeros : 0));
}

/**
 * Contribution of each factor to the change of their product; they add up to it exactly. A factor that is negative at
 * both ends counts by its absolute value, and the product keeps its sign (Ang and Liu 2007, Energy Policy 35:739–742).
 * Not for a factor that changes its sign (`lmdiStatus` says `undefined`): its part would be NaN.
 */
export function lmdi(factors: readonly ProductFactor[]): number[] {
  const base = productOf(factors, "base");
  const actual = productOf(factors, "actual");
  if (base === 0 && actual === 0) return factors.map(() => 0);
  if (base === 0) return withZeroEnd(factors, actual, "base");
  if (actual === 0) return withZeroEnd(factors, -base, "actual");
  const mean = Math.sign(actual) * logarithmicMean(Math.abs(actual), Math.abs(base));
  return factors.map((factor) => factor.power * mean * Math.log(factor.actual / factor.base));
}
