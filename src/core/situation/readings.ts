/** Named figures read or derived from a situation; the only way checks see it. */
import { spendSoFar } from "./elapsed.ts";
import type { Situation } from "./schema.ts";

/** Path of an input field, lists by `[]`: `funnel.actual.orders`, `kpis[].previous`. */
export type FieldPath = string;

interface Reading {
  /** Fields it is made of: what to ask for when it is missing. */
  readonly fields: readonly FieldPath[];
  readonly read: (situation: Situation, today: string) => number | undefined;
}

const ratio = (numerator: number | undefined, divisor: number | undefined): number | undefined =>
  numerator === undefined || divisor === undefined || divisor === 0 ? undefined : numerator / divisor;

function revenueOf(situation: Situation): number | undefined {
  const kpi = situation.kpis.find(({ metric }) => metric === "revenue");
  return situation.funnel?.actual?.revenue ?? kpi?.actual;
}

/** Money planned for ads this period. */
const plannedSpend = (situation: Situation): number | undefined =>
  situation.funnel?.plan?.adSpend ?? situation.budget?.ads;

function earlierResult(situation: Situation): number | undefined {
  const kpi = situation.kpis[0];
  return kpi?.previous ?? kpi?.history?.at(-1);
}

export const READINGS = {
  "largest-contentful-paint": { fields: ["website.lcpMs"], read: (situation) => situation.website?.lcpMs },
  "lead-response-minutes": {
    fields: ["sales.leadResponseMinutes"],
    read: (situation) => situation.sales?.leadResponseMinutes,
  },
  "pieces-per-month": {
    fields: ["content.piecesPerMonth"],
    read: (situation) => situation.content?.piecesPerMonth,
  },
  "ad-spend": { fields: ["funnel.actual.adSpend"], read: spendSoFar },
  revenue: { fields: ["funnel.actual.revenue"], read: revenueOf },
  "return-on-ad-spend": {
    fields: ["funnel.actual.adSpend", "funnel.actual.revenue"],
    read: (situation, today) => ratio(revenueOf(situation), spendSoFar(situation, today)),
  },
  "gross-margin": {
    fields: ["business.grossMargin"],
    read: (situation) => situation.business?.grossMargin ?? situation.assumptions?.grossMargin,
  },
  /** Target ÷ earlier result − 1. */
  "target-growth": {
    fields: ["kpis[].previous"],
    read: (situation) => {
      const growth = ratio(situation.kpis[0]?.target, earlierResult(situation));
      return growth === undefined ? undefined : growth - 1;
    },
  },
  /** Planned ad money ÷ ad money of the period before − 1. */
  "ad-budget-growth": {
    fields: ["funnel.previous.adSpend"],
    read: (situation) => {
      const growth = ratio(plannedSpend(situation), situation.funnel?.previous?.adSpend);
      return growth === undefined ? undefined : growth - 1;
    },
  },
} as const satisfies Readonly<Record<string, Reading>>;

export type ReadingId = keyof typeof READINGS;

export const readingOf = (id: ReadingId, situation: Situation, today: string): number | undefined => {
  const { read }: Reading = READINGS[id];
  return read(situation, today);
};
export const fieldsOf = (id: ReadingId): readonly FieldPath[] => READINGS[id].fields;
