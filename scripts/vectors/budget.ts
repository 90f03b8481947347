/** Runs the budget kinds as far as src/core/budget has a function for them, and says of the other cases what is missing. */
import type { InputId } from "../../src/core/budget/inputs.ts";
import { bestShare } from "../../src/core/budget/optimum.ts";
import {
  adMarginLost,
  HORIZON_MONTHS,
  horizonValue,
  piecesPerMonth,
  project,
  type ShiftModel,
  settledMonth,
  stockKernel,
} from "../../src/core/budget/projection.ts";
import { NotCovered, type Runners } from "./runner.ts";

interface Shift {
  readonly horizonMonths: number;
  readonly adBudget: number;
  readonly paid: {
    readonly form: string;
    readonly spend: number;
    readonly response: number;
    readonly elasticity: number;
    readonly unitValue: number;
    readonly incrementality: number;
    readonly adstock: number;
  };
  readonly content: {
    readonly costPerPiece: number;
    readonly visitsPerPiece: number;
    readonly delayMonths: number;
    readonly rampMonths: number;
    readonly decay: number;
    readonly ceilingVisits: number | null;
    readonly ordersPerVisit: number;
    readonly unitValue: number;
    readonly incrementality: number;
    readonly lagMonths: number;
  };
  readonly discountMonthly: number;
  readonly residualMonths: number;
}

/** A ceiling so high that it never bends, where the case has none. */
const NO_CEILING = 1e15;

/** What the shift model leaves out, and the case asks for. */
function missingIn({ adBudget, paid, content, discountMonthly, residualMonths }: Shift): string[] {
  const asked: readonly (readonly [boolean, string])[] = [
    [paid.form !== "mm", `a ${paid.form} curve`],
    [paid.adstock !== 0, "adstock"],
    [paid.spend !== adBudget, "a curve known at another spend"],
    [content.lagMonths !== 0, "a lag from visit to order"],
    [content.unitValue !== paid.unitValue, "orders of two values"],
    [discountMonthly !== 0, "discounting"],
    [residualMonths !== 0, "value after the horizon"],
  ];
  return asked.flatMap(([isAsked, name]) => (isAsked ? [name] : []));
}

function modelOf(inputs: Shift): ShiftModel {
  const missing = missingIn(inputs);
  if (missing.length > 0) throw new NotCovered(missing.join(", "));
  const { adBudget, paid, content } = inputs;
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

function contentProjection(inputs: Shift & { readonly shiftShare: number }) {
  const model = modelOf(inputs);
  const kernel = stockKernel(inputs.horizonMonths, model.values);
  const { visits, monthly, cumulative } = project(model, inputs.shiftShare, kernel);
  const pieces = piecesPerMonth(model, inputs.shiftShare);
  const lost = adMarginLost(model, inputs.shiftShare);
  const baseline = model.paidOrders * model.marginPerOrder * model.values.paidIncrementality;
  const dip = Math.min(...cumulative);
  return {
    piecesPerMonth: pieces,
    baselinePaidValue: baseline,
    rawVisits: Array.from(kernel, (stock) => pieces * model.values.visitsPerPiece * stock),
    visits,
    contentValue: monthly.map((difference) => difference + lost),
    paidValue: monthly.map(() => baseline - lost),
    delta: monthly,
    cumulative,
    totalDelta: cumulative.at(-1),
    npv: cumulative.at(-1),
    breakEvenMonth: settledMonth(monthly),
    paybackMonth: settledMonth(cumulative),
    deepestDip: dip,
    deepestDipMonth: cumulative.indexOf(dip) + 1,
    residualValue: 0,
  };
}

function optimalShift(inputs: Shift & { readonly maxShare: number }) {
  const model = modelOf(inputs);
  if (inputs.horizonMonths !== HORIZON_MONTHS) throw new NotCovered("another horizon");
  const share = bestShare(model, inputs.maxShare);
  const kernel = stockKernel(HORIZON_MONTHS, model.values);
  return {
    xStar: share,
    objective: horizonValue(model, share, kernel),
    status: share === 0 ? "lower" : share === inputs.maxShare ? "upper" : "interior",
    objectiveAtZero: horizonValue(model, 0, kernel),
  };
}

export const budgetRunners: Runners = {
  content_projection: contentProjection,
  optimal_shift: optimalShift,
};
