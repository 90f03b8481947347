/** Shifts that the marketer asked to see side by side, each with its own size and assumptions. */
import type { Situation } from "../situation/schema.ts";
import { bandsOf } from "./bands.ts";
import { influencesOf } from "./influence.ts";
import { type ShiftInputs, shiftInputs } from "./inputs/shift-inputs.ts";
import { expectedModel } from "./model.ts";
import { cheapestCut } from "./optimum.ts";
import { adSpendOf, deepestDip, project, settledMonth, valueLeft } from "./projection.ts";
import type { Band } from "./sample-bands.ts";

export interface ComparedShift {
  /** Index into `shifts`. */
  readonly index: number;
  /** Money a month that is moved; less than asked for where locks and minimums leave less. */
  readonly amount: number;
  readonly share: number;
  /** True when less could be moved than was asked for. */
  readonly capped: boolean;
  /** Channels (null: all ads) cut below half of the spend that is known of them: there the curve is a guess. */
  readonly extrapolated: readonly (number | null)[];
  readonly piecesPerMonth: number;
  readonly after12: number;
  readonly after24: number;
  /** Range of the sum at the horizon. */
  readonly end: Band;
  readonly inTheBlack: number;
  readonly breakEvenMonth: number | null;
  readonly paybackMonth: number | null;
  readonly deepestDip: { readonly month: number; readonly amount: number };
  readonly valueLeft: number;
}

type RequestedShift = NonNullable<Situation["shifts"]>[number];

function compared(shift: ShiftInputs, { amount, share }: RequestedShift, index: number): ComparedShift {
  const model = expectedModel(shift);
  const total = adSpendOf(model);
  const wanted = amount ?? (share ?? 0) * total;
  const hardest = shift.sources.map(({ hardFloor }) => hardFloor);
  const most = Math.max(0, total - hardest.reduce((sum, floor) => sum + floor, 0));
  const moved = Math.min(wanted, most);
  const known = shift.sources.map(({ floor }) => floor);
  const leaves = total - known.reduce((sum, floor) => sum + floor, 0);
  const spends = cheapestCut(model, moved <= leaves ? known : hardest, moved);
  const plan = { spends, content: moved };
  const path = project(model, plan);
  const bands = bandsOf(shift, plan, influencesOf(shift, plan));
  return {
    index,
    amount: moved,
    share: moved / total,
    capped: moved < wanted * (1 - 1e-9),
    extrapolated: shift.sources.flatMap(({ channel, floor }, place) =>
      (spends[place] ?? 0) < floor * (1 - 1e-9) ? [channel] : [],
    ),
    piecesPerMonth: moved / model.content.costPerPiece,
    after12: path.cumulative[11] ?? 0,
    after24: path.cumulative.at(-1) ?? 0,
    end: bands.cumulative().at(-1) ?? { p10: 0, p50: 0, p90: 0 },
    inTheBlack: bands.inTheBlack.at(-1) ?? 0,
    breakEvenMonth: settledMonth(path.monthly),
    paybackMonth: settledMonth(path.cumulative),
    deepestDip: deepestDip(path.cumulative),
    valueLeft: valueLeft(model, moved),
  };
}

/** The shifts of `situation.shifts`, in their order. */
export function comparedShifts(situation: Situation, today: string): ComparedShift[] {
  return (situation.shifts ?? []).flatMap((requested, index) => {
    const assumptions = { ...situation.assumptions, ...requested.assumptions };
    const shift = shiftInputs({ ...situation, assumptions }, today);
    return "missing" in shift ? [] : [compared(shift, requested, index)];
  });
}
