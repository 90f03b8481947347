/** The hard questions of each audience, and answers that hold. */
import type { Message, Text } from "../../facts/fact.ts";
import { term } from "../../facts/ledger.ts";
import { type AdviceContext, beginStep, contributionOf, hasSteps, heldStep, ownStep } from "../context.ts";
import { pullingParts } from "../faq/parts.ts";
import { at, scenarioOf } from "../pitch/figures.ts";
import { type Audience, say } from "./messages.ts";
import { spokenStep } from "./requests.ts";
import { reviewDate } from "./result.ts";

export interface ScriptQuestion {
  readonly question: Text;
  readonly answer: Text;
}

const SPLIT = "decompositions.0.split";

function faultAnswer(context: AdviceContext): Message {
  const parts = pullingParts(context);
  const system = `${SPLIT}.system.amount`;
  if (!context.causal && hasSteps(context)) return say("script.question.fault-chance", {});
  if (context.main.stance === "unknown" || !context.causal) return say("script.question.fault-open", {});
  const step = ownStep(context);
  // A sum of shares is no answer to be said aloud; the step it lies in is.
  if (step && parts.has("own")) {
    const factor = `${step.path}.factor`;
    if ((context.main.split.own.share ?? 0) > 1) return say("script.question.fault-exceeds", { factor });
    return parts.has("system")
      ? say("script.question.fault-shared", { factor, system })
      : say("script.question.fault-own", { factor });
  }
  if (parts.has("system")) return say("script.question.fault-system", { system });
  return parts.has("ambition")
    ? say("script.question.fault-target", { ambition: `${SPLIT}.ambition.amount` })
    : say("script.question.fault-open", {});
}

function changesAnswer(context: AdviceContext): Message {
  const step = context.causal ? (beginStep(context) ?? spokenStep(context)) : undefined;
  return step
    ? say("script.question.changes-answer", { factor: `${step.path}.factor` })
    : say("script.question.changes-open", {});
}

function targetAnswer(context: AdviceContext): Message {
  const { reached } = context.gap;
  const of = "gaps.0.reached.of";
  if (reached && reached.of > 1) {
    return reached.times === 0
      ? say("script.question.target-never", { of })
      : say("script.question.target-reached", { times: "gaps.0.reached.times", of });
  }
  if (pullingParts(context).has("ambition"))
    return say("script.question.target-step", { ambition: `${SPLIT}.ambition.amount` });
  const previous = "gaps.0.previous";
  return context.ledger.has(previous)
    ? say("script.question.target-previous", { previous })
    : say("script.question.target-open", {});
}

/** When it is back: under a condition, never on a date. */
function backAnswer({ diagnosis, gap, ledger }: AdviceContext): Message {
  if (gap.verdict === "within-noise") return say("script.question.back-chance", {});
  const index = diagnosis.feasibility.levers.findIndex(({ factor }) => factor !== "ad-spend");
  const lever = diagnosis.feasibility.levers[index];
  const path = `feasibility.levers.${index}`;
  if (lever === undefined || !ledger.has(`${path}.lift`)) return say("script.question.back-open", {});
  const factor = ledger.once("script.lever", term(`factor.${lever.factor}`));
  return say("script.question.back-lever", { factor, required: `${path}.required`, now: `${path}.now` });
}

function moreAdsAnswer({ shift }: AdviceContext): Message {
  const more = shift.decision === "not-enough-data" ? undefined : scenarioOf(shift, "new-for-ads");
  if (more === undefined) return say("script.question.more-ads-open", {});
  const amount = at("examined.amount");
  return more.end < 0
    ? say("script.question.more-ads-loses", { amount, loss: more.path })
    : say("script.question.more-ads-gains", { amount, gain: more.path });
}

function payingAnswer(context: AdviceContext): Message {
  if (!context.causal || !hasSteps(context)) return say("script.question.paying-open", {});
  return pullingParts(context).has("own")
    ? say("script.question.paying-own", { own: `${SPLIT}.own.amount` })
    : say("script.question.paying-none", {});
}

function oursAnswer(context: AdviceContext): Message {
  const step = spokenStep(context);
  return step
    ? say("script.question.ours-step", { factor: `${step.path}.factor` })
    : say("script.question.ours-open", {});
}

function keptAnswer(context: AdviceContext): Message {
  const held = heldStep(context);
  return held
    ? say("script.question.kept-held", { driver: contributionOf(held) })
    : say("script.question.kept-open", {});
}

const pair = (question: Message, answer: Message): ScriptQuestion => ({
  question: [[question]],
  answer: [[answer]],
});

const AFTER_A_MISS: Readonly<Record<Audience, (context: AdviceContext) => ScriptQuestion[]>> = {
  team: (context) => [
    pair(say("script.question.fault", {}), faultAnswer(context)),
    pair(say("script.question.changes", {}), changesAnswer(context)),
  ],
  manager: (context) => [
    pair(say("script.question.target", {}), targetAnswer(context)),
    pair(
      say("script.question.unseen", {}),
      context.gap.verdict === "within-noise"
        ? say("script.question.unseen-chance", {})
        : say("script.question.unseen-answer", {}),
    ),
    pair(
      say("script.question.again", {}),
      say("script.question.again-answer", { date: reviewDate(context) }),
    ),
  ],
  executive: (context) => [
    pair(say("script.question.back", {}), backAnswer(context)),
    pair(say("script.question.more-ads", {}), moreAdsAnswer(context)),
  ],
  client: (context) => [
    pair(say("script.question.paying", {}), payingAnswer(context)),
    pair(say("script.question.ours", {}), oursAnswer(context)),
  ],
};

/** After a miss each audience has its own; after a target that was met, only what of it will last. */
export function hardQuestions(audience: Audience, context: AdviceContext): ScriptQuestion[] {
  if (context.behind) return AFTER_A_MISS[audience](context);
  return audience === "team" ? [pair(say("script.question.kept", {}), keptAnswer(context))] : [];
}
