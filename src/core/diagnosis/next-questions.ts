/** What to ask next: the missing figures that would decide most, three at most. */
import type { FieldPath } from "../situation/readings/reading.ts";
import type { Situation } from "../situation/schema.ts";
import type { Decomposition } from "./decomposition.ts";
import { CHART_POINTS, type Gap } from "./gap.ts";
import type { Finding } from "./run-checks.ts";

export const QUESTION_IDS = [
  "funnel-now",
  "funnel-before",
  "orders",
  "history",
  "gross-margin",
  "mature-content",
  "lead-response",
  "page-speed",
  "publishing",
  "budget-owner",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export interface Question {
  readonly id: QuestionId;
  readonly field: FieldPath;
  /** How much the answer would decide, 0–1. */
  readonly weight: number;
}

interface Known {
  readonly situation: Situation;
  readonly gap: Gap;
  readonly main: Decomposition;
  readonly findings: readonly Finding[];
}

type Candidate = (known: Known) => Question | undefined;

const MOST_QUESTIONS = 3;

const ask = (id: QuestionId, field: FieldPath, weight: number): Question => ({ id, field, weight });

const hasSteps = ({ main }: Known): boolean => main.drivers.some(({ ownWeight }) => ownWeight !== null);

const unknownCheck = ({ findings }: Known, id: Finding["check"]): boolean =>
  findings.some(({ check, result }) => check === id && result.outcome === "unknown");

/** The steps of the funnel come first: without them a miss has no place. */
const CANDIDATES: readonly Candidate[] = [
  (known) => {
    const { clicks, sessions, orders, leads } = known.situation.funnel?.actual ?? {};
    const steps = [clicks, sessions, orders ?? leads].filter((value) => value !== undefined).length;
    return steps < 2 ? ask("funnel-now", "funnel.actual", 1) : undefined;
  },
  (known) => {
    const { actual, previous, plan } = known.situation.funnel ?? {};
    const asked = actual !== undefined && previous === undefined && !(plan !== undefined && hasSteps(known));
    return asked ? ask("funnel-before", "funnel.previous", 0.95) : undefined;
  },
  ({ situation, gap }) => {
    const missing = situation.funnel?.actual?.orders === undefined && situation.funnel?.actual !== undefined;
    return missing && gap.method === "none" ? ask("orders", "funnel.actual.orders", 0.9) : undefined;
  },
  ({ situation, gap }) => {
    const points = situation.kpis[0]?.history?.length ?? 0;
    if (points >= CHART_POINTS) return undefined;
    return ask("history", "kpis[].history", gap.method === "none" ? 0.85 : 0.7);
  },
  ({ situation }) => {
    const spend = situation.budget?.ads ?? situation.funnel?.actual?.adSpend;
    const margin = situation.business?.grossMargin ?? situation.assumptions?.grossMargin;
    return spend !== undefined && margin === undefined
      ? ask("gross-margin", "business.grossMargin", 0.6)
      : undefined;
  },
  ({ situation }) =>
    situation.content?.maturePieces === undefined || situation.content.maturePieceVisits === undefined
      ? ask("mature-content", "content.maturePieceVisits", 0.5)
      : undefined,
  (known) =>
    unknownCheck(known, "slow-lead-response")
      ? ask("lead-response", "sales.leadResponseMinutes", 0.45)
      : undefined,
  (known) => (unknownCheck(known, "slow-pages") ? ask("page-speed", "website.lcpMs", 0.4) : undefined),
  (known) =>
    unknownCheck(known, "thin-content") ? ask("publishing", "content.piecesPerMonth", 0.2) : undefined,
  ({ situation }) =>
    situation.budget?.setBy === undefined ? ask("budget-owner", "budget.setBy", 0.15) : undefined,
];

/** The most useful missing figures, most useful first. */
export function nextQuestions(known: Known): Question[] {
  return CANDIDATES.flatMap((candidate) => candidate(known) ?? [])
    .sort((left, right) => right.weight - left.weight)
    .slice(0, MOST_QUESTIONS);
}
