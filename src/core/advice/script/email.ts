/** The same in writing: a line for each thing, so that it can be read on a phone and quoted. */
import type { Message, Paragraph, Text } from "../../facts/fact.ts";
import { type AdviceContext, hasSteps } from "../context.ts";
import { disagrees, pullingParts } from "../faq/parts.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { isOrdinaryMiss } from "../record.ts";
import { type Audience, say } from "./messages.ts";
import { requestOf, spokenStep } from "./requests.ts";
import { RESULT, reviewDate } from "./result.ts";

const SPLIT = "decompositions.0.split";

function result(audience: Audience, context: AdviceContext): Message {
  const days = daysSoFar(context);
  return days !== undefined
    ? say(`script.${audience}.email-so-far`, { ...RESULT, days })
    : say(`script.${audience}.email-result`, { ...RESULT, period: periodFact(context) });
}

function certainty(audience: Audience, { gap }: AdviceContext): Message {
  const allowance = "gaps.0.allowance";
  if (gap.verdict === "real-miss")
    return isOrdinaryMiss(gap)
      ? say(`script.${audience}.email-ordinary`, {})
      : say(`script.${audience}.email-sure`, { allowance });
  return gap.verdict === "within-noise"
    ? say(`script.${audience}.email-chance`, { allowance })
    : say(`script.${audience}.email-unsure`, {});
}

function mine(audience: Audience, context: AdviceContext): Message {
  if (!context.causal || !hasSteps(context) || disagrees(context))
    return say(`script.${audience}.email-mine-open`, {});
  return pullingParts(context).has("own")
    ? say(`script.${audience}.email-mine`, { own: `${SPLIT}.own.amount` })
    : say(`script.${audience}.email-mine-none`, {});
}

function ask(audience: Audience, context: AdviceContext): Message {
  if (!context.behind) return say(`script.${audience}.email-ask-met`, {});
  const request = requestOf(audience, context);
  return request.kind === "own" || request.kind === "step"
    ? say(`script.${audience}.email-ask-${request.kind}`, { factor: request.factor })
    : say(`script.${audience}.email-ask-${request.kind}`, {});
}

/** What lies with others, and what was in the target; nothing while chance can explain the gap. */
function rest(audience: Audience, context: AdviceContext): MaybeMessage[] {
  const { deeper } = context;
  const step = context.causal && !disagrees(context) ? spokenStep(context) : undefined;
  return [
    deeper && say(`script.${audience}.email-further`, { gap: `${deeper.path}.subject.gap` }),
    step && say(`script.${audience}.email-system`, { factor: `${step.path}.factor` }),
    context.causal &&
      pullingParts(context).has("ambition") &&
      say(`script.${audience}.email-ambition`, { ambition: `${SPLIT}.ambition.amount` }),
  ];
}

const lines = (...messages: readonly MaybeMessage[]): Paragraph[] =>
  sentences(...messages).map((message) => [message]);

/** The body of the e-mail: a paragraph for each line. */
export function emailBody(audience: Audience, context: AdviceContext): Text {
  const { behind } = context;
  return paragraphs(
    [say("script.greeting", {})],
    [say(`script.${audience}.email-open`, {})],
    ...lines(
      result(audience, context),
      behind && certainty(audience, context),
      behind && mine(audience, context),
      ...(behind ? rest(audience, context) : []),
      ask(audience, context),
      say(`script.${audience}.email-date`, { date: reviewDate(context) }),
    ),
    [say(`script.${audience}.email-close`, {})],
  );
}
