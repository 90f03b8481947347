import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holmLevels } from "../../../src/core/statistics/holm.ts";
import { benjaminiHochbergAdjusted, holmAdjusted } from "../../../src/core/statistics/multiple-claims.ts";

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
const ALPHA = 0.05;

describe("several claims at once", () => {
  // Benjamini and Hochberg 1995: fifteen tests, of which Bonferroni rejects three and their procedure four.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  it("Benjamini and Hochberg's example: four stand, with Holm three", () => {
    expect(benjaminiHochbergAdjusted(published).filter((p) => p <= ALPHA)).toHaveLength(4);
    expect(holmAdjusted(published).filter((p) => p <= ALPHA)).toHaveLength(3);
  });

  it("are adjusted in the order given", () => {
    const holm = [0.03, 0.06, 0.06, 0.02];
    expect(holmAdjusted([0.01, 0.04, 0.03, 0.005])).toEqual(holm.map((p) => expect.closeTo(p, 15)));
    const hochberg = [0.02, 0.04, 0.04, 0.02];
    expect(benjaminiHochbergAdjusted([0.01, 0.04, 0.03, 0.005])).toEqual(
      hochberg.map((p) => expect.closeTo(p, 15)),
    );
  });

  it("Holm is never looser than Benjamini and Hochberg, and neither than no adjustment", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const holm = holmAdjusted(values);
        const hochberg = benjaminiHochbergAdjusted(values);
        values.forEach((p, index) => {
          expect(holm[index]).toBeGreaterThanOrEqual((hochberg[index] ?? Number.NaN) * (1 - 1e-12));
          expect(hochberg[index]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(holm[index]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("Holm is strict: with two claims and more it rejects fewer somewhere", () => {
    const values = [0.03, 0.04];
    expect(benjaminiHochbergAdjusted(values).map((p) => p <= ALPHA)).toEqual([true, true]);
    expect(holmAdjusted(values).map((p) => p <= ALPHA)).toEqual([false, false]);
  });

  it("Holm's adjusted values and his levels decide alike", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        fc.pre(holmAdjusted(values).every((p) => Math.abs(p - ALPHA) > 1e-9));
        const levels = holmLevels(values, ALPHA);
        expect(values.map((p, index) => p < (levels[index] ?? 0))).toEqual(
          holmAdjusted(values).map((p) => p <= ALPHA),
        );
      }),
    );
  });

  it("no claim, no value; one claim stays as it is", () => {
    expect([holmAdjusted([]), benjaminiHochbergAdjusted([])]).toEqual([[], []]);
    expect([holmAdjusted([0.2]), benjaminiHochbergAdjusted([0.2])]).toEqual([[0.2], [0.2]]);
  });
});
