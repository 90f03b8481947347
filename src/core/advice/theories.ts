/** What the person suspects, and what the figures say to it, kindly. */
import type { JudgedTheory } from "../diagnosis/theories.ts";
import type { JudgedTrial } from "../diagnosis/trials.ts";
import type { Message } from "../facts/fact.ts";
import { computed, observed } from "../facts/ledger.ts";
import type { DiagnosisContext } from "./context.ts";
import { differenceUnitOf } from "./figures/units.ts";
import { findingMessages } from "./findings.ts";
import { messagesOf } from "./message.ts";

export const THEORY_MESSAGES = {
  "theory.confirmed.step": ["words", "driver"],
  "theory.confirmed.check": ["words"],
  "theory.step-lost": ["words", "driver"],
  "theory.step-lost-elsewhere": ["words", "driver"],
  "theory.fault-only": ["words"],
  "theory.fault-below": ["words"],
  "theory.unclear": ["words", "factor"],
  "theory.target.confirmed": ["words", "ambition"],
  "theory.target.refuted": ["words"],
  "theory.refuted.gain": ["words", "driver"],
  "theory.refuted.held": ["words", "factor"],
  "theory.refuted.check": ["words"],
  "theory.no-miss": ["words"],
  "theory.open": ["words"],
  "theory.open-too": ["words"],
  "tried.gained": ["words", "driver"],
  "tried.lost": ["words", "driver"],
  "tried.flat": ["words", "factor"],
  "tried.open": ["words"],
  "tried.channel-less": ["words", "channel", "spend", "result"],
  "tried.channel-more": ["words", "channel", "spend", "result"],
  "tried.same-step": ["words"],
  "theory.own-fault.confirmed": ["words", "own"],
  "theory.own-fault.step-lost": ["words", "own", "gap"],
  "theory.own-fault.refuted": ["words", "own", "gap"],
  "theory.own-fault.none": ["words"],
  "theory.own-fault.no-miss": ["words"],
  "theory.own-fault.open": ["words"],
} as const;
const say = messagesOf(THEORY_MESSAGES);

const CLAUSE_END = /[,.;:!?\n()«»“”„"—–]|\s(?:and|but|и|а|но|ve|ama)\s/;
const LONGEST_QUOTE = 90;

/** The matched words with the rest of their clause, as long as it is short: half a sentence is nobody's words. */
function quoteOf(text: string, matched: string): string {
  const start = text.indexOf(matched);
  if (start < 0) return matched;
  const before = text.slice(0, start).split(CLAUSE_END).at(-1) ?? "";
  const after = text.slice(start + matched.length).split(CLAUSE_END)[0] ?? "";
  const clause = `${before}${matched}${after}`.trim();
  return clause.length <= LONGEST_QUOTE ? clause : matched;
}

export interface WordedTheory {
  /** Index into `diagnosis.theories`. */
  readonly index: number;
  readonly text: readonly Message[];
}

const OWN = "decompositions.0.split.own.amount";

function ownFault({ outcome }: JudgedTheory, words: string, { main, gap }: DiagnosisContext): Message[] {
  const pulls = gap.gap !== 0 && main.split.own.amount / gap.gap > 0.02;
  switch (outcome) {
    case "confirmed":
      return [say("theory.own-fault.confirmed", { words, own: OWN })];
    case "step-lost":
      return [say("theory.own-fault.step-lost", { words, own: OWN, gap: "gaps.0.gap" })];
    case "refuted":
      return [
        pulls
          ? say("theory.own-fault.refuted", { words, own: OWN, gap: "gaps.0.gap" })
          : say("theory.own-fault.none", { words }),
      ];
    case "no-miss":
      return [say("theory.own-fault.no-miss", { words })];
    default:
      return [say("theory.own-fault.open", { words })];
  }
}

function partMessages(theory: JudgedTheory, words: string, { diagnosis }: DiagnosisContext): Message[] {
  const { outcome, step: place, finding } = theory;
  const known = finding === null ? undefined : diagnosis.findings[finding];
  const passed = known?.result.outcome === "pass" && finding !== null ? findingMessages(known, finding) : [];
  const step = place && diagnosis.decompositions[place.decomposition]?.drivers[place.driver];
  const path = `decompositions.${place?.decomposition}.drivers.${place?.driver}`;
  const contribution = `${path}.contribution`;
  switch (outcome) {
    case "confirmed":
      return step
        ? [say("theory.confirmed.step", { words, driver: contribution })]
        : [say("theory.confirmed.check", { words })];
    case "step-lost":
      return passed.length > 0
        ? [say("theory.step-lost-elsewhere", { words, driver: contribution }), ...passed]
        : [say("theory.step-lost", { words, driver: contribution })];
    case "fault-only":
      return [say(place === null ? "theory.fault-below" : "theory.fault-only", { words })];
    case "unclear":
      return [say("theory.unclear", { words, factor: `${path}.factor` })];
    case "refuted": {
      if (!step) return [say("theory.refuted.check", { words }), ...passed];
      const gained = step.signal !== "noise" && step.contribution !== 0;
      return [
        gained
          ? say("theory.refuted.gain", { words, driver: contribution })
          : say("theory.refuted.held", { words, factor: `${path}.factor` }),
      ];
    }
    case "no-miss":
      return [say("theory.no-miss", { words })];
    case "open":
      return [say("theory.open", { words })];
  }
}

/** A raised target is judged by the step up that it contains. */
function targetMessages(theory: JudgedTheory, words: string, context: DiagnosisContext): Message[] {
  if (theory.outcome === "confirmed")
    return [say("theory.target.confirmed", { words, ambition: "decompositions.0.split.ambition.amount" })];
  return theory.outcome === "refuted"
    ? [say("theory.target.refuted", { words })]
    : partMessages(theory, words, context);
}

/** Judgements that say the same of whatever is suspected: the second one in a row only says so. */
const ALIKE: ReadonlySet<string> = new Set(["theory.open", "theory.fault-below"]);

export function wordedTheories(context: DiagnosisContext): WordedTheory[] {
  const { diagnosis, ledger, situation } = context;
  let last: string | undefined;
  return diagnosis.theories.map((theory, index) => {
    const { field, entry } = diagnosis.painPoints[theory.painPoint] ?? { field: "painPoints", entry: 0 };
    const quoted = quoteOf(situation[field]?.[entry] ?? "", theory.matched);
    const words = ledger.once(`theories.${index}.words`, observed(quoted, "words", `${field}.${entry}`));
    if (theory.part === "own-fault") return { index, text: ownFault(theory, words, context) };
    if (theory.part === "target") return { index, text: targetMessages(theory, words, context) };
    const text = partMessages(theory, words, context);
    const [opening] = text;
    const same = text.length === 1 && ALIKE.has(opening?.id ?? "") && opening?.id === last;
    last = opening?.id;
    return { index, text: same ? [say("theory.open-too", { words })] : text };
  });
}

export interface WordedTrial {
  /** Index into `diagnosis.trials`. */
  readonly index: number;
  readonly text: readonly Message[];
}

function trialMessage(
  { outcome, driver, channel, sameAs }: JudgedTrial,
  index: number,
  words: string,
): Message {
  const path = `decompositions.0.drivers.${driver}`;
  if (sameAs !== null) return say("tried.same-step", { words });
  if (channel !== null) {
    const at = `trials.${index}`;
    const slots = { words, channel: `${at}.channel`, spend: `${at}.spend`, result: `${at}.result` };
    return say(channel.result < 0 ? "tried.channel-less" : "tried.channel-more", slots);
  }
  switch (outcome) {
    case "gained":
      return say("tried.gained", { words, driver: `${path}.contribution` });
    case "lost":
      return say("tried.lost", { words, driver: `${path}.contribution` });
    case "flat":
      return say("tried.flat", { words, factor: `${path}.factor` });
    case "open":
      return say("tried.open", { words });
  }
}

function addChannel(
  { ledger, situation, gap }: DiagnosisContext,
  index: number,
  { channel }: JudgedTrial,
): void {
  if (channel === null) return;
  const name = situation.channels?.[channel.index]?.name ?? "";
  ledger.once(`trials.${index}.channel`, observed(name, "words", `channels.${channel.index}.name`));
  ledger.once(`trials.${index}.spend`, computed(channel.spend, "money", "actual-minus-previous"));
  ledger.once(`trials.${index}.result`, computed(channel.result, differenceUnitOf(gap.metric), "lmdi"));
}

/** Only where a miss is to be explained: without one, no step needs a reason. */
export function wordedTrials(context: DiagnosisContext): WordedTrial[] {
  const { diagnosis, ledger, situation, causal } = context;
  if (!causal) return [];
  return diagnosis.trials.map((trial, index) => {
    const quoted = quoteOf(situation.tried?.[trial.entry] ?? "", trial.matched);
    const words = ledger.once(`trials.${index}.words`, observed(quoted, "words", `tried.${trial.entry}`));
    addChannel(context, index, trial);
    return { index, text: [trialMessage(trial, index, words)] };
  });
}
