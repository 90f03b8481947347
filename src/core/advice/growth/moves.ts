/** What would be built differently: site, content, AI, work with others; each chosen by what the diagnosis found. */
import type { CheckId } from "../../diagnosis/checks/registry.ts";
import type { DriverFactor } from "../../diagnosis/ownership.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, isStep } from "../context.ts";
import { sentences } from "../message.ts";
import { at } from "../pitch/figures.ts";
import { spokenStep } from "../script/requests.ts";
import type { Matrix } from "./matrix.ts";
import { PARTNERS, type Partner, say } from "./messages.ts";

type SiteMove = "speed" | "phones" | "decide" | "form" | "arrive" | "fine";

const SITE_BY_CHECK: Readonly<Partial<Record<CheckId, SiteMove>>> = {
  "slow-pages": "speed",
  "slow-server": "speed",
  "slow-interaction": "speed",
  "shifting-layout": "speed",
  "mobile-gap": "phones",
  "abandoned-carts": "decide",
  "weak-conversion": "decide",
  "falling-conversion": "decide",
  "lost-clicks": "arrive",
};
const SITE_BY_FACTOR: Readonly<Partial<Record<DriverFactor, SiteMove>>> = {
  conversion: "decide",
  "visit-value": "decide",
  "order-value": "decide",
  "lead-rate": "form",
  arrival: "arrive",
};

/** The site, where a check or a step that lost points at it. */
function siteMove({ diagnosis, losses, causal }: AdviceContext): Message | undefined {
  const failed = diagnosis.findings.find(
    ({ check, result }) => result.outcome === "fail" && SITE_BY_CHECK[check] !== undefined,
  );
  if (failed) return say(`growth.site.${SITE_BY_CHECK[failed.check] ?? "fine"}`, {});
  const lost = causal && losses.find((entry) => isStep(entry) && SITE_BY_FACTOR[entry.driver.factor]);
  if (lost) return say(`growth.site.${SITE_BY_FACTOR[lost.driver.factor] ?? "fine"}`, {});
  const looked = diagnosis.findings.some(
    ({ topic, result }) => topic === "website" && result.outcome === "pass",
  );
  return looked ? say("growth.site.fine", {}) : undefined;
}

/** Content as a system, as far as it pays here. */
function contentMove({ shift, situation }: AdviceContext): Message {
  if (shift.decision === "shift" || shift.decision === "pilot")
    return say("growth.content.shift", { pieces: at("piecesPerMonth") });
  if (shift.decision === "hold") return say("growth.content.hold", {});
  return (situation.content?.maturePieces ?? 0) > 0
    ? say("growth.content.stock", {})
    : say("growth.content.open", {});
}

/** Work with those who run the step that lost most. */
function partnerMove(context: AdviceContext): Message {
  const step = spokenStep(context);
  const owner =
    context.deeper?.strongest.path === step?.path ? context.deeper?.strongest.driver.owner : undefined;
  const role = owner ?? context.losses.find(({ path }) => path === step?.path)?.driver.owner ?? undefined;
  return (PARTNERS as readonly string[]).includes(role ?? "")
    ? say(`growth.partner.${role as Partner}`, {})
    : say("growth.partner.none", {});
}

/** One paragraph for each move. */
export function movesOf(context: AdviceContext, { depth }: Matrix): Text[] {
  context.ledger.relyOn("job-crafting");
  return sentences(
    siteMove(context),
    contentMove(context),
    say(`growth.ai.${depth.skill}`, {}),
    partnerMove(context),
    say("growth.crafting", {}),
  ).map((message) => [[message]]);
}
