import { describe, expect, it } from "vitest";
import type { Feasibility } from "../../../src/core/diagnosis/feasibility.ts";
import type { Lever } from "../../../src/core/diagnosis/levers.ts";
import type { Situation } from "../../../src/core/index.ts";
import { diagnose } from "../../support/core.ts";
import { SHOP, TODAY } from "../../support/situations.ts";

const feasibility = (situation: Situation): Feasibility => diagnose(situation, TODAY).feasibility;
const lever = (situation: Situation, factor: string): Lever | undefined =>
  feasibility(situation).levers.find((entry) => entry.factor === factor);

describe("what a target asks", () => {
  it("stands beside the run rate: the median of the last six, else the period before", () => {
    expect(feasibility(SHOP).runRate).toBe(100_000);
    const history = [1, 10, 20, 30, 40, 50, 60];
    expect(feasibility({ kpis: [{ metric: "orders", target: 90, actual: 50, history }] }).runRate).toBe(35);
    expect(feasibility({ kpis: [{ metric: "orders", target: 90, actual: 50 }] }).runRate).toBeNull();
  });

  it("stands beside what the planned money gives at the old efficiency", () => {
    // 25,000 planned; before, 24,000 brought 100,000.
    const { atOldEfficiency, efficiency } = feasibility(SHOP);
    expect(atOldEfficiency).toBeCloseTo((25_000 * 100_000) / 24_000, 6);
    expect(efficiency?.lift).toBeCloseTo(120_000 / 25_000 / (100_000 / 24_000) - 1, 12);
    expect(
      feasibility({ ...SHOP, kpis: [{ metric: "roas", target: 5, actual: 3.6 }] }).efficiency,
    ).toBeNull();
  });

  it("says what each remaining day must bring", () => {
    const period = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-20" };
    const { rest } = feasibility({ period, kpis: [{ metric: "orders", target: 300, actual: 150 }] });
    expect(rest).toEqual({ days: 10, neededPerDay: 15, perDay: 7.5 });
    expect(feasibility(SHOP).rest).toBeNull();
  });

  it("reads what more money brought as one observation", () => {
    expect(feasibility(SHOP).marginal).toEqual({ spend: 1000, result: -10_000 });
    const same = {
      ...SHOP,
      funnel: { ...SHOP.funnel, previous: { ...SHOP.funnel?.previous, adSpend: 25_000 } },
    };
    expect(feasibility(same).marginal).toBeNull();
  });

  it("says how dear a click may become before an order loses money", () => {
    const { headroom } = feasibility(SHOP);
    expect(headroom?.most).toBeCloseTo((0.5 * 90_000) / 30_000, 12);
    expect(headroom?.now).toBeCloseTo(25_000 / 30_000, 12);
  });
});

describe("levers", () => {
  it("close the gap each on its own", () => {
    for (const { factor, now, required } of feasibility(SHOP).levers) {
      const elasticity = factor === "ad-spend" ? 0.6 : 1;
      expect((required / now) ** elasticity).toBeCloseTo(120_000 / 90_000, 9);
    }
  });

  it("turn round for a cost", () => {
    const cost: Situation = {
      kpis: [{ metric: "cpa", target: 20, actual: 25 }],
      funnel: { actual: { adSpend: 2500, clicks: 1000, leads: 100 } },
    };
    // A cheaper result takes more clicks for the money, or more leads of the clicks.
    expect(lever(cost, "click-cost")?.lift).toBeCloseTo(0.25, 12);
    expect(lever(cost, "lead-rate")?.required).toBeCloseTo(0.125, 12);
  });

  it("ask for more money than in proportion, since the last of it brings less", () => {
    expect(lever(SHOP, "ad-spend")?.required).toBeCloseTo(25_000 * (120 / 90) ** (1 / 0.6), 6);
  });

  it("leave out a share that would have to be more than all", () => {
    const small: Situation = {
      kpis: [{ metric: "orders", target: 100, actual: 10 }],
      funnel: { actual: { clicks: 1000, sessions: 500, orders: 10 } },
    };
    expect(lever(small, "arrival")).toBeUndefined();
    expect(lever(small, "conversion")?.required).toBeCloseTo(0.2, 12);
  });

  it("are none when the target was met", () => {
    expect(
      feasibility({ ...SHOP, kpis: [{ metric: "revenue", target: 80_000, actual: 90_000 }] }).levers,
    ).toEqual([]);
  });

  it.each([
    ["reached-before", 90_000 * (1050 / 29_500 / (930 / 27_000)), "conversion"],
    ["small-step", 90_000 * 1.049, "order-value"],
    ["never-seen", 120_000, "order-value"],
    ["inside-band", 90_000 * (0.0469 / (930 / 27_000)), "conversion"],
    ["beyond-band", 90_000 * (0.0471 / (930 / 27_000)), "conversion"],
  ])("are %s", (likelihood, target, factor) => {
    const kpis = [{ metric: "revenue" as const, target, actual: 90_000 }];
    expect(lever({ ...SHOP, kpis }, factor)?.likelihood).toBe(likelihood);
  });

  it("name a channel that is there already, and never brand search", () => {
    const channel = (kind: "paid-search" | "brand-search", orders: number) => ({
      name: kind,
      kind,
      previous: { spend: 5000, clicks: 5000, orders: 200, revenue: 20_000 },
      actual: { spend: 5000, clicks: 5000, orders, revenue: orders * 100 },
    });
    const split = (kind: "paid-search" | "brand-search"): Situation => ({
      business: { model: "other" },
      kpis: [{ metric: "revenue", target: 48_000, actual: 40_000, previous: 40_000 }],
      funnel: {
        previous: { adSpend: 10_000, clicks: 10_000, orders: 400, revenue: 40_000 },
        actual: { adSpend: 10_000, clicks: 10_000, orders: 400, revenue: 40_000 },
      },
      channels: [channel(kind, 300), { ...channel("paid-search", 100), name: "second" }],
    });
    // All would have to convert at 4.8 %; the first channel is at 6 %.
    const found = lever(split("paid-search"), "conversion");
    expect(found).toMatchObject({ likelihood: "in-a-channel", channel: { index: 0 } });
    expect(found?.channel?.value).toBeCloseTo(0.06, 12);
    expect(lever(split("brand-search"), "conversion")?.likelihood).toBe("never-seen");
  });

  it("name the evidence only where a band of their kind was used", () => {
    const far = { ...SHOP, kpis: [{ metric: "revenue" as const, target: 125_000, actual: 90_000 }] };
    expect(lever(far, "conversion")?.evidence).toBe("shop-conversion");
    expect(lever({ ...far, business: { model: "other" } }, "conversion")).toMatchObject({
      likelihood: "never-seen",
      evidence: null,
    });
  });
});
