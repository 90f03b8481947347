/** How to tell the team: the order in which it is a report and not a defence, and one line to repeat. */
import type { Text } from "../../facts/fact.ts";
import { type AdviceContext, hasSteps } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
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
  const opening =
    gap.verdict === "real-miss"
      ? vary(context, "faq.tell-the-team.real", { gap: "gaps.0.gap" })
      : vary(context, "faq.tell-the-team.noise", { gap: "gaps.0.gap" });
  const { atOldEfficiency, efficiency } = diagnosis.feasibility;
  const unbacked = atOldEfficiency !== null && efficiency !== null && efficiency.lift > 0.02;
  const blamed = diagnosis.painPoints.some(({ theme }) => BLAMED.has(theme));
  return paragraphs(
    sentences(
      opening,
      ownMessage(context),
      restMessage(context),
      !unbacked && vary(context, "faq.tell-the-team.tone", {}),
    ),
    sentences(
      unbacked
        ? vary(context, "faq.tell-the-team.line", {
            given: "feasibility.atOldEfficiency",
            target: "gaps.0.fullTarget",
          })
        : vary(context, "faq.tell-the-team.line-open", {}),
    ),
    [debrief, blamed ? say("faq.tell-the-team.step-blame", {}) : vary(context, "faq.tell-the-team.step", {})],
  );
}
