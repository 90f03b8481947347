import { describe, expect, it } from "vitest";
import type { Decomposition, Driver } from "../../../src/core/diagnosis/decomposition.ts";
import type { Situation } from "../../../src/core/index.ts";
import { diagnose } from "../../support/core.ts";
import { SHOP, TODAY } from "../../support/situations.ts";

const decompositions = (situation: Situation): readonly Decomposition[] =>
  diagnose(situation, TODAY).decompositions;
const main = (situation: Situation): Decomposition => decompositions(situation)[0] as Decomposition;
const driver = ({ drivers }: Decomposition, factor: string, part?: string): Driver | undefined =>
  drivers.find((entry) => entry.factor === factor && (part === undefined || entry.part === part));
const { plan: _plan, ...withoutPlan } = SHOP.funnel ?? {};

describe("the base", () => {
  it("is the period before when its funnel is known; the target's step up is ambition by step of the plan", () => {
    const split = main(SHOP);
    expect(split.subject).toMatchObject({
      base: "previous",
      baseline: 100_000,
      change: -10_000,
      gap: -30_000,
    });
    expect(split.split.ambition.amount).toBeCloseTo(-20_000, 6);
    expect(driver(split, "conversion", "ambition")?.contribution).toBeLessThan(0);
  });

  it("is the plan when only a plan is known, and nothing is ambition", () => {
    const { previous: _previous, ...funnel } = SHOP.funnel ?? {};
    const kpis = [{ metric: "revenue" as const, target: 120_000, actual: 90_000 }];
    const split = main({ ...SHOP, kpis, funnel });
    expect(split.subject.base).toBe("plan");
    expect(split.split.ambition.amount).toBe(0);
  });

  it("takes a target above its own plan for ambition", () => {
    const { previous: _previous, ...funnel } = SHOP.funnel ?? {};
    const kpis = [{ metric: "revenue" as const, target: 130_000, actual: 90_000 }];
    expect(main({ ...SHOP, kpis, funnel }).split.ambition.amount).toBeCloseTo(-10_000, 6);
  });

  it("is the median of the last six earlier periods when there is only history", () => {
    const history = [1, 1, 40, 10, 20, 30, 50, 60];
    const split = main({ kpis: [{ metric: "orders", target: 45, actual: 30, history }] });
    expect(split.subject).toMatchObject({ base: "run-rate", baseline: 35 });
    expect(split.split).toMatchObject({ ambition: { amount: -10 }, unexplained: { amount: -5 } });
    expect(split.stance).toBe("mostly-system");
  });

  it("is nothing when nothing is known; all is open", () => {
    const split = main({ kpis: [{ metric: "revenue", target: 100, actual: 80 }] });
    expect(split).toMatchObject({ subject: { base: "none", baseline: null }, stance: "unknown" });
    expect(split.split.unexplained.amount).toBe(-20);
  });
});

describe("owners and weights", () => {
  it("give ad spend to whoever sets the budget", () => {
    expect(driver(main(SHOP), "ad-spend", "system")?.owner).toBe("budget-owner");
    const own = main({ ...SHOP, budget: { ads: 25_000, setBy: "marketer" } });
    expect(driver(own, "ad-spend", "own")).toMatchObject({ owner: "marketer", ownWeight: 1 });
  });

  it("can be overridden", () => {
    const moved = main({ ...SHOP, weights: { conversion: 1 } });
    expect(driver(moved, "conversion", "own")?.ownWeight).toBe(1);
  });

  it("find the own part the largest when clicks got dear and nothing else moved", () => {
    const previous = { adSpend: 1000, clicks: 1000, sessions: 900, orders: 45, revenue: 4500 };
    const actual = { adSpend: 1000, clicks: 700, sessions: 630, orders: 31.5, revenue: 3150 };
    const split = main({
      kpis: [{ metric: "revenue", target: 4500, actual: 3150 }],
      funnel: { previous, actual },
    });
    expect(split.stance).toBe("mostly-own");
    expect(split.split.own.amount).toBeCloseTo(-1350, 6);
    expect(split.split.own.share).toBeCloseTo(1, 9);
  });
});

describe("chains", () => {
  it("name the steps that are missing by what they span", () => {
    const previous = { adSpend: 1000, orders: 50, revenue: 5000 };
    const actual = { adSpend: 1000, orders: 40, revenue: 4000 };
    const split = main({
      kpis: [{ metric: "revenue", target: 5000, actual: 4000 }],
      funnel: { previous, actual },
    });
    expect(driver(split, "result-cost")?.contribution).toBeCloseTo(-1000, 6);
  });

  it("explain a cost per lead by the price of clicks and the rate of leads", () => {
    const previous = { adSpend: 1000, clicks: 500, leads: 50 };
    const actual = { adSpend: 1200, clicks: 500, leads: 40 };
    const split = main({ kpis: [{ metric: "cpa", target: 20, actual: 30 }], funnel: { previous, actual } });
    expect(split.subject.gap).toBe(10);
    expect(driver(split, "click-cost")?.contribution).toBeGreaterThan(0);
    expect(driver(split, "lead-rate")?.contribution).toBeGreaterThan(0);
    expect(split.split.unexplained.amount).toBe(0);
  });

  it("follow with revenue when the funnel reaches it and nobody asks", () => {
    const kpis = [{ metric: "orders" as const, target: 1200, actual: 930 }];
    const [, hidden] = decompositions({ ...SHOP, kpis });
    expect(hidden?.subject).toMatchObject({ metric: "revenue", kpi: null, target: 120_000 });
  });

  it("give a stop of all sales to the step that stopped", () => {
    const previous = { adSpend: 1000, clicks: 800, sessions: 700, orders: 35, revenue: 3500 };
    const actual = { adSpend: 1000, clicks: 800, sessions: 700, orders: 0, revenue: 0 };
    const split = main({
      kpis: [{ metric: "revenue", target: 3500, actual: 0 }],
      funnel: { previous, actual },
    });
    expect(driver(split, "conversion")?.contribution).toBeCloseTo(-3500, 6);
  });

  it("call a step chance when the dispersion of its own counts covers it, and a stop of all sales a signal", () => {
    const previous = { adSpend: 1000, clicks: 10_400, sessions: 9900, orders: 480, revenue: 48_000 };
    const barely = { ...previous, clicks: 10_100 };
    const small = main({
      kpis: [{ metric: "revenue", target: 48_000, actual: 48_000 }],
      funnel: { previous, actual: barely },
    });
    expect(driver(small, "click-cost")?.signal).toBe("noise");
    const none = { ...previous, orders: 0, revenue: 0 };
    const stopped = main({
      kpis: [{ metric: "revenue", target: 48_000, actual: 0 }],
      funnel: { previous, actual: none },
    });
    expect(driver(stopped, "conversion")?.signal).toBe("signal");
  });

  it("leave open what the KPI and the funnel disagree about", () => {
    const kpis = [{ metric: "revenue" as const, target: 100_000, actual: 85_000, previous: 100_000 }];
    expect(main({ ...SHOP, kpis, funnel: withoutPlan }).split.unexplained.amount).toBeCloseTo(-5000, 6);
  });

  it("scale plan and earlier period to the part that is over", () => {
    const period = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-15" };
    const actual = { adSpend: 12_000, clicks: 15_500, sessions: 14_750, orders: 525, revenue: 50_000 };
    const kpis = [{ metric: "revenue" as const, target: 100_000, actual: 50_000 }];
    const split = main({ ...SHOP, period, kpis, funnel: { ...withoutPlan, actual } });
    expect(split.subject.gap).toBe(0);
    for (const { contribution } of split.drivers) expect(Math.abs(contribution)).toBeLessThan(1e-6);
  });
});
