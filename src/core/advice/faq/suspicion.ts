/** Is it what I suspect: the person's own theories and attempts, set against the figures. */
import type { Message, Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { paragraphs, sentences } from "../message.ts";
import { wordedTheories, wordedTrials } from "../theories.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

/** More than these would be a list, not an answer. */
const MOST_THEORIES = 4;
const MOST_TRIALS = 2;

/** Told as a refusal and not as a suspicion; they have an answer of their own. */
const ANSWERED_ELSEWHERE: ReadonlySet<string> = new Set([
  "budget-refused",
  "no-content-budget",
  "small-budget",
  "budget-cut",
]);
const PROVED = new Set(["confirmed", "step-lost"]);
const UNDECIDED = new Set(["open", "unclear"]);

/** What to look at, worded for one thing or for several. */
function stepMessage(context: AdviceContext, outcomes: readonly string[], trials: number): Message {
  if (outcomes.length > 1 && outcomes.every((outcome) => outcome === "open"))
    return say("faq.suspicion.step-open", {});
  if (outcomes.length + trials > 1) return vary(context, "faq.suspicion.step", {});
  return trials > 0 ? say("faq.suspicion.step-tried", {}) : say("faq.suspicion.step-one", {});
}

export function suspicion(context: AdviceContext): Text | null {
  const { diagnosis } = context;
  const theories = wordedTheories(context)
    .filter(
      ({ index }) =>
        !ANSWERED_ELSEWHERE.has(
          diagnosis.painPoints[diagnosis.theories[index]?.painPoint ?? -1]?.theme as string,
        ),
    )
    .slice(0, MOST_THEORIES);
  const trials = wordedTrials(context).slice(0, MOST_TRIALS);
  if (theories.length + trials.length === 0) return null;
  const outcomes = theories.map(({ index }) => diagnosis.theories[index]?.outcome as string);
  const closing = outcomes.every((outcome) => UNDECIDED.has(outcome))
    ? say("faq.suspicion.open", {})
    : outcomes.some((outcome) => PROVED.has(outcome))
      ? say("faq.suspicion.fits", {})
      : say("faq.suspicion.elsewhere", {});
  const several = trials.length > 0 && theories.length + trials.length > 1;
  // What the figures leave open gets the step that would tell.
  const tested = theories.map(({ index, text }) => {
    const theory = diagnosis.theories[index];
    const theme = diagnosis.painPoints[theory?.painPoint ?? -1]?.theme;
    const open = theory?.outcome === "open" && theme !== undefined;
    const social = theme === "weak-social" ? say("faq.suspicion.test-social", {}) : undefined;
    const test = open ? (context.steps.about(theme) ?? social) : undefined;
    return sentences(...text, test);
  });
  return paragraphs(
    ...tested,
    trials.flatMap(({ text }) => text),
    sentences(
      theories.length > 0 && closing,
      several ? say("faq.suspicion.several", {}) : theories.length === 0 && say("faq.suspicion.alone", {}),
      stepMessage(context, outcomes, trials.length),
    ),
  );
}
