/** Which inputs the answer hangs on: the sum at the horizon with each at its low and its high figure, the others expected. */
import { stockKernel } from "./content-stock.ts";
import { INPUT_IDS, type InputId } from "./inputs/input.ts";
import type { ShiftInputs } from "./inputs/shift-inputs.ts";
import { modelOf, valuesAt } from "./model.ts";
import { monthlyDifference, type Plan } from "./projection.ts";

export interface Influence {
  readonly input: InputId;
  /** Gross margin gained or lost by the end of the horizon with the input at its low, and at its high figure. */
  readonly atLow: number;
  readonly atHigh: number;
  /** True for the inputs that the ranges vary. */
  readonly varied: boolean;
}

/** As many as 256 points can carry: beyond six dimensions they no longer fill the space. */
const MOST_VARIED = 6;

/** Every input that is not certain, the most influential first; ties in the order of the inputs. */
export function influencesOf(shift: ShiftInputs, plan: Plan): Influence[] {
  const values = { ...valuesAt(shift.inputs, () => 0) };
  const total = (id: InputId, value: number): number => {
    const model = modelOf(shift, { ...values, [id]: value });
    const path = monthlyDifference(model, plan, stockKernel(model.horizonMonths, model.content));
    return path.reduce((sum, difference) => sum + difference, 0);
  };
  return INPUT_IDS.filter((id) => shift.inputs[id].low < shift.inputs[id].high)
    .map((input) => ({
      input,
      atLow: total(input, shift.inputs[input].low),
      atHigh: total(input, shift.inputs[input].high),
    }))
    .sort((left, right) => Math.abs(right.atHigh - right.atLow) - Math.abs(left.atHigh - left.atLow))
    .map((influence, place) => ({ ...influence, varied: place < MOST_VARIED }));
}
