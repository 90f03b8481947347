/** Am I not good enough: what figures can and cannot say about a person. */
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, contributionOf, heldStep } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { say } from "./messages.ts";
import { amounts, pullingParts } from "./parts.ts";

/** What the figures can and cannot say about the person. */
function worthMessage(context: AdviceContext): Message {
  const { main, gap, causal } = context;
  if (gap.verdict === "within-noise") return say("faq.impostor.noise", {});
  if (!causal || main.stance === "unknown") return say("faq.impostor.open", {});
  if (!pullingParts(context).has("own")) return say("faq.impostor.none-own", {});
  return main.stance === "mostly-own"
    ? say("faq.impostor.own-large", { own: amounts.own })
    : say("faq.impostor.own-small", { own: amounts.own, gap: "gaps.0.gap" });
}

export function impostor(context: AdviceContext): Text {
  const { ledger } = context;
  const best = heldStep(context);
  const held = best?.driver.part === "system" ? undefined : best;
  return [
    [worthMessage(context), ...(held ? [say("faq.impostor.held", { driver: contributionOf(held) })] : [])],
    [
      say("faq.impostor.survey", { share: cite(ledger, "impostor-survey", "share", "share") }),
      say("faq.impostor.step", {}),
    ],
  ];
}
