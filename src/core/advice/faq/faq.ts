/** The seven questions, each answered from this person's own figures: short answer, reason, one step for this week. */
import type { Message, Text } from "../../facts/fact.ts";
import type { Theme } from "../../situation/own-words/lexicon.ts";
import type { AdviceContext } from "../context.ts";
import { daysSoFar } from "../period.ts";
import { budgetRefused } from "./budget-refused.ts";
import { impostor } from "./impostor.ts";
import { FAQ_IDS, type FaqId, say } from "./messages.ts";
import { missedKpi } from "./missed-kpi.ts";
import { overwhelmed } from "./overwhelmed.ts";
import { stronger } from "./stronger.ts";
import { tellTheTeam } from "./tell-the-team.ts";
import { transformer } from "./transformer.ts";

export interface FaqEntry {
  readonly id: FaqId;
  readonly question: Message;
  /** Paragraphs: the short answer with its reason, then the step. */
  readonly answer: Text;
}

const ANSWERS: Readonly<Record<FaqId, (context: AdviceContext) => Text>> = {
  "missed-kpi": missedKpi,
  overwhelmed,
  "budget-refused": budgetRefused,
  transformer,
  impostor,
  "tell-the-team": tellTheTeam,
  stronger,
};

function questionOf(id: FaqId, context: AdviceContext): Message {
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
};

function inOrder({ diagnosis: { painPoints } }: AdviceContext): FaqId[] {
  const told = (id: FaqId): number => {
    if (id === "missed-kpi") return -1;
    const at = painPoints.findIndex(({ theme }) => ASKED_BY[id]?.includes(theme));
    return at < 0 ? painPoints.length : at;
  };
  return [...FAQ_IDS].sort((left, right) => told(left) - told(right));
}

export const faq = (context: AdviceContext): FaqEntry[] =>
  inOrder(context).map((id) => ({ id, question: questionOf(id, context), answer: ANSWERS[id](context) }));
