/** How sure: is the gap more than chance? */
import type { Message } from "../../facts/fact.ts";
import type { DiagnosisContext } from "../context.ts";
import { messagesOf } from "../message.ts";
import { daysSoFar } from "../period.ts";
import { isOrdinaryMiss } from "../record.ts";

export const VERDICT_MESSAGES = {
  "verdict.real-miss.events": ["gap", "allowance"],
  "verdict.real-miss.history": ["gap", "allowance"],
  "verdict.real-miss.ordinary": ["gap"],
  "verdict.within-noise.events": ["gap", "allowance"],
  "verdict.within-noise.history": ["gap", "usual", "allowance"],
  "verdict.too-few-data.events": ["gap", "allowance"],
  "verdict.too-few-data.none": ["gap"],
  "verdict.too-few-data.orders": ["gap", "orders", "value"],
  "verdict.ahead": ["gap"],
  "verdict.ahead-but": ["gap"],
  "verdict.on-track": ["gap"],
  "verdict.on-target": ["gap"],
  "verdict.exactly-on-target": [],
  "verdict.days-to-tell": ["days"],
} as const;
const say = messagesOf(VERDICT_MESSAGES);

function judgement(context: DiagnosisContext): Message[] {
  const { gap, behind, diagnosis } = context;
  const paths = { gap: "gaps.0.gap", allowance: "gaps.0.allowance" };
  const ground = gap.method === "control-chart" ? "history" : "events";
  if (!behind && diagnosis.gaps.some(({ verdict }) => verdict === "real-miss")) {
    return [say("verdict.ahead-but", { gap: paths.gap })];
  }
  if (!behind && daysSoFar(context) !== undefined) return [say("verdict.on-track", { gap: paths.gap })];
  if (gap.gap === 0) return [say("verdict.exactly-on-target", {})];
  switch (gap.verdict) {
    case "ahead":
      return [say("verdict.ahead", { gap: paths.gap })];
    case "on-target":
      return [say("verdict.on-target", { gap: paths.gap })];
    case "real-miss":
      // What is ordinary and what is not is said right after it.
      if (isOrdinaryMiss(gap)) return [say("verdict.real-miss.ordinary", { gap: paths.gap })];
      return [
        gap.noiseFloor === null
          ? say("verdict.too-few-data.none", { gap: paths.gap })
          : say(`verdict.real-miss.${ground}`, paths),
      ];
    case "within-noise":
      return [
        ground === "history"
          ? say("verdict.within-noise.history", { ...paths, usual: "gaps.0.usual" })
          : say("verdict.within-noise.events", paths),
      ];
    case "too-few-data":
      if (gap.method !== "none" && gap.noiseFloor !== null)
        return [say("verdict.too-few-data.events", paths)];
      return [
        gap.ordersToTell === null
          ? say("verdict.too-few-data.none", { gap: paths.gap })
          : say("verdict.too-few-data.orders", {
              gap: paths.gap,
              orders: "gaps.0.ordersToTell",
              value: "gaps.0.valueToTell",
            }),
      ];
  }
}

/** The sentence for the first KPI, and when more could be said; other KPIs stand in the table. */
export function verdictMessages(context: DiagnosisContext): Message[] {
  const wait =
    context.behind && context.gap.daysToTell !== null
      ? [say("verdict.days-to-tell", { days: "gaps.0.daysToTell" })]
      : [];
  return [...judgement(context), ...wait];
}
