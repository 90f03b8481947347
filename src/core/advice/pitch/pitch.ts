/** The pitch for moving ad money into content — or for not moving it, with what would reopen the case. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { assumed } from "../../facts/ledger.ts";
import type { AdviceContext } from "../context.ts";
import { freeStep } from "../faq/budget-refused.ts";
import { cite } from "../figures/cite.ts";
import { messagesOf } from "../message.ts";
import { PITCH_MESSAGES } from "./messages.ts";

const say = messagesOf(PITCH_MESSAGES);

export interface Objection {
  readonly question: Text;
  readonly answer: Text;
}

export interface Pitch {
  readonly headline: Text;
  readonly ask: Text;
  readonly why: Text;
  readonly numbers: Text;
  readonly risks: Text;
  readonly objections: readonly Objection[];
  readonly stopRule: Text | null;
  readonly doNothing: Text;
}

const one = (...messages: readonly Message[]): Text => [messages];
const at = (name: string): string => `budgetShift.${name}`;
const VISITS = { have: at("firstEuroTest.visitsPerPiece"), needed: at("firstEuroTest.neededVisits") };

function fromMessages({ shift, situation }: AdviceContext): Message[] {
  if (shift.decision === "not-enough-data") return [];
  const index = shift.from.findIndex(({ channel }) => channel !== null);
  if (index === -1) return situation.channels?.length ? [say("pitch.from-all", {})] : [];
  const channel = at(`from.${index}.channel`);
  return shift.from.length === 1
    ? [say("pitch.from-channel", { channel })]
    : [say("pitch.from-channel-part", { amount: at(`from.${index}.amount`), channel })];
}

function pathNumbers(shift: DecidedShift): Message[] {
  const last = shift.months.at(-1);
  const end = last?.expected ?? 0;
  const range = { low: at("end.p10"), high: at("end.p90") };
  const [low, high] = [last?.p10 ?? 0, last?.p90 ?? 0];
  return [
    ...(shift.deepestDip.amount < 0
      ? [say("pitch.numbers.dip", { dip: at("deepestDip.amount"), month: at("deepestDip.month") })]
      : []),
    shift.paybackMonth !== null && shift.breakEvenMonth !== null
      ? say("pitch.numbers.payback", { payback: at("paybackMonth"), breakEven: at("breakEvenMonth") })
      : say("pitch.numbers.no-payback", {}),
    say(end >= 0 ? "pitch.numbers.end-gain" : "pitch.numbers.end-loss", { end: at("end.expected") }),
    say(
      low >= 0
        ? "pitch.numbers.range-gain"
        : high < 0
          ? "pitch.numbers.range-loss"
          : "pitch.numbers.range-loss-gain",
      range,
    ),
    say("pitch.numbers.black", { black: at("inTheBlack") }),
    ...(end >= 0 ? [say("pitch.numbers.left", { left: at("valueLeft") })] : []),
  ];
}

function assumedCount({ ledger, shift }: AdviceContext): Message[] {
  if (shift.decision === "not-enough-data") return [];
  const count = shift.assumptions.filter(({ kind }) => kind === "assumed").length;
  if (count === 0) return [];
  return [
    say("pitch.risk.assumed", {
      count: ledger.add("budgetShift.assumedCount", assumed(count, "number", "inputs")),
    }),
  ];
}

function risks(context: AdviceContext): Text {
  const { ledger } = context;
  return [
    [say("pitch.risk.ranking", { share: cite(ledger, "new-pages-ranking", "textPages", "share") })],
    [
      say("pitch.risk.summaries", {
        with: cite(ledger, "ai-summaries", "withSummary", "share"),
        without: cite(ledger, "ai-summaries", "without", "share"),
      }),
    ],
    [say("pitch.risk.ads-work", { lost: cite(ledger, "search-ad-incrementality", "reallyLost", "share") })],
    ...[assumedCount(context)].filter((paragraph) => paragraph.length > 0),
  ];
}

function goObjections({ ledger, shift }: AdviceContext): Objection[] {
  const payback = shift.decision !== "not-enough-data" ? shift.paybackMonth : null;
  const month = at("checkpoint.month");
  return [
    {
      question: one(say("pitch.objection.when", {})),
      answer: one(
        payback === null
          ? say("pitch.objection.when-never", { month })
          : say("pitch.objection.when-answer", { month, payback: at("paybackMonth") }),
      ),
    },
    {
      question: one(say("pitch.objection.fails", {})),
      answer: one(
        say("pitch.objection.fails-answer", {
          month,
          visits: at("checkpoint.visits"),
          expected: at("checkpoint.expectedVisits"),
        }),
      ),
    },
    {
      question: one(say("pitch.objection.more-ads", {})),
      answer: one(
        say("pitch.objection.more-ads-answer", { losing: cite(ledger, "last-ad-money", "losing", "share") }),
      ),
    },
  ];
}

/** The same amount, calculated cautiously: still a gain, or only a smaller move would be. */
function cautiousMessage(shift: DecidedShift): Message[] {
  const index = shift.scenarios.findIndex(({ id }) => id === "cautious");
  const end = at(`scenarios.${index}.after24`);
  if ((shift.scenarios[index]?.after24 ?? 0) >= 0) return [say("pitch.why.cautious-passes", { end })];
  return [
    say(shift.decision === "shift" ? "pitch.why.cautious-smaller" : "pitch.why.cautious-fails", {
      loss: end,
    }),
  ];
}

function goPitch(context: AdviceContext, shift: DecidedShift): Pitch {
  const key = shift.decision === "shift" ? "shift" : "pilot";
  const amount = at("amount");
  return {
    headline: one(say(`pitch.${key}.headline`, { amount })),
    ask: one(
      say(`pitch.${key}.ask`, { amount, share: at("examined.share"), pieces: at("piecesPerMonth") }),
      ...fromMessages(context),
    ),
    why: one(
      say("pitch.why.passes", VISITS),
      say("pitch.why.piece", { monthly: at("piece.monthlyMargin"), cost: at("piece.cost") }),
      ...cautiousMessage(shift),
    ),
    numbers: one(...pathNumbers(shift)),
    risks: risks(context),
    objections: goObjections(context),
    stopRule: one(say("pitch.stop", { month: at("checkpoint.month"), visits: at("checkpoint.visits") })),
    doNothing: one(say("pitch.do-nothing.shift", {})),
  };
}

const cheaperMove = (context: AdviceContext): Message[] => [say("pitch.cheaper", {}), freeStep(context)];

function holdPitch(context: AdviceContext, shift: DecidedShift): Pitch {
  const { ledger } = context;
  const small = shift.reason === "too-small";
  return {
    headline: one(say("pitch.hold.headline", {})),
    ask: [[say(small ? "pitch.hold.ask-small" : "pitch.hold.ask", {})], cheaperMove(context)],
    why: one(
      say(small ? "pitch.why.barely" : "pitch.why.fails", VISITS),
      say("pitch.why.piece", { monthly: at("piece.monthlyMargin"), cost: at("piece.cost") }),
    ),
    numbers: one(say("pitch.numbers.if-piloted", { amount: at("examined.amount") }), ...pathNumbers(shift)),
    risks: [
      [say("pitch.risk.never-off", { fall: cite(ledger, "ads-stopped", "firstYear", "share") })],
      ...[assumedCount(context)].filter((paragraph) => paragraph.length > 0),
    ],
    objections: [
      {
        question: one(say("pitch.objection.why-not", {})),
        answer: one(
          say("pitch.objection.why-not-answer", VISITS),
          say("pitch.reopen", { needed: VISITS.needed }),
        ),
      },
    ],
    stopRule: null,
    doNothing: one(say("pitch.do-nothing.hold", {})),
  };
}

function unknownPitch(context: AdviceContext): Pitch {
  return {
    headline: one(say("pitch.unknown.headline", {})),
    ask: [[say("pitch.unknown.ask", {})], cheaperMove(context)],
    why: one(say("pitch.why.unknown", {})),
    numbers: [],
    risks: [
      [say("pitch.risk.never-off", { fall: cite(context.ledger, "ads-stopped", "firstYear", "share") })],
    ],
    objections: [],
    stopRule: null,
    doNothing: one(say("pitch.do-nothing.unknown", {})),
  };
}

export function pitch(context: AdviceContext): Pitch {
  const { shift } = context;
  if (shift.decision === "not-enough-data") return unknownPitch(context);
  return shift.decision === "hold" ? holdPitch(context, shift) : goPitch(context, shift);
}
