import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AllocationChannel,
  allocate,
  allocateToMargin,
  optimalityResidual,
} from "../../../src/core/budget/allocation/allocate.ts";
import { type CurveForm, curveOf, curveThrough } from "../../../src/core/budget/curves/response-curve.ts";

const FORMS: readonly CurveForm[] = ["power", "michaelis-menten", "hill", "logarithmic", "exponential"];

const channelOf = (
  form: CurveForm,
  spend: number,
  response: number,
  elasticity: number,
  bounds = [0, 3],
) => ({
  curve: curveOf(curveThrough(form, { spend, response, elasticity }, 0.99)),
  least: spend * (bounds[0] as number),
  most: spend * (bounds[1] as number),
});

const channel: fc.Arbitrary<AllocationChannel & { readonly today: number }> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    spend: fc.integer({ min: 100, max: 100_000 }),
    perMoney: fc.double({ min: 0.01, max: 5, noNaN: true }),
    elasticity: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    least: fc.constantFrom(0, 0.5, 1),
    most: fc.constantFrom(1, 1.5, 3),
  })
  .map(({ form, spend, perMoney, elasticity, least, most }) => ({
    ...channelOf(form, spend, spend * perMoney, elasticity, [least, most]),
    today: spend,
  }));

const channels = fc.array(channel, { minLength: 1, maxLength: 12 });
const todayOf = (all: readonly { readonly today: number }[]): number =>
  all.reduce((sum, { today }) => sum + today, 0);
const valueAt = (all: readonly AllocationChannel[], spends: readonly number[]): number =>
  all.reduce((sum, { curve }, index) => sum + curve.response(spends[index] ?? 0), 0);

describe("the best split of a fixed sum", () => {
  it("meets the conditions of an optimum, spends all of it, and keeps every bound", () => {
    fc.assert(
      fc.property(channels, (all) => {
        const money = todayOf(all);
        const { status, spends } = allocate(all, money);
        expect(status).toBe("optimal");
        expect(optimalityResidual(all, spends, money)).toBeLessThan(1e-6);
        expect(Math.abs(spends.reduce((sum, spend) => sum + spend, 0) - money)).toBeLessThanOrEqual(
          1e-9 * money,
        );
        spends.forEach((spend, index) => {
          const { least, most } = all[index] as AllocationChannel;
          expect(spend).toBeGreaterThanOrEqual(least);
          expect(spend).toBeLessThanOrEqual(most);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("is never below what is done today", () => {
    fc.assert(
      fc.property(channels, (all) => {
        const { value } = allocate(all, todayOf(all));
        const today = valueAt(
          all,
          all.map((entry) => entry.today),
        );
        expect(value).toBeGreaterThanOrEqual(today * (1 - 1e-9));
      }),
    );
  });

  it("is worth more with more money", () => {
    fc.assert(
      fc.property(channels, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const free = all.map((entry) => ({ ...entry, least: 0, most: entry.today * 3 }));
        const money = todayOf(all);
        const less = allocate(free, money * share).value;
        expect(allocate(free, money).value).toBeGreaterThanOrEqual(less * (1 - 1e-9));
      }),
    );
  });

  it("takes from a dominated channel first", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 1.2, max: 5, noNaN: true }),
        (elasticity, better) => {
          const weak = channelOf("michaelis-menten", 5000, 100, elasticity, [0, 1]);
          const strong = channelOf("michaelis-menten", 5000, 100 * better, elasticity, [0, 1]);
          const { spends } = allocate([weak, strong], 9900);
          expect(spends[1]).toBeCloseTo(5000, 6);
          expect(spends[0]).toBeCloseTo(4900, 6);
        },
      ),
    );
  });

  it("leaves a locked channel alone", () => {
    const locked = { ...channelOf("michaelis-menten", 4000, 10, 0.6), least: 4000, most: 4000 };
    const { spends } = allocate([locked, channelOf("michaelis-menten", 4000, 400, 0.6)], 8000);
    expect(spends).toEqual([4000, 4000]);
  });

  it("says when the minimums alone are too much, and when no channel may take the rest", () => {
    const tight = channelOf("logarithmic", 1000, 50, 0.5, [1, 1.5]);
    expect(allocate([tight, tight], 1500)).toMatchObject({
      status: "infeasible",
      spends: [],
      leastTotal: 2000,
    });
    expect(allocate([tight, tight], 4000)).toMatchObject({
      status: "unspent",
      spends: [1500, 1500],
      unspent: 1000,
    });
  });

  it("prices the next unit of money at what it brings", () => {
    const all = [channelOf("michaelis-menten", 3000, 90, 0.5), channelOf("exponential", 2000, 80, 0.4)];
    const { shadowPrice, value } = allocate(all, 5000);
    const more = allocate(all, 5001).value - value;
    expect((shadowPrice ?? 0) / more).toBeCloseTo(1, 3);
  });

  it("spends to the margin and no further", () => {
    const all = [channelOf("michaelis-menten", 3000, 9000, 0.5, [0, 10])];
    const [spend = 0] = allocateToMargin(all, 0.4);
    expect((all[0]?.curve.marginal(spend) ?? 0) * 0.4).toBeCloseTo(1, 9);
  });
});

/** Every split on a grid, by dynamic programming: slow, simple and sure. */
function bestOnGrid(all: readonly AllocationChannel[], money: number, steps: number): number {
  const unit = money / steps;
  let best = new Float64Array(steps + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (const { curve, least, most } of all) {
    const next = new Float64Array(steps + 1).fill(Number.NEGATIVE_INFINITY);
    for (let taken = 0; taken <= steps; taken += 1) {
      const spend = taken * unit;
      if (spend < least - 1e-9 || spend > most + 1e-9) continue;
      const response = curve.response(spend);
      for (let before = 0; before + taken <= steps; before += 1) {
        const value = (best[before] as number) + response;
        if (value > (next[before + taken] as number)) next[before + taken] = value;
      }
    }
    best = next;
  }
  return best[steps] as number;
}

describe("S-curves", () => {
  const sChannel = fc
    .record({
      ceiling: fc.integer({ min: 1000, max: 60_000 }),
      half: fc.integer({ min: 500, max: 9000 }),
      slope: fc.double({ min: 0.7, max: 3, noNaN: true }),
    })
    .map(({ ceiling, half, slope }) => ({
      curve: curveOf({ form: "hill" as const, ceiling, halfSpend: half, slope }),
      least: 0,
      most: Number.POSITIVE_INFINITY,
    }));

  it("are split at least as well as the best of a grid finds", () => {
    fc.assert(
      fc.property(
        fc.array(sChannel, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1000, max: 20_000 }),
        (all, money) => {
          const bounded = all.map((entry) => ({ ...entry, most: money }));
          const { value, spends } = allocate(bounded, money);
          expect(spends.reduce((sum, spend) => sum + spend, 0)).toBeCloseTo(money, 5);
          expect(value).toBeGreaterThanOrEqual(bestOnGrid(bounded, money, 120) * (1 - 1e-9));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("may end on one rising branch, where the money is too little for anything else", () => {
    const curve = curveOf({ form: "hill", ceiling: 1000, halfSpend: 5000, slope: 3 });
    const { spends } = allocate([{ curve, least: 0, most: 9000 }], 800);
    expect(spends).toEqual([800]);
  });

  it("are refused beyond eight", () => {
    const curve = curveOf({ form: "hill", ceiling: 1000, halfSpend: 5000, slope: 2 });
    const all = Array.from({ length: 9 }, () => ({ curve, least: 0, most: 9000 }));
    expect(() => allocate(all, 20_000)).toThrow(RangeError);
  });
});
