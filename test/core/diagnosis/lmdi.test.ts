import { describe, expect, it } from "vitest";
import { lmdi, logarithmicMean } from "../../../src/core/diagnosis/lmdi.ts";
import { isClose, vectorsOf } from "../../support/vectors.ts";

interface Inputs {
  readonly factors: readonly {
    readonly name: string;
    readonly base: number;
    readonly actual: number;
    readonly power?: -1;
  }[];
}
interface Expected {
  readonly delta: number;
  readonly lmdiStatus: "ok" | "limit" | "undefined";
  readonly lmdi: Readonly<Record<string, number>>;
}

const cases = vectorsOf<Inputs, Expected>("decomp_product");
/** A factor below zero cannot stand in a funnel; the schema refuses it. */
const positive = cases.filter(({ inputs }) =>
  inputs.factors.every(({ base, actual }) => base >= 0 && actual >= 0),
);

describe("lmdi", () => {
  it("covers all reference cases but the two with negative factors", () => {
    expect(cases.length - positive.length).toBe(2);
  });

  it.each(positive)("$id agrees with the reference", ({ inputs, expected, tolerance }) => {
    const parts = lmdi(
      inputs.factors.map(({ base, actual, power }) => ({ base, actual, power: power ?? 1 })),
    );
    inputs.factors.forEach(({ name }, index) => {
      expect(isClose(parts[index] ?? Number.NaN, expected.lmdi[name] ?? Number.NaN, tolerance)).toBe(true);
    });
    const sum = parts.reduce((total, part) => total + part, 0);
    expect(isClose(sum, expected.delta, tolerance)).toBe(true);
  });
});

describe("the logarithmic mean", () => {
  it.each([
    [5, 5, 5],
    [0, 7, 0],
    [7, 0, 0],
    [1, Math.E, Math.E - 1],
  ])("of %d and %d is %d", (a, b, mean) => {
    expect(logarithmicMean(a, b)).toBeCloseTo(mean, 12);
  });

  it("is stable for values that hardly differ", () => {
    expect(logarithmicMean(1, 1 + 1e-12)).toBeCloseTo(1, 11);
  });
});
