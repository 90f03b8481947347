import { describe, expect, it } from "vitest";
import type { InputId } from "../../../src/core/budget/inputs.ts";
import { bestShare } from "../../../src/core/budget/optimum.ts";
import {
  HORIZON_MONTHS,
  project,
  type ShiftModel,
  settledMonth,
  stockKernel,
} from "../../../src/core/budget/projection.ts";
import { isClose, vectorsOf } from "../../support/vectors.ts";

interface Inputs {
  readonly horizonMonths: number;
  readonly adBudget: number;
  readonly paid: {
    readonly form: string;
    readonly adstock: number;
    readonly response: number;
    readonly elasticity: number;
    readonly unitValue: number;
    readonly incrementality: number;
  };
  readonly content: {
    readonly costPerPiece: number;
    readonly visitsPerPiece: number;
    readonly delayMonths: number;
    readonly rampMonths: number;
    readonly decay: number;
    readonly ceilingVisits: number | null;
    readonly ordersPerVisit: number;
    readonly incrementality: number;
    readonly lagMonths: number;
  };
  readonly discountMonthly: number;
  readonly residualMonths: number;
  readonly shiftShare: number;
  readonly maxShare: number;
}

/** The model has one curve, and neither adstock, lag nor discount; the other cases ask for what it does not have. */
const isCovered = ({ inputs: { paid, content, discountMonthly, residualMonths } }: { inputs: Inputs }) =>
  paid.form === "mm" &&
  [paid.adstock, content.lagMonths, discountMonthly, residualMonths].every((value) => value === 0);

/** A ceiling so high that it never bends, where the reference has none. */
const NO_CEILING = 1e15;

function modelOf({ adBudget, paid, content }: Inputs): ShiftModel {
  const values: Record<InputId, number> = {
    visitsPerPiece: content.visitsPerPiece,
    ordersPerVisit: content.ordersPerVisit,
    costPerPiece: content.costPerPiece,
    monthlyDecay: content.decay,
    adElasticity: paid.elasticity,
    paidIncrementality: paid.incrementality,
    contentIncrementality: content.incrementality,
    delayMonths: content.delayMonths,
    rampMonths: content.rampMonths,
    ceilingVisits: content.ceilingVisits ?? NO_CEILING,
    grossMargin: 1,
  };
  return { adSpend: adBudget, paidOrders: paid.response, marginPerOrder: paid.unitValue, values };
}

function expectClose(
  got: readonly number[],
  expected: readonly number[],
  tolerance: { rel: number; abs: number },
): void {
  for (const [index, value] of expected.entries()) {
    expect(isClose(got[index] ?? Number.NaN, value, tolerance), `entry ${index}`).toBe(true);
  }
}

describe("the projection", () => {
  interface Expected {
    readonly visits: readonly number[];
    readonly delta: readonly number[];
    readonly cumulative: readonly number[];
    readonly breakEvenMonth: number | null;
    readonly paybackMonth: number | null;
  }
  const cases = vectorsOf<Inputs, Expected>("content_projection").filter(isCovered);
  it("covers the cases of its own model", () => expect(cases).toHaveLength(3));

  it.each(cases)("$id agrees with the reference", ({ inputs, expected, tolerance }) => {
    const model = modelOf(inputs);
    const path = project(model, inputs.shiftShare, stockKernel(inputs.horizonMonths, model.values));
    const close = { rel: Math.max(tolerance.rel, 1e-9), abs: Math.max(tolerance.abs, 1e-6) };
    expectClose(path.visits, expected.visits, close);
    expectClose(path.monthly, expected.delta, close);
    expectClose(path.cumulative, expected.cumulative, close);
    expect(settledMonth(path.monthly)).toBe(expected.breakEvenMonth);
    expect(settledMonth(path.cumulative)).toBe(expected.paybackMonth);
  });
});

describe("the best share", () => {
  const cases = vectorsOf<Inputs, { xStar: number }>("optimal_shift").filter(
    (entry) => isCovered(entry) && entry.inputs.horizonMonths === HORIZON_MONTHS,
  );
  it("covers the case of its own model and horizon", () => expect(cases).toHaveLength(1));

  it.each(cases)("$id agrees with the reference", ({ inputs, expected }) => {
    expect(bestShare(modelOf(inputs), inputs.maxShare)).toBeCloseTo(expected.xStar, 5);
  });

  it("is nothing when content brings nothing", () => {
    const [example] = cases;
    const model = modelOf((example as { inputs: Inputs }).inputs);
    expect(bestShare({ ...model, values: { ...model.values, visitsPerPiece: 0 } }, 0.2)).toBe(0);
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
