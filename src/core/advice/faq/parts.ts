/** Which parts of the split pull toward a miss, and by enough to name. */
import type { DiagnosisContext } from "../context.ts";

/** Figures that disagree by more than this share of the gap carry no claim about its parts. */
const TOO_MUCH_OPEN = 0.25;

/** True when the KPI and the funnel tell of different results: then no part of the gap is anyone's yet. */
export function disagrees({ main, gap }: Pick<DiagnosisContext, "main" | "gap">): boolean {
  const steps = main.drivers.some(({ ownWeight }) => ownWeight !== null);
  return steps && Math.abs(main.split.unexplained.amount) > TOO_MUCH_OPEN * Math.abs(gap.gap);
}

/** A part below this share of the gap is not worth a clause. */
const WORTH_A_CLAUSE = 0.02;

/** Own, system, ambition: those that pull. None when the target was met. */
export function pullingParts({
  main,
  gap,
  behind,
}: DiagnosisContext): ReadonlySet<"own" | "system" | "ambition"> {
  if (!behind || disagrees({ main, gap })) return new Set();
  const parts = (["own", "system", "ambition"] as const).filter((part) => {
    const share = gap.gap === 0 ? 0 : main.split[part].amount / gap.gap;
    return share > WORTH_A_CLAUSE;
  });
  return new Set(parts);
}

const SPLIT = "decompositions.0.split";
/** Paths of the amounts of the parts. */
export const amounts = {
  own: `${SPLIT}.own.amount`,
  system: `${SPLIT}.system.amount`,
  ambition: `${SPLIT}.ambition.amount`,
};
