import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, betaRatio } from "../../../src/core/statistics/beta.ts";
import { binomialAtLeast, binomialAtMost, binomialQuantile } from "../../../src/core/statistics/binomial.ts";

const relativeMiss = (got: number, expected: number): number => Math.abs(got / expected - 1);

describe("the incomplete beta function", () => {
  // mpmath at 40 digits; the fifth is the polynomial of two small whole numbers.
  it.each([
    [0.1, 0.5, 0.5, 0.20483276469913347],
    [0.001, 1, 400, 0.3298140939932596],
    [0.3, 40, 60, 0.017592508468930075],
    [0.02, 450, 18_000, 2.030754087762393e-5],
    [0.5, 2, 3, 0.6875],
    [0.9, 8, 2, 0.774840978],
  ])("I of %d with a = %d, b = %d is %d", (x, a, b, expected) => {
    expect(relativeMiss(betaRatio(x, a, b), expected)).toBeLessThan(1e-12);
  });

  // Sums of whole numbers, without rounding; a and b just where Stirling's series begins.
  it.each([
    [0.4, 12, 13, 0.2130217989605411],
    [0.1, 13, 40, 0.0014868739083840022],
  ])("keeps its digits at %d with a = %d, b = %d", (x, a, b, expected) => {
    expect(relativeMiss(betaRatio(x, a, b), expected)).toBeLessThan(2e-14);
  });

  it("is 0 and 1 at the ends", () => {
    expect([betaRatio(0, 3, 4), betaRatio(1, 3, 4)]).toEqual([0, 1]);
    expect([betaQuantile(0, 3, 4), betaQuantile(1, 3, 4)]).toEqual([0, 1]);
  });

  // scipy.stats.beta.ppf
  it.each([
    [0.025, 1, 29, 0.000872646883579922],
    [0.975, 2, 28, 0.1776442954887229],
    [0.5, 3, 3, 0.5],
    [1e-6, 5, 200, 0.0008366164841624672],
    [0.975, 20_001, 980_000, 0.02027628933919971],
  ])("the quantile of %d with a = %d, b = %d is %d", (probability, a, b, expected) => {
    expect(relativeMiss(betaQuantile(probability, a, b), expected)).toBeLessThan(1e-11);
  });

  it("with a = 1 has the closed form 1 − (1 − p)^(1/b), also for very large b", () => {
    for (const probability of [1e-9, 0.025, 0.5, 0.975, 1 - 1e-6]) {
      for (const b of [1, 40, 1e4, 1e8]) {
        const closed = -Math.expm1(Math.log1p(-probability) / b);
        expect(relativeMiss(betaQuantile(probability, 1, b), closed)).toBeLessThan(1e-9);
      }
    }
  });

  it("is undone by its quantile", () => {
    const shape = fc.double({ min: 0.5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-8, max: 0.99, noNaN: true }), (a, b, probability) => {
        expect(relativeMiss(betaRatio(betaQuantile(probability, a, b), a, b), probability)).toBeLessThan(
          1e-8,
        );
      }),
    );
  });
});

describe("binomial tails", () => {
  // Sums of whole numbers, without rounding.
  it.each([
    [10, 200, 1 / 8, 0.00030713945675447],
    [300, 3000, 1 / 8, 1.1490117244736963e-5],
    [160, 8000, 0.03, 1.6374642224709984e-8],
  ])("P(X ≤ %d) of %d at %d is %d", (count, trials, probability, expected) => {
    expect(relativeMiss(binomialAtMost(count, trials, probability), expected)).toBeLessThan(1e-11);
  });

  it("end at 0 and n", () => {
    expect([binomialAtMost(-1, 9, 0.4), binomialAtMost(9, 9, 0.4)]).toEqual([0, 1]);
    expect([binomialAtLeast(0, 9, 0.4), binomialAtLeast(10, 9, 0.4)]).toEqual([1, 0]);
    expect(binomialAtLeast(10, 10, 0.01)).toBeCloseTo(1e-20, 30);
    expect([binomialAtMost(3, 9, 0), binomialAtMost(3, 9, 1)]).toEqual([1, 0]);
  });

  const trials = fc.integer({ min: 1, max: 2000 });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it("are complements, and grow with the count", () => {
    fc.assert(
      fc.property(trials, share, fc.nat({ max: 2000 }), (n, p, k) => {
        const below = binomialAtMost(k - 1, n, p);
        expect(Math.abs(below + binomialAtLeast(k, n, p) - 1)).toBeLessThan(1e-12);
        expect(binomialAtMost(k, n, p)).toBeGreaterThanOrEqual(below);
      }),
    );
  });

  // scipy.stats.binom.ppf
  it.each([
    [0.05, 20, 0.3, 3],
    [0.95, 1000, 0.02, 28],
    [0.5, 7, 0.5, 3],
    [0.025, 100_000, 0.031, 2993],
    [0.999999, 12, 0.01, 4],
    [0, 12, 0.5, 0],
    [1, 12, 0.5, 12],
    [1, 12, 0, 0],
    [0.3, 12, 0, 0],
    [0.3, 12, 1, 12],
  ])("the quantile of %d for %d trials at %d is %d", (tail, n, p, expected) => {
    expect(binomialQuantile(tail, n, p)).toBe(expected);
  });

  it("the quantile is the first count that reaches the tail", () => {
    fc.assert(
      fc.property(trials, share, fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), (n, p, tail) => {
        const count = binomialQuantile(tail, n, p);
        expect(binomialAtMost(count, n, p)).toBeGreaterThanOrEqual(tail * (1 - 1e-12));
        expect(binomialAtMost(count - 1, n, p)).toBeLessThan(tail);
      }),
    );
  });
});
