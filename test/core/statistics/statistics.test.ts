import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlChart, median } from "../../../src/core/statistics/control-chart.ts";
import {
  countAtMost,
  countFloor,
  countInterval,
  poissonAtMost,
} from "../../../src/core/statistics/counts.ts";
import { logGamma } from "../../../src/core/statistics/gamma.ts";
import { haltonPoint } from "../../../src/core/statistics/halton.ts";
import { holmLevels } from "../../../src/core/statistics/holm.ts";
import { normalProbability, normalQuantile } from "../../../src/core/statistics/normal.ts";
import { positions, quantiles } from "../../../src/core/statistics/quantile.ts";
import { isClose, vectorsOf } from "../../support/vectors.ts";

describe("counts against a target", () => {
  interface Inputs {
    readonly actual: number;
    readonly target: number;
    readonly alpha: number;
    readonly dispersion: number;
  }
  interface Expected {
    readonly pLower: number;
    readonly noiseFloor: number;
  }
  it.each(vectorsOf<Inputs, Expected>("count_vs_target"))(
    "$id agrees with scipy",
    ({ inputs, expected, tolerance }) => {
      const { actual, target, alpha, dispersion } = inputs;
      expect(isClose(countAtMost(actual, target, dispersion), expected.pLower, tolerance)).toBe(true);
      if (dispersion === 1) expect(countFloor(target, alpha, dispersion)).toBe(expected.noiseFloor);
    },
  );
});

describe("the interval of a count", () => {
  interface Inputs {
    readonly count: number;
    readonly confidence: number;
    readonly exposure: number;
  }
  interface Expected {
    readonly low: number;
    readonly high: number;
  }
  it.each(vectorsOf<Inputs, Expected>("poisson_ci"))(
    "$id agrees with scipy",
    ({ inputs, expected, tolerance }) => {
      const { low, high } = countInterval(inputs.count, inputs.confidence);
      expect(isClose(low / inputs.exposure, expected.low, tolerance)).toBe(true);
      expect(isClose(high / inputs.exposure, expected.high, tolerance)).toBe(true);
    },
  );

  it("contains its count, also when very large", () => {
    for (const count of [1, 3, 17, 400, 12_345, 1_000_000, 250_000_000]) {
      const { low, high } = countInterval(count, 0.95, 1.5);
      expect(low).toBeLessThan(count);
      expect(high).toBeGreaterThan(count);
    }
  });
});

describe("the control chart", () => {
  interface Inputs {
    readonly values: readonly number[];
    readonly baselineCount: number;
  }
  interface Expected {
    readonly center: number;
    readonly averageMovingRange: number;
    readonly upper: number;
    readonly lower: number;
  }
  it.each(vectorsOf<Inputs, Expected>("xmr"))(
    "$id agrees with the reference",
    ({ inputs, expected, tolerance }) => {
      const chart = controlChart(inputs.values.slice(0, inputs.baselineCount));
      expect(isClose(chart.centre, expected.center, tolerance)).toBe(true);
      expect(isClose(chart.averageMovingRange, expected.averageMovingRange, tolerance)).toBe(true);
      expect(isClose(chart.upper, expected.upper, tolerance)).toBe(true);
      expect(isClose(chart.lower, expected.lower, tolerance)).toBe(true);
    },
  );
});

describe("Holm's levels", () => {
  it.each(vectorsOf<{ pValues: number[]; alpha: number }, { rejectHolm: boolean[] }>("multiple_kpis"))(
    "$id reject what the reference rejects",
    ({ inputs, expected }) => {
      const levels = holmLevels(inputs.pValues, inputs.alpha);
      expect(inputs.pValues.map((p, index) => p < (levels[index] ?? 0))).toEqual(expected.rejectHolm);
    },
  );
});

describe("special functions", () => {
  it.each([
    [-1.959963984540054, 0.025],
    [0, 0.5],
    [1.6448536269514722, 0.95],
    [-6, 9.865876450376946e-10],
  ])("P(Z ≤ %d) is %d, and back", (z, probability) => {
    expect(Math.abs(normalProbability(z) / probability - 1)).toBeLessThan(1e-12);
    expect(normalQuantile(probability)).toBeCloseTo(z, 9);
  });

  it("ln Γ agrees with known values", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
  });

  it("the Poisson sum agrees with the definition", () => {
    const byDefinition = Math.exp(-3) * (1 + 3 + 9 / 2);
    expect(poissonAtMost(2, 3)).toBeCloseTo(byDefinition, 14);
    expect(poissonAtMost(-1, 3)).toBe(0);
  });
});

describe("quantiles", () => {
  it.each([
    [[5], [5, 5, 5]],
    [
      [3, 1, 2],
      [1.2, 2, 2.8],
    ],
    [
      [4, 4, 4, 4],
      [4, 4, 4],
    ],
    [
      [10, 0, 20, 40, 30],
      [4, 20, 36],
    ],
  ])("of %j interpolate between ranks", (values, expected) => {
    const found = quantiles(Float64Array.from(values), [0.1, 0.5, 0.9]);
    expect(found).toHaveLength(3);
    found.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    });
  });

  it("are those of the sorted sample, in whatever order it comes and with values repeated", () => {
    const samples = fc.array(
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
      {
        minLength: 1,
        maxLength: 300,
      },
    );
    const probabilities = [0, 0.1, 0.25, 0.5, 0.9, 1];
    const interpolated = (sorted: readonly number[], probability: number): number => {
      const position = (sorted.length - 1) * probability;
      const low = sorted[Math.floor(position)] ?? Number.NaN;
      return low + (position % 1) * ((sorted[Math.ceil(position)] ?? Number.NaN) - low);
    };
    fc.assert(
      fc.property(samples, (values) => {
        const sorted = [...values].sort((left, right) => left - right);
        const expected = probabilities.map((probability) =>
          expect.closeTo(interpolated(sorted, probability), 5),
        );
        const sample = Float64Array.from(values);
        const order = positions(values.length);
        expect(quantiles(sample, probabilities, order)).toEqual(expected);
        expect(quantiles(sample, probabilities, order)).toEqual(expected);
        expect([...order].sort((left, right) => left - right)).toEqual([...positions(values.length)]);
      }),
    );
  });

  it("the median of an even and an odd number", () => {
    expect(median([4, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("Halton points are the mirrored digits of the index", () => {
    expect(haltonPoint(6, 3)).toEqual(
      [3 / 8, 2 / 9, 1 / 5 + 1 / 25].map((value) => expect.closeTo(value, 15)),
    );
  });
});
