/** The unit in which the value of a metric is written. */
import type { Metric } from "../situation/schema.ts";
import type { Unit } from "./fact.ts";

const UNITS: Readonly<Record<Metric, Unit>> = {
  revenue: "money",
  orders: "orders",
  leads: "leads",
  "qualified-leads": "qualified-leads",
  signups: "signups",
  traffic: "visits",
  roas: "ratio",
  cpa: "money",
  cac: "money",
  "conversion-rate": "rate",
  "average-order-value": "money",
  retention: "share",
  engagement: "number",
  custom: "number",
};

/** Unit in which a metric's value is written. */
export const unitOf = (metric: Metric): Unit => UNITS[metric];
