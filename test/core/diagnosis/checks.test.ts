import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/core/diagnosis/check.ts";
import { CHECKS, type CheckId } from "../../../src/core/diagnosis/checks/registry.ts";
import type { Finding } from "../../../src/core/diagnosis/run-checks.ts";
import { parseSituation, type Situation } from "../../../src/core/index.ts";
import { type Row, TODAY } from "../../support/checks/row.ts";
import { TABLES } from "../../support/checks/tables.ts";
import { diagnose } from "../../support/core.ts";
import { SHOP } from "../../support/situations.ts";
import { FOLKLORE } from "../situation/own-words/folklore.ts";

function finding(check: CheckId, situation: Situation): Finding {
  const found = diagnose(situation, TODAY).findings.find((entry) => entry.check === check);
  if (found === undefined) throw new Error(`no finding for ${check}`);
  return found;
}

describe.each(CHECKS.map(({ id }) => id))("%s", (id) => {
  it.each(TABLES[id])("$outcome when $when", ({ situation, outcome, severity }) => {
    const { result } = finding(id, situation);
    expect(result.outcome).toBe(outcome);
    if (severity !== undefined) expect(result).toMatchObject({ severity });
  });

  it("has only situations that the schema takes", () => {
    const refused = TABLES[id].filter(({ situation }) => !parseSituation(situation).ok);
    expect(refused.map(({ when }) => when)).toEqual([]);
  });

  it("has a row for a pass, a failure and an unknown", () => {
    const outcomes = TABLES[id].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(expect.arrayContaining(["pass", "fail", "unknown"]));
  });

  it("names the fields that would decide it when it cannot", () => {
    const unknown = TABLES[id].find(({ outcome }) => outcome === "unknown") as Row;
    expect(finding(id, unknown.situation).result).toMatchObject({
      missing: expect.arrayContaining([expect.any(String)]),
    });
  });
});

describe("unanswered-leads", () => {
  const { result } = finding("unanswered-leads", {
    business: { model: "lead-generation" },
    kpis: [{ metric: "leads", target: 250, actual: 200 }],
    sales: { answeredShare: 0.7 },
    funnel: { actual: { leads: 200, orders: 28 } },
  });

  it("counts the leads nobody called, and the deals at the rate of the called ones", () => {
    // 140 were called and gave 28 deals: one in five; 60 were not.
    const { detail, more } = (result as Extract<Outcome, { outcome: "fail" }>).observation;
    expect(detail).toBe("counted");
    expect(more?.unanswered?.value).toBeCloseTo(60, 9);
    expect(more?.deals?.value).toBeCloseTo(12, 9);
  });
});

describe("the run", () => {
  it("gives every further sentence of a check in some situation", () => {
    const claims = FOLKLORE.map(([text]) => ({ ...SHOP, painPoints: [text] }));
    const rows = CHECKS.flatMap(({ id }) => TABLES[id].map(({ situation }) => situation));
    const seen = [...rows, ...claims].flatMap((situation) =>
      diagnose(situation, TODAY).findings.flatMap(({ check, result }) =>
        "observation" in result ? [`${check}.${result.observation.detail}`] : [],
      ),
    );
    const declared = CHECKS.flatMap(({ id, details = [] }) => details.map((detail) => `${id}.${detail}`));
    expect(declared.filter((detail) => !seen.includes(detail))).toEqual([]);
  });

  it("puts failures first, gravest before milder", () => {
    const order = diagnose(
      { ...SHOP, website: { lcpMs: 5000 }, content: { piecesPerMonth: 1 } },
      TODAY,
    ).findings.map(({ result }) => (result.outcome === "fail" ? result.severity : result.outcome));
    expect(order.indexOf("high")).toBeLessThan(order.indexOf("low"));
    expect(order.indexOf("low")).toBeLessThan(order.indexOf("pass"));
  });

  it("has its checks sorted by id, each id once", () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
