/** I missed my target: is there anything to explain, where it lies, one step. */
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, contributionOf, hasSteps, heldStep } from "../context.ts";
import { firstFactor, stepFor } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts, disagrees, pullingParts } from "./parts.ts";

/** The parts that pull, each with its amount; parts that pulled the other way are in the table. */
function splitMessage(context: AdviceContext): Message {
  if (hasSteps(context) && !context.causal) return say("faq.split.arithmetic", {});
  if (disagrees(context)) return say("faq.split.disagree", {});
  const parts = pullingParts(context);
  const key = [...parts].join("-");
  switch (key) {
    case "own-system":
      return say("faq.split.own-system", amounts);
    case "own-system-ambition":
      return say("faq.split.own-system-ambition", amounts);
    case "system":
      return say("faq.split.system", amounts);
    case "system-ambition":
      return say("faq.split.system-ambition", amounts);
    case "own":
      return say("faq.split.own", amounts);
    case "own-ambition":
      return say("faq.split.own-ambition", amounts);
    case "ambition":
      return say(hasSteps(context) ? "faq.split.ambition" : "faq.split.ambition-open", amounts);
    default:
      return say("faq.split.open", {});
  }
}

const metMessage = (gap: number): Message =>
  gap === 0 ? say("faq.missed-kpi.exact", {}) : say("faq.missed-kpi.met", { gap: "gaps.0.gap" });

export function missedKpi(context: AdviceContext): Text {
  const { gap, behind, causal } = context;
  if (!behind) return [[metMessage(gap.gap)], [say("faq.missed-kpi.met-step", {})]];
  if (gap.verdict === "within-noise") {
    return [
      [say("faq.missed-kpi.noise", { allowance: "gaps.0.allowance" })],
      [say("faq.missed-kpi.wait", {})],
    ];
  }
  if (!causal) {
    const step = hasSteps(context) ? say("faq.missed-kpi.wait", {}) : stepFor(firstFactor(context));
    return [[say("faq.missed-kpi.unknown", {}), splitMessage(context)], [step]];
  }
  const held = heldStep(context);
  const heldMessage = held ? [say("faq.held", { driver: contributionOf(held) })] : [];
  return [
    [say("faq.missed-kpi.real", { gap: "gaps.0.gap" }), splitMessage(context), ...heldMessage],
    [stepFor(firstFactor(context))],
  ];
}
