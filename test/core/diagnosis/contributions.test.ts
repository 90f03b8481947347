import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countVariance,
  meanVariance,
  noiseBands,
  rateVariance,
  splitByOwner,
} from "../../../src/core/diagnosis/contributions.ts";

describe("contributions by owner", () => {
  it("add up, whatever the weights", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.tuple(weight, weight), ([a, b, c], [one, two]) => {
        const { own, system, systemByFactor } = splitByOwner({ a, b, c }, { a: one, b: two });
        expect(own + system).toBeCloseTo(a + b + c, 6);
        expect(Object.values(systemByFactor).reduce((total, part) => total + part, 0)).toBeCloseTo(system, 6);
        expect(systemByFactor.c).toBe(c);
      }),
    );
  });

  it("name the factor in which the system lost most, not the one that was the marketer's", () => {
    const split = splitByOwner({ cpc: -900, closing: -300, price: -200 }, { cpc: 1, closing: 0, price: 0.5 });
    expect(split).toMatchObject({ own: -1000, system: -400, weakestSystemFactor: "closing" });
  });

  it("name none where the system lost nothing", () => {
    expect(splitByOwner({ cpc: -900, closing: 300 }, { cpc: 1 }).weakestSystemFactor).toBeNull();
    expect(splitByOwner({}, {})).toEqual({
      own: 0,
      system: 0,
      systemByFactor: {},
      weakestSystemFactor: null,
    });
  });
});

describe("noise bands of contributions", () => {
  const decision = { base: 1000, actual: 900, power: 1 as const, baseVariance: 0, actualVariance: 0 };
  const rate = (actual: number, leads: number) => ({
    base: 0.05,
    actual,
    power: 1 as const,
    baseVariance: 0,
    actualVariance: rateVariance(leads, leads / actual),
  });

  it("contain their contribution, and widen with confidence", () => {
    const [, narrow] = noiseBands([decision, rate(0.04, 40)], 0.8);
    const [exact, wide] = noiseBands([decision, rate(0.04, 40)], 0.95);
    expect(exact).toMatchObject({ verdict: "exact", standardError: 0 });
    expect(exact?.low).toBe(exact?.high);
    expect(wide?.low).toBeLessThan(narrow?.low ?? Number.NaN);
    expect(narrow?.low).toBeLessThan(narrow?.contribution ?? Number.NaN);
    expect(narrow?.high).toBeGreaterThan(narrow?.contribution ?? Number.NaN);
  });

  it("tell a signal from noise by the number of events behind the same move", () => {
    expect(noiseBands([decision, rate(0.04, 40)], 0.95)[1]?.verdict).toBe("noise");
    expect(noiseBands([decision, rate(0.04, 4000)], 0.95)[1]?.verdict).toBe("signal");
  });

  it("of a product below zero are those of its mirror image", () => {
    const [loss] = noiseBands([{ ...rate(0.04, 40), base: -0.05, actual: -0.04 }], 0.95);
    const [gain] = noiseBands([rate(0.04, 40)], 0.95);
    expect(loss?.contribution).toBeCloseTo(-(gain?.contribution ?? Number.NaN), 15);
    expect(loss?.low).toBeCloseTo(-(gain?.high ?? Number.NaN), 15);
  });

  it("do not pretend to know where a step is zero at an end", () => {
    const stopped = { ...rate(0.04, 40), actual: 0 };
    const bands = noiseBands([decision, stopped], 0.95);
    expect(bands.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
    expect(bands[1]).toMatchObject({ contribution: -50, logRatio: null });
  });

  it("rest on the variances of the delta method", () => {
    expect(countVariance(50)).toBe(0.02);
    expect(rateVariance(20, 400)).toBeCloseTo((1 - 0.05) / 20, 15);
    expect(rateVariance(20, 20)).toBe(0);
    expect(meanVariance(0.8, 64)).toBeCloseTo(0.01, 15);
  });
});
