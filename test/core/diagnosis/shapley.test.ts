import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lmdi, type ProductFactor, productOf } from "../../../src/core/diagnosis/lmdi.ts";
import { shapley } from "../../../src/core/diagnosis/shapley.ts";

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const changeOf = (factors: readonly ProductFactor[]): number =>
  productOf(factors, "actual") - productOf(factors, "base");

/** The definition: the mean over all orders in which the factors could have moved. */
function byPermutations(factors: readonly ProductFactor[]): number[] {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));
  const all = orders(factors.map((_, index) => index));
  const parts = factors.map(() => 0);
  for (const order of all) {
    const moved = factors.map((factor) => factor.base ** factor.power);
    for (const index of order) {
      const before = moved.reduce((product, value) => product * value, 1);
      const factor = factors[index];
      if (factor) moved[index] = factor.actual ** factor.power;
      const after = moved.reduce((product, value) => product * value, 1);
      parts[index] = (parts[index] ?? 0) + (after - before) / all.length;
    }
  }
  return parts;
}

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const anyValue = fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.constant(0));
const power = fc.constantFrom<1 | -1>(1, -1);
const positiveFactor = fc.record({ base: positive, actual: positive, power });
const signedFactor = fc.record({ base: anyValue, actual: anyValue, power: fc.constant<1>(1) });
/** What the rounding of sums of this size may leave. */
const rounding = (parts: readonly number[]): number =>
  1e-9 * Math.max(1e-3, ...parts.map((part) => Math.abs(part)));

describe("the Shapley value", () => {
  it("is the mean over all orders, through zeros and changes of sign", () => {
    fc.assert(
      fc.property(fc.array(signedFactor, { minLength: 1, maxLength: 5 }), (factors) => {
        const expected = byPermutations(factors);
        const tolerance = rounding([...expected, 50 ** factors.length * 1e-3]);
        shapley(factors).forEach((part, index) => {
          expect(Math.abs(part - (expected[index] ?? Number.NaN))).toBeLessThan(tolerance);
        });
      }),
    );
  });

  it("adds up to the change", () => {
    fc.assert(
      fc.property(fc.array(positiveFactor, { minLength: 1, maxLength: 7 }), (factors) => {
        const parts = shapley(factors);
        expect(Math.abs(sum(parts) - changeOf(factors))).toBeLessThan(rounding(parts));
      }),
    );
  });

  it("gives nothing to what did not move, and the same to factors that moved alike", () => {
    fc.assert(
      fc.property(positiveFactor, positiveFactor, positive, (one, other, still) => {
        const parts = shapley([one, other, { ...one }, { base: still, actual: still, power: 1 }]);
        expect(parts[3]).toBe(0);
        expect(parts[0]).toBeCloseTo(parts[2] ?? Number.NaN, 9);
      }),
    );
  });

  it("of two factors is the midpoint formula, and of one the change", () => {
    expect(
      shapley([
        { base: 20, actual: 22, power: 1 },
        { base: 500, actual: 430, power: 1 },
      ]),
    ).toEqual([930, -1470]);
    expect(shapley([{ base: 4, actual: -3, power: 1 }])).toEqual([-7]);
    expect(shapley([])).toEqual([]);
  });

  it("divides by a factor of power −1", () => {
    const parts = shapley([
      { base: 100, actual: 100, power: 1 },
      { base: 2, actual: 4, power: -1 },
    ]);
    expect(parts).toEqual([0, -25]);
  });

  it("and LMDI say nearly the same of moderate moves: within 1.5 % of all contributions together", () => {
    const moderate = fc.record({
      base: positive,
      actual: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
      power,
    });
    fc.assert(
      fc.property(fc.array(moderate, { minLength: 2, maxLength: 6 }), (moves) => {
        const factors = moves.map((move) => ({ ...move, actual: move.base * move.actual }));
        const logarithmic = lmdi(factors);
        const all = sum(logarithmic.map((part) => Math.abs(part)));
        shapley(factors).forEach((part, index) => {
          expect(Math.abs(part - (logarithmic[index] ?? Number.NaN))).toBeLessThanOrEqual(
            0.015 * all + 1e-12,
          );
        });
      }),
    );
  });
});

describe("LMDI", () => {
  const factors = fc.array(positiveFactor, { minLength: 1, maxLength: 7 });

  it("adds up, does not depend on the order and turns with time", () => {
    fc.assert(
      fc.property(factors, (given) => {
        const parts = lmdi(given);
        const tolerance = rounding([...parts, productOf(given, "base"), productOf(given, "actual")]);
        expect(Math.abs(sum(parts) - changeOf(given))).toBeLessThan(tolerance);
        const reversed = lmdi([...given].reverse()).reverse();
        const back = lmdi(given.map(({ base, actual, power }) => ({ base: actual, actual: base, power })));
        parts.forEach((part, index) => {
          expect(Math.abs(part - (reversed[index] ?? Number.NaN))).toBeLessThan(tolerance);
          expect(Math.abs(part + (back[index] ?? Number.NaN))).toBeLessThan(tolerance);
        });
      }),
    );
  });

  it("never counts a factor that improved against anyone", () => {
    fc.assert(
      fc.property(factors, (given) => {
        lmdi(given).forEach((part, index) => {
          const { base = 1, actual = 1, power = 1 } = given[index] ?? {};
          const moved = power * (actual - base);
          if (moved > 0) expect(part).toBeGreaterThanOrEqual(0);
          if (moved < 0) expect(part).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});
