/** The ranges of a plan: its most influential inputs drawn together, everything else as expected. */
import { stockKernel, visitsUnder } from "./content-stock.ts";
import type { Influence } from "./influence.ts";
import type { InputId } from "./inputs/input.ts";
import type { ShiftInputs } from "./inputs/shift-inputs.ts";
import { modelOf, quantileOf, valuesAt } from "./model.ts";
import { adMarginLost, HORIZON_MONTHS, monthlyDifference, type Plan, type ShiftModel } from "./projection.ts";
import { POINTS, type Sampled, sampleBands } from "./sample-bands.ts";

export interface Bands extends Sampled {
  /** Of each of the cases worked through: its sum at the horizon. */
  readonly totals: Float64Array;
  /** Share of the cases in which the move ends above taking the money from the ads and not spending it. */
  readonly beatsSaving: number;
  /** Visits that all new pieces together bring in a month (from 1), case by case. */
  readonly visitsIn: (month: number) => Float64Array;
}

/** Margin that the ads lose over the horizon. */
function lostOver(model: ShiftModel, { spends }: Plan): number {
  const { carryover, horizonMonths } = model;
  if (carryover === 0) return horizonMonths * adMarginLost(model, spends);
  let sum = 0;
  for (let month = 1; month <= horizonMonths; month += 1)
    sum += adMarginLost(model, spends, carryover ** month);
  return sum;
}

/** P10, P50 and P90 of a plan month by month, and the cases behind them. */
export function bandsOf(shift: ShiftInputs, plan: Plan, influences: readonly Influence[]): Bands {
  const values: Record<InputId, number> = { ...valuesAt(shift.inputs, () => 0) };
  const drawn = influences
    .filter(({ varied }) => varied)
    .map(({ input }) => [input, quantileOf(shift.inputs, input)] as const);
  const kernels: Float64Array[] = [];
  const raw: number[] = [];
  const ceilings: number[] = [];
  const totals = new Float64Array(POINTS);
  let better = 0;
  const sampled = sampleBands({ months: HORIZON_MONTHS, dimensions: drawn.length }, (normals, into) => {
    let dimension = 0;
    for (const [id, quantile] of drawn) {
      values[id] = quantile(normals[dimension] ?? 0);
      dimension += 1;
    }
    const model = modelOf(shift, values);
    const kernel = stockKernel(HORIZON_MONTHS, model.content);
    monthlyDifference(model, plan, kernel, into);
    const place = kernels.length;
    kernels.push(kernel);
    raw.push((plan.content / model.content.costPerPiece) * model.content.visitsPerPiece);
    ceilings.push(model.content.ceilingVisits);
    let total = 0;
    for (const difference of into) total += difference;
    totals[place] = total;
    // Keeping the money loses the same of the ads; what differs is the money against what the pieces bring.
    if (total + lostOver(model, plan) > plan.content * into.length) better += 1;
  });
  return {
    ...sampled,
    totals,
    beatsSaving: better / POINTS,
    visitsIn: (month) =>
      Float64Array.from(kernels, (kernel, place) =>
        visitsUnder((raw[place] ?? 0) * (kernel[month - 1] ?? 0), ceilings[place] ?? 0),
      ),
  };
}
