/** What a finance person asks, and the answers from the numbers. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { Message, Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { at, END, MOVED, one, say, scenarioOf, TEST } from "./figures.ts";
import type { PITCH_MESSAGES } from "./messages.ts";

export interface Objection {
  readonly question: Text;
  readonly answer: Text;
}

type PlainQuestion =
  | "pitch.objection.when"
  | "pitch.objection.fails"
  | "pitch.objection.more-ads"
  | "pitch.objection.save"
  | "pitch.objection.other-ads"
  | "pitch.objection.guessed"
  | "pitch.objection.why-not"
  | "pitch.objection.little"
  | "pitch.objection.cut";

const asked = (question: PlainQuestion & keyof typeof PITCH_MESSAGES, ...answer: Message[]): Objection[] =>
  answer.length === 0 ? [] : [{ question: one(say(question, {})), answer: one(...answer) }];

function moreAds({ ledger }: AdviceContext, shift: DecidedShift): Objection[] {
  const scenario = scenarioOf(shift, "new-for-ads");
  if (scenario === undefined) return [];
  const slots = { amount: MOVED, more: scenario.path };
  const isLoss = scenario.end < 0;
  return asked(
    "pitch.objection.more-ads",
    say(isLoss ? "pitch.objection.more-ads-loss" : "pitch.objection.more-ads-gain", slots),
    ...(isLoss
      ? [say("pitch.objection.more-ads-study", { losing: cite(ledger, "last-ad-money", "losing", "share") })]
      : []),
  );
}

function saving(shift: DecidedShift): Objection[] {
  const [save, move] = [scenarioOf(shift, "save"), scenarioOf(shift, "expected")];
  if (save === undefined || move === undefined) return [];
  const slots = { save: save.path };
  if (save.end < 0) return asked("pitch.objection.save", say("pitch.objection.save-loss", slots));
  return asked(
    "pitch.objection.save",
    save.end > move.end
      ? say("pitch.objection.save-better", slots)
      : say("pitch.objection.save-worse", { ...slots, end: END }),
  );
}

function otherAds(shift: DecidedShift): Objection[] {
  const scenario = scenarioOf(shift, "other-ads");
  if (scenario === undefined) return [];
  const slots = { other: scenario.path };
  return asked(
    "pitch.objection.other-ads",
    say(scenario.end >= 0 ? "pitch.objection.other-ads-gain" : "pitch.objection.other-ads-loss", slots),
  );
}

/** How much is assumed, which figure the answer hangs on most, and where it would turn. */
function guessed(shift: DecidedShift): Objection[] {
  if (shift.influences.length === 0) return [];
  const flip = shift.flips.findIndex(({ input }) => input === shift.influences[0]?.input);
  const slots = { count: at("assumedCount"), of: at("inputCount"), input: at("influences.0.input") };
  const path = at(`flips.${flip}`);
  return asked(
    "pitch.objection.guessed",
    say("pitch.objection.guessed-answer", slots),
    ...(flip === -1
      ? []
      : [say("pitch.objection.guessed-flip", { now: `${path}.now`, at: `${path}.at`, to: `${path}.to` })]),
  );
}

export function goObjections(context: AdviceContext, shift: DecidedShift): Objection[] {
  const month = at("checkpoint.month");
  return [
    ...asked(
      "pitch.objection.when",
      shift.paybackMonth === null
        ? say("pitch.objection.when-never", { month })
        : say("pitch.objection.when-answer", { month, payback: at("paybackMonth") }),
    ),
    ...asked(
      "pitch.objection.fails",
      say("pitch.objection.fails-answer", {
        month,
        visits: at("checkpoint.visits"),
        atRisk: at("checkpoint.atRisk"),
        left: at("checkpoint.leftAfterStop"),
      }),
    ),
    ...moreAds(context, shift),
    ...otherAds(shift),
    ...saving(shift),
    ...guessed(shift),
  ];
}

function little(shift: DecidedShift): Objection[] {
  const end = shift.months.at(-1)?.expected ?? 0;
  if (shift.examined.amount === 0) return [];
  return asked(
    "pitch.objection.little",
    say(end >= 0 ? "pitch.objection.little-gain" : "pitch.objection.little-loss", {
      amount: MOVED,
      end: END,
      black: at("inTheBlack"),
    }),
  );
}

function cutting(shift: DecidedShift): Objection[] {
  const save = scenarioOf(shift, "save");
  if (save === undefined || shift.examined.amount === 0) return [];
  return asked(
    "pitch.objection.cut",
    say(save.end >= 0 ? "pitch.objection.cut-gain" : "pitch.objection.cut-loss", {
      amount: MOVED,
      save: save.path,
    }),
  );
}

export const holdObjections = (context: AdviceContext, shift: DecidedShift): Objection[] => [
  ...(shift.firstEuroTest
    ? asked(
        "pitch.objection.why-not",
        say("pitch.objection.why-not-answer", TEST),
        say("pitch.reopen", { needed: TEST.needed }),
      )
    : []),
  ...little(shift),
  ...moreAds(context, shift),
  ...cutting(shift),
  ...guessed(shift),
];
