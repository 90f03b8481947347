/** What is said aloud: the fact, my part, what the data say about the rest, what was tried, one request, a date. */
import type { Message, Text } from "../../facts/fact.ts";
import { computed, observed, term } from "../../facts/ledger.ts";
import { addDays } from "../../situation/elapsed.ts";
import { type AdviceContext, contributionOf, hasSteps, heldStep, ownLoss, ownStep } from "../context.ts";
import { pullingParts } from "../faq/parts.ts";
import { messagesOf } from "../message.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { askFor, firstFactor, systemFactor, systemStep } from "../steps.ts";
import { type Audience, SCRIPT_MESSAGES } from "./messages.ts";

const say = messagesOf(SCRIPT_MESSAGES);

/** Two weeks: long enough for a change to show, short enough to be remembered. */
const REVIEW_DAYS = 14;

/** Path of the day on which we look again. */
export function reviewDate({ ledger, today }: AdviceContext): string {
  if (ledger.has("dates.review")) return "dates.review";
  return ledger.add("dates.review", computed(addDays(today, REVIEW_DAYS), "date", "today-plus-14-days"));
}

const SPLIT = "decompositions.0.split";

function opening(audience: Audience, context: AdviceContext): Message {
  const slots = { metric: "gaps.0.metric", target: "gaps.0.target", actual: "gaps.0.actual" };
  const days = daysSoFar(context);
  if (days !== undefined) return say("script.open-so-far", { ...slots, days });
  return say(`script.${audience}.open`, { ...slots, period: periodFact(context) });
}

function certainty({ gap }: AdviceContext): Message[] {
  const allowance = "gaps.0.allowance";
  if (gap.verdict === "within-noise") return [say("script.chance", { allowance })];
  if (gap.verdict !== "real-miss") return [say("script.unsure", {})];
  const ordinary = gap.process === "inside" && gap.targetReach === "outside";
  return [say("script.sure", { allowance }), ...(ordinary ? [say("script.ordinary", {})] : [])];
}

/** One's own part, said by the marketer; its size first, where the whole of it is a loss. */
function mine(context: AdviceContext): Message {
  if (!hasSteps(context)) return say("script.mine-open", {});
  if (!context.causal) return say("script.mine-chance", {});
  const own = `${SPLIT}.own.amount`;
  const pulls = pullingParts(context).has("own");
  // The same step as in the opening: where most of the own part lies, be it shared.
  const step = ownStep(context);
  const loss = step?.driver.part === "own" ? step : undefined;
  if (loss && pulls) return say("script.mine-total", { own, driver: contributionOf(loss) });
  if (step && pulls) return say("script.mine-shared", { own, factor: `${step.path}.factor` });
  return loss ? say("script.mine", { driver: contributionOf(loss) }) : say("script.mine-none", {});
}

/** The same before a client: a team speaks, not a person. */
function ours(context: AdviceContext): Message {
  if (!hasSteps(context)) return say("script.client.unknown", {});
  if (!context.causal) return say("script.client.chance", {});
  const loss = ownLoss(context);
  return loss ? say("script.client.mine", { driver: contributionOf(loss) }) : say("script.client.none", {});
}

/** What the data say about the rest, as steps and roles; causes only when the gap is more than chance. */
function rest(context: AdviceContext): Message[] {
  const { causal, deeper } = context;
  const system = causal ? systemStep(context) : undefined;
  const ambition = causal && pullingParts(context).has("ambition");
  return [
    ...(system
      ? [say("script.system", { driver: contributionOf(system), base: "decompositions.0.subject.base" })]
      : []),
    ...(system?.driver.part === "shared" && pullingParts(context).has("own")
      ? [say("script.system-shared", {})]
      : []),
    ...(system?.driver.signal === "noise" ? [say("script.system-unsure", {})] : []),
    ...(ambition ? [say("script.ambition", { ambition: `${SPLIT}.ambition.amount` })] : []),
    ...furtherDown(context),
    ...held(context),
    ...(hasSteps(context) ? [] : [say("script.open-question", {})]),
    ...(system || deeper ? [say("script.no-blame", {})] : []),
  ];
}

function furtherDown({ deeper }: AdviceContext): Message[] {
  if (deeper === undefined) return [];
  const gap = `${deeper.path}.subject.gap`;
  return [say("script.further-down", { gap, driver: contributionOf(deeper.strongest) })];
}

function held(context: AdviceContext): Message[] {
  const step = heldStep(context);
  return step ? [say("script.held", { driver: contributionOf(step) })] : [];
}

/** The first thing tried, in the marketer's own words. */
function tried({ situation, ledger }: AdviceContext): Message[] {
  const words = situation.tried?.find((text) => text.trim() !== "" && text.length <= 160)?.trim();
  if (words === undefined) return [];
  const path = ledger.has("tried.0") ? "tried.0" : ledger.add("tried.0", observed(words, "words", "tried.0"));
  return [say("script.tried", { words: path })];
}

function clientRequest(context: AdviceContext): Message {
  const factor = firstFactor(context);
  if (factor === "unexplained") return say("script.client.request-open", {});
  if (factor === "target") return say("script.client.request-target", {});
  const path = `script.factor.${factor}`;
  const known = context.ledger.has(path);
  return say("script.client.request", {
    factor: known ? path : context.ledger.add(path, term(`factor.${factor}`)),
  });
}

/** One request, to someone who can grant it: the team cannot change a target. */
function request(audience: Audience, context: AdviceContext): Message {
  const { deeper } = context;
  if (audience === "client") return clientRequest(context);
  const below = deeper && deeper.strongest.driver.part !== "own" ? deeper.strongest.driver.factor : undefined;
  const asked = audience === "team" ? systemStep(context)?.driver.factor : systemFactor(context);
  const fallback = firstFactor(context);
  return askFor(below ?? asked ?? (audience === "team" && fallback === "target" ? "unexplained" : fallback));
}

function closing(audience: Audience, context: AdviceContext): Message[] {
  const review = say("script.review", { date: reviewDate(context) });
  if (context.gap.verdict === "within-noise") return [say("script.ask-patience", {}), review];
  return [say(`script.${audience}.ask`, {}), request(audience, context), review];
}

/** A target that was met needs no defence: the figure, what carried it, and how to keep it. */
function metText(audience: Audience, context: AdviceContext): Text {
  const review = say("script.review", { date: reviewDate(context) });
  return [
    [opening(audience, context), metMessage(context)],
    ...[held(context)].filter((paragraph) => paragraph.length > 0),
    [say("script.met-request", {}), review],
  ];
}

export const metMessage = ({ gap }: AdviceContext): Message =>
  gap.gap === 0 ? say("script.met-exact", {}) : say("script.met", { gap: "gaps.0.gap" });

export function spoken(audience: Audience, context: AdviceContext): Text {
  if (!context.behind) return metText(audience, context);
  const own = audience === "client" ? ours(context) : mine(context);
  return [
    [opening(audience, context), ...certainty(context)],
    [own, ...tried(context)],
    rest(context),
    closing(audience, context),
  ].filter((paragraph) => paragraph.length > 0);
}
