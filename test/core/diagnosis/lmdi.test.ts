import { describe, expect, it } from "vitest";
import { lmdi, lmdiStatus, logarithmicMean } from "../../../src/core/diagnosis/lmdi.ts";

const factors = (...ends: readonly (readonly [base: number, actual: number])[]) =>
  ends.map(([base, actual]) => ({ base, actual, power: 1 as const }));

describe("lmdi", () => {
  it("counts a factor below zero at both ends by its size and restores the sign", () => {
    const loss = lmdi(factors([300, 340], [-4, -2.5]));
    const mirrored = lmdi(factors([300, 340], [4, 2.5]));
    expect(loss).toEqual(mirrored.map((part) => -part));
    expect((loss[0] ?? 0) + (loss[1] ?? 0)).toBeCloseTo(350, 9);
  });

  it("takes two negative factors for a positive product", () => {
    expect(lmdi(factors([-2, -3], [-5, -4]))).toEqual(lmdi(factors([2, 3], [5, 4])));
  });

  it.each([
    ["ok", [[2, 3]]],
    ["ok", [[-2, -3]]],
    ["limit", [[0, 3]]],
    ["limit", [[-2, 0]]],
    ["undefined", [[-2, 3]]],
    [
      "undefined",
      [
        [0, 3],
        [2, -1],
      ],
    ],
  ] as const)("is %s for the ends %j", (status, ends) => {
    expect(lmdiStatus(factors(...ends))).toBe(status);
  });

  it("says nothing rather than something wrong when a factor changes its sign", () => {
    expect(lmdi(factors([300, 340], [6, -1.5]))[1]).toBeNaN();
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
