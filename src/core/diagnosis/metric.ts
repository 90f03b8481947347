/** What each metric is: its direction, its unit, and what makes it vary by chance. */
import type { FunnelPeriod, Metric } from "../situation/schema.ts";

/** Unit of a metric's value; how it is written is decided in `language/`. */
export type MetricUnit = "money" | "count" | "share" | "ratio" | "number";

export interface MetricTraits {
  readonly lowerIsBetter: boolean;
  readonly unit: MetricUnit;
  /** Adds up over the days of a period, so that its target can be scaled to the part that is over. */
  readonly accumulates: boolean;
  /** Funnel steps whose figure the metric may be, most usual first. */
  readonly stages: readonly Stage[];
}

/** Steps of the funnel in the order people pass them. */
export const STAGES = [
  "adSpend",
  "clicks",
  "sessions",
  "leads",
  "qualifiedLeads",
  "orders",
  "revenue",
] as const;
export type Stage = (typeof STAGES)[number] & keyof FunnelPeriod;

const higher = (unit: MetricUnit, accumulates: boolean, stages: readonly Stage[]): MetricTraits => ({
  lowerIsBetter: false,
  unit,
  accumulates,
  stages,
});

export const METRIC_TRAITS: Readonly<Record<Metric, MetricTraits>> = {
  revenue: higher("money", true, ["revenue"]),
  orders: higher("count", true, ["orders"]),
  leads: higher("count", true, ["leads"]),
  "qualified-leads": higher("count", true, ["qualifiedLeads"]),
  signups: higher("count", true, ["leads", "orders"]),
  traffic: higher("count", true, ["sessions", "clicks"]),
  roas: higher("ratio", false, ["revenue"]),
  cpa: {
    lowerIsBetter: true,
    unit: "money",
    accumulates: false,
    stages: ["leads", "orders", "qualifiedLeads"],
  },
  cac: { lowerIsBetter: true, unit: "money", accumulates: false, stages: ["orders"] },
  "conversion-rate": higher("share", false, ["orders", "leads"]),
  "average-order-value": higher("money", false, ["revenue"]),
  retention: higher("share", false, []),
  engagement: higher("number", false, []),
  custom: higher("number", false, []),
};

/** +1 when a difference toward more is good, −1 when it is bad. */
export const goodSign = (metric: Metric): 1 | -1 => (METRIC_TRAITS[metric].lowerIsBetter ? -1 : 1);
