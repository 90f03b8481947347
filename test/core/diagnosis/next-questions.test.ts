import { describe, expect, it } from "vitest";
import { situationSchema } from "../../../src/core/contract.ts";
import { QUESTION_IDS } from "../../../src/core/diagnosis/questions.ts";
import type { Situation } from "../../../src/core/index.ts";
import { diagnose } from "../../support/core.ts";
import { EXAMPLES, SHOP, TODAY } from "../../support/situations.ts";

const questions = (situation: Situation) => diagnose(situation, TODAY).nextQuestions;
const asked = (situation: Situation): string[] => questions(situation).map(({ id }) => id);

describe("the next questions", () => {
  it("are three at most, the most useful first, each once", () => {
    for (const { value } of EXAMPLES) {
      const list = questions(value);
      expect(list.length).toBeLessThanOrEqual(3);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      const weights = list.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((left, right) => right - left));
    }
  });

  it("begin with the funnel when there is only a line", () => {
    expect(asked({ kpis: [{ metric: "revenue", target: 150_000, actual: 121_000 }] })[0]).toBe("funnel-now");
    expect(asked({ kpis: SHOP.kpis, funnel: { actual: SHOP.funnel?.actual } })[0]).toBe("funnel-before");
  });

  it("ask for what would test a suspicion", () => {
    const history = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => 100_000 + 1000 * month);
    const [kpi] = SHOP.kpis;
    const base: Situation = { ...SHOP, kpis: [{ ...(kpi as Situation["kpis"][number]), history }] };
    expect(asked({ ...base, painPoints: ["the site is slow"] })[0]).toBe("page-speed");
    const leads: Situation = {
      business: { model: "lead-generation", grossMargin: 0.5 },
      kpis: [
        {
          metric: "leads",
          target: 1200,
          actual: 900,
          previous: 1100,
          history: history.map((value) => value / 100),
        },
      ],
      funnel: {
        previous: { adSpend: 9000, clicks: 9000, leads: 1100 },
        actual: { adSpend: 9000, clicks: 9000, leads: 900 },
      },
      painPoints: ["Менеджеры не перезванивают по заявкам"],
    };
    expect(asked(leads)).toContain("lead-response");
  });

  it("never ask for what was told", () => {
    const told = { ...SHOP, website: { lcpMs: 2000 }, painPoints: ["the site is slow"] };
    expect(asked(told)).not.toContain("page-speed");
    const channel = { name: "a", actual: { spend: 1, clicks: 1, orders: 1, revenue: 1 } };
    expect(asked({ ...SHOP, channels: [channel] })).not.toContain("channels");
    expect(asked({ ...SHOP, budget: { setBy: "manager" } })).not.toContain("budget-owner");
  });

  it("point at fields that the schema has", () => {
    const known = JSON.stringify(Object.keys(situationSchema().shape));
    const fields = EXAMPLES.flatMap(({ value }) => questions(value)).map(({ field }) => field);
    for (const field of fields) expect(known).toContain(field.split(/[.[]/)[0]);
    expect(QUESTION_IDS.length).toBe(new Set(QUESTION_IDS).size);
  });
});
