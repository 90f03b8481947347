/** Looks for contradictions in the input, and asks of each whether the other reading would change the judgement. */
import type { Situation } from "../situation/schema.ts";
import type { Disagreement } from "./contradiction.ts";
import { CONTRADICTIONS, type ContradictionId } from "./contradictions/registry.ts";
import { firstDecomposition } from "./decompose.ts";
import { type Gap, gaps, type Verdict } from "./gap.ts";
import type { Stance } from "./ownership.ts";

/** What would be said if the other figure were the true one. */
export interface Fork {
  readonly verdict: Verdict;
  /** In the metric's unit. */
  readonly gap: number;
  /** Of the first KPI; null when another one is concerned. */
  readonly stance: Stance | null;
  /** True when the verdict would be another. */
  readonly overturns: boolean;
}

export interface Contradiction extends Omit<Disagreement, "alternative"> {
  readonly id: ContradictionId;
  /** Null when the judgement does not depend on it. */
  readonly fork: Fork | null;
}

function forkOf(
  { alternative, kpi = 0 }: Disagreement,
  judged: readonly Gap[],
  stance: Stance,
  today: string,
): Fork | null {
  if (alternative === undefined) return null;
  const otherwise = gaps(alternative, today);
  const [gap, known] = [otherwise[kpi], judged[kpi]];
  if (gap === undefined || known === undefined) return null;
  const first = kpi === 0 ? firstDecomposition(alternative, otherwise, today) : undefined;
  const fork: Fork = {
    verdict: gap.verdict,
    gap: gap.gap,
    stance: first?.stance ?? null,
    overturns: gap.verdict !== known.verdict,
  };
  return fork.overturns || (fork.stance !== null && fork.stance !== stance) ? fork : null;
}

/**
 * Every contradiction of the input, those that could overturn the verdict first.
 * @param judged the gaps of the situation as it was typed
 * @param stance of its first KPI
 * @param today ISO date
 */
export function findContradictions(
  situation: Situation,
  judged: readonly Gap[],
  stance: Stance,
  today: string,
): Contradiction[] {
  const found = CONTRADICTIONS.flatMap((rule): Contradiction[] => {
    const disagreement = rule.find(situation, today);
    if (disagreement === undefined) return [];
    const { alternative, ...rest } = disagreement;
    return [{ id: rule.id, ...rest, fork: forkOf(disagreement, judged, stance, today) }];
  });
  const rank = ({ fork }: Contradiction): number => (fork?.overturns ? 0 : fork ? 1 : 2);
  return found.sort((left, right) => rank(left) - rank(right));
}
