/** What a finance person asks, and the answers from the numbers. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { Message, Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { at, END, MOVED, one, savingMessages, say, scenarioOf, TEST } from "./figures.ts";
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

/** How often the move beats keeping the money. */
const odds = (): Message => say("pitch.objection.save-odds", { share: at("beatsSaving") });

function saving(shift: DecidedShift): Objection[] {
  const [save, move] = [scenarioOf(shift, "save"), scenarioOf(shift, "expected")];
  if (save === undefined || move === undefined) return [];
  const slots = { save: save.path };
  if (save.end < 0) return asked("pitch.objection.save", say("pitch.objection.save-loss", slots), odds());
  return asked(
    "pitch.objection.save",
    save.end > move.end
      ? say("pitch.objection.save-better", slots)
      : say("pitch.objection.save-worse", { ...slots, end: END }),
    odds(),
    // Where it is the rival of the move, "why" has said it.
    ...(shift.rival === "save" ? [] : savingMessages(shift)),
  );
}

function otherAds(shift: DecidedShift): Objection[] {
  const scenario = scenarioOf(shift, "other-ads");
  if (scenario === undefined) return [];
  const slots = { other: scenario.path };
  const save = scenarioOf(shift, "save");
  if (scenario.end >= 0 && save && save.end > scenario.end)
    return asked(
      "pitch.objection.other-ads",
      say("pitch.objection.other-ads-less", { ...slots, save: save.path }),
    );
  return asked(
    "pitch.objection.other-ads",
    say(scenario.end >= 0 ? "pitch.objection.other-ads-gain" : "pitch.objection.other-ads-loss", slots),
  );
}

/** How much is assumed, which figure the answer hangs on most, and wherever it would turn. */
function guessed(shift: DecidedShift): Objection[] {
  if (shift.influences.length === 0) return [];
  const slots = { count: at("assumedCount"), of: at("inputCount"), input: at("influences.0.input") };
  const turns = shift.flips.flatMap(({ input, withinRange }, index) =>
    input === shift.influences[0]?.input ? [{ path: at(`flips.${index}`), withinRange }] : [],
  );
  return asked(
    "pitch.objection.guessed",
    say("pitch.objection.guessed-answer", slots),
    ...turns.slice(0, 1).map(({ path }) => say("pitch.objection.guessed-now", { now: `${path}.now` })),
    ...turns.map(({ path, withinRange }) =>
      say(withinRange ? "pitch.objection.guessed-turn" : "pitch.objection.guessed-turn-outside", {
        at: `${path}.at`,
        to: `${path}.to`,
      }),
    ),
  );
}

/** What is at stake when the rule stops it: the money, the margin by then, and what the pieces made bring back. */
function fails(shift: DecidedShift): Message[] {
  const stopped = scenarioOf(shift, "until-checkpoint-cautious");
  if (stopped === undefined) return [];
  return [
    say(stopped.end >= 0 ? "pitch.objection.fails-gain" : "pitch.objection.fails-loss", {
      month: at("checkpoint.month"),
      visits: at("checkpoint.visits"),
      committed: at("checkpoint.committed"),
      atRisk: at("checkpoint.atRisk"),
      atRiskBad: at("checkpoint.atRiskBad"),
      end: stopped.path,
    }),
  ];
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
    ...asked("pitch.objection.fails", ...fails(shift)),
    ...moreAds(context, shift),
    ...otherAds(shift),
    ...saving(shift),
    ...guessed(shift),
  ];
}

/** A short test beside going on: pieces that are made go on working, so the two can differ in sign. */
function little(shift: DecidedShift): Objection[] {
  const end = shift.months.at(-1)?.expected ?? 0;
  const short = scenarioOf(shift, "until-checkpoint");
  if (shift.examined.amount === 0 || short === undefined) return [];
  if (end >= 0)
    return asked(
      "pitch.objection.little",
      say("pitch.objection.little-gain", { amount: MOVED, end: END, black: at("inTheBlack") }),
    );
  return asked(
    "pitch.objection.little",
    say(short.end >= 0 ? "pitch.objection.little-short-gain" : "pitch.objection.little-loss", {
      amount: MOVED,
      month: at("checkpoint.month"),
      pilotEnd: short.path,
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
    ...(save.end >= 0 && shift.rival !== "save" ? savingMessages(shift) : []),
  );
}

/** Why not now: short of what is needed, or so close to it that no move is large enough to run. */
function whyNot(shift: DecidedShift): Objection[] {
  if (shift.firstEuroTest === null) return [];
  if (shift.firstEuroTest.passes) return asked("pitch.objection.why-not", say("pitch.why.barely", TEST));
  return asked(
    "pitch.objection.why-not",
    say("pitch.objection.why-not-answer", TEST),
    ...(shift.flips.length > 0 ? [say("pitch.reopen", { needed: at("reopenVisits") })] : []),
  );
}

export const holdObjections = (context: AdviceContext, shift: DecidedShift): Objection[] => [
  ...whyNot(shift),
  ...little(shift),
  ...moreAds(context, shift),
  ...cutting(shift),
  ...guessed(shift),
];
