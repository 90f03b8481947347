/** Ad money, revenue and margin. */
import { spendSoFar } from "../elapsed.ts";
import type { Situation } from "../schema.ts";
import { type ReadingTable, ratio } from "./reading.ts";

export function revenueOf(situation: Situation): number | undefined {
  const kpi = situation.kpis.find(({ metric }) => metric === "revenue");
  return situation.funnel?.actual?.revenue ?? kpi?.actual;
}

export const marginOf = (situation: Situation): number | undefined =>
  situation.business?.grossMargin ?? situation.assumptions?.grossMargin;

export const moneyReadings = {
  "ad-spend": { fields: ["funnel.actual.adSpend"], read: spendSoFar },
  revenue: { fields: ["funnel.actual.revenue"], read: revenueOf },
  "return-on-ad-spend": {
    fields: ["funnel.actual.adSpend", "funnel.actual.revenue"],
    read: (situation, today) => ratio(revenueOf(situation), spendSoFar(situation, today)),
  },
  "gross-margin": { fields: ["business.grossMargin"], read: marginOf },
} as const satisfies ReadingTable;
