import { describe, expect, it } from "vitest";
import { bands, valuesAt } from "../../../src/core/budget/bands.ts";
import { shiftInputs } from "../../../src/core/budget/inputs.ts";
import { type DecidedShift, planShift } from "../../../src/core/budget/plan-shift.ts";
import type { Situation } from "../../../src/core/index.ts";
import { EXAMPLES, SHOP, TODAY } from "../../support/situations.ts";

const GOOD_CONTENT = {
  costPerPiece: 250,
  maturePieces: 30,
  maturePieceVisits: 4500,
  organicShare: 0.15,
  monthlySearchDemand: 50_000,
};

function decided(situation: Situation): DecidedShift {
  const shift = planShift(situation, TODAY);
  if (shift.decision === "not-enough-data") throw new Error(`missing ${shift.missing.join(", ")}`);
  return shift;
}

describe("the shift decision", () => {
  it("is to shift when own content is strong", () => {
    const shift = decided({ ...SHOP, content: GOOD_CONTENT });
    expect(shift.decision).toBe("shift");
    expect(shift.share).toBeGreaterThan(0);
    expect(shift.share).toBeLessThanOrEqual(0.2);
    expect(shift.paybackMonth).not.toBeNull();
  });

  it("is to hold when a piece brings too little, and examines the pilot it does not advise", () => {
    const shift = decided({ ...SHOP, content: { ...GOOD_CONTENT, maturePieceVisits: 300 } });
    expect(shift).toMatchObject({ decision: "hold", reason: "never-pays", amount: 0, share: 0 });
    expect(shift.examined.share).toBe(0.1);
    expect(shift.months.at(-1)?.expected).toBeLessThan(0);
    expect(shift.firstEuroTest.passes).toBe(false);
  });

  it("is to hold when the best move would not buy one piece a month", () => {
    const barely = { ...GOOD_CONTENT, costPerPiece: 1200, maturePieces: 30, maturePieceVisits: 30 * 164 };
    expect(decided({ ...SHOP, content: barely })).toMatchObject({ decision: "hold", reason: "too-small" });
  });

  it("does not call a move too small that only the cap keeps small", () => {
    const capped = decided({ ...SHOP, content: GOOD_CONTENT, assumptions: { largestShare: 0.008 } });
    expect(capped.piecesPerMonth).toBeLessThan(1);
    expect(capped.decision).toBe("shift");
  });

  it("never moves more than asked for, and at most thirty per cent", () => {
    const shift = decided({ ...SHOP, content: GOOD_CONTENT, assumptions: { largestShare: 0.05 } });
    expect(shift.share).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ["orders", "funnel.actual.orders"],
    ["adSpend", "funnel.actual.adSpend"],
  ] as const)("cannot be made without %s", (field, path) => {
    const actual = { ...SHOP.funnel?.actual, [field]: undefined };
    const shift = planShift({ ...SHOP, budget: {}, funnel: { actual } }, TODAY);
    expect(shift).toMatchObject({ decision: "not-enough-data", missing: [path] });
  });

  it("asks for the price of a piece where no planning price is known for the currency", () => {
    expect(planShift({ ...SHOP, currency: "JPY" }, TODAY)).toMatchObject({
      missing: ["content.costPerPiece"],
    });
  });

  it("takes the money from the paid channel that returns least, brand search last, locked ones never", () => {
    const channel = (name: string, kind: "paid-social" | "brand-search" | "display", revenue: number) => ({
      name,
      kind,
      actual: { spend: 8000, orders: 100, revenue },
    });
    const channels = [
      channel("a", "paid-social", 30_000),
      channel("brand", "brand-search", 10_000),
      { ...channel("c", "display", 9000), locked: true },
    ];
    expect(decided({ ...SHOP, content: GOOD_CONTENT, channels }).from[0]?.channel).toBe(0);
  });

  it("sums up what it takes from to the amount", () => {
    const shift = decided({ ...SHOP, content: GOOD_CONTENT });
    const taken = shift.from.reduce((sum, { amount }) => sum + amount, 0);
    expect(taken).toBeCloseTo(shift.examined.amount, 8);
  });

  it("is the same for a quarter as for one of its months, channel by channel", () => {
    const over = (months: number, period: Situation["period"]): Situation => {
      const channel = (name: string, orders: number, revenue: number, min: number) => ({
        name,
        kind: "paid-social" as const,
        min: min * months,
        actual: { spend: 9000 * months, orders: orders * months, revenue: revenue * months },
      });
      return {
        ...SHOP,
        period,
        content: GOOD_CONTENT,
        budget: { ads: 25_000 * months },
        funnel: {
          actual: {
            adSpend: 25_000 * months,
            sessions: 27_000 * months,
            orders: 930 * months,
            revenue: 90_000 * months,
          },
        },
        channels: [channel("a", 300, 20_000, 8000), channel("b", 310, 40_000, 0)],
      };
    };
    const month = decided(over(1, { start: "2026-09-01", end: "2026-09-30" }));
    const quarter = decided(over(3, { start: "2026-07-01", end: "2026-09-30" }));
    expect(month.from).toEqual([
      { channel: 0, amount: 1000 },
      { channel: 1, amount: expect.closeTo(month.amount - 1000, 8) },
    ]);
    const figures = ({ amount, from, months, checkpoint, piece }: DecidedShift) =>
      JSON.stringify({ amount, from, months, checkpoint, piece }, (_, value) =>
        typeof value === "number" ? Number(value.toPrecision(9)) : value,
      );
    expect(figures(quarter)).toBe(figures(month));
  });

  it("takes no more a month from a channel than it spends in one, while the month runs", () => {
    const running: Situation = {
      ...SHOP,
      period: { start: "2026-09-01", end: "2026-09-30", asOf: "2026-09-15" },
      content: GOOD_CONTENT,
      budget: { ads: 25_000 },
      funnel: { actual: { adSpend: 12_500, sessions: 13_500, orders: 465, revenue: 45_000 } },
      channels: [
        { name: "a", kind: "paid-social", min: 6000, actual: { spend: 5000, orders: 100, revenue: 9000 } },
      ],
    };
    expect(decided(running).from[0]).toEqual({ channel: 0, amount: 4000 });
  });

  it("has a checkpoint that the expected path passes", () => {
    const { checkpoint } = decided({ ...SHOP, content: GOOD_CONTENT });
    expect(checkpoint.visits).toBeLessThan(checkpoint.expectedVisits);
  });

  it("shows a path whose deepest point is the lowest of its months", () => {
    const { months, deepestDip } = decided({ ...SHOP, content: GOOD_CONTENT });
    expect(deepestDip.amount).toBe(Math.min(...months.map(({ expected }) => expected)));
    expect(months[deepestDip.month - 1]?.expected).toBe(deepestDip.amount);
  });

  it("gives bands that nest, for every example that can be decided", () => {
    const shifts = EXAMPLES.map(({ value }) => planShift(value, TODAY)).filter(
      (shift) => shift.decision !== "not-enough-data",
    );
    expect(shifts.length).toBeGreaterThan(4);
    for (const { months } of shifts) {
      for (const { p10, p50, p90 } of months) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
    }
  });

  it("has a median band close to the path through the medians of its inputs", () => {
    const inputs = shiftInputs({ ...SHOP, content: GOOD_CONTENT }, TODAY);
    if ("missing" in inputs) throw new Error("inputs are complete");
    const model = { ...inputs, values: valuesAt(inputs.inputs, () => 0) };
    const { months } = bands(model, inputs.inputs, 0.1);
    const shift = decided({ ...SHOP, content: GOOD_CONTENT, assumptions: { largestShare: 0.1 } });
    const width = (months[23]?.p90 ?? 0) - (months[23]?.p10 ?? 0);
    expect(Math.abs((months[23]?.p50 ?? 0) - (shift.months[23]?.expected ?? 0))).toBeLessThan(0.2 * width);
  });
});
