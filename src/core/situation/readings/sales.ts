/** What happens to a lead after it arrives. */
import type { Rate } from "../../statistics/rates.ts";
import type { FunnelPeriod, Situation } from "../schema.ts";
import type { ReadingTable } from "./reading.ts";

type Stage = "leads" | "qualifiedLeads" | "orders";

/** A step of the funnel now, before, and as it was planned. */
export interface StepRates {
  readonly now: Rate;
  readonly before: Rate | undefined;
  readonly plan: Rate | undefined;
}

function shareOf(period: FunnelPeriod | undefined, part: Stage, whole: Stage): Rate | undefined {
  const count = period?.[part];
  const of = period?.[whole];
  return count === undefined || of === undefined || of === 0 ? undefined : { count, of };
}

function stepRates({ funnel }: Situation, part: Stage, whole: Stage): StepRates | undefined {
  const now = shareOf(funnel?.actual, part, whole);
  if (now === undefined) return undefined;
  return {
    now,
    before: shareOf(funnel?.previous, part, whole),
    plan: shareOf(funnel?.plan, part, whole),
  };
}

export const salesReadings = {
  "lead-response-minutes": {
    fields: ["sales.leadResponseMinutes"],
    read: ({ sales }) => sales?.leadResponseMinutes,
  },
  "answered-share": { fields: ["sales.answeredShare"], read: ({ sales }) => sales?.answeredShare },
  /** Qualified leads of leads. */
  "qualification-rate": {
    fields: ["funnel.actual.leads", "funnel.actual.qualifiedLeads"],
    read: (situation) => stepRates(situation, "qualifiedLeads", "leads"),
  },
  /** Orders of qualified leads. */
  "closing-rate": {
    fields: ["funnel.actual.qualifiedLeads", "funnel.actual.orders"],
    read: (situation) => stepRates(situation, "orders", "qualifiedLeads"),
  },
  "leads-now": { fields: ["funnel.actual.leads"], read: ({ funnel }) => funnel?.actual?.leads },
} as const satisfies ReadingTable;
