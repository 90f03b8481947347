import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stockKernel, visitsUnder } from "../../../src/core/budget/content-stock.ts";
import {
  michaelisMentenCurve,
  michaelisMentenThrough,
} from "../../../src/core/budget/curves/michaelis-menten.ts";
import {
  bestMove,
  cheapestCut,
  neededVisitsPerPiece,
  visitsForSum,
} from "../../../src/core/budget/optimum.ts";
import {
  deepestDip,
  monthlyWhenEnded,
  presentValue,
  project,
  type ShiftModel,
  settledMonth,
  valueLeft,
} from "../../../src/core/budget/projection.ts";

const adsOf = (spend: number, orders: number, elasticity = 0.6) => ({
  spend,
  curve: michaelisMentenCurve(michaelisMentenThrough({ spend, response: orders, elasticity })),
});

const MODEL: ShiftModel = {
  ads: [adsOf(5000, 100)],
  marginPerOrder: 60,
  adIncrementality: 0.9,
  carryover: 0,
  content: {
    costPerPiece: 400,
    visitsPerPiece: 150,
    delayMonths: 2,
    rampMonths: 6,
    monthlyDecay: 0.02,
    ceilingVisits: 40_000,
    ordersPerVisit: 0.012,
    marginPerOrder: 60,
    incrementality: 0.9,
    lagMonths: 0,
  },
  monthlyDiscount: 0,
  horizonMonths: 24,
};

describe("the stock of pieces", () => {
  it("is the sum over every piece published so far", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.double({ min: 1, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (delayMonths, rampMonths, monthlyDecay) => {
          const life = { delayMonths, rampMonths, monthlyDecay };
          const kernel = stockKernel(24, life);
          let sum = 0;
          for (let age = 0; age < 24; age += 1) {
            const grown = Math.min(1, Math.max(0, (age - delayMonths + 1) / rampMonths));
            sum += grown * (1 - monthlyDecay) ** Math.max(0, age - (delayMonths + rampMonths - 1));
            expect(kernel[age]).toBeCloseTo(sum, 9);
          }
        },
      ),
    );
  });

  it("never brings more than its ceiling", () => {
    expect(visitsUnder(1e12, 500)).toBe(500);
    expect(visitsUnder(120, Number.POSITIVE_INFINITY)).toBe(120);
  });
});

describe("the path", () => {
  const plan = { spends: [4000], content: 1000 };

  it("changes nothing when nothing is moved", () => {
    const path = project(MODEL, { spends: [5000], content: 0 });
    expect(path.monthly.every((value) => value === 0)).toBe(true);
    expect(settledMonth(path.cumulative)).toBeNull();
  });

  it("loses at first only what the ads no longer bring: money saved is not counted", () => {
    const { monthly, adMarginLost } = project(MODEL, plan);
    expect(monthly[0]).toBeCloseTo(-(adMarginLost[0] ?? 0), 9);
    expect(monthly[0]).toBeLessThan(0);
  });

  it("loses the ads' orders later where their effect carries over", () => {
    const at = project(MODEL, plan).cumulative;
    const carried = project({ ...MODEL, carryover: 0.5 }, plan).cumulative;
    expect(carried[0]).toBeGreaterThan(at[0] ?? 0);
    expect(project({ ...MODEL, carryover: 0.5 }, plan).monthly[23]).toBeCloseTo(
      project(MODEL, plan).monthly[23] ?? 0,
      3,
    );
  });

  it("brings orders as many months later as visits take to order", () => {
    const late = { ...MODEL, content: { ...MODEL.content, lagMonths: 2 } };
    expect(project(late, plan).contentMargin[10]).toBeCloseTo(project(MODEL, plan).contentMargin[8] ?? 0, 9);
  });

  it("is worth less in money of today", () => {
    expect(presentValue([100, 100], 0)).toBe(200);
    expect(presentValue([100, 100], 0.01)).toBeCloseTo(100 / 1.01 + 100 / 1.0201, 10);
  });

  it("leaves pieces that go on without money", () => {
    expect(valueLeft(MODEL, 1000)).toBeGreaterThan(0);
    expect(valueLeft(MODEL, 1000, 24)).toBeGreaterThan(valueLeft(MODEL, 1000, 12));
    expect(valueLeft(MODEL, 0)).toBe(0);
  });

  it.each([
    [[-1, -3, 2], { month: 2, amount: -3 }],
    [[1, 2], { month: 1, amount: 1 }],
  ])("of %j is deepest at %j", (cumulative, expected) => expect(deepestDip(cumulative)).toEqual(expected));
});

describe("a move that ends", () => {
  const plan = { spends: [4000], content: 1000 };

  it("is the same as one that goes on until it ends, and loses nothing of the ads afterwards", () => {
    const whole = project(MODEL, plan).monthly;
    const ended = monthlyWhenEnded(MODEL, plan, 8);
    expect(ended.slice(0, 8)).toEqual(whole.slice(0, 8).map((value) => expect.closeTo(value, 9)));
    for (const difference of ended.slice(8)) expect(difference).toBeGreaterThan(0);
  });

  it("never ends when it lasts as long as the horizon", () => {
    const whole = project({ ...MODEL, carryover: 0.4 }, plan).monthly;
    expect(monthlyWhenEnded({ ...MODEL, carryover: 0.4 }, plan, 24)).toEqual(
      whole.map((value) => expect.closeTo(value, 9)),
    );
  });

  it("gets the ads back little by little where their effect carries over", () => {
    const at = (carryover: number) => monthlyWhenEnded({ ...MODEL, carryover }, plan, 8)[8] ?? 0;
    expect(at(0.5)).toBeLessThan(at(0));
  });
});

describe("what the pieces must bring", () => {
  it("is what makes the whole plan end at the sum", () => {
    const plan = { spends: [4000], content: 1000 };
    for (const sum of [0, 5000]) {
      const visits = visitsForSum(MODEL, plan, sum);
      const model = { ...MODEL, content: { ...MODEL.content, visitsPerPiece: visits ?? 0 } };
      expect(project(model, plan).cumulative.at(-1)).toBeCloseTo(sum, 3);
    }
  });

  it("is no number where the ceiling forbids it", () => {
    const low = { ...MODEL, content: { ...MODEL.content, ceilingVisits: 10 } };
    expect(visitsForSum(low, { spends: [4000], content: 1000 }, 0)).toBeNull();
  });

  it("is more for all pieces than for the first, since later money is worth more in the ads", () => {
    const plan = { spends: [4000], content: 1000 };
    expect(visitsForSum(MODEL, plan, 0) ?? 0).toBeGreaterThan(neededVisitsPerPiece(MODEL, [0]) ?? 0);
  });
});

describe("the settled month", () => {
  it.each([
    [[-1, -2, 1, 2], 3],
    [[-1, 1, -1, 1], 4],
    [[1, 2, -1], null],
    [[0, 0], null],
    [[], null],
  ])("of %j is %j", (values, month) => {
    expect(settledMonth(values)).toBe(month);
  });
});

describe("the best move", () => {
  const channels = fc.array(
    fc.tuple(fc.integer({ min: 500, max: 20_000 }), fc.integer({ min: 5, max: 500 })),
    { minLength: 1, maxLength: 6 },
  );
  const content = fc.record({
    visitsPerPiece: fc.integer({ min: 0, max: 400 }),
    costPerPiece: fc.integer({ min: 50, max: 2000 }),
    ceilingVisits: fc.integer({ min: 100, max: 50_000 }),
  });
  const modelOf = (
    ads: readonly (readonly [number, number])[],
    piece: Partial<ShiftModel["content"]>,
  ): ShiftModel => ({
    ...MODEL,
    ads: ads.map(([spend, orders]) => adsOf(spend, orders)),
    content: { ...MODEL.content, ...piece },
  });
  const spendOf = ({ ads }: ShiftModel): number => ads.reduce((sum, { spend }) => sum + spend, 0);
  const half = ({ ads }: ShiftModel): number[] => ads.map(({ spend }) => spend / 2);

  it("spends what was spent before, and gains what its own path gains", () => {
    fc.assert(
      fc.property(channels, content, (ads, piece) => {
        const model = modelOf(ads, piece);
        const move = bestMove(model, { least: half(model), mostContent: 0.2 * spendOf(model) });
        const after = move.spends.reduce((sum, spend) => sum + spend, 0) + move.content;
        expect(Math.abs(after - spendOf(model))).toBeLessThan(1e-8 * spendOf(model));
        expect(move.gain).toBeGreaterThanOrEqual(0);
        const total = project(model, move).cumulative.at(-1) ?? 0;
        expect(Math.abs(total - move.gain)).toBeLessThan(1e-6 * Math.max(1, Math.abs(total), spendOf(model)));
      }),
    );
  });

  it("is beaten by no share of a grid, weakest channels first", () => {
    fc.assert(
      fc.property(channels, content, (ads, piece) => {
        const model = modelOf(ads, piece);
        const most = 0.2 * spendOf(model);
        const { gain } = bestMove(model, { least: half(model), mostContent: most });
        for (let step = 1; step <= 20; step += 1) {
          const amount = (most * step) / 20;
          const plan = { spends: cheapestCut(model, half(model), amount), content: amount };
          const value = project(model, plan).cumulative.at(-1) ?? 0;
          expect(value).toBeLessThanOrEqual(gain + 1e-6 * Math.max(1, Math.abs(gain), spendOf(model) / 100));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("moves something exactly when the first-euro test passes", () => {
    fc.assert(
      fc.property(channels, content, (ads, piece) => {
        const model = modelOf(ads, piece);
        const needed = neededVisitsPerPiece(model, half(model)) ?? 0;
        const surplus = piece.visitsPerPiece / needed;
        fc.pre(Math.abs(surplus - 1) > 0.02);
        const { content: moved } = bestMove(model, { least: half(model), mostContent: spendOf(model) / 2 });
        expect(moved > 0).toBe(surplus > 1);
      }),
    );
  });

  it("loses least when the weakest channel is cut first", () => {
    const model = modelOf(
      [
        [5000, 40],
        [5000, 200],
      ],
      {},
    );
    expect(cheapestCut(model, [2500, 2500], 1000)).toEqual([4000, 5000]);
  });

  it("needs the visits of the first-euro formula where all ads are one", () => {
    const kernel = stockKernel(24, MODEL.content);
    const mean = kernel.reduce((sum, stock) => sum + stock, 0) / 24;
    const { costPerPiece, ordersPerVisit } = MODEL.content;
    const expected = (0.6 * (100 / 5000) * costPerPiece * 0.9) / (mean * ordersPerVisit * 0.9);
    expect(neededVisitsPerPiece(MODEL, [0])).toBeCloseTo(expected, 9);
  });

  it("asks for nothing where nothing may be moved", () => {
    expect(neededVisitsPerPiece(MODEL, [5000])).toBeNull();
  });
});
