/** Miss or noise, whose part, and what stands behind it. */
import type { OwnWords, PainPoint, TriedAction } from "../situation/own-words/own-words.ts";
import type { Situation } from "../situation/schema.ts";
import { decompositions } from "./decompose.ts";
import type { Decomposition } from "./decomposition.ts";
import { type Feasibility, feasibility } from "./feasibility.ts";
import { type Contradiction, findContradictions } from "./find-contradictions.ts";
import { type Gap, gaps } from "./gap.ts";
import { nextQuestions, type Question } from "./next-questions.ts";
import type { Stance } from "./ownership.ts";
import { type Finding, runChecks } from "./run-checks.ts";
import { type JudgedTheory, judgeTheories } from "./theories.ts";
import { type JudgedTrial, judgeTrials } from "./trials.ts";

export interface Diagnosis {
  /** One per KPI, in their order. */
  readonly gaps: readonly Gap[];
  /** The first explains the first KPI. */
  readonly decompositions: readonly Decomposition[];
  readonly stance: Stance;
  /** Figures of the input that cannot both be right, those that could overturn the verdict first. */
  readonly contradictions: readonly Contradiction[];
  /** True when the first KPI's verdict would be another if the other figure of a contradiction were true. */
  readonly contested: boolean;
  /** What the first KPI's target asks of the inputs. */
  readonly feasibility: Feasibility;
  readonly findings: readonly Finding[];
  /** What the person's own words tell of: feelings, parts of the system, events. */
  readonly painPoints: readonly PainPoint[];
  /** What they say was tried. */
  readonly actions: readonly TriedAction[];
  /** What they suspect, set against the figures. */
  readonly theories: readonly JudgedTheory[];
  /** What was tried, read against the steps it bears on. */
  readonly trials: readonly JudgedTrial[];
  /** Checks that could be decided, of those that apply. */
  readonly coverage: { readonly decided: number; readonly of: number };
  readonly nextQuestions: readonly Question[];
}

/** True when the first KPI's gap is more than chance and no contradiction could overturn that: only then is anything a cause. */
export const isCausal = ({ gaps, contested }: Pick<Diagnosis, "gaps" | "contested">): boolean =>
  first(gaps).verdict === "real-miss" && !contested;

/** First entry of a list that is never empty: a situation has at least one KPI. */
export function first<Item>(items: readonly Item[]): Item {
  const item = items[0];
  if (item === undefined) throw new RangeError("expected at least one entry");
  return item;
}

/**
 * The whole diagnosis of a situation.
 * @param today ISO date; decides whether an open period is over
 * @param words what `readOwnWords` found in the situation
 */
export function diagnose(situation: Situation, today: string, words: OwnWords): Diagnosis {
  const judged = gaps(situation, today);
  const splits = decompositions(situation, judged, today);
  const main = first(splits);
  const findings = runChecks(situation, main, today, words);
  const gap = first(judged);
  const { painPoints, actions } = words;
  const theories = judgeTheories(painPoints, { decompositions: splits, gap, findings });
  const applying = findings.filter(({ result }) => result.outcome !== "not-applicable");
  const decided = applying.filter(({ result }) => result.outcome === "pass" || result.outcome === "fail");
  const contradictions = findContradictions(situation, judged, main.stance, today);
  return {
    gaps: judged,
    decompositions: splits,
    stance: main.stance,
    contradictions,
    contested: contradictions.some(({ kpi, fork }) => kpi === 0 && fork?.overturns === true),
    feasibility: feasibility(situation, gap, main, today),
    findings,
    coverage: { decided: decided.length, of: applying.length },
    painPoints,
    actions,
    theories,
    trials: judgeTrials(actions, situation, main),
    nextQuestions: nextQuestions({ situation, gap, main, findings, theories }),
  };
}
