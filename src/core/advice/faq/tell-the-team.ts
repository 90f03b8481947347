/** How to tell the team: the order in which it is a report and not a defence, and one line to repeat. */
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, hasSteps } from "../context.ts";
import { isUnbacked } from "../feasibility.ts";
import { cite } from "../figures/cite.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { isUsual, RECORD } from "../record.ts";
import { spokenStep } from "../script/requests.ts";
import { say } from "./messages.ts";
import { amounts, pullingParts } from "./parts.ts";
import { vary } from "./wordings.ts";

const BLAMED: ReadonlySet<string> = new Set(["blame", "unfairness", "fear-for-job"]);

function ownMessage(context: AdviceContext): MaybeMessage {
  if (!context.causal || !hasSteps(context)) return vary(context, "faq.tell-the-team.open-part", {});
  return pullingParts(context).has("own")
    ? vary(context, "faq.tell-the-team.own-first", { own: amounts.own })
    : say("faq.tell-the-team.no-own", {});
}

function restMessage(context: AdviceContext): MaybeMessage {
  if (!context.causal) return vary(context, "faq.tell-the-team.no-cause", {});
  const system = spokenStep(context);
  return system && vary(context, "faq.tell-the-team.roles", { owner: `${system.path}.owner` });
}

/** One line to repeat: the record while it may be chance, the choice where the money did not suffice, else the step. */
function lineMessage(context: AdviceContext): Message {
  const { gap, ledger, diagnosis } = context;
  if (gap.process === "inside" && gap.targetReach !== "outside" && isUsual(gap, ledger))
    return say("faq.tell-the-team.line-proof", RECORD);
  return gap.verdict === "real-miss" && isUnbacked(diagnosis)
    ? vary(context, "faq.tell-the-team.line", {
        given: "feasibility.atOldEfficiency",
        target: "gaps.0.fullTarget",
      })
    : vary(context, "faq.tell-the-team.line-open", {});
}

export function tellTheTeam(context: AdviceContext): Text {
  const { behind, gap, ledger, diagnosis } = context;
  const debrief = vary(context, "faq.tell-the-team.debrief", {
    better: cite(ledger, "team-debrief", "better", "share"),
  });
  if (!behind)
    return [
      [say("faq.tell-the-team.met", {}), say("faq.tell-the-team.met-order", {})],
      [debrief, vary(context, "faq.tell-the-team.step", {})],
    ];
  const slots = { gap: "gaps.0.gap" };
  const opening =
    {
      "real-miss": vary(context, "faq.tell-the-team.real", slots),
      "within-noise": vary(context, "faq.tell-the-team.noise", slots),
    }[gap.verdict as string] ?? say("faq.tell-the-team.few", slots);
  const blamed = diagnosis.painPoints.some(({ theme }) => BLAMED.has(theme));
  return paragraphs(
    sentences(
      opening,
      ownMessage(context),
      ...upTo(1, restMessage(context), vary(context, "faq.tell-the-team.tone", {})),
    ),
    [lineMessage(context)],
    blamed
      ? [say("faq.tell-the-team.step-blame", {})]
      : [debrief, vary(context, "faq.tell-the-team.step", {})],
  );
}
