/** Why it wears one out: what one answers for, and what of it one can move. */
import type { Message, Text } from "../../facts/fact.ts";
import { observed } from "../../facts/ledger.ts";
import type { AdviceContext } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { systemStep } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts, pullingParts } from "./parts.ts";

/** A step that others run must carry this much of the gap before one asks for the right to decide on it. */
const WORTH_A_DECISION = 0.1;
/** More hours a week than this count as a load of their own (a full week plus an hour a day). */
const HEAVY_HOURS = 45;

/** Why it weighs: one's own step, others' steps, a swing taken for a failure, or not knowing. */
function loadMessage(context: AdviceContext): Message {
  const { behind, gap, main } = context;
  const parts = pullingParts(context);
  if (!behind) return say("faq.overwhelmed.met", {});
  if (gap.verdict === "within-noise") return say("faq.overwhelmed.noise", {});
  if (main.stance === "unknown") return say("faq.overwhelmed.open", {});
  if (!parts.has("own")) return say("faq.overwhelmed.none-own", { gap: "gaps.0.gap" });
  if (main.stance === "mostly-own") return say("faq.overwhelmed.own", { own: amounts.own });
  return say("faq.overwhelmed.others", { gap: "gaps.0.gap", own: amounts.own });
}

export function overwhelmed(context: AdviceContext): Text {
  const { situation, ledger } = context;
  const team = situation.team ?? {};
  const system = systemStep(context);
  const heavy = (team.weeklyHours ?? 0) > HEAVY_HOURS;
  const load = [
    ...(team.weeklyHours !== undefined && heavy
      ? [
          say("faq.overwhelmed.hours", {
            hours: ledger.add("team.weeklyHours", observed(team.weeklyHours, "hours", "team.weeklyHours")),
          }),
        ]
      : []),
    ...(team.approvalDays !== undefined && team.approvalDays >= 2
      ? [
          say("faq.overwhelmed.approval", {
            days: ledger.add("team.approvalDays", observed(team.approvalDays, "days", "team.approvalDays")),
          }),
        ]
      : []),
  ];
  const step = heavy
    ? say("faq.overwhelmed.step-workload", {})
    : context.causal &&
        system &&
        Math.abs(system.driver.contribution) > WORTH_A_DECISION * Math.abs(context.gap.gap)
      ? say("faq.overwhelmed.step-control", {
          factor: `${system.path}.factor`,
          owner: `${system.path}.owner`,
        })
      : say("faq.overwhelmed.step-clarity", {});
  return [
    [
      loadMessage(context),
      ...load,
      say("faq.overwhelmed.survey", { share: cite(ledger, "overwhelm-survey", "share", "share") }),
    ],
    [step],
  ];
}
