/** Inputs at their values → the shift model. */
import { normalQuantile } from "../statistics/normal.ts";
import { curveOf, curveThrough } from "./curves/response-curve.ts";
import { INPUT_IDS, type InputId, type Inputs, type InputValues } from "./inputs/input.ts";
import type { ShiftInputs } from "./inputs/shift-inputs.ts";
import { HORIZON_MONTHS, type ShiftModel } from "./projection.ts";
import { type Quantile, twoPieceQuantile } from "./two-piece-quantile.ts";

/** Shares that never come near one are drawn on the logit scale, everything else on the log scale; a bound of 1 needs the log. */
const LOGIT_INPUTS: readonly InputId[] = ["monthlyDecay", "adElasticity"];

/** What no draw may exceed. */
const MOST: Partial<Readonly<Record<InputId, number>>> = {
  paidIncrementality: 1,
  contentIncrementality: 1,
  ordersPerVisit: 1,
  grossMargin: 1,
};

/** An input as a function of z standard normal units: its low, expected and high figure at P10, P50 and P90. */
export const quantileOf = (inputs: Inputs, id: InputId): Quantile =>
  twoPieceQuantile(inputs[id], LOGIT_INPUTS.includes(id) ? "logit" : "log", MOST[id]);

/** Every input at a percentile. */
export const valuesAt = (inputs: Inputs, zOf: (id: InputId) => number): InputValues =>
  Object.fromEntries(INPUT_IDS.map((id) => [id, quantileOf(inputs, id)(zOf(id))])) as Record<InputId, number>;

/** The model with every input at a value. */
export function modelOf({ sources, adCurve, marginOfOrder }: ShiftInputs, values: InputValues): ShiftModel {
  const elasticity = values.adElasticity;
  const marginPerOrder = marginOfOrder(values.grossMargin);
  return {
    ads: sources.map(({ spend, orders }) => ({
      spend,
      curve: curveOf(curveThrough(adCurve, { spend, response: orders, elasticity })),
    })),
    marginPerOrder,
    adIncrementality: values.paidIncrementality,
    carryover: values.adCarryover,
    content: {
      costPerPiece: values.costPerPiece,
      visitsPerPiece: values.visitsPerPiece,
      delayMonths: values.delayMonths,
      rampMonths: Math.max(1, values.rampMonths),
      monthlyDecay: values.monthlyDecay,
      ceilingVisits: values.ceilingVisits,
      ordersPerVisit: values.ordersPerVisit,
      marginPerOrder,
      incrementality: values.contentIncrementality,
      lagMonths: values.orderLagMonths,
    },
    monthlyDiscount: values.monthlyDiscount,
    horizonMonths: HORIZON_MONTHS,
  };
}

/** Cautious: every content input at its 25th percentile on the bad side, the ads as expected. */
export const CAUTIOUS_TAIL = 0.25;
const CAUTIOUS_Z = normalQuantile(CAUTIOUS_TAIL);
const BAD_WHEN_HIGH: readonly InputId[] = ["costPerPiece", "monthlyDecay"];
const CAUTIOUS_INPUTS: readonly InputId[] = ["visitsPerPiece", "ordersPerVisit", ...BAD_WHEN_HIGH];

/** How far an input lies on its bad side on the cautious path, in standard normal units. */
export const cautiousZ = (id: InputId): number => {
  if (!CAUTIOUS_INPUTS.includes(id)) return 0;
  return BAD_WHEN_HIGH.includes(id) ? -CAUTIOUS_Z : CAUTIOUS_Z;
};

export const expectedModel = (shift: ShiftInputs): ShiftModel =>
  modelOf(
    shift,
    valuesAt(shift.inputs, () => 0),
  );
export const cautiousModel = (shift: ShiftInputs): ShiftModel =>
  modelOf(shift, valuesAt(shift.inputs, cautiousZ));
