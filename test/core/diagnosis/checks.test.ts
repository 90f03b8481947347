import { describe, expect, it } from "vitest";
import { CHECKS, type CheckId } from "../../../src/core/diagnosis/checks/registry.ts";
import { type Finding, runChecks } from "../../../src/core/diagnosis/run-checks.ts";
import type { Situation } from "../../../src/core/index.ts";
import { SHOP, TODAY } from "../../support/situations.ts";

const LEADS: Situation = {
  business: { model: "lead-generation" },
  kpis: [{ metric: "leads", target: 100, actual: 80, previous: 100 }],
};

function finding(check: CheckId, situation: Situation): Finding {
  const found = runChecks(situation, TODAY).find((entry) => entry.check === check);
  if (found === undefined) throw new Error(`no finding for ${check}`);
  return found;
}

interface Row {
  readonly when: string;
  readonly situation: Situation;
  readonly outcome: Finding["result"]["outcome"];
  readonly severity?: "low" | "medium" | "high";
}

const slow = (lcpMs: number): Situation => ({ ...SHOP, website: { lcpMs } });
const reply = (leadResponseMinutes: number): Situation => ({ ...LEADS, sales: { leadResponseMinutes } });
const publishing = (piecesPerMonth: number): Situation => ({ ...SHOP, content: { piecesPerMonth } });
const earning = (revenue: number): Situation => ({
  ...SHOP,
  funnel: { actual: { adSpend: 10_000, sessions: 9000, orders: 100, revenue } },
});
const asked = (target: number, planned: number): Situation => ({
  kpis: [{ metric: "revenue", target, actual: 90, previous: 100 }],
  funnel: { previous: { adSpend: 1000 }, plan: { adSpend: planned } },
});

const TABLE: Readonly<Record<CheckId, readonly Row[]>> = {
  "slow-pages": [
    { when: "the page is there in time", situation: slow(2499), outcome: "pass" },
    { when: "it takes just as long as counts as good", situation: slow(2500), outcome: "pass" },
    { when: "it takes a moment more", situation: slow(2501), outcome: "fail", severity: "medium" },
    {
      when: "it is at the end of the middle band",
      situation: slow(4000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it is in the poor band", situation: slow(4001), outcome: "fail", severity: "high" },
    { when: "the speed is not known", situation: SHOP, outcome: "unknown" },
  ],
  "slow-lead-response": [
    { when: "leads are called within the hour", situation: reply(60), outcome: "pass" },
    { when: "they wait a minute longer", situation: reply(61), outcome: "fail", severity: "medium" },
    { when: "they wait a day", situation: reply(1440), outcome: "fail", severity: "medium" },
    { when: "they wait longer than a day", situation: reply(1441), outcome: "fail", severity: "high" },
    { when: "the waiting time is not known", situation: LEADS, outcome: "unknown" },
    {
      when: "a shop has no leads to call",
      situation: { ...SHOP, sales: { leadResponseMinutes: 900 } },
      outcome: "not-applicable",
    },
  ],
  "thin-content": [
    { when: "there is a usual rhythm", situation: publishing(2), outcome: "pass" },
    { when: "it falls just short", situation: publishing(1.9), outcome: "fail", severity: "low" },
    { when: "nothing is published", situation: publishing(0), outcome: "fail", severity: "medium" },
    { when: "the rhythm is not known", situation: SHOP, outcome: "unknown" },
  ],
  "unprofitable-ads": [
    { when: "ads earn more than they cost", situation: earning(20_002), outcome: "pass" },
    { when: "they earn exactly what they cost", situation: earning(20_000), outcome: "pass" },
    { when: "they earn less", situation: earning(19_998), outcome: "fail", severity: "high" },
    {
      when: "the margin is not known",
      situation: { ...earning(1), business: { model: "ecommerce" } },
      outcome: "unknown",
    },
    {
      when: "a lead is not a sale",
      situation: { ...earning(1), business: { model: "lead-generation", grossMargin: 0.5 } },
      outcome: "not-applicable",
    },
  ],
  "unbacked-target": [
    { when: "target and money grow alike", situation: asked(110, 1100), outcome: "pass" },
    {
      when: "the target asks for just the tolerated step more",
      situation: asked(104.9, 1000),
      outcome: "pass",
    },
    {
      when: "it asks for more than that",
      situation: asked(105.1, 1000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it asks for much more", situation: asked(116, 1000), outcome: "fail", severity: "high" },
    {
      when: "money is cut while the target grows",
      situation: asked(140, 900),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "nothing is known of the period before",
      situation: { kpis: [{ metric: "revenue", target: 1, actual: 1 }] },
      outcome: "unknown",
    },
    {
      when: "the target is a cost",
      situation: { kpis: [{ metric: "cpa", target: 1, actual: 2, previous: 1 }] },
      outcome: "not-applicable",
    },
  ],
};

describe.each(CHECKS.map(({ id }) => id))("%s", (id) => {
  it.each(TABLE[id])("$outcome when $when", ({ situation, outcome, severity }) => {
    const { result } = finding(id, situation);
    expect(result.outcome).toBe(outcome);
    if (severity !== undefined) expect(result).toMatchObject({ severity });
  });

  it("has a row for a pass, a failure and an unknown", () => {
    const outcomes = TABLE[id].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(expect.arrayContaining(["pass", "fail", "unknown"]));
  });

  it("names the fields that would decide it when it cannot", () => {
    const unknown = TABLE[id].find(({ outcome }) => outcome === "unknown") as Row;
    expect(finding(id, unknown.situation).result).toMatchObject({
      missing: expect.arrayContaining([expect.any(String)]),
    });
  });
});

describe("the run", () => {
  it("puts failures first, gravest before milder", () => {
    const order = runChecks({ ...SHOP, website: { lcpMs: 5000 }, content: { piecesPerMonth: 1 } }, TODAY).map(
      ({ result }) => (result.outcome === "fail" ? result.severity : result.outcome),
    );
    expect(order.indexOf("high")).toBeLessThan(order.indexOf("low"));
    expect(order.indexOf("low")).toBeLessThan(order.indexOf("pass"));
  });

  it("has its checks sorted by id, each id once", () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
