/** The target beside what came before it and what stands behind it. */
import type { Situation } from "../schema.ts";
import { growth, type ReadingTable } from "./reading.ts";

/** Money planned for ads this period. */
const plannedSpend = (situation: Situation): number | undefined =>
  situation.funnel?.plan?.adSpend ?? situation.budget?.ads;

function earlierResult(situation: Situation): number | undefined {
  const kpi = situation.kpis[0];
  return kpi?.previous ?? kpi?.history?.at(-1);
}

export const targetReadings = {
  /** Target ÷ earlier result − 1. */
  "target-growth": {
    fields: ["kpis[].previous"],
    read: (situation) => growth(situation.kpis[0]?.target, earlierResult(situation)),
  },
  /** Planned ad money ÷ ad money of the period before − 1. */
  "ad-budget-growth": {
    fields: ["funnel.previous.adSpend"],
    read: (situation) => growth(plannedSpend(situation), situation.funnel?.previous?.adSpend),
  },
} as const satisfies ReadingTable;
