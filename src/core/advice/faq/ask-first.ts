/** What do I ask for first: one thing, from whom, what it is worth, and why before anything else. */
import type { DriverFactor } from "../../diagnosis/ownership.ts";
import type { Paragraph, Text } from "../../facts/fact.ts";
import { computed } from "../../facts/ledger.ts";
import {
  type AdviceContext,
  beginStep,
  contributionOf,
  hasSteps,
  isStep,
  type PlacedDriver,
} from "../context.ts";
import { differenceUnitOf } from "../figures/units.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { systemStep, targetIsLargest } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts } from "./parts.ts";
import { vary } from "./wordings.ts";

const ON_PAGE: ReadonlySet<DriverFactor> = new Set(["arrival", "conversion", "lead-rate", "visit-value"]);
const AFTER_LEAD: ReadonlySet<DriverFactor> = new Set(["qualification", "closing", "lead-value"]);

/** Content brings people to the same page and the same queue: what loses them comes first. */
function beforeContent(factor: DriverFactor, { situation, diagnosis }: AdviceContext): MaybeMessage {
  const wanted =
    situation.budget?.requested !== undefined ||
    diagnosis.painPoints.some(({ theme }) => theme === "no-content-budget" || theme === "weak-content");
  if (ON_PAGE.has(factor)) return say("faq.ask-first.before-content-page", {});
  if (AFTER_LEAD.has(factor)) return say("faq.ask-first.before-content-sales", {});
  return wanted && say("faq.ask-first.before-content", {});
}

/** The step where it was, and what that alone would be worth. */
function stepParagraph(step: PlacedDriver, context: AdviceContext): Paragraph {
  const { ledger, gap } = context;
  const { contribution, factor, signal } = step.driver;
  const [before, now] = [`${step.path}.before`, `${step.path}.now`];
  const worth = ledger.add(
    "asks.first.worth",
    computed(Math.abs(contribution), differenceUnitOf(gap.metric), "lmdi", { significant: 2 }),
  );
  return sentences(
    say("faq.ask-first.step", { factor: `${step.path}.factor`, owner: `${step.path}.owner` }),
    ledger.has(before) && ledger.has(now) && say("faq.ask-first.moved", { before, now }),
    say("faq.ask-first.worth", { worth, base: "decompositions.0.subject.base" }),
    signal === "noise" && say("faq.ask-first.unsure", {}),
    beforeContent(factor, context),
  );
}

/** A larger loss below the KPI comes before anything above it. */
function belowParagraph(context: AdviceContext): Paragraph | undefined {
  const { deeper } = context;
  if (deeper === undefined || deeper.strongest.driver.part === "own") return undefined;
  const { path, driver } = deeper.strongest;
  return sentences(
    say("faq.ask-first.below", { driver: contributionOf(deeper.strongest), owner: `${path}.owner` }),
    beforeContent(driver.factor, context),
  );
}

function causalParagraph(context: AdviceContext): Paragraph {
  const below = belowParagraph(context);
  if (below) return below;
  if (targetIsLargest(context)) return [say("faq.ask-first.target", { ambition: amounts.ambition })];
  const system = systemStep(context);
  if (context.main.stance === "mostly-own") return [say("faq.ask-first.own", { own: amounts.own })];
  if (system) return stepParagraph(system, context);
  return [say("faq.ask-first.own", { own: amounts.own })];
}

/** What one brings along: a request with a change of one's own beside it. */
function givingMessage(context: AdviceContext): MaybeMessage {
  const own = beginStep(context) ?? context.losses.find(isStep);
  if (own === undefined || !context.causal) return say("faq.ask-first.give-open", {});
  return vary(context, "faq.ask-first.give", { factor: `${own.path}.factor` });
}

export function askFirst(context: AdviceContext): Text | null {
  const { behind, causal, gap, diagnosis, steps } = context;
  if (!behind) return null;
  const way = sentences(
    vary(context, "faq.ask-first.way", {}),
    steps.next(["website", "sales", "service", "customers"]),
  );
  if (causal && hasSteps(context))
    return paragraphs([...causalParagraph(context), ...sentences(givingMessage(context))], way);
  if (diagnosis.contested)
    return paragraphs([say("faq.ask-first.settle", {}), say("faq.ask-first.settle-why", {})], way);
  return gap.verdict === "within-noise"
    ? paragraphs(
        [vary(context, "faq.ask-first.noise", {}), vary(context, "faq.ask-first.noise-why", {})],
        way,
      )
    : paragraphs([say("faq.ask-first.figures", {}), say("faq.ask-first.figures-why", {})], way);
}
