import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecidedShift, planShift } from "../../../src/core/budget/plan-shift.ts";
import type { Situation } from "../../../src/core/index.ts";
import { anySituation, EXAMPLES, SHOP, TODAY } from "../../support/situations.ts";

const GOOD_CONTENT = {
  costPerPiece: 250,
  maturePieces: 30,
  maturePieceVisits: 4500,
  organicShare: 0.15,
  monthlySearchDemand: 50_000,
};

/** Shops whose shift can always be worked out, from hopeless to excellent content. */
const decidable: fc.Arbitrary<Situation> = fc
  .record({
    grossMargin: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    adSpend: fc.integer({ min: 2000, max: 200_000 }),
    orders: fc.integer({ min: 50, max: 5000 }),
    orderValue: fc.integer({ min: 20, max: 400 }),
    costPerPiece: fc.integer({ min: 50, max: 800 }),
    visitsPerPiece: fc.integer({ min: 5, max: 400 }),
    demand: fc.integer({ min: 1000, max: 400_000 }),
  })
  .map(({ grossMargin, adSpend, orders, orderValue, costPerPiece, visitsPerPiece, demand }) => ({
    currency: "USD",
    business: { model: "ecommerce" as const, grossMargin },
    kpis: [{ metric: "orders" as const, target: orders * 1.2, actual: orders }],
    funnel: { actual: { adSpend, sessions: orders * 40, orders, revenue: orders * orderValue } },
    content: {
      costPerPiece,
      maturePieces: 20,
      maturePieceVisits: 20 * visitsPerPiece,
      monthlySearchDemand: demand,
    },
  }));

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
    expect(shift.firstEuroTest?.passes).toBe(false);
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
      content: { ...GOOD_CONTENT, monthlySearchDemand: 200_000 },
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

  it("says what speaks against it: keeping the money would be worth more", () => {
    // A margin so thin that the last money for ads does not come back.
    const shift = decided({
      ...SHOP,
      business: { model: "ecommerce", grossMargin: 0.2 },
      content: { ...GOOD_CONTENT, maturePieceVisits: 3000 },
    });
    expect(shift.sources[0]?.marginalReturn).toBeLessThan(1);
    const end = (id: string) => shift.scenarios.find((scenario) => scenario.id === id)?.after24 ?? 0;
    expect(end("save")).toBeGreaterThan(Math.max(0, end("expected")));
    expect(shift.rival).toBe("save");
  });

  it("moves nothing where every channel is locked or kept for one's own name", () => {
    const channels = [
      {
        name: "a",
        kind: "paid-social" as const,
        locked: true,
        actual: { spend: 15_000, orders: 400, revenue: 40_000 },
      },
      { name: "b", kind: "brand-search" as const, actual: { spend: 10_000, orders: 400, revenue: 40_000 } },
    ];
    const shift = decided({ ...SHOP, content: GOOD_CONTENT, channels });
    expect(shift).toMatchObject({
      decision: "hold",
      reason: "nothing-to-move",
      firstEuroTest: null,
      from: [],
    });
  });

  it("cuts no channel below half of what is known of it", () => {
    const channels = [
      { name: "a", kind: "paid-social" as const, actual: { spend: 5000, orders: 20, revenue: 2000 } },
      { name: "b", kind: "paid-search" as const, actual: { spend: 20_000, orders: 800, revenue: 80_000 } },
    ];
    const shift = decided({ ...SHOP, content: GOOD_CONTENT, channels });
    expect(shift.from[0]).toEqual({ channel: 0, amount: expect.closeTo(2500, 6) });
  });
});

describe("every decision", () => {
  const shiftOf = (situation: Situation) => planShift(situation, TODAY);
  const ofAny = (law: (shift: DecidedShift, situation: Situation) => void, numRuns = 300) =>
    fc.assert(
      fc.property(fc.oneof(anySituation, decidable), (situation) => {
        const shift = shiftOf(situation);
        if (shift.decision !== "not-enough-data") law(shift, situation);
      }),
      { numRuns },
    );

  it("is the same, to the byte, for the same situation", () => {
    ofAny((shift, situation) => expect(JSON.stringify(shiftOf(situation))).toBe(JSON.stringify(shift)), 100);
  });

  it("has figures, and ranges that nest", () => {
    ofAny(({ months, scenarios, checkpoint }) => {
      for (const { expected, p10, p50, p90 } of months) {
        expect(Number.isFinite(expected)).toBe(true);
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
      for (const { after24 } of scenarios) expect(Number.isFinite(after24)).toBe(true);
      expect(Number.isFinite(checkpoint.visits)).toBe(true);
    });
  });

  it("moves no more than its cap, and takes from the channels exactly what it moves", () => {
    ofAny(({ amount, adSpend, from, examined, decision }, { assumptions }) => {
      expect(amount).toBeLessThanOrEqual((assumptions?.largestShare ?? 0.2) * adSpend * (1 + 1e-9));
      if (decision === "hold") expect(amount).toBe(0);
      const taken = from.reduce((sum, source) => sum + source.amount, 0);
      expect(Math.abs(taken - examined.amount)).toBeLessThanOrEqual(1e-6 * adSpend);
    });
  });

  it("never moves money that would be expected to lose", () => {
    ofAny((shift) => {
      if (shift.decision === "hold") return;
      expect(shift.presentValue).toBeGreaterThan(0);
    });
  });

  it("turns where it says it turns", () => {
    let turned = 0;
    fc.assert(
      fc.property(decidable, (situation) => {
        const shift = shiftOf(situation);
        if (shift.decision === "not-enough-data") return;
        for (const { input, now, at, to } of shift.flips) {
          if (input === "delayMonths") continue;
          const beyond = at * (at > now ? 1.002 : 1 / 1.002);
          if ((input === "ordersPerVisit" || input === "adElasticity") && (beyond > 0.95 || beyond < 0.01))
            continue;
          const other = shiftOf({ ...situation, assumptions: { ...situation.assumptions, [input]: beyond } });
          if (other.decision === "not-enough-data") throw new Error("a flip asks for nothing new");
          const order = ["hold", "pilot", "shift"];
          const [before, after, told] = [shift.decision, other.decision, to].map((name) =>
            order.indexOf(name),
          );
          const isUp = (told as number) > (before as number);
          expect(
            isUp ? (after as number) >= (told as number) : (after as number) <= (told as number),
            `${input} ${now} → ${beyond}`,
          ).toBe(true);
          turned += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(turned).toBeGreaterThan(100);
  });

  it("varies the inputs that move the sum most", () => {
    ofAny(({ influences }) => {
      const swings = influences.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
      expect(swings).toEqual([...swings].sort((left, right) => right - left));
      expect(influences.filter(({ varied }) => varied).length).toBe(Math.min(6, influences.length));
    });
  });

  it("changes when any assumption of the request does", () => {
    const base = { ...SHOP, content: GOOD_CONTENT };
    const before = JSON.stringify(decided(base).months);
    const changes: Record<string, number> = {
      visitsPerPiece: 60,
      ordersPerVisit: 0.01,
      costPerPiece: 300,
      monthlyDecay: 0.05,
      adElasticity: 0.5,
      paidIncrementality: 0.7,
      contentIncrementality: 0.7,
      delayMonths: 3,
      rampMonths: 8,
      ceilingVisits: 5000,
      orderLagMonths: 2,
      adCarryover: 0.3,
    };
    for (const [input, value] of Object.entries(changes))
      expect(JSON.stringify(decided({ ...base, assumptions: { [input]: value } }).months), input).not.toBe(
        before,
      );
    const { business: _business, ...unknownMargin } = base;
    expect(decided({ ...unknownMargin, assumptions: { grossMargin: 0.3 } }).presentValue).not.toBe(
      decided(unknownMargin).presentValue,
    );
    const discounted = decided({ ...base, assumptions: { monthlyDiscount: 0.02 } });
    expect(discounted.presentValue).toBeLessThan(discounted.months.at(-1)?.expected ?? 0);
  });

  it("lists every input with its kind, its range, its source and the field that replaces it", () => {
    const { assumptions } = decided({ ...SHOP, content: GOOD_CONTENT });
    expect(assumptions).toHaveLength(14);
    for (const { low, expected, high, source, replacedBy } of assumptions) {
      expect(low).toBeLessThanOrEqual(expected);
      expect(expected).toBeLessThanOrEqual(high);
      expect(source).not.toBe("");
      expect(replacedBy).toMatch(/^(assumptions|content|business)\./);
    }
  });
});

describe("what speaks against a move", () => {
  const shift = (grossMargin: number) =>
    decided({ ...SHOP, business: { model: "ecommerce", grossMargin }, content: GOOD_CONTENT });
  const endOf = ({ scenarios }: DecidedShift, id: string) =>
    scenarios.find((scenario) => scenario.id === id)?.after24 ?? Number.NaN;

  it("splits the sum into what leaving the ads brings and what the pieces bring", () => {
    for (const margin of [0.2, 0.5, 0.8]) {
      const one = shift(margin);
      expect(endOf(one, "save") + endOf(one, "new-for-content")).toBeCloseTo(endOf(one, "expected"), 6);
    }
  });

  it("says where keeping the money would no longer gain", () => {
    const one = shift(0.6);
    expect(one.savingTurnsAt).toBeLessThan(1);
    expect(one.savingTurnsAt * one.creditedMarginLost).toBeCloseTo(one.examined.amount, 6);
    const assumed = one.assumptions.find(({ id }) => id === "paidIncrementality")?.expected ?? 0;
    expect(endOf(one, "save") > 0).toBe(assumed < one.savingTurnsAt);
  });

  it("counts in how many cases the move beats keeping the money, fewer the thinner the ads' margin", () => {
    expect(shift(0.2).beatsSaving).toBeLessThan(shift(0.8).beatsSaving);
  });

  it("commits the amount of every month until the stop rule is read", () => {
    const { checkpoint, examined } = shift(0.5);
    expect(checkpoint.committed).toBeCloseTo(checkpoint.month * examined.amount, 8);
    expect(checkpoint.visits).toBe(Number(checkpoint.visits.toPrecision(2)));
    expect(checkpoint.atRiskBad).toBeLessThanOrEqual(0);
    const { stopped, wrongStops, falseAlarm } = checkpoint;
    expect((wrongStops ?? 0) * stopped).toBeCloseTo((falseAlarm ?? 0) * shift(0.5).inTheBlack, 6);
  });
});

describe("channels at the margin", () => {
  const channels = [
    { name: "a", kind: "paid-social" as const, actual: { spend: 12_500, orders: 200, revenue: 20_000 } },
    { name: "b", kind: "paid-search" as const, actual: { spend: 12_500, orders: 700, revenue: 70_000 } },
  ];
  const rich = decided({
    ...SHOP,
    business: { model: "ecommerce", grossMargin: 0.6 },
    content: GOOD_CONTENT,
    channels,
  });

  it("pay up to where the last unit of money earns itself back", () => {
    for (const { marginalReturn, paysUpTo, spend, paysBeyond } of rich.sources) {
      expect(paysUpTo > spend).toBe(marginalReturn > 1);
      expect(paysUpTo).toBeGreaterThanOrEqual(spend / 2);
      expect(paysUpTo).toBeLessThanOrEqual(spend * 2);
      if (paysBeyond === "least") expect(paysUpTo).toBe(spend / 2);
    }
    expect(rich.sources[1]?.marginalReturn).toBeGreaterThan(1);
    expect(rich.sources[0]?.marginalReturn).toBeLessThan(1);
  });

  it("have the same last unit of money whatever the form of the curve, and other sums below it", () => {
    const of = (adCurve: "michaelis-menten" | "power" | "logarithmic" | "exponential") =>
      decided({ ...SHOP, content: GOOD_CONTENT, assumptions: { adCurve, largestShare: 0.1 } });
    const usual = of("michaelis-menten");
    for (const form of ["power", "logarithmic", "exponential"] as const) {
      const other = of(form);
      expect(other.sources[0]?.marginalReturn).toBeCloseTo(usual.sources[0]?.marginalReturn ?? 0, 6);
      expect(other.adMarginLost / other.examined.amount).not.toBe(usual.adMarginLost / usual.examined.amount);
    }
  });
});

describe("two periods", () => {
  const withPrevious = (adSpend: number, clicks: number): Situation => ({
    ...SHOP,
    content: GOOD_CONTENT,
    funnel: { ...SHOP.funnel, previous: { ...SHOP.funnel?.previous, adSpend, clicks } },
  });

  it("say nothing when the ad money hardly moved", () => {
    expect(decided(withPrevious(24_000, 31_000)).twoPeriods).toBeNull();
  });

  it("move the elasticity toward what they show, the further the more the money moved", () => {
    const small = decided(withPrevious(20_000, 28_000)).twoPeriods;
    const large = decided(withPrevious(10_000, 22_000)).twoPeriods;
    expect(large?.elasticity).toBeCloseTo(Math.log(30 / 22) / Math.log(2.5), 9);
    expect(large?.weight ?? 0).toBeGreaterThan(small?.weight ?? 1);
    expect(large?.weight).toBeLessThan(0.6);
    const input = decided(withPrevious(10_000, 22_000)).assumptions.find(({ id }) => id === "adElasticity");
    expect(input).toMatchObject({ kind: "computed", source: "two-periods" });
    expect(input?.expected).toBeLessThan(0.6);
    expect(input?.expected).toBeGreaterThan(large?.elasticity ?? 1);
  });

  it("give way to the marketer's own figure", () => {
    const told = decided({ ...withPrevious(10_000, 22_000), assumptions: { adElasticity: 0.7 } });
    expect(told.twoPeriods).toBeNull();
  });
});

describe("shifts side by side", () => {
  const base: Situation = { ...SHOP, content: GOOD_CONTENT };

  it("are each worked out with their own size and assumptions", () => {
    const { comparison } = decided({
      ...base,
      shifts: [{ share: 0.1 }, { amount: 5000 }, { share: 0.1, assumptions: { visitsPerPiece: 20 } }],
    });
    expect(comparison.map(({ index, amount }) => [index, Math.round(amount)])).toEqual([
      [0, 2500],
      [1, 5000],
      [2, 2500],
    ]);
    expect(comparison[2]?.after24).toBeLessThan(comparison[0]?.after24 ?? 0);
    expect(comparison[0]?.extrapolated).toEqual([]);
  });

  it("say where a curve is used beyond what is known, and when less could be moved", () => {
    const channels = [
      { name: "a", kind: "paid-social" as const, actual: { spend: 5000, orders: 100, revenue: 10_000 } },
      {
        name: "b",
        kind: "paid-search" as const,
        locked: true,
        actual: { spend: 20_000, orders: 800, revenue: 80_000 },
      },
    ];
    const { comparison } = decided({ ...base, channels, shifts: [{ amount: 4000 }, { amount: 9000 }] });
    expect(comparison[0]).toMatchObject({ capped: false, extrapolated: [0] });
    expect(comparison[1]).toMatchObject({ capped: true, amount: expect.closeTo(5000, 6), extrapolated: [0] });
  });
});

describe("the checkpoint", () => {
  it("lets the expected path pass and stops the cautious one, in every example that moves money", () => {
    const moving = EXAMPLES.map(({ value }) => planShift(value, TODAY)).filter(
      (shift): shift is DecidedShift => shift.decision === "shift" || shift.decision === "pilot",
    );
    expect(moving.length).toBeGreaterThan(3);
    for (const { checkpoint, months } of moving) {
      expect(checkpoint.expectedVisits).toBeGreaterThan(checkpoint.visits);
      expect(checkpoint.cautiousVisits).toBeLessThan(checkpoint.visits);
      expect(checkpoint.month).toBeGreaterThanOrEqual(8);
      expect(checkpoint.month).toBeLessThanOrEqual(months.length);
      expect(checkpoint.falseAlarm).toBeLessThan(0.4);
      expect(checkpoint.caught).toBeGreaterThan(0.6);
    }
  });
});
