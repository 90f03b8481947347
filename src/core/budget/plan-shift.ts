/** Shift, pilot, hold, or not enough data: the decision, its path, and what would stop it. */
import type { FieldPath } from "../situation/readings/reading.ts";
import type { Situation } from "../situation/schema.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { type Band, bands, valuesAt } from "./bands.ts";
import { type Input, type InputId, type ShiftInputs, shiftInputs } from "./inputs.ts";
import { bestShare } from "./optimum.ts";
import {
  HORIZON_MONTHS,
  neededVisitsPerPiece,
  type Projection,
  piecesPerMonth,
  project,
  type ShiftModel,
  settledMonth,
  valueLeft,
} from "./projection.ts";
import { type Source, sourcesOf } from "./sources.ts";
import { type Months, monthsOf } from "./volumes.ts";

export type Decision = "shift" | "pilot" | "hold" | "not-enough-data";
export type DecisionReason =
  | "pays-when-cautious"
  | "pays-when-expected"
  | "never-pays"
  | "too-small"
  | "missing-figures";

/** Largest share of the ad money to move in one step unless asked, and the size of a pilot. */
const LARGEST_SHARE = 0.2;
const PILOT_SHARE = 0.1;

export interface Month extends Band {
  /** From 1. */
  readonly month: number;
  readonly expected: number;
}

export interface Scenario {
  readonly id: "do-nothing" | "expected" | "cautious" | "half-visits";
  /** Gross margin gained or lost after 12 and 24 months, against doing nothing. */
  readonly after12: number;
  readonly after24: number;
  readonly paybackMonth: number | null;
}

interface Undecided {
  readonly decision: "not-enough-data";
  readonly reason: "missing-figures";
  readonly missing: readonly FieldPath[];
}

export interface DecidedShift {
  readonly decision: "shift" | "pilot" | "hold";
  readonly reason: Exclude<DecisionReason, "missing-figures">;
  /** Money a month to move; 0 when the answer is to hold. */
  readonly amount: number;
  readonly share: number;
  /** What the figures below were computed for: the amount, or on hold the pilot that is not advised. */
  readonly examined: { readonly amount: number; readonly share: number };
  readonly from: readonly Source[];
  readonly piecesPerMonth: number;
  readonly adSpend: number;
  readonly horizonMonths: number;
  readonly months: readonly Month[];
  readonly inTheBlack: number;
  readonly breakEvenMonth: number | null;
  readonly paybackMonth: number | null;
  readonly deepestDip: { readonly month: number; readonly amount: number };
  readonly valueLeft: number;
  readonly firstEuroTest: {
    readonly neededVisits: number;
    readonly visitsPerPiece: number;
    readonly passes: boolean;
  };
  /** Margin one mature piece brings a month, and what it costs. */
  readonly piece: { readonly monthlyMargin: number; readonly cost: number };
  /** Month in which the pieces must bring at least so many visits together, else stop. */
  readonly checkpoint: { readonly month: number; readonly visits: number; readonly expectedVisits: number };
  readonly scenarios: readonly Scenario[];
  readonly assumptions: readonly Input[];
}

export type BudgetShift = Undecided | DecidedShift;

/** Cautious: every content input at its 25th percentile on the bad side, the ads as expected. */
const CAUTIOUS_Z = normalQuantile(0.25);
const BAD_WHEN_HIGH: readonly InputId[] = ["costPerPiece", "monthlyDecay"];
const CAUTIOUS_INPUTS: readonly InputId[] = ["visitsPerPiece", "ordersPerVisit", ...BAD_WHEN_HIGH];

const cautiousZ = (id: InputId): number => {
  if (!CAUTIOUS_INPUTS.includes(id)) return 0;
  return BAD_WHEN_HIGH.includes(id) ? -CAUTIOUS_Z : CAUTIOUS_Z;
};

function modelAt(shift: ShiftInputs, zOf: (id: InputId) => number): ShiftModel {
  const { adSpend, paidOrders, marginPerOrder, inputs } = shift;
  return { adSpend, paidOrders, marginPerOrder, values: valuesAt(inputs, zOf) };
}

interface Choice {
  readonly decision: DecidedShift["decision"];
  readonly reason: DecidedShift["reason"];
  readonly share: number;
}

/** A move that does not buy one piece a month cannot be run, and proves nothing. */
const FEWEST_PIECES = 1;

/** Shift when even the cautious path gains and the expected one pays back; pilot when only the expected one gains. */
function choose(expected: ShiftModel, cautious: ShiftModel, most: number): Choice {
  const share = bestShare(expected, most);
  if (share === 0) return { decision: "hold", reason: "never-pays", share: 0 };
  // Where the cap binds, the move is small because it may not be larger, not because more would lose.
  const ownLimit = share < most * 0.999;
  if (ownLimit && piecesPerMonth(expected, share) < FEWEST_PIECES)
    return { decision: "hold", reason: "too-small", share: 0 };
  const paysBack = settledMonth(project(expected, share).cumulative) !== null;
  if (paysBack && bestShare(cautious, most) > 0)
    return { decision: "shift", reason: "pays-when-cautious", share };
  return { decision: "pilot", reason: "pays-when-expected", share: Math.min(share, PILOT_SHARE) };
}

function deepest({ cumulative }: Projection): DecidedShift["deepestDip"] {
  const amount = Math.min(0, ...cumulative);
  return { month: cumulative.indexOf(amount) + 1, amount };
}

const scenario = (id: Scenario["id"], { cumulative }: Projection): Scenario => ({
  id,
  after12: cumulative[11] ?? 0,
  after24: cumulative[HORIZON_MONTHS - 1] ?? 0,
  paybackMonth: settledMonth(cumulative),
});

/** Between what is expected and what is feared: the expected path passes the checkpoint, the cautious one does not. */
function checkpointOf(expected: ShiftModel, cautious: ShiftModel, share: number): DecidedShift["checkpoint"] {
  const month = Math.min(HORIZON_MONTHS, Math.ceil(expected.values.delayMonths + expected.values.rampMonths));
  const hoped = project(expected, share).visits[month - 1] ?? 0;
  const feared = project(cautious, share).visits[month - 1] ?? 0;
  return { month, visits: Math.sqrt(hoped * feared), expectedVisits: hoped };
}

function decided(situation: Situation, shift: ShiftInputs, months: Months): DecidedShift {
  const expected = modelAt(shift, () => 0);
  const cautious = modelAt(shift, cautiousZ);
  const most = situation.assumptions?.largestShare ?? LARGEST_SHARE;
  const { decision, reason, share } = choose(expected, cautious, most);
  const examinedShare = decision === "hold" ? Math.min(PILOT_SHARE, most) || PILOT_SHARE : share;
  const path = project(expected, examinedShare);
  const range = bands(expected, shift.inputs, examinedShare);
  const halved = {
    ...expected,
    values: { ...expected.values, visitsPerPiece: expected.values.visitsPerPiece / 2 },
  };
  const amount = share * shift.adSpend;
  const examined = { amount: examinedShare * shift.adSpend, share: examinedShare };
  const { values, marginPerOrder } = expected;
  const neededVisits = neededVisitsPerPiece(expected);
  return {
    decision,
    reason,
    amount,
    share,
    examined,
    from: sourcesOf(situation.channels ?? [], examined.amount, months),
    piecesPerMonth: piecesPerMonth(expected, examinedShare),
    adSpend: shift.adSpend,
    horizonMonths: HORIZON_MONTHS,
    months: path.cumulative.map((value, index) => ({
      month: index + 1,
      expected: value,
      ...(range.months[index] as Band),
    })),
    inTheBlack: range.inTheBlack,
    breakEvenMonth: settledMonth(path.monthly),
    paybackMonth: settledMonth(path.cumulative),
    deepestDip: deepest(path),
    valueLeft: valueLeft(expected, examinedShare),
    firstEuroTest: {
      neededVisits,
      visitsPerPiece: values.visitsPerPiece,
      passes: values.visitsPerPiece > neededVisits,
    },
    piece: {
      monthlyMargin:
        values.visitsPerPiece * values.ordersPerVisit * marginPerOrder * values.contentIncrementality,
      cost: values.costPerPiece,
    },
    checkpoint: checkpointOf(expected, cautious, examinedShare),
    scenarios: [
      { id: "do-nothing", after12: 0, after24: 0, paybackMonth: null },
      scenario("expected", path),
      scenario("cautious", project(cautious, examinedShare)),
      scenario("half-visits", project(halved, examinedShare)),
    ],
    assumptions: Object.values(shift.inputs),
  };
}

/**
 * Should a part of the ad money become content, over 24 months?
 * @param today ISO date
 */
export function planShift(situation: Situation, today: string): BudgetShift {
  const shift = shiftInputs(situation, today);
  if ("missing" in shift)
    return { decision: "not-enough-data", reason: "missing-figures", missing: shift.missing };
  return decided(situation, shift, monthsOf(situation, today));
}
