/** Shift, pilot, hold, or not enough data: the decision, its path, and what would stop it. */
import type { FieldPath } from "../situation/readings/reading.ts";
import type { Situation } from "../situation/schema.ts";
import { type AdSource, LEAST_KNOWN, MOST_KNOWN } from "./ad-sources.ts";
import { allocateToMargin } from "./allocation/allocate.ts";
import { bandsOf } from "./bands.ts";
import { type Checkpoint, checkpointOf } from "./checkpoint.ts";
import { type ComparedShift, comparedShifts } from "./comparison.ts";
import { choose, type DecisionReason, LARGEST_SHARE, PILOT_SHARE } from "./decision.ts";
import { type Flip, flipsOf } from "./flips.ts";
import { type Influence, influencesOf } from "./influence.ts";
import type { TwoPeriods } from "./inputs/elasticity.ts";
import type { Input } from "./inputs/input.ts";
import { type ShiftInputs, shiftInputs } from "./inputs/shift-inputs.ts";
import { cautiousModel, expectedModel } from "./model.ts";
import { adChannels, bestMove, cheapestCut, neededVisitsPerPiece, visitsForSum } from "./optimum.ts";
import {
  adMarginLost,
  adSpendOf,
  deepestDip,
  HORIZON_MONTHS,
  type Plan,
  perVisit,
  presentValue,
  project,
  type ShiftModel,
  settledMonth,
  valueLeft,
} from "./projection.ts";
import type { Band } from "./sample-bands.ts";
import { type Scenario, scenariosOf } from "./scenarios.ts";

export type { Decision, DecisionReason } from "./decision.ts";

export interface Month extends Band {
  /** From 1. */
  readonly month: number;
  readonly expected: number;
}

/** What a paid channel brings at the margin, and what the move takes from it. */
export interface SourceView {
  /** Index into `channels`; null for the ads that no channel accounts for. */
  readonly channel: number | null;
  /** Money a month today. */
  readonly spend: number;
  /** Money a month that the move takes from it. */
  readonly cut: number;
  /** Gross margin that its last unit of money brings, by the curve assumed; below 1 it does not earn itself back. */
  readonly marginalReturn: number;
  /** Spend up to which the last unit of money earns itself back, from half to twice today's: no further is the curve known. */
  readonly paysUpTo: number;
  /** `least`: it does not even at half of today's spend; `most`: it still does at twice. */
  readonly paysBeyond: "least" | "most" | null;
  readonly status: AdSource["status"];
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
  /** Which channels the money leaves; only those it is taken from. */
  readonly from: readonly { readonly channel: number | null; readonly amount: number }[];
  /** All paid channels at the margin. */
  readonly sources: readonly SourceView[];
  readonly piecesPerMonth: number;
  /** Gross margin a month that the ads no longer bring. */
  readonly adMarginLost: number;
  /** The same before what would have come without ads is taken off: what the channels' reports show. */
  readonly creditedMarginLost: number;
  readonly adSpend: number;
  readonly horizonMonths: number;
  readonly months: readonly Month[];
  readonly inTheBlack: number;
  readonly breakEvenMonth: number | null;
  readonly paybackMonth: number | null;
  readonly deepestDip: { readonly month: number; readonly amount: number };
  readonly valueLeft: number;
  /** The expected sum at the horizon in money of today; the same as the sum where nothing is discounted. */
  readonly presentValue: number;
  /** Null where nothing may be taken from any channel, or no piece brings an order within the horizon. */
  readonly firstEuroTest: {
    readonly neededVisits: number;
    /** What the pieces of the whole amount must bring on average to lose nothing; null where the ceiling forbids it. */
    readonly neededForAll: number | null;
    /** The same to be worth as much as not spending the money. */
    readonly neededToBeatSaving: number | null;
    readonly visitsPerPiece: number;
    readonly passes: boolean;
  } | null;
  /** Margin the first pieces bring a month at their peak, a grown piece on average at the horizon, and the price of one. */
  readonly piece: { readonly monthlyMargin: number; readonly marginAtEnd: number; readonly cost: number };
  /** Most that a move may be so that it gains on the cautious path too; 0 where none does. */
  readonly cautiousAmount: number;
  /** Share of the cases that are in the black in the payback month; null without one. */
  readonly blackAtPayback: number | null;
  /** Share of the cases in which the move ends above taking the money from the ads and not spending it. */
  readonly beatsSaving: number;
  /** Share of the orders credited to ads that would have to be won by them for keeping the money to gain nothing. */
  readonly savingTurnsAt: number;
  /** What all of it rests on besides the inputs, a month. */
  readonly basis: ShiftInputs["basis"];
  /** What the last month of the horizon brings on balance, in orders really won; the ads' loss is taken off. */
  readonly ordersAtEnd: number;
  readonly checkpoint: Checkpoint;
  readonly scenarios: readonly Scenario[];
  /** An alternative that ends at least as well without content: the honest rival of the move. Null when none does. */
  readonly rival: "save" | "other-ads" | null;
  readonly flips: readonly Flip[];
  readonly influences: readonly Influence[];
  readonly twoPeriods: TwoPeriods | null;
  readonly comparison: readonly ComparedShift[];
  readonly assumptions: readonly Input[];
}

export type BudgetShift = Undecided | DecidedShift;

function sourceViews(shift: ShiftInputs, model: ShiftModel, { spends }: Plan): SourceView[] {
  const channels = adChannels({ ...model, monthlyDiscount: 0, carryover: 0 }, []);
  const known = channels.map(({ curve }, index) => {
    const { spend = 0 } = shift.sources[index] ?? {};
    return { curve, least: spend * LEAST_KNOWN, most: spend * MOST_KNOWN };
  });
  const paying = allocateToMargin(known, 1);
  return shift.sources.map(({ channel, spend, status }, index) => {
    const paysUpTo = paying[index] ?? spend;
    const { least, most } = known[index] ?? {};
    return {
      channel,
      spend,
      cut: spend - (spends[index] ?? spend),
      marginalReturn: channels[index]?.curve.marginal(spend) ?? 0,
      paysUpTo,
      paysBeyond: paysUpTo === least ? "least" : paysUpTo === most ? "most" : null,
      status,
    };
  });
}

/** Not spending the money, or moving it to better ads, must not be hidden behind content. */
function rivalOf(scenarios: readonly Scenario[]): DecidedShift["rival"] {
  const at = (id: Scenario["id"]): number =>
    scenarios.find((scenario) => scenario.id === id)?.after24 ?? Number.NEGATIVE_INFINITY;
  const [move, save, other] = [at("expected"), at("save"), at("other-ads")];
  if (Math.max(save, other) <= Math.max(0, move)) return null;
  return save >= other ? "save" : "other-ads";
}

function decided(situation: Situation, shift: ShiftInputs, today: string): DecidedShift {
  const [expected, cautious] = [expectedModel(shift), cautiousModel(shift)];
  const adSpend = adSpendOf(expected);
  const least = shift.sources.map(({ floor }) => floor);
  const free = adSpend - least.reduce((sum, floor) => sum + floor, 0);
  const mostContent = Math.min((situation.assumptions?.largestShare ?? LARGEST_SHARE) * adSpend, free);
  const { decision, reason, amount } = choose(expected, cautious, { least, mostContent });
  const looked = amount || Math.min(PILOT_SHARE * adSpend, mostContent > 0 ? mostContent : free) || 0;
  const plan: Plan = { spends: cheapestCut(expected, least, looked), content: looked };
  const path = project(expected, plan);
  const influences = influencesOf(shift, plan);
  const bands = bandsOf(shift, plan, influences);
  const range = bands.cumulative();
  const open = shift.sources.map(({ status }) => status === "open");
  const checkpoint = checkpointOf(expected, cautious, plan, bands);
  const scenarios = scenariosOf({ expected, cautious, plan, least, open, checkpoint: checkpoint.month });
  const lost = adMarginLost(expected, plan.spends);
  const credited = adMarginLost({ ...expected, adIncrementality: 1 }, plan.spends);
  const saved = scenarios.find(({ id }) => id === "save")?.after24 ?? 0;
  const paybackMonth = settledMonth(path.cumulative);
  const underCeiling = (path.visits.at(-1) ?? 0) / (path.rawVisits.at(-1) || 1);
  const needed = neededVisitsPerPiece(expected, least);
  const { visitsPerPiece, costPerPiece } = expected.content;
  const sources = sourceViews(shift, expected, plan);
  return {
    decision,
    reason,
    amount,
    share: amount / adSpend,
    examined: { amount: looked, share: looked / adSpend },
    from: sources.flatMap(({ channel, cut }) => (cut > 1e-9 * adSpend ? [{ channel, amount: cut }] : [])),
    sources,
    piecesPerMonth: looked / costPerPiece,
    adMarginLost: lost,
    creditedMarginLost: credited,
    adSpend,
    horizonMonths: HORIZON_MONTHS,
    months: path.cumulative.map((value, index) => ({
      month: index + 1,
      expected: value,
      ...(range[index] as Band),
    })),
    inTheBlack: bands.inTheBlack.at(-1) ?? 0,
    breakEvenMonth: settledMonth(path.monthly),
    paybackMonth,
    deepestDip: deepestDip(path.cumulative),
    valueLeft: valueLeft(expected, looked),
    presentValue: presentValue(path.monthly, expected.monthlyDiscount),
    firstEuroTest:
      needed === null
        ? null
        : {
            neededVisits: needed,
            neededForAll: visitsForSum(expected, plan, 0),
            neededToBeatSaving: visitsForSum(expected, plan, saved),
            visitsPerPiece,
            passes: visitsPerPiece > needed,
          },
    piece: {
      monthlyMargin: visitsPerPiece * perVisit(expected),
      marginAtEnd: visitsPerPiece * perVisit(expected) * underCeiling,
      cost: costPerPiece,
    },
    cautiousAmount: bestMove(cautious, { least, mostContent }).content,
    blackAtPayback: paybackMonth === null ? null : (bands.inTheBlack[paybackMonth - 1] ?? null),
    beatsSaving: bands.beatsSaving,
    savingTurnsAt: credited === 0 ? Number.POSITIVE_INFINITY : looked / credited,
    basis: shift.basis,
    ordersAtEnd: (path.monthly.at(-1) ?? 0) / expected.marginPerOrder,
    checkpoint,
    scenarios,
    rival: rivalOf(scenarios),
    flips: flipsOf(shift, { least, mostContent }, decision),
    influences,
    twoPeriods: shift.twoPeriods,
    comparison: comparedShifts(situation, today),
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
  return decided(situation, shift, today);
}
