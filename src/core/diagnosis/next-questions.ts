/** What to ask next: the missing figures that would decide most, three at most. */
import type { FieldPath } from "../situation/readings/reading.ts";
import { CHECK_BY_ID } from "./checks/registry.ts";
import { goodSign } from "./metric.ts";
import { CANDIDATES, type Candidate, type Known, QUESTION_IDS, type QuestionId } from "./questions.ts";
import type { Finding } from "./run-checks.ts";
import { checksOfPart } from "./theories.ts";

export interface Question {
  readonly id: QuestionId;
  readonly field: FieldPath;
  /** How much the answer would decide, 0–1. */
  readonly weight: number;
}

const MOST_QUESTIONS = 3;

/** What one undecided check is worth: more when it could explain a step that lost, or test what the person suspects. */
const CHECK_WORTH = 0.06;
const EXPLAINS_LOSS = 0.14;
const TESTS_THEORY = 0.5;
/** An answer that leaves the check waiting for others is worth a part of it. */
const NOT_ENOUGH = 0.3;
/** Checks of one thing tell much the same: each after the best counts for a part. */
const FURTHER_CHECK = 0.3;
/** The checks together never outweigh the funnel itself. */
const MOST_BY_CHECKS = 0.8;

function worthOfCheck({ check }: Finding, { main, theories }: Known): number {
  const factors = new Set<string>(CHECK_BY_ID[check].factors);
  const explains = main.drivers.some(
    ({ factor, contribution, part }) =>
      part !== "ambition" && factors.has(factor) && goodSign(main.subject.metric) * contribution < 0,
  );
  const suspected = theories.some(
    ({ part, outcome }) =>
      (outcome === "open" || outcome === "unclear" || outcome === "step-lost") &&
      checksOfPart(part).includes(check),
  );
  return CHECK_WORTH + (explains ? EXPLAINS_LOSS : 0) + (suspected ? TESTS_THEORY : 0);
}

/** True when the figure a question asks for is there already, if only in one entry of a list. */
function isThere(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (value === undefined) return false;
  if (name === undefined) return true;
  const next = (value as Readonly<Record<string, unknown>>)[name.replace("[]", "")];
  return name.endsWith("[]")
    ? Array.isArray(next) && next.some((entry) => isThere(entry, rest))
    : isThere(next, rest);
}

function worthToChecks({ field, fills }: Candidate, known: Known): number {
  if (isThere(known.situation, field.split("."))) return 0;
  const worths = known.findings.flatMap((finding) => {
    const { result } = finding;
    if (result.outcome !== "unknown" || !result.missing.some((field) => fills.includes(field))) return [];
    const decides = result.missing.every((field) => fills.includes(field));
    return [worthOfCheck(finding, known) * (decides ? 1 : NOT_ENOUGH)];
  });
  const best = Math.max(0, ...worths);
  const others = worths.reduce((total, worth) => total + worth, 0) - best;
  return Math.min(MOST_BY_CHECKS, best + FURTHER_CHECK * others);
}

/** The most useful missing figures, most useful first. */
export function nextQuestions(known: Known): Question[] {
  return QUESTION_IDS.map((id): Question => {
    const candidate = CANDIDATES[id];
    const weight = Math.max(candidate.worth?.(known) ?? 0, worthToChecks(candidate, known));
    return { id, field: candidate.field, weight };
  })
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, MOST_QUESTIONS);
}
