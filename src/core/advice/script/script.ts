/** What to say to the team, the manager, the executive and the client: the fact, my part, the system, the ask, the date. */
import type { Message, Text } from "../../facts/fact.ts";
import { computed, observed, term } from "../../facts/ledger.ts";
import { addDays } from "../../situation/elapsed.ts";
import { type AdviceContext, contributionOf, heldStep, isStep, ownLoss } from "../context.ts";
import { pullingParts } from "../faq/faq.ts";
import { messagesOf } from "../message.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { askFor, firstFactor, systemFactor, systemStep } from "../steps.ts";

export const AUDIENCES = ["team", "manager", "executive", "client"] as const;
export type Audience = (typeof AUDIENCES)[number];

const OPENING = ["metric", "target", "actual", "period"] as const;

export const SCRIPT_MESSAGES = {
  "script.team.open": OPENING,
  "script.manager.open": OPENING,
  "script.executive.open": OPENING,
  "script.client.open": OPENING,
  "script.open-so-far": ["metric", "target", "actual", "days"],
  "script.chance": ["allowance"],
  "script.sure": ["allowance"],
  "script.ordinary": [],
  "script.unsure": [],
  "script.mine": ["driver"],
  "script.client.mine": ["driver"],
  "script.client.request": ["factor"],
  "script.mine-shared": ["own", "factor"],
  "script.mine-none": [],
  "script.mine-open": [],
  "script.mine-chance": [],
  "script.system": ["driver", "base"],
  "script.system-unsure": [],
  "script.ambition": ["ambition"],
  "script.further-down": ["gap", "driver"],
  "script.held": ["driver"],
  "script.open-question": [],
  "script.tried": ["words"],
  "script.no-blame": [],
  "script.team.ask": [],
  "script.manager.ask": [],
  "script.executive.ask": [],
  "script.client.ask": [],
  "script.ask-patience": [],
  "script.review": ["date"],
  "script.team.message": ["metric", "gap", "date"],
  "script.manager.message": ["metric", "gap", "date"],
  "script.executive.message": ["metric", "gap", "date"],
  "script.client.message": ["metric", "gap", "date"],
  "script.team.subject": ["metric", "period"],
  "script.manager.subject": ["metric", "period"],
  "script.executive.subject": ["metric", "period"],
  "script.client.subject": ["metric", "period"],
  "script.greeting": [],
  "script.closing": [],
  "script.question.fault": [],
  "script.question.fault-own": ["own"],
  "script.question.fault-shared": ["own", "system"],
  "script.question.fault-system": ["system"],
  "script.question.fault-open": [],
  "script.question.fault-chance": [],
  "script.question.target": [],
  "script.question.target-reached": ["times", "of"],
  "script.question.target-never": ["of"],
  "script.question.target-step": ["ambition"],
  "script.question.target-open": [],
  "script.question.next": [],
  "script.question.next-answer": ["date"],
} as const;
const say = messagesOf(SCRIPT_MESSAGES);

export interface ScriptQuestion {
  readonly question: Text;
  readonly answer: Text;
}

export interface AudienceScript {
  readonly audience: Audience;
  readonly spoken: Text;
  readonly message: Text;
  readonly email: { readonly subject: Text; readonly body: Text };
  readonly questions: readonly ScriptQuestion[];
}

/** Two weeks: long enough for a change to show, short enough to be remembered. */
const REVIEW_DAYS = 14;

function reviewDate({ ledger, today }: AdviceContext): string {
  if (ledger.has("dates.review")) return "dates.review";
  return ledger.add("dates.review", computed(addDays(today, REVIEW_DAYS), "date", "today-plus-14-days"));
}

function certainty({ gap, behind }: AdviceContext): Message[] {
  if (!behind) return [];
  if (gap.verdict === "real-miss") {
    const ordinary = gap.process === "inside" ? [say("script.ordinary", {})] : [];
    return [say("script.sure", { allowance: "gaps.0.allowance" }), ...ordinary];
  }
  if (gap.verdict === "within-noise") return [say("script.chance", { allowance: "gaps.0.allowance" })];
  return [say("script.unsure", {})];
}

const SPLIT = "decompositions.0.split";

function mine(audience: Audience, context: AdviceContext): Message {
  const steps = context.main.drivers.some((driver) => driver.ownWeight !== null);
  if (steps && !context.causal) return say("script.mine-chance", {});
  const loss = ownLoss(context);
  if (loss)
    return say(audience === "client" ? "script.client.mine" : "script.mine", {
      driver: contributionOf(loss),
    });
  const shared = context.losses.find((entry) => isStep(entry) && entry.driver.part === "shared");
  if (shared && pullingParts(context).has("own")) {
    return say("script.mine-shared", { own: `${SPLIT}.own.amount`, factor: `${shared.path}.factor` });
  }
  return steps ? say("script.mine-none", {}) : say("script.mine-open", {});
}

/** What the data say about the rest, as steps and roles. */
function rest(context: AdviceContext): Message[] {
  const { main, deeper } = context;
  const system = context.causal ? systemStep(context) : undefined;
  const held = heldStep(context);
  const ambition = pullingParts(context).has("ambition");
  const steps = main.drivers.some((driver) => driver.ownWeight !== null);
  return [
    ...(system
      ? [say("script.system", { driver: contributionOf(system), base: "decompositions.0.subject.base" })]
      : []),
    ...(system?.driver.signal === "noise" ? [say("script.system-unsure", {})] : []),
    ...(ambition ? [say("script.ambition", { ambition: `${SPLIT}.ambition.amount` })] : []),
    ...(deeper
      ? [
          say("script.further-down", {
            gap: `${deeper.path}.subject.gap`,
            driver: contributionOf(deeper.strongest),
          }),
        ]
      : []),
    ...(held ? [say("script.held", { driver: contributionOf(held) })] : []),
    ...(steps ? [] : [say("script.open-question", {})]),
  ];
}

/** The first thing tried, in the marketer's own words. */
function tried({ situation, ledger }: AdviceContext): Message[] {
  const words = situation.tried?.find((text) => text.trim() !== "" && text.length <= 160)?.trim();
  if (words === undefined) return [];
  const path = ledger.has("tried.0") ? "tried.0" : ledger.add("tried.0", observed(words, "words", "tried.0"));
  return [say("script.tried", { words: path })];
}

function opening(audience: Audience, context: AdviceContext): Message {
  const slots = { metric: "gaps.0.metric", target: "gaps.0.target", actual: "gaps.0.actual" };
  const days = daysSoFar(context);
  if (days !== undefined) return say("script.open-so-far", { ...slots, days });
  return say(`script.${audience}.open`, { ...slots, period: periodFact(context) });
}

/** One request: patience while chance can explain the gap, else the strongest step that others run. */
function requestOf(audience: Audience, context: AdviceContext): Message {
  const { gap, deeper, ledger } = context;
  if (gap.verdict === "within-noise") return say("script.ask-patience", {});
  if (audience === "client") {
    const factor = firstFactor(context);
    const path = `script.factor.${factor}`;
    return say("script.client.request", {
      factor: ledger.has(path) ? path : ledger.add(path, term(`factor.${factor}`)),
    });
  }
  const furtherDown =
    deeper && deeper.strongest.driver.part !== "own" ? deeper.strongest.driver.factor : undefined;
  return askFor(furtherDown ?? systemFactor(context) ?? firstFactor(context));
}

function spoken(audience: Audience, context: AdviceContext): Text {
  const request = requestOf(audience, context);
  return [
    [opening(audience, context), ...certainty(context)],
    [mine(audience, context), ...tried(context)],
    [...rest(context), ...(audience === "client" ? [] : [say("script.no-blame", {})])],
    [say(`script.${audience}.ask`, {}), request, say("script.review", { date: reviewDate(context) })],
  ].filter((paragraph) => paragraph.length > 0);
}

function faultAnswer(context: AdviceContext): Message {
  const parts = pullingParts(context);
  const slots = { own: `${SPLIT}.own.amount`, system: `${SPLIT}.system.amount` };
  if (context.gap.verdict === "within-noise") return say("script.question.fault-chance", {});
  if (context.main.stance === "unknown" || !context.causal) return say("script.question.fault-open", {});
  if (parts.has("own") && parts.has("system")) return say("script.question.fault-shared", slots);
  if (parts.has("own")) return say("script.question.fault-own", { own: slots.own });
  return parts.has("system")
    ? say("script.question.fault-system", { system: slots.system })
    : say("script.question.fault-open", {});
}

function targetAnswer(context: AdviceContext): Message {
  const { gap } = context;
  if (gap.reached && gap.reached.of > 1 && gap.reached.times === 0) {
    return say("script.question.target-never", { of: "gaps.0.reached.of" });
  }
  if (gap.reached && gap.reached.of > 1) {
    return say("script.question.target-reached", { times: "gaps.0.reached.times", of: "gaps.0.reached.of" });
  }
  return pullingParts(context).has("ambition")
    ? say("script.question.target-step", { ambition: `${SPLIT}.ambition.amount` })
    : say("script.question.target-open", {});
}

function questions(context: AdviceContext): ScriptQuestion[] {
  const pair = (question: Message, answer: Message): ScriptQuestion => ({
    question: [[question]],
    answer: [[answer]],
  });
  return [
    pair(say("script.question.fault", {}), faultAnswer(context)),
    pair(say("script.question.target", {}), targetAnswer(context)),
    pair(say("script.question.next", {}), say("script.question.next-answer", { date: reviewDate(context) })),
  ];
}

function forAudience(audience: Audience, context: AdviceContext): AudienceScript {
  const said = spoken(audience, context);
  const date = reviewDate(context);
  const period = periodFact(context);
  return {
    audience,
    spoken: said,
    message: [[say(`script.${audience}.message`, { metric: "gaps.0.metric", gap: "gaps.0.gap", date })]],
    email: {
      subject: [[say(`script.${audience}.subject`, { metric: "gaps.0.metric", period })]],
      body: [[say("script.greeting", {})], ...said, [say("script.closing", {})]],
    },
    questions: questions(context),
  };
}

export const transparencyScript = (context: AdviceContext): AudienceScript[] =>
  AUDIENCES.map((audience) => forAudience(audience, context));
