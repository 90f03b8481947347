import { describe, expect, it } from "vitest";
import {
  DEFAULT_OWN_WEIGHTS,
  OWN_WEIGHTS_BY_MODEL,
  ownWeight,
} from "../../../src/core/diagnosis/ownership.ts";
import type { Situation } from "../../../src/core/index.ts";
import { FACTORS } from "../../../src/core/situation/schema.ts";

const plain: Situation = { kpis: [{ metric: "revenue", target: 2, actual: 1 }] };

describe("how much of a step is one's own", () => {
  it("is the published default, from 0 to 1, for every step", () => {
    for (const factor of FACTORS) {
      expect(ownWeight(factor, plain)).toBe(DEFAULT_OWN_WEIGHTS[factor]);
      expect(DEFAULT_OWN_WEIGHTS[factor]).toBeGreaterThanOrEqual(0);
      expect(DEFAULT_OWN_WEIGHTS[factor]).toBeLessThanOrEqual(1);
    }
  });

  it("follows the business model where that differs", () => {
    for (const [model, weights] of Object.entries(OWN_WEIGHTS_BY_MODEL)) {
      const business = { model: model as keyof typeof OWN_WEIGHTS_BY_MODEL };
      for (const [factor, weight] of Object.entries(weights))
        expect(ownWeight(factor as (typeof FACTORS)[number], { ...plain, business })).toBe(weight);
    }
    expect(ownWeight("conversion", { ...plain, business: { model: "ecommerce" } })).toBe(0.5);
    expect(ownWeight("conversion", { ...plain, business: { model: "marketplace" } })).toBe(0.25);
  });

  it("takes over everything about the budget when the marketer sets it", () => {
    const setter: Situation = { ...plain, budget: { setBy: "marketer" } };
    for (const factor of ["ad-spend", "mix", "scale", "channel-change"] as const)
      expect(ownWeight(factor, setter)).toBe(1);
    expect(ownWeight("conversion", setter)).toBe(0.5);
  });

  it("obeys an override before anything else, also inside a step that spans several", () => {
    const overridden: Situation = {
      ...plain,
      business: { model: "marketplace" },
      budget: { setBy: "marketer" },
      weights: { conversion: 1, "ad-spend": 0.3 },
    };
    expect(ownWeight("ad-spend", overridden)).toBe(0.3);
    expect(ownWeight("conversion", overridden)).toBe(1);
    expect(ownWeight("visit-value", overridden)).toBe((1 + 0) / 2);
  });
});
