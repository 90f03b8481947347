/** Why it wears one out: what one answers for, what of it one can move, and through whom the rest runs. */
import type { CheckId } from "../../diagnosis/checks/registry.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { observed } from "../../facts/ledger.ts";
import { type AdviceContext, beginStep, isStep } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { systemStep } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts, pullingParts } from "./parts.ts";
import { vary } from "./wordings.ts";

/** A step that others run must carry this much of the gap before one asks for the right to decide on it. */
const WORTH_A_DECISION = 0.1;
/** More hours a week than this count as a load of their own (a full week plus an hour a day). */
const HEAVY_HOURS = 45;
/** More would weigh on the reader too. */
const MOST_BURDENS = 2;

/** Why it weighs: one's own step, others' steps, a swing taken for a failure, or not knowing. */
function loadMessage(context: AdviceContext): Message {
  const { behind, gap, main } = context;
  const parts = pullingParts(context);
  if (!behind) return say("faq.overwhelmed.met", {});
  if (gap.verdict === "within-noise") return vary(context, "faq.overwhelmed.noise", {});
  if (main.stance === "unknown" || !context.causal) return say("faq.overwhelmed.open", {});
  if (!parts.has("own")) return say("faq.overwhelmed.none-own", { gap: "gaps.0.gap" });
  if (main.stance === "mostly-own") return say("faq.overwhelmed.own", { own: amounts.own });
  return vary(context, "faq.overwhelmed.others", { gap: "gaps.0.gap", own: amounts.own });
}

/** The roles through which the rest runs, strongest first. */
function rolesMessage(context: AdviceContext): MaybeMessage {
  if (!context.causal) return undefined;
  const roles = new Map<string, string>();
  const below = context.deeper ? [context.deeper.strongest] : [];
  for (const entry of [...below, ...context.losses])
    if (
      isStep(entry) &&
      entry.driver.owner !== "marketer" &&
      entry.driver.owner !== "market" &&
      !roles.has(entry.driver.owner)
    )
      roles.set(entry.driver.owner, `${entry.path}.owner`);
  const [owner, otherOwner] = roles.values();
  if (owner === undefined) return undefined;
  if (otherOwner === undefined) return say("faq.overwhelmed.through", { owner });
  return roles.size > 2
    ? say("faq.overwhelmed.through-many", { owner, otherOwner })
    : say("faq.overwhelmed.through-both", { owner, otherOwner });
}

function burdens(context: AdviceContext, parts: ReadonlySet<string>): MaybeMessage[] {
  const { situation, ledger, causal, diagnosis } = context;
  const failed = (id: CheckId): boolean =>
    diagnosis.findings.some(({ check, result }) => check === id && result.outcome === "fail");
  const { weeklyHours, approvalDays } = situation.team ?? {};
  const { requested, approved } = situation.budget ?? {};
  return [
    causal &&
      parts.has("ambition") &&
      vary(context, "faq.overwhelmed.target", { ambition: amounts.ambition }),
    weeklyHours !== undefined &&
      weeklyHours > HEAVY_HOURS &&
      say("faq.overwhelmed.hours", {
        hours: ledger.once("team.weeklyHours", observed(weeklyHours, "hours", "team.weeklyHours")),
      }),
    approvalDays !== undefined &&
      failed("slow-approvals") &&
      say("faq.overwhelmed.approval", {
        days: ledger.once("team.approvalDays", observed(approvalDays, "days", "team.approvalDays")),
      }),
    requested !== undefined &&
      requested > 0 &&
      approved === 0 &&
      say("faq.overwhelmed.refused", {
        requested: ledger.add("team.requested", observed(requested, "money", "budget.requested")),
      }),
  ];
}

function stepMessage(context: AdviceContext): Message {
  const { causal, gap, situation, steps, main } = context;
  const forTeam = steps.next(["team"]);
  if (forTeam) return forTeam;
  if ((situation.team?.weeklyHours ?? 0) > HEAVY_HOURS) return say("faq.overwhelmed.step-workload", {});
  if (gap.verdict === "within-noise") return vary(context, "faq.overwhelmed.step-noise", {});
  const own = beginStep(context);
  if (causal && main.stance === "mostly-own" && own)
    return say("faq.overwhelmed.step-own", { factor: `${own.path}.factor` });
  const system = systemStep(context);
  const worth = WORTH_A_DECISION * Math.abs(gap.gap);
  if (causal && system && Math.abs(system.driver.contribution) > worth)
    return say("faq.overwhelmed.step-control", {
      factor: `${system.path}.factor`,
      owner: `${system.path}.owner`,
    });
  return say("faq.overwhelmed.step-clarity", {});
}

export function overwhelmed(context: AdviceContext): Text {
  const survey = say("faq.overwhelmed.survey", {
    share: cite(context.ledger, "overwhelm-survey", "share", "share"),
  });
  return paragraphs(
    sentences(
      loadMessage(context),
      ...upTo(MOST_BURDENS, rolesMessage(context), ...burdens(context, pullingParts(context))),
      survey,
    ),
    [stepMessage(context)],
  );
}
