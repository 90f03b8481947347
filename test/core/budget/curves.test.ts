import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentCurve } from "../../../src/core/budget/curves/content.ts";
import type { ResponseCurve } from "../../../src/core/budget/curves/curve.ts";
import { overHorizon } from "../../../src/core/budget/curves/over-horizon.ts";
import {
  type CurveForm,
  curveOf,
  curveThrough,
  elasticityBetween,
} from "../../../src/core/budget/curves/response-curve.ts";

const FORMS: readonly CurveForm[] = ["power", "michaelis-menten", "hill", "logarithmic", "exponential"];

const point = fc.record({
  spend: fc.double({ min: 1, max: 1e6, noNaN: true }),
  response: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  elasticity: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
});

const through = (
  form: CurveForm,
  known: { spend: number; response: number; elasticity: number },
): ResponseCurve => curveOf(curveThrough(form, known, 1));

describe.each(FORMS)("a %s curve", (form) => {
  it("passes through the known point with the elasticity there", () => {
    fc.assert(
      fc.property(point, (known) => {
        const curve = through(form, known);
        expect(curve.response(known.spend) / known.response).toBeCloseTo(1, 8);
        const elasticity = (curve.marginal(known.spend) * known.spend) / known.response;
        expect(elasticity).toBeCloseTo(known.elasticity, 7);
      }),
    );
  });

  it("has a marginal that is its slope, and falls", () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0.2, max: 4, noNaN: true }), (known, at) => {
        const curve = through(form, known);
        const spend = known.spend * at;
        const step = spend * 1e-5;
        const slope = (curve.response(spend + step) - curve.response(spend - step)) / (2 * step);
        expect(slope / curve.marginal(spend)).toBeCloseTo(1, 3);
        expect(curve.marginal(spend * 1.1)).toBeLessThan(curve.marginal(spend));
      }),
    );
  });

  it("finds the spend of a marginal", () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0.2, max: 4, noNaN: true }), (known, at) => {
        const curve = through(form, known);
        const spend = known.spend * at;
        expect(curve.spendAt(curve.marginal(spend)) / spend).toBeCloseTo(1, 5);
      }),
    );
  });

  it("brings nothing for nothing, and never more than its ceiling", () => {
    fc.assert(
      fc.property(point, (known) => {
        const curve = through(form, known);
        expect(curve.response(0)).toBe(0);
        if (curve.ceiling !== null)
          expect(curve.response(known.spend * 1e6)).toBeLessThanOrEqual(curve.ceiling * (1 + 1e-12));
      }),
    );
  });
});

describe("curves of the house", () => {
  it("has no Hill curve whose elasticity reaches its slope", () => {
    expect(() => curveThrough("hill", { spend: 1, response: 1, elasticity: 0.9 }, 0.8)).toThrow(RangeError);
  });

  it("is one curve, Hill of slope one and Michaelis–Menten", () => {
    const known = { spend: 4000, response: 90, elasticity: 0.55 };
    for (const spend of [0, 10, 4000, 90_000])
      expect(through("hill", known).response(spend)).toBeCloseTo(
        through("michaelis-menten", known).response(spend),
        8,
      );
  });

  it("reads the elasticity off two points of a power curve", () => {
    const curve = through("power", { spend: 100, response: 40, elasticity: 0.35 });
    const at = (spend: number) => ({ spend, response: curve.response(spend) });
    expect(elasticityBetween(at(100), at(180))).toBeCloseTo(0.35, 12);
  });
});

describe("content as a curve", () => {
  const curve = contentCurve({
    costPerPiece: 400,
    visitsPerPiece: 150,
    ceilingVisits: 5000,
    valuePerVisit: 0.6,
    months: 3,
    stocks: Float64Array.of(0, 1, 3),
    weights: Float64Array.of(1, 1, 0.9),
  });

  it("finds the spend of a marginal by Newton's method to the last digits", () => {
    for (const spend of [1, 500, 20_000, 90_000])
      expect(curve.spendAt(curve.marginal(spend)) / spend).toBeCloseTo(1, 9);
  });

  it("takes nothing above the worth of its first unit, and everything where nothing bounds it", () => {
    expect(curve.spendAt(curve.marginal(0) * 1.01)).toBe(0);
    const unbounded = contentCurve({
      costPerPiece: 400,
      visitsPerPiece: 150,
      ceilingVisits: Number.POSITIVE_INFINITY,
      valuePerVisit: 0.6,
      months: 1,
      stocks: Float64Array.of(1),
      weights: Float64Array.of(1),
    });
    expect(unbounded.spendAt(unbounded.marginal(0) * 0.99)).toBe(Number.POSITIVE_INFINITY);
    expect(unbounded.ceiling).toBeNull();
  });
});

describe("ads over a horizon", () => {
  const curve = through("michaelis-menten", { spend: 1000, response: 50, elasticity: 0.6 });

  it("is the mean month when part of the old spend carries over", () => {
    const over = overHorizon(curve, 1000, 0.5, Float64Array.of(1, 1));
    const [first, second] = [
      curve.response(1000 * 0.5 + 400 * 0.5),
      curve.response(1000 * 0.25 + 400 * 0.75),
    ];
    expect(over.response(400)).toBeCloseTo((first + second) / 2, 10);
    expect(over.spendAt(over.marginal(400))).toBeCloseTo(400, 4);
  });

  it("is today's response at today's spend, whatever carries over", () => {
    for (const carryover of [0, 0.3, 0.9])
      expect(overHorizon(curve, 1000, carryover, Float64Array.of(1, 1, 1)).response(1000)).toBeCloseTo(
        50,
        10,
      );
  });
});
