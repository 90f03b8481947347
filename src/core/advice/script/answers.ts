/** The hard questions and answers that hold. */
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, hasSteps } from "../context.ts";
import { pullingParts } from "../faq/parts.ts";
import { messagesOf } from "../message.ts";
import { SCRIPT_MESSAGES } from "./messages.ts";
import { reviewDate } from "./spoken.ts";

const say = messagesOf(SCRIPT_MESSAGES);

export interface ScriptQuestion {
  readonly question: Text;
  readonly answer: Text;
}

const SPLIT = "decompositions.0.split";

function faultAnswer(context: AdviceContext): Message {
  const parts = pullingParts(context);
  const slots = { own: `${SPLIT}.own.amount`, system: `${SPLIT}.system.amount` };
  if (!context.causal && hasSteps(context)) return say("script.question.fault-chance", {});
  if (context.main.stance === "unknown" || !context.causal) return say("script.question.fault-open", {});
  if (parts.has("own") && parts.has("system")) return say("script.question.fault-shared", slots);
  if (parts.has("own")) return say("script.question.fault-own", { own: slots.own });
  return parts.has("system")
    ? say("script.question.fault-system", { system: slots.system })
    : say("script.question.fault-open", {});
}

function targetAnswer(context: AdviceContext): Message {
  const { reached } = context.gap;
  const of = "gaps.0.reached.of";
  if (reached && reached.of > 1) {
    return reached.times === 0
      ? say("script.question.target-never", { of })
      : say("script.question.target-reached", { times: "gaps.0.reached.times", of });
  }
  if (pullingParts(context).has("ambition")) {
    return say("script.question.target-step", { ambition: `${SPLIT}.ambition.amount` });
  }
  const previous = "gaps.0.previous";
  return context.ledger.has(previous)
    ? say("script.question.target-previous", { previous })
    : say("script.question.target-open", {});
}

const pair = (question: Message, answer: Message): ScriptQuestion => ({
  question: [[question]],
  answer: [[answer]],
});

/** Fault and target are asked after a miss only; what comes next, always. */
export function hardQuestions(context: AdviceContext): ScriptQuestion[] {
  const next = pair(
    say("script.question.next", {}),
    say("script.question.next-answer", { date: reviewDate(context) }),
  );
  if (!context.behind) return [next];
  return [
    pair(say("script.question.fault", {}), faultAnswer(context)),
    pair(say("script.question.target", {}), targetAnswer(context)),
    next,
  ];
}
