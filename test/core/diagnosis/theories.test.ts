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
const followedBy = (clicks: number, orders: number, painPoints: string[]): Situation => ({
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
    const lost = { ...followedBy(30_000, 800, [words]), website: { lcpMs: 5200 } };
    expect(outcomeOf(lost, "site")).toBe("confirmed");
  });

  it("says only that the step lost while the fault is not known", () => {
    expect(outcomeOf(followedBy(30_000, 800, ["the site is slow"]), "site")).toBe("step-lost");
  });

  it("is refuted when the step held and nothing there is at fault", () => {
    const clicksLost = { ...followedBy(20_000, 800, ["the site is slow"]), website: { lcpMs: 1500 } };
    expect(outcomeOf(clicksLost, "site")).toBe("refuted");
  });

  it("is a fault and no cause when the step held", () => {
    const clicksLost = { ...followedBy(20_000, 800, ["the site is slow"]), website: { lcpMs: 5200 } };
    expect(outcomeOf(clicksLost, "site")).toBe("fault-only");
  });

  it("is left open where chance could hide a loss", () => {
    const column = (clicks: number, orders: number) => ({
      adSpend: clicks,
      clicks,
      sessions: clicks,
      orders,
      revenue: orders * 100,
    });
    const few: Situation = {
      business: { model: "ecommerce" },
      kpis: [{ metric: "revenue", target: 6000, actual: 2700, previous: 6000 }],
      funnel: { previous: column(6000, 60), actual: column(3000, 27) },
      painPoints: ["the site is slow"],
    };
    // Half the clicks are gone; what became of 27 orders instead of 30 nobody can tell.
    expect(outcomeOf(few, "site")).toBe("unclear");
  });

  it.each([
    ["confirmed", 200_000, 118_000],
    ["refuted", 122_000, 80_000],
    ["open", 130_000, 80_000],
  ])("of a raised target is %s by the step up that it contains", (outcome, target, actual) => {
    const raised: Situation = {
      ...followedBy(30_000, actual / 100, ["they raised the target again"]),
      kpis: [{ metric: "revenue", target, actual, previous: 120_000 }],
    };
    expect(outcomeOf(raised, "target")).toBe(outcome);
  });

  it("has nothing to explain without a miss beyond chance", () => {
    expect(outcomeOf(followedBy(30_000, 1180, ["the site is slow"]), "site")).toBe("no-miss");
  });

  it("stays open where no figure reaches it", () => {
    expect(outcomeOf(followedBy(30_000, 800, ["nobody calls the leads back"]), "sales-response")).toBe(
      "open",
    );
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
    expect(outcomeOf(followedBy(18_000, 720, words), "own-fault")).toBe("confirmed");
  });

  it("is refuted when it is not", () => {
    const asked = {
      ...followedBy(30_000, 1180, words),
      kpis: [{ metric: "revenue" as const, target: 200_000, actual: 118_000, previous: 120_000 }],
    };
    expect(outcomeOf(asked, "own-fault")).toBe("refuted");
  });

  it("is not judged while chance can explain the gap", () => {
    expect(outcomeOf(followedBy(30_000, 1180, words), "own-fault")).toBe("no-miss");
  });
});

describe("what was tried", () => {
  const trial = (situation: Situation) => diagnose(situation, TODAY).trials[0];
  const photos = ["New product photos for the bestsellers"];

  it("is read against the step it bears on", () => {
    expect(trial({ ...followedBy(30_000, 1600, []), tried: photos })?.outcome).toBe("gained");
    expect(trial({ ...followedBy(30_000, 800, []), tried: photos })?.outcome).toBe("lost");
    expect(trial({ ...followedBy(30_000, 1190, []), tried: photos })?.outcome).toBe("flat");
    expect(trial({ kpis: SHOP.kpis, tried: photos })?.outcome).toBe("open");
  });

  it.each([
    [6000, "gained"],
    [4000, "lost"],
  ])("is one observation when a named channel got more money: %s in revenue, %s", (revenue, outcome) => {
    const channel = (name: string, previous: [number, number], actual: [number, number]) => ({
      name,
      kind: "paid-social" as const,
      previous: { spend: previous[0], clicks: 1000, orders: 50, revenue: previous[1] },
      actual: { spend: actual[0], clicks: 1000, orders: 50, revenue: actual[1] },
    });
    const split: Situation = {
      business: { model: "ecommerce" },
      kpis: [{ metric: "revenue", target: 15_000, actual: 5000 + revenue, previous: 10_000 }],
      channels: [
        channel("Meta", [1000, 5000], [1500, revenue]),
        channel("Google", [1000, 5000], [1000, 5000]),
      ],
      tried: ["Raised the Meta budget"],
    };
    const found = trial(split);
    expect(found).toMatchObject({ outcome, driver: null, channel: { index: 0, spend: 500 } });
    expect(found?.channel?.result).toBeCloseTo(revenue - 5000, 6);
    // Without a name, or with no more money than before, it stays a decision.
    expect(trial({ ...split, tried: ["Raised the ad budget"] })).toBeUndefined();
    const same = [channel("Meta", [1000, 5000], [1000, revenue]), ...(split.channels ?? []).slice(1)];
    expect(trial({ ...split, channels: same })).toBeUndefined();
  });

  it("leaves out money that was moved as a whole: a decision is no trial", () => {
    expect(trial({ ...followedBy(30_000, 800, []), tried: ["Raised the Meta budget"] })).toBeUndefined();
  });
});

describe("what hurts", () => {
  it("never moves a figure", () => {
    const { painPoints: _points, ...mute } = followedBy(30_000, 800, [
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
