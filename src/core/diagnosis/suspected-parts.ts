/** What the person takes for the cause, as parts of the system that figures could confirm or refute. */
import type { Theme } from "../situation/own-words/lexicon.ts";
import type { PainPoint } from "../situation/own-words/own-words.ts";

export const THEORY_PARTS = [
  "clicks",
  "arrival",
  "site",
  "lead-rate",
  "conversion",
  "qualification",
  "closing",
  "order-value",
  "content",
  "social",
  "sales-response",
  "service",
  "season",
  "budget",
  "target",
  "tracking",
  "own-fault",
] as const;
export type TheoryPart = (typeof THEORY_PARTS)[number];

export interface Theory {
  readonly part: TheoryPart;
  /** Index in the pain points it was read from. */
  readonly painPoint: number;
  readonly matched: string;
}

/** Competitors, the product and the price are no parts here: no figure of a situation speaks of them. */
const PARTS: Partial<Record<Theme, TheoryPart>> = {
  "self-blame": "own-fault",
  "slow-site": "site",
  "bad-landing": "site",
  "lost-clicks": "arrival",
  "few-leads": "lead-rate",
  "few-orders": "conversion",
  "weak-content": "content",
  "dear-clicks": "clicks",
  "weak-traffic": "clicks",
  "ad-platform": "clicks",
  "sales-response": "sales-response",
  "weak-closing": "closing",
  "lead-quality": "qualification",
  "small-orders": "order-value",
  "tracking-broken": "tracking",
  "service-complaints": "service",
  "weak-social": "social",
  season: "season",
  "small-budget": "budget",
  "budget-refused": "budget",
  "budget-cut": "budget",
  "target-raised": "target",
  "unreal-target": "target",
};

/** One theory a part, from the first pain point that holds it. */
export function readTheories(painPoints: readonly PainPoint[]): Theory[] {
  const theories = new Map<TheoryPart, Theory>();
  for (const [painPoint, { theme, matched }] of painPoints.entries()) {
    const part = PARTS[theme];
    if (part !== undefined && !theories.has(part)) theories.set(part, { part, painPoint, matched });
  }
  return [...theories.values()];
}
