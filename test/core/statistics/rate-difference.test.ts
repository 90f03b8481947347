import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfDifference, chanceOfLower } from "../../../src/core/statistics/rate-difference.ts";

const trials = fc
  .record({
    trials: fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ trials: all, share }) => ({ count: all * share, trials: all }));

describe("two rates", () => {
  it.each([
    [15, 500, 30, 500, 0.03271195889723319],
    [100, 1000, 128, 1000, 0.05747568409807331],
    [12, 400, 60, 900, 0.011203426831982412],
  ])(
    "agree with scipy's chi-square with Yates's correction: %d of %d, %d of %d",
    (a, ofA, b, ofB, expected) => {
      const chance = chanceOfDifference({ count: a, trials: ofA }, { count: b, trials: ofB }, 1);
      expect(chance).toBeCloseTo(expected, 10);
    },
  );

  it("differ less surely when counts vary more than independent ones", () => {
    const few = { count: 15, trials: 500 };
    const many = { count: 30, trials: 500 };
    expect(chanceOfLower(few, many, 1.5)).toBeGreaterThan(chanceOfLower(few, many, 1));
  });

  it("are never surely different where nothing varies", () => {
    expect(chanceOfDifference({ count: 0, trials: 9 }, { count: 0, trials: 900 }, 1)).toBe(1);
    expect(chanceOfDifference({ count: 9, trials: 9 }, { count: 900, trials: 900 }, 1)).toBe(1);
  });

  it("give a probability for any sizes, the same in both orders", () => {
    fc.assert(
      fc.property(trials, trials, (first, second) => {
        const chance = chanceOfDifference(first, second, 1.5);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfDifference(second, first, 1.5)).toBe(chance);
      }),
    );
  });
});
