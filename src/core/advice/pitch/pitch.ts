/** The pitch for moving ad money into content — or for not moving it, with what would reopen the case. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { Message, Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { checkStep } from "../findings.ts";
import {
  assumedRisk,
  at,
  attributionMessage,
  comparisonNotes,
  END,
  fromMessages,
  goRisks,
  MOVED,
  newMoney,
  one,
  ownNameMessages,
  pathNumbers,
  pieceMessage,
  savingMessages,
  say,
  scenarioOf,
  TEST,
  twoPeriods,
} from "./figures.ts";
import { measures, stopRule } from "./measures.ts";
import { goObjections, holdObjections, type Objection } from "./objections.ts";
import { type Purchase, purchasesOf } from "./purchase.ts";

export type { Objection } from "./objections.ts";

export interface Pitch {
  readonly headline: Text;
  readonly ask: Text;
  readonly why: Text;
  readonly numbers: Text;
  readonly risks: Text;
  readonly objections: readonly Objection[];
  /** What is measured and when, one paragraph each; empty where nothing is moved. */
  readonly measures: Text;
  readonly stopRule: Text | null;
  readonly doNothing: Text;
  /** How to read the channels at the margin; empty where all ads are one. */
  readonly channelNote: Text;
  /** For each of the shifts side by side what to know of it; empty where there is nothing. */
  readonly comparisonNotes: readonly Text[];
  /** What the money buys; empty where nothing is moved. */
  readonly purchases: readonly Purchase[];
}

/** The same amount, calculated cautiously: still a gain, or only a smaller move would be. */
function cautiousMessage(shift: DecidedShift): Message[] {
  const cautious = scenarioOf(shift, "cautious");
  const tail = at("cautiousTail");
  if (cautious === undefined) return [];
  if (cautious.end >= 0) return [say("pitch.why.cautious-passes", { end: cautious.path, tail })];
  return [
    shift.decision === "shift"
      ? say("pitch.why.cautious-smaller", { loss: cautious.path, tail, most: at("cautiousAmount") })
      : say("pitch.why.cautious-fails", { loss: cautious.path, tail }),
  ];
}

/** What the first piece and all of them must bring, against the ads and against keeping the money. */
function testMessages(shift: DecidedShift): Message[] {
  const { neededForAll, neededToBeatSaving } = shift.firstEuroTest ?? {};
  const saves = (scenarioOf(shift, "save")?.end ?? 0) > 0;
  const keep = at("firstEuroTest.neededToBeatSaving");
  return [
    ...(neededForAll === null || neededForAll === undefined
      ? []
      : [say("pitch.why.passes", { ...TEST, all: at("firstEuroTest.neededForAll") })]),
    ...(saves
      ? [
          neededToBeatSaving === null
            ? say("pitch.why.beat-saving-never", {})
            : say("pitch.why.beat-saving", { keep }),
        ]
      : []),
  ];
}

/** The pilot as it is asked for: until the checkpoint, the ads at full again. */
function endedMessages(shift: DecidedShift): Message[] {
  const [ended, cautious] = [
    scenarioOf(shift, "until-checkpoint"),
    scenarioOf(shift, "until-checkpoint-cautious"),
  ];
  if (ended === undefined || cautious === undefined || (ended.end < 0 && cautious.end >= 0)) return [];
  const key = `${ended.end >= 0 ? "gain" : "loss"}-${cautious.end >= 0 ? "gain" : "loss"}` as
    | "gain-gain"
    | "gain-loss"
    | "loss-loss";
  return [
    say(`pitch.pilot.ended-${key}`, {
      month: at("checkpoint.month"),
      committed: at("checkpoint.committed"),
      end: ended.path,
      cautious: cautious.path,
    }),
  ];
}

/** What would be worth more than the move, said before somebody else says it. */
function rivalMessages(shift: DecidedShift): Message[] {
  const [save, other] = [scenarioOf(shift, "save"), scenarioOf(shift, "other-ads")];
  if (shift.rival === "save" && save)
    return [say("pitch.why.rival-save", { save: save.path, end: END }), ...savingMessages(shift)];
  if (shift.rival === "other-ads" && other)
    return [say("pitch.why.rival-other-ads", { other: other.path, end: END })];
  return [];
}

const channelNote = ({ sources }: DecidedShift): Text =>
  sources.some(({ channel }) => channel !== null) ? one(say("pitch.note.margin", {})) : [];

function askMessage({ decision }: DecidedShift): Message {
  const slots = { amount: at("amount"), share: at("examined.share"), pieces: at("piecesPerMonth") };
  return decision === "shift"
    ? say("pitch.shift.ask", { ...slots, horizon: at("horizonMonths") })
    : say("pitch.pilot.ask", slots);
}

function goPitch(context: AdviceContext, shift: DecidedShift): Pitch {
  const key = shift.decision === "shift" ? "shift" : "pilot";
  const amount = at("amount");
  const purchases = purchasesOf(context);
  const own = ownNameMessages(context, shift);
  return {
    headline: one(say(`pitch.${key}.headline`, { amount })),
    ask: [
      [askMessage(shift), ...fromMessages(shift)],
      ...(shift.decision === "pilot" ? [endedMessages(shift)] : []).filter(
        (paragraph) => paragraph.length > 0,
      ),
      ...(own.length > 0 ? [own] : []),
      purchases.map((purchase) => say(`pitch.buys.${purchase}`, {})),
    ],
    why: [
      ...(shift.decision === "pilot"
        ? one(say("pitch.pilot.carried-on", { month: at("checkpoint.month") }))
        : []),
      [...testMessages(shift), pieceMessage(shift), ...cautiousMessage(shift), ...twoPeriods(shift)],
      ...[rivalMessages(shift)].filter((paragraph) => paragraph.length > 0),
    ],
    numbers: pathNumbers(context, shift),
    risks: goRisks(context, shift),
    objections: goObjections(context, shift),
    measures: measures(shift),
    stopRule: stopRule(shift),
    doNothing: one(say("pitch.do-nothing.shift", {}), ...newMoney(shift)),
    channelNote: channelNote(shift),
    comparisonNotes: comparisonNotes(shift),
    purchases,
  };
}

const cheaperMove = (context: AdviceContext): Message[] => [
  say("pitch.cheaper", {}),
  context.steps.next() ?? checkStep("thin-content"),
];

const HOLD_ASKS = {
  "too-small": "pitch.hold.ask-small",
  "nothing-to-move": "pitch.hold.ask-locked",
  "never-pays": "pitch.hold.ask",
} as const;

function holdWhy(shift: DecidedShift): Text {
  const { reason, firstEuroTest: test } = shift;
  const save = scenarioOf(shift, "save");
  const piece = pieceMessage(shift);
  if (test === null)
    return one(say(reason === "nothing-to-move" ? "pitch.why.locked" : "pitch.why.too-late", {}), piece);
  const isSaving = shift.rival === "save" && save !== undefined;
  return [
    [say(reason === "too-small" ? "pitch.why.barely" : "pitch.why.fails", TEST), piece, ...twoPeriods(shift)],
    ...(isSaving
      ? [[say("pitch.why.hold-save", { amount: MOVED, save: save.path }), ...savingMessages(shift)]]
      : []),
  ];
}

function holdPitch(context: AdviceContext, shift: DecidedShift): Pitch {
  const ask = HOLD_ASKS[shift.reason as keyof typeof HOLD_ASKS] ?? "pitch.hold.ask";
  const isExamined = shift.examined.amount > 0;
  return {
    headline: one(say("pitch.hold.headline", {})),
    ask: [[say(ask, {})], cheaperMove(context)],
    why: holdWhy(shift),
    numbers: isExamined
      ? [
          [say("pitch.numbers.if-piloted", { amount: MOVED })],
          ...pathNumbers(context, shift),
          [say("pitch.note.cautious", { tail: at("cautiousTail"), month: at("checkpoint.month") })],
        ]
      : [],
    risks: [
      [say("pitch.risk.never-off", { fall: cite(context.ledger, "ads-stopped", "firstYear", "share") })],
      [attributionMessage(shift)],
      ...assumedRisk(),
    ],
    objections: holdObjections(context, shift),
    measures: [],
    stopRule: null,
    doNothing: one(
      say(shift.rival === "save" ? "pitch.do-nothing.hold-save" : "pitch.do-nothing.hold", {}),
      ...(isExamined ? newMoney(shift) : []),
    ),
    channelNote: channelNote(shift),
    comparisonNotes: comparisonNotes(shift),
    purchases: [],
  };
}

function unknownPitch(context: AdviceContext): Pitch {
  return {
    headline: one(say("pitch.unknown.headline", {})),
    ask: [[say("pitch.unknown.ask", {})], cheaperMove(context)],
    why: one(say("pitch.why.unknown", {})),
    numbers: [],
    risks: [],
    objections: [],
    measures: [],
    stopRule: null,
    doNothing: one(say("pitch.do-nothing.unknown", {})),
    channelNote: [],
    comparisonNotes: [],
    purchases: [],
  };
}

export function pitch(context: AdviceContext): Pitch {
  const { shift } = context;
  if (shift.decision === "not-enough-data") return unknownPitch(context);
  return shift.decision === "hold" ? holdPitch(context, shift) : goPitch(context, shift);
}
