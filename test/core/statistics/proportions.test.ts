import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialAtLeast, binomialAtMost } from "../../../src/core/statistics/binomial.ts";
import { clopperPearsonInterval, wilsonInterval } from "../../../src/core/statistics/proportions.ts";
import { trialsPerGroup } from "../../../src/core/statistics/sample-size.ts";
import {
  fisherProbability,
  newcombeInterval,
  twoProportionTest,
} from "../../../src/core/statistics/two-proportions.ts";

const sample = fc
  .integer({ min: 1, max: 50_000 })
  .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.nat({ max: trials }) }));
const confidence = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

describe("intervals of a proportion", () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872.
  it.each([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ])("of %d of %d are the published ones", (successes, trials, wilson, exact) => {
    const ends = ({ low, high }: { low: number; high: number }) => [
      Number(low.toFixed(4)),
      Number(high.toFixed(4)),
    ];
    expect(ends(wilsonInterval(successes, trials, 0.95))).toEqual(wilson);
    expect(ends(clopperPearsonInterval(successes, trials, 0.95))).toEqual(exact);
  });

  it("contain the share, mirror with it and lie within 0 and 1", () => {
    fc.assert(
      fc.property(sample, confidence, ({ successes, trials }, level) => {
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const { low, high } = interval(successes, trials, level);
          const mirrored = interval(trials - successes, trials, level);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(successes / trials);
          expect(high).toBeGreaterThanOrEqual(successes / trials);
          expect(high).toBeLessThanOrEqual(1);
          expect(mirrored.low).toBeCloseTo(1 - high, 9);
          expect(mirrored.high).toBeCloseTo(1 - low, 9);
        }
      }),
    );
  });

  it("rise with the successes, and touch 0 and 1 only without and with nothing but successes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat(), confidence, (trials, seed, level) => {
        const successes = seed % trials;
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const fewer = interval(successes, trials, level);
          const more = interval(successes + 1, trials, level);
          expect(more.low).toBeGreaterThan(fewer.low);
          expect(more.high).toBeGreaterThan(fewer.high);
          expect(fewer.low === 0).toBe(successes === 0);
          expect(more.high === 1).toBe(successes + 1 === trials);
        }
      }),
    );
  });

  it("Clopper and Pearson's ends leave exactly the promised tail", () => {
    fc.assert(
      fc.property(sample, confidence, ({ successes, trials }, level) => {
        const { low, high } = clopperPearsonInterval(successes, trials, level);
        const tail = (1 - level) / 2;
        if (successes > 0) expect(binomialAtLeast(successes, trials, low)).toBeCloseTo(tail, 8);
        if (successes < trials) expect(binomialAtMost(successes, trials, high)).toBeCloseTo(tail, 8);
      }),
    );
  });
});

describe("the difference of two proportions", () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%d/%d − %d/%d has the published interval", (one, of, two, ofTwo, low, high) => {
    const interval = newcombeInterval(
      { successes: one, trials: of },
      { successes: two, trials: ofTwo },
      0.95,
    );
    expect(interval.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval.high.toFixed(4)).toBe(high.toFixed(4));
  });

  it("lies within its interval, and turns with the two", () => {
    fc.assert(
      fc.property(sample, sample, confidence, (first, second, level) => {
        const { low, high } = newcombeInterval(first, second, level);
        const turned = newcombeInterval(second, first, level);
        const { difference, z, twoSided } = twoProportionTest(first, second);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(turned.low).toBeCloseTo(-high, 12);
        expect(turned.high).toBeCloseTo(-low, 12);
        expect(twoProportionTest(second, first).z).toBeCloseTo(-z, 9);
        expect(twoSided).toBeGreaterThanOrEqual(0);
        expect(twoSided).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is nothing where all trials ended alike", () => {
    const none = { successes: 0, trials: 12 };
    expect(twoProportionTest(none, none)).toEqual({ difference: 0, z: 0, twoSided: 1 });
    expect(fisherProbability(none, none)).toBe(1);
  });
});

describe("Fisher's exact test", () => {
  // Sums of whole numbers, without rounding. The first is Fisher's lady tasting tea (1935): 34 of 70.
  it.each([
    [3, 1, 1, 3, 34 / 70],
    [0, 5, 8, 1, 0.002997002997002997],
    [1, 9, 11, 3, 0.0027594561852200836],
    [12, 4980, 31, 4969, 0.005305285708884491],
    [300, 700, 100, 900, 9.493768908224e-30],
  ])("of %d : %d against %d : %d is %d", (yes1, no1, yes2, no2, expected) => {
    const first = { successes: yes1, trials: yes1 + no1 };
    const second = { successes: yes2, trials: yes2 + no2 };
    expect(fisherProbability(first, second) / expected).toBeCloseTo(1, 10);
    expect(fisherProbability(second, first) / expected).toBeCloseTo(1, 10);
  });

  it("agrees with the definition on small tables", () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    const small = fc
      .integer({ min: 1, max: 14 })
      .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.nat({ max: trials }) }));
    fc.assert(
      fc.property(small, small, (first, second) => {
        const successes = first.successes + second.successes;
        const ways = (count: number): number =>
          choose(first.trials, count) * choose(second.trials, successes - count);
        const counts = Array.from({ length: first.trials + 1 }, (_, count) => count).filter(
          (count) => count <= successes && successes - count <= second.trials,
        );
        const sum = (some: readonly number[]): number =>
          some.reduce((total, count) => total + ways(count), 0);
        const unlikely = counts.filter(
          (count) => Math.round(ways(count)) <= Math.round(ways(first.successes)),
        );
        expect(fisherProbability(first, second)).toBeCloseTo(sum(unlikely) / sum(counts), 10);
      }),
    );
  });
});

describe("the sample size of a comparison", () => {
  it("is that of R's power.prop.test(p1 = .50, p2 = .75, power = .90)", () => {
    expect(trialsPerGroup({ first: 0.5, second: 0.75, alpha: 0.05, power: 0.9 })).toBeCloseTo(76.7, 1);
  });

  it("grows as the difference shrinks, as the level falls and as the power rises", () => {
    const base = { first: 0.02, second: 0.03, alpha: 0.05, power: 0.8 };
    const trials = trialsPerGroup(base);
    expect(trialsPerGroup({ ...base, second: 0.025 })).toBeGreaterThan(2 * trials);
    expect(trialsPerGroup({ ...base, alpha: 0.01 })).toBeGreaterThan(trials);
    expect(trialsPerGroup({ ...base, power: 0.9 })).toBeGreaterThan(trials);
    expect(trialsPerGroup({ ...base, first: 0.03, second: 0.02 })).toBeCloseTo(trials, 6);
    expect(trialsPerGroup({ ...base, second: 0.02 })).toBe(Number.POSITIVE_INFINITY);
  });
});
