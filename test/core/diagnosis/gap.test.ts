import { describe, expect, it } from "vitest";
import { type Gap, gaps } from "../../../src/core/diagnosis/gap.ts";
import type { Situation } from "../../../src/core/index.ts";
import { TODAY } from "../../support/situations.ts";

const judge = (situation: Situation): Gap => gaps(situation, TODAY)[0] as Gap;
const orders = (target: number, actual: number): Gap =>
  judge({ kpis: [{ metric: "orders", target, actual }] });
const STEADY = [100, 104, 98, 101, 103, 97, 102, 99];

describe("the verdict", () => {
  it.each([
    [1000, 700, "real-miss"],
    [1000, 970, "within-noise"],
    [20, 15, "too-few-data"],
    [1000, 1000, "on-target"],
    [1000, 1020, "on-target"],
    [1000, 1300, "ahead"],
  ])("of %d orders asked and %d reached is %s", (target, actual, verdict) => {
    expect(orders(target, actual).verdict).toBe(verdict);
  });

  it("changes exactly at the noise floor", () => {
    const floor = orders(1000, 900).noiseFloor as number;
    expect(orders(1000, floor).verdict).toBe("within-noise");
    expect(orders(1000, floor - 1).verdict).toBe("real-miss");
  });

  it("is never milder for a larger miss", () => {
    const severity = { ahead: 0, "on-target": 1, "within-noise": 2, "too-few-data": 2, "real-miss": 3 };
    const verdicts = Array.from({ length: 60 }, (_, index) => severity[orders(300, 360 - 5 * index).verdict]);
    expect(verdicts).toEqual([...verdicts].sort());
  });

  it("comes from the control chart when there are eight earlier periods", () => {
    const kpi = { metric: "revenue" as const, target: 130, actual: 99, history: STEADY };
    expect(judge({ kpis: [kpi] })).toMatchObject({
      method: "control-chart",
      verdict: "real-miss",
      process: "inside",
      targetReach: "outside",
    });
    expect(judge({ kpis: [{ ...kpi, history: STEADY.slice(1) }] }).method).toBe("none");
  });

  it("names an unreachable target also when lower is better", () => {
    const history = STEADY;
    expect(judge({ kpis: [{ metric: "cpa", target: 60, actual: 100, history }] }).targetReach).toBe(
      "outside",
    );
    expect(judge({ kpis: [{ metric: "cpa", target: 140, actual: 100, history }] }).targetReach).toBe(
      "inside",
    );
  });

  it("turns around for a cost: above the target is worse", () => {
    const adSpend = 100_000;
    const cpa = (actual: number): Gap =>
      judge({ kpis: [{ metric: "cpa", target: 50, actual }], funnel: { actual: { adSpend } } });
    expect(cpa(70)).toMatchObject({ verdict: "real-miss", attainment: 50 / 70 });
    expect(cpa(35).verdict).toBe("ahead");
    expect(cpa(51).verdict).toBe("within-noise");
    expect(cpa(70).noiseFloor).toBeGreaterThan(50);
  });

  it("judges money by the orders behind it", () => {
    const revenue = (count: number): Gap =>
      judge({
        kpis: [{ metric: "revenue", target: 100_000, actual: 90_000 }],
        funnel: { actual: { orders: count } },
      });
    expect(revenue(40).verdict).toBe("too-few-data");
    expect(revenue(500).verdict).toBe("within-noise");
    expect(revenue(5000).verdict).toBe("real-miss");
  });

  it("says how many orders would settle it when they are not known, and means it", () => {
    const kpis = [{ metric: "revenue" as const, target: 150_000, actual: 121_000 }];
    const needed = judge({ kpis }).ordersToTell as number;
    const withOrders = (count: number): Gap => judge({ kpis, funnel: { actual: { orders: count } } });
    expect(withOrders(needed + 1).verdict).toBe("real-miss");
    expect(withOrders(needed - 2).verdict).not.toBe("real-miss");
  });

  it("asks more of each claim when several are made at once", () => {
    const marginal = {
      metric: "orders" as const,
      target: 1000,
      actual: (orders(1000, 900).noiseFloor as number) - 1,
    };
    const fine = { metric: "leads" as const, target: 1000, actual: 995 };
    expect(judge({ kpis: [marginal] }).verdict).toBe("real-miss");
    expect(judge({ kpis: [marginal, fine, fine, fine] }).verdict).toBe("within-noise");
  });

  it("scales what adds up over a period that is not over, and nothing else", () => {
    const period = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-15" };
    const [leads, rate] = gaps(
      {
        period,
        kpis: [
          { metric: "leads", target: 600, actual: 290 },
          { metric: "conversion-rate", target: 0.05, actual: 0.05 },
        ],
      },
      TODAY,
    );
    expect(leads).toMatchObject({ target: 300, fullTarget: 600 });
    expect(rate).toMatchObject({ target: 0.05, fullTarget: 0.05, verdict: "on-target" });
  });

  it("counts how often the target was reached before", () => {
    expect(judge({ kpis: [{ metric: "orders", target: 101, actual: 90, history: STEADY }] }).reached).toEqual(
      { times: 4, of: 8 },
    );
  });

  it("survives targets and results of nothing", () => {
    expect(orders(0, 0)).toMatchObject({ attainment: null, verdict: "on-target" });
    expect(orders(0, 5).verdict).toBe("ahead");
    expect(judge({ kpis: [{ metric: "cpa", target: 10, actual: 0 }] }).attainment).toBeNull();
  });
});
