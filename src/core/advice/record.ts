/** The period beside its own record: what is usual, and how many earlier periods did worse. */
import type { Gap } from "../diagnosis/gap.ts";
import type { Ledger } from "../facts/ledger.ts";

/** Paths of what the record says of the first KPI. */
export const RECORD = {
  worse: "gaps.0.rank.worse",
  of: "gaps.0.rank.of",
  low: "gaps.0.limits.low",
  high: "gaps.0.limits.high",
};

/** True when the period was like those before it and the target lies beyond all of them. */
export const isOrdinaryMiss = ({ process, targetReach }: Pick<Gap, "process" | "targetReach">): boolean =>
  process === "inside" && targetReach === "outside";

/** Lower results than this one are no rarity: from this share of the history up that is worth a sentence. */
const USUAL = 0.3;

const figureAt = (ledger: Ledger, path: string): number => Number(ledger.facts.get(path)?.value ?? 0);

/** True when enough earlier periods did worse to say so to whoever speaks of a collapse. */
export const isUsual = ({ index }: Pick<Gap, "index">, ledger: Ledger): boolean =>
  figureAt(ledger, `gaps.${index}.rank.worse`) > USUAL * figureAt(ledger, `gaps.${index}.rank.of`);
