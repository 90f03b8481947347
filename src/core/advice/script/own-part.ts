/** One's own part in the script: its size, what was tried with one's own money, and what one begins with. */
import type { Message } from "../../facts/fact.ts";
import { type AdviceContext, beginStep, contributionOf, hasSteps, ownStep } from "../context.ts";
import { disagrees, pullingParts } from "../faq/parts.ts";
import type { MaybeMessage } from "../message.ts";
import { type Audience, type BegunFactor, say } from "./messages.ts";

const OWN = "decompositions.0.split.own.amount";

/** One's own part; its size first, where the whole of it is a loss. */
export function mine(audience: Audience, context: AdviceContext): Message {
  const { gap, causal, ledger } = context;
  if (gap.verdict === "within-noise") return say(`script.${audience}.mine-chance`, {});
  if (!hasSteps(context) || !causal || disagrees(context)) return say(`script.${audience}.mine-open`, {});
  // The same step as in the opening: where most of the own part lies, be it shared.
  const step = ownStep(context);
  if (step === undefined || !pullingParts(context).has("own")) return say(`script.${audience}.mine-none`, {});
  const [before, now] = [`${step.path}.before`, `${step.path}.now`];
  // A sum cannot be said aloud without being asked how it came about; what the step was and is can.
  if (ledger.has(before) && ledger.has(now)) {
    const driver = contributionOf(step);
    if ((context.main.split.own.share ?? 0) > 1)
      return say(`script.${audience}.mine-exceeds`, { driver, before, now });
    return step.driver.part === "own"
      ? say(`script.${audience}.mine-step`, { driver, before, now })
      : say(`script.${audience}.mine-step-shared`, { factor: `${step.path}.factor`, before, now });
  }
  return step.driver.part === "own"
    ? say(`script.${audience}.mine-total`, { own: OWN, driver: contributionOf(step) })
    : say(`script.${audience}.mine-shared`, { own: OWN, factor: `${step.path}.factor` });
}

/** Money that one moved oneself and that brought less: said by oneself or by somebody else. */
export function ownTrial(audience: Audience, context: AdviceContext): MaybeMessage {
  const { diagnosis, causal } = context;
  const index = diagnosis.trials.findIndex(({ channel }) => channel !== null && channel.result < 0);
  if (!causal || index < 0) return undefined;
  const path = `trials.${index}`;
  return say(`script.${audience}.trial`, {
    channel: `${path}.channel`,
    spend: `${path}.spend`,
    result: `${path}.result`,
  });
}

/** What one begins with, said to those who will see it. */
export function begun(audience: Audience, context: AdviceContext): MaybeMessage {
  const step = beginStep(context);
  if (audience !== "team" || !context.causal || step === undefined || !pullingParts(context).has("own"))
    return undefined;
  return say(`script.begin.${step.driver.factor as BegunFactor}`, {});
}
