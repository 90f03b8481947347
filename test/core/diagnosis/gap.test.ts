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

describe("how much is chance", () => {
  const open = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-20" };

  it("is assumed without a history, and pulled toward what four or more earlier periods show", () => {
    expect(orders(1000, 900).dispersion).toEqual({ value: 1.5, learned: false });
    const calm = judge({
      kpis: [{ metric: "orders", target: 1000, actual: 900, history: [1000, 1001, 1000, 999] }],
    });
    // Six parts of the assumption, three of a dispersion of one.
    expect(calm.dispersion).toEqual({ value: (6 * 1.5 + 3 * 1) / 9, learned: true });
    const three = judge({
      kpis: [{ metric: "orders", target: 1000, actual: 900, history: [1000, 900, 1100] }],
    });
    expect(three.dispersion?.learned).toBe(false);
  });

  it("is wider where the history was restless, also for money and in an open period", () => {
    const revenue = (history: number[]): Gap =>
      judge({
        period: open,
        kpis: [{ metric: "revenue", target: 150_000, actual: 90_000, history }],
        funnel: { actual: { orders: 900 } },
      });
    const calm = revenue(Array.from({ length: 9 }, (_, month) => 140_000 + 500 * (month % 2)));
    const restless = revenue(Array.from({ length: 9 }, (_, month) => 110_000 + 60_000 * (month % 2)));
    expect(calm.method).toBe("compound-counts");
    expect(restless.dispersion?.value).toBeGreaterThan(3 * (calm.dispersion?.value ?? 0));
    expect(restless.noiseFloor).toBeLessThan(calm.noiseFloor as number);
  });
});

describe("the days until it can be told", () => {
  const followedBy = (asOf: string, actual: number): Gap =>
    judge({
      period: { start: "2026-11-01", end: "2026-11-30", asOf },
      kpis: [{ metric: "orders", target: 300, actual }],
    });

  it("end where the same shortfall is no longer chance", () => {
    const now = followedBy("2026-11-10", 88);
    expect(now.verdict).not.toBe("real-miss");
    const days = now.daysToTell as number;
    // At 8.8 a day against 10, over the days so far and those to come.
    const later = (more: number): Gap =>
      judge({ kpis: [{ metric: "orders", target: 10 * (10 + more), actual: 8.8 * (10 + more) }] });
    expect(later(days).verdict).toBe("real-miss");
    expect(later(days - 1).verdict).not.toBe("real-miss");
  });

  it("are not named when it can be told already, when nothing is short, or when it would take years", () => {
    expect(followedBy("2026-11-10", 50).daysToTell).toBeNull();
    expect(followedBy("2026-11-10", 101).daysToTell).toBeNull();
    expect(followedBy("2026-11-10", 99.9).daysToTell).toBeNull();
  });
});

describe("the process", () => {
  it("is said to have broken a rule when the latest stretch did", () => {
    const drop = { metric: "orders" as const, target: 100, actual: 40, history: STEADY };
    expect(judge({ kpis: [drop] }).signals).toEqual(["outside"]);
    const slow = [120, 119, 121, 120, 118, 121, 119, 120, 108, 109, 107, 109, 108, 107, 109];
    const run = judge({ kpis: [{ metric: "orders", target: 120, actual: 108, history: slow }] });
    expect(run.signals).toContain("run");
    expect(judge({ kpis: [{ ...drop, actual: 101 }] }).signals).toEqual([]);
  });
});
