/** The questions of the article and those the figures raise: short answer, reason from this person's facts, one step for this week. */
import type { Message, Text } from "../../facts/fact.ts";
import type { Theme } from "../../situation/own-words/lexicon.ts";
import type { AdviceContext } from "../context.ts";
import { daysSoFar } from "../period.ts";
import { askFirst } from "./ask-first.ts";
import { badMonth } from "./bad-month.ts";
import { budgetQuestion, budgetRefused } from "./budget-refused.ts";
import { impostor } from "./impostor.ts";
import { FAQ_IDS, type FaqId, say } from "./messages.ts";
import { missedKpi } from "./missed-kpi.ts";
import { moreMoney } from "./more-money.ts";
import { overwhelmed } from "./overwhelmed.ts";
import { promise } from "./promise.ts";
import { realisticTarget } from "./realistic-target.ts";
import { stopDoing } from "./stop-doing.ts";
import { stronger } from "./stronger.ts";
import { suspicion } from "./suspicion.ts";
import { tellTheTeam } from "./tell-the-team.ts";
import { transformer } from "./transformer.ts";
import { worstChannel } from "./worst-channel.ts";

export interface FaqEntry {
  readonly id: FaqId;
  readonly question: Message;
  /** Paragraphs: the short answer with its reason, then the step. */
  readonly answer: Text;
}

/** Null where the figures do not raise the question. */
const ANSWERS: Readonly<Record<FaqId, (context: AdviceContext) => Text | null>> = {
  "missed-kpi": missedKpi,
  "bad-month": badMonth,
  suspicion,
  "realistic-target": realisticTarget,
  "ask-first": askFirst,
  "tell-the-team": tellTheTeam,
  overwhelmed,
  impostor,
  "budget-refused": budgetRefused,
  "more-money": moreMoney,
  "worst-channel": worstChannel,
  "stop-doing": stopDoing,
  promise,
  transformer,
  stronger,
};

function questionOf(id: FaqId, context: AdviceContext): Message {
  if (id === "budget-refused") return budgetQuestion(context);
  if (id === "suspicion" && context.diagnosis.theories.length === 0)
    return say("faq.suspicion.question-tried", {});
  if (id !== "missed-kpi" || context.behind) return say(`faq.${id}.question`, {});
  const open = daysSoFar(context) !== undefined;
  return open ? say("faq.missed-kpi.question-so-far", {}) : say("faq.missed-kpi.question-met", {});
}

/** What was told moves its question up; the miss itself stays first. */
const ASKED_BY: Readonly<Partial<Record<FaqId, readonly Theme[]>>> = {
  impostor: ["impostor", "self-blame"],
  overwhelmed: ["overwhelm", "exhaustion", "no-time", "many-hats"],
  "budget-refused": ["budget-refused", "no-content-budget", "small-budget", "budget-cut"],
  "tell-the-team": ["blame", "fear-for-job", "unfairness"],
  "realistic-target": ["target-raised", "unreal-target", "unclear-goal"],
  "stop-doing": ["no-time", "many-hats"],
};

/** Questions that stay where they are: the miss, whether it is one, and what is suspected. */
const FIRST: ReadonlySet<FaqId> = new Set(["missed-kpi", "bad-month", "suspicion"]);

function inOrder({ diagnosis: { painPoints } }: AdviceContext): FaqId[] {
  const told = (id: FaqId): number => {
    if (FIRST.has(id)) return -1;
    const at = painPoints.findIndex(({ theme }) => ASKED_BY[id]?.includes(theme));
    return at < 0 ? painPoints.length : at;
  };
  return [...FAQ_IDS].sort((left, right) => told(left) - told(right));
}

export const faq = (context: AdviceContext): FaqEntry[] =>
  inOrder(context).flatMap((id) => {
    const answer = ANSWERS[id](context);
    return answer === null ? [] : [{ id, question: questionOf(id, context), answer }];
  });
