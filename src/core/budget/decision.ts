/** The rule of the decision: what must gain, on which path, for how much. */
import { bestMove } from "./optimum.ts";
import { adSpendOf, project, type ShiftModel, settledMonth } from "./projection.ts";

export type Decision = "shift" | "pilot" | "hold" | "not-enough-data";
export type DecisionReason =
  | "pays-when-cautious"
  | "pays-when-expected"
  | "never-pays"
  | "too-small"
  | "nothing-to-move"
  | "missing-figures";

/** Largest share of the ad money to move in one step unless asked, and the size of a pilot. */
export const LARGEST_SHARE = 0.2;
export const PILOT_SHARE = 0.1;

export interface Choice {
  readonly decision: Exclude<Decision, "not-enough-data">;
  readonly reason: Exclude<DecisionReason, "missing-figures">;
  readonly amount: number;
}

/** A move that does not buy one piece a month cannot be run, and proves nothing. */
const FEWEST_PIECES = 1;

export interface MoveLimits {
  readonly least: readonly number[];
  readonly mostContent: number;
}

/** Shift when even the cautious path gains and the expected one pays back; pilot when only the expected one gains. */
export function choose(
  expected: ShiftModel,
  cautious: ShiftModel,
  { least, mostContent }: MoveLimits,
): Choice {
  const hold = (reason: Choice["reason"]): Choice => ({ decision: "hold", reason, amount: 0 });
  if (mostContent <= 0) return hold("nothing-to-move");
  const best = bestMove(expected, { least, mostContent });
  if (best.content === 0) return hold("never-pays");
  // Where the cap binds, the move is small because it may not be larger, not because more would lose.
  const ownLimit = best.content < mostContent * 0.999;
  if (ownLimit && best.content / expected.content.costPerPiece < FEWEST_PIECES) return hold("too-small");
  const paysBack = settledMonth(project(expected, best).cumulative) !== null;
  if (paysBack && bestMove(cautious, { least, mostContent }).content > 0)
    return { decision: "shift", reason: "pays-when-cautious", amount: best.content };
  const pilot = Math.min(best.content, PILOT_SHARE * adSpendOf(expected));
  return { decision: "pilot", reason: "pays-when-expected", amount: pilot };
}
