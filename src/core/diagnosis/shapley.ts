/**
 * Exact split of the change of a product by the Shapley value (1953): the mean of a factor's effect over every order in
 * which the factors could have moved. For a product it is Sun's refined Laspeyres split (Ang, Liu and Chew 2003).
 */
import type { ProductFactor } from "./lmdi.ts";

/**
 * Σ over all sets of `size` others that have moved of the product of the others, for every size: the coefficients of
 * Π(before + now·t). Saves naming the 2ⁿ sets one by one.
 */
function productsBySize(others: readonly (readonly [before: number, now: number])[]): number[] {
  let coefficients = [1];
  for (const [before, now] of others) {
    const next = new Array<number>(coefficients.length + 1).fill(0);
    coefficients.forEach((coefficient, size) => {
      next[size] = (next[size] ?? 0) + coefficient * before;
      next[size + 1] = coefficient * now;
    });
    coefficients = next;
  }
  return coefficients;
}

/**
 * Contribution of each factor to the change of their product; they add up to it, about 1e-14 of the largest product of
 * mixed ends. Works through zeros and changes of sign; a factor that did not move gets exactly 0.
 */
export function shapley(factors: readonly ProductFactor[]): number[] {
  const ends = factors.map(({ base, actual, power }) => [base ** power, actual ** power] as const);
  return ends.map(([before, now], own) => {
    const products = productsBySize(ends.filter((_, index) => index !== own));
    /** size!·(n − 1 − size)!/n!, from one size to the next. */
    let weight = 1 / ends.length;
    let mean = 0;
    products.forEach((product, size) => {
      mean += weight * product;
      weight *= (size + 1) / Math.max(1, ends.length - 1 - size);
    });
    return (now - before) * mean;
  });
}
