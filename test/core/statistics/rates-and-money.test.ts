import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAtLeast, countTest, learnedDispersion } from "../../../src/core/statistics/count-test.ts";
import { countAtMost, countInterval } from "../../../src/core/statistics/counts.ts";
import { costPerResultInterval, revenueInterval } from "../../../src/core/statistics/money.ts";
import { twoRateTest } from "../../../src/core/statistics/two-rates.ts";

describe("the interval of a count", () => {
  // Garwood 1936, Biometrika 28:437–442: 95 % fiducial limits.
  it.each([
    [0, "0.000", "3.689"],
    [1, "0.025", "5.572"],
    [2, "0.242", "7.225"],
    [3, "0.619", "8.767"],
    [5, "1.623", "11.668"],
    [10, "4.795", "18.390"],
    [20, "12.217", "30.888"],
    [50, "37.111", "65.919"],
  ])("of %d has the published limits", (count, low, high) => {
    const interval = countInterval(count, 0.95);
    expect([interval.low.toFixed(3), interval.high.toFixed(3)]).toEqual([low, high]);
  });
});

describe("a count against its target", () => {
  const count = fc.nat({ max: 3000 });
  const target = fc.double({ min: 0.5, max: 3000, noNaN: true });

  it("has tails that are complements and move with the count", () => {
    fc.assert(
      fc.property(count, target, fc.constantFrom(1, 1.5, 3), (actual, mean, dispersion) => {
        const below = countAtMost(actual - 1, mean, dispersion);
        const { atLeast, atMost, twoSided } = countTest(actual, mean, 0.05, dispersion);
        if (actual > 0 || dispersion > 1) expect(below + atLeast).toBeCloseTo(1, 11);
        expect(atMost).toBeGreaterThanOrEqual(below);
        expect(twoSided).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is a miss exactly below the floor", () => {
    fc.assert(
      fc.property(target, fc.constantFrom(1, 2.4), fc.constantFrom(0.01, 0.05), (mean, dispersion, alpha) => {
        const { floor } = countTest(0, mean, alpha, dispersion);
        expect(countTest(floor, mean, alpha, dispersion).verdict).not.toBe("miss");
        if (floor > 0) expect(countTest(floor - 1, mean, alpha, dispersion).verdict).toBe("miss");
      }),
    );
  });

  it("is judged more mildly the more such counts scatter", () => {
    expect(countTest(41, 60, 0.05, 1).verdict).toBe("miss");
    expect(countTest(41, 60, 0.05, 2.4).verdict).toBe("within-noise");
    expect(countTest(130, 100, 0.05, 1).verdict).toBe("beat");
    expect(countTest(130, 100, 0.05, 9).verdict).toBe("within-noise");
  });

  it("with no event at all leaves e^−target", () => {
    expect(countTest(0, 4, 0.05).atMost).toBeCloseTo(Math.exp(-4), 15);
    expect(countAtLeast(0, 4, 1)).toBe(1);
    expect(countAtLeast(1, 1e-9, 1) / 1e-9).toBeCloseTo(1, 8);
  });
});

describe("the dispersion learned from a history", () => {
  it("is at least one, and null where there is no history", () => {
    expect(learnedDispersion([])).toBeNull();
    expect(learnedDispersion([40])).toBeNull();
    expect(learnedDispersion([0, 0, 0])).toBe(1);
    expect(learnedDispersion([50, 50, 50, 50])).toBe(1);
  });

  it("is (mean moving range ÷ 1.128)² ÷ mean", () => {
    // Moving ranges 20, 30, 10, 40: mean 25; mean of the values 106.
    expect(learnedDispersion([100, 120, 90, 100, 140])).toBeCloseTo((25 / 1.128) ** 2 / 110, 12);
  });

  it("does not take a trend or a step for chance, as the sample variance does", () => {
    const wiggle = (index: number): number => (index % 2 === 0 ? 12 : -12);
    const flat = Array.from({ length: 24 }, (_, index) => 200 + wiggle(index));
    const trend = flat.map((value, index) => value + 6 * (index - 11.5));
    const step = flat.map((value, index) => value + (index < 12 ? -80 : 80));
    const sampleDispersion = (values: readonly number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / mean;
    };
    const quiet = learnedDispersion(flat) ?? Number.NaN;
    expect(quiet).toBeGreaterThan(1.5);
    for (const moved of [trend, step]) {
      expect(sampleDispersion(moved)).toBeGreaterThan(8 * sampleDispersion(flat));
      expect((learnedDispersion(moved) ?? Number.NaN) / quiet).toBeLessThan(1.8);
    }
  });

  it("does not depend on the direction of time", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 40 }), (history) => {
        const forward = learnedDispersion(history) ?? Number.NaN;
        const backward = learnedDispersion([...history].reverse()) ?? Number.NaN;
        expect(forward).toBeGreaterThanOrEqual(1);
        expect(backward / forward).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("two rates", () => {
  const rate = fc.record({
    count: fc.nat({ max: 800 }),
    exposure: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  });

  it("have a ratio within its interval, which turns with the two", () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        fc.pre(first.count > 0 && second.count > 0);
        const { ratio, interval, atMost, atLeast } = twoRateTest(first, second, 0.95);
        const turned = twoRateTest(second, first, 0.95);
        expect(interval.low).toBeLessThan(ratio ?? Number.NaN);
        expect(interval.high).toBeGreaterThan(ratio ?? Number.NaN);
        expect(turned.interval.low * interval.high).toBeCloseTo(1, 8);
        expect(turned.interval.high * interval.low).toBeCloseTo(1, 8);
        expect(turned.atMost).toBeCloseTo(atLeast, 10);
        expect(turned.atLeast).toBeCloseTo(atMost, 10);
      }),
    );
  });

  it("are told apart exactly when the interval of their ratio leaves out one", () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const { interval, twoSided } = twoRateTest(first, second, 0.95);
        fc.pre(Math.abs(twoSided - 0.05) > 1e-9);
        expect(interval.low > 1 || interval.high < 1).toBe(twoSided < 0.05);
      }),
    );
  });

  it("say nothing when nothing happened", () => {
    const none = { count: 0, exposure: 5 };
    expect(twoRateTest(none, none, 0.95)).toEqual({
      ratio: null,
      interval: { low: 0, high: Number.POSITIVE_INFINITY },
      atMost: 1,
      atLeast: 1,
      twoSided: 1,
    });
    expect(twoRateTest(none, { count: 6, exposure: 5 }, 0.95)).toMatchObject({
      ratio: 0,
      interval: { low: 0 },
      twoSided: expect.closeTo(2 / 64, 14),
    });
  });
});

describe("figures in money", () => {
  it("a cost per result lies within its interval and has no upper end without a result", () => {
    expect(costPerResultInterval(500, 0, 0.95)).toEqual({
      cost: null,
      low: expect.closeTo(500 / 3.68888, 3),
      high: Number.POSITIVE_INFINITY,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 1.5), (results, dispersion) => {
        const { cost, low, high } = costPerResultInterval(2400, results, 0.9, dispersion);
        expect(cost).toBe(2400 / results);
        expect(low).toBeLessThan(2400 / results);
        expect(high).toBeGreaterThan(2400 / results);
      }),
    );
  });

  it("a revenue is the geometric middle of its interval, which widens with scatter and narrows with orders", () => {
    const { revenue, relativeError, low, high } = revenueInterval(64, 85, 1, 0.95);
    expect(Math.sqrt(low * high)).toBeCloseTo(revenue, 8);
    expect(relativeError).toBeCloseTo(Math.sqrt(2 / 64), 15);
    expect(revenueInterval(64, 85, 2, 0.95).low).toBeLessThan(low);
    expect(revenueInterval(64, 85, 1, 0.95, 1.5).high).toBeGreaterThan(high);
    expect(revenueInterval(640, 85, 1, 0.95).low / 10).toBeGreaterThan(low);
  });
});
