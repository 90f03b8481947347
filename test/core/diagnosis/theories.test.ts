import { describe, expect, it } from "vitest";
import type { Situation } from "../../../src/core/index.ts";
import { diagnose } from "../../support/core.ts";
import { SHOP, TODAY } from "../../support/situations.ts";

const outcomeOf = (situation: Situation, part: string): string | undefined =>
  diagnose(situation, TODAY).theories.find((theory) => theory.part === part)?.outcome;

const column = (clicks: number, orders: number) => ({
  adSpend: 25_000,
  clicks,
  sessions: Math.round(clicks * 0.95),
  orders,
  revenue: orders * 100,
});
/** Before: 30,000 clicks and 1,200 orders. */
const after = (clicks: number, orders: number, painPoints: string[]): Situation => ({
  business: { model: "ecommerce", grossMargin: 0.5 },
  kpis: [{ metric: "revenue", target: 120_000, actual: orders * 100, previous: 120_000 }],
  funnel: { previous: column(30_000, 1200), actual: column(clicks, orders) },
  painPoints,
});

describe("a suspicion", () => {
  it.each([
    ["the site is slow", "en"],
    ["сайт тормозит", "ru"],
    ["site çok yavaş", "tr"],
  ])("is confirmed when its step lost and its fault is found: %s", (words) => {
    const lost = { ...after(30_000, 800, [words]), website: { lcpMs: 5200 } };
    expect(outcomeOf(lost, "site")).toBe("confirmed");
  });

  it("says only that the step lost while the fault is not known", () => {
    expect(outcomeOf(after(30_000, 800, ["the site is slow"]), "site")).toBe("step-lost");
  });

  it("is refuted when the step held and nothing there is at fault", () => {
    const clicksLost = { ...after(20_000, 800, ["the site is slow"]), website: { lcpMs: 1500 } };
    expect(outcomeOf(clicksLost, "site")).toBe("refuted");
  });

  it("is a fault and no cause when the step held", () => {
    const clicksLost = { ...after(20_000, 800, ["the site is slow"]), website: { lcpMs: 5200 } };
    expect(outcomeOf(clicksLost, "site")).toBe("fault-only");
  });

  it("has nothing to explain without a miss beyond chance", () => {
    expect(outcomeOf(after(30_000, 1180, ["the site is slow"]), "site")).toBe("no-miss");
  });

  it("stays open where no figure reaches it", () => {
    expect(outcomeOf(after(30_000, 800, ["nobody calls the leads back"]), "sales-response")).toBe("open");
  });

  it("is looked for further down the funnel when the KPI ends above it", () => {
    const leads = (orders: number) => ({
      adSpend: 10_000,
      clicks: 10_000,
      leads: 1000,
      orders,
      revenue: orders * 1000,
    });
    const clinic: Situation = {
      business: { model: "lead-generation" },
      kpis: [{ metric: "leads", target: 1200, actual: 1000 }],
      funnel: { plan: { ...leads(200), leads: 1200 }, actual: leads(90) },
      sales: { answeredShare: 0.6 },
      painPoints: ["Администраторы не берут трубку"],
    };
    expect(outcomeOf(clinic, "sales-response")).toBe("confirmed");
  });
});

describe("the suspicion that it is all one's own fault", () => {
  const words = ["It is all my fault"];
  it("is confirmed when the own part is the largest", () => {
    expect(outcomeOf(after(18_000, 720, words), "own-fault")).toBe("confirmed");
  });

  it("is refuted when it is not", () => {
    const asked = {
      ...after(30_000, 1180, words),
      kpis: [{ metric: "revenue" as const, target: 200_000, actual: 118_000, previous: 120_000 }],
    };
    expect(outcomeOf(asked, "own-fault")).toBe("refuted");
  });

  it("is not judged while chance can explain the gap", () => {
    expect(outcomeOf(after(30_000, 1180, words), "own-fault")).toBe("no-miss");
  });
});

describe("what was tried", () => {
  const trial = (situation: Situation) => diagnose(situation, TODAY).trials[0];
  const photos = ["New product photos for the bestsellers"];

  it("is read against the step it bears on", () => {
    expect(trial({ ...after(30_000, 1600, []), tried: photos })?.outcome).toBe("gained");
    expect(trial({ ...after(30_000, 800, []), tried: photos })?.outcome).toBe("lost");
    expect(trial({ ...after(30_000, 1190, []), tried: photos })?.outcome).toBe("flat");
    expect(trial({ kpis: SHOP.kpis, tried: photos })?.outcome).toBe("open");
  });

  it("leaves out money that was moved: a decision is no trial", () => {
    expect(trial({ ...after(30_000, 800, []), tried: ["Raised the Meta budget"] })).toBeUndefined();
  });
});

describe("what hurts", () => {
  it("never moves a figure", () => {
    const { painPoints: _points, ...mute } = after(30_000, 800, [
      "It is all my fault",
      "the site is slow",
      "I am exhausted",
    ]);
    const spoken = diagnose({ ...mute, painPoints: ["It is all my fault", "the site is slow"] }, TODAY);
    const silent = diagnose(mute, TODAY);
    expect(spoken.gaps).toEqual(silent.gaps);
    expect(spoken.decompositions).toEqual(silent.decompositions);
    expect(spoken.feasibility).toEqual(silent.feasibility);
  });
});
