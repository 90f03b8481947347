/** How to tell the team: the order in which it is a report and not a defence. */
import type { Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { say } from "./messages.ts";

export function tellTheTeam({ behind, gap, ledger }: AdviceContext): Text {
  const opening = !behind
    ? say("faq.tell-the-team.met", {})
    : gap.verdict === "real-miss"
      ? say("faq.tell-the-team.real", { gap: "gaps.0.gap" })
      : say("faq.tell-the-team.noise", { gap: "gaps.0.gap" });
  return [
    [opening, say("faq.tell-the-team.order", {})],
    [say("faq.tell-the-team.debrief", { better: cite(ledger, "team-debrief", "better", "share") })],
  ];
}
