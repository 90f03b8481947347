/** The verdict as a title: what a reader should know who reads nothing else. */
import type { Message, Text } from "../facts/fact.ts";
import { type DiagnosisContext, worseStep } from "./context.ts";
import { disagrees } from "./faq/parts.ts";
import { messagesOf } from "./message.ts";
import { daysSoFar, isMonth, periodFact } from "./period.ts";
import { isOrdinaryMiss } from "./record.ts";
import { targetIsLargest } from "./steps.ts";

export const TITLE_MESSAGES = {
  "title.met": [],
  "title.met-but": [],
  "title.on-track": [],
  "title.contested": [],
  "title.disagree": [],
  "title.chance": [],
  "title.chance-high-target": [],
  "title.few": [],
  "title.ordinary": [],
  "title.ordinary-period": [],
  "title.target": [],
  "title.target-and-step": ["factor"],
  "title.further-down": [],
  "title.mostly-own": [],
  "title.mostly-system": [],
  "title.shared": [],
  "title.unplaced": [],
  "title.result": ["metric", "period", "actual", "target"],
  "title.result-so-far": ["metric", "days", "actual", "target"],
} as const;
const say = messagesOf(TITLE_MESSAGES);

function missMessage(context: DiagnosisContext): Message {
  const { gap, main } = context;
  if (disagrees(context)) return say("title.disagree", {});
  const worse = worseStep(context);
  if (worse && targetIsLargest(context) && !context.deeper)
    return say("title.target-and-step", { factor: `${worse.path}.factor` });
  if (isOrdinaryMiss(gap)) return say(isMonth(context) ? "title.ordinary" : "title.ordinary-period", {});
  if (context.deeper) return say("title.further-down", {});
  if (targetIsLargest(context)) return say("title.target", {});
  return main.stance === "unknown" ? say("title.unplaced", {}) : say(`title.${main.stance}`, {});
}

function verdictMessage(context: DiagnosisContext): Message {
  const { gap, behind, diagnosis } = context;
  if (!behind && diagnosis.gaps.some(({ verdict }) => verdict === "real-miss"))
    return say("title.met-but", {});
  if (!behind) return daysSoFar(context) === undefined ? say("title.met", {}) : say("title.on-track", {});
  if (diagnosis.contested) return say("title.contested", {});
  if (gap.verdict === "within-noise")
    return say(gap.targetReach === "outside" ? "title.chance-high-target" : "title.chance", {});
  return gap.verdict === "real-miss" ? missMessage(context) : say("title.few", {});
}

/** The title, and the line below it with the figure it is about. */
export function title(context: DiagnosisContext): { readonly title: Text; readonly subtitle: Text } {
  const figures = { metric: "gaps.0.metric", actual: "gaps.0.plain.actual", target: "gaps.0.plain.target" };
  const days = daysSoFar(context);
  return {
    title: [[verdictMessage(context)]],
    subtitle: [
      [
        days === undefined
          ? say("title.result", { ...figures, period: periodFact(context) })
          : say("title.result-so-far", { ...figures, days }),
      ],
    ],
  };
}
