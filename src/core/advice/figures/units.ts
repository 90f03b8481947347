/** Units of metrics and their differences, and what every figure needs to come onto the ledger. */
import { goodSign } from "../../diagnosis/metric.ts";
import type { Unit } from "../../facts/fact.ts";
import { computed, type Ledger } from "../../facts/ledger.ts";
import type { Metric } from "../../situation/schema.ts";

const METRIC_UNITS: Readonly<Record<Metric, Unit>> = {
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
export const unitOf = (metric: Metric): Unit => METRIC_UNITS[metric];

/** Unit in which a difference of two such values is written: rates differ by points. */
export function differenceUnitOf(metric: Metric): Unit {
  const unit = METRIC_UNITS[metric];
  return unit === "rate" || unit === "share" ? "points" : unit;
}

/** A figure of the diagnosis or nothing: absent figures have no fact and no sentence. */
export function addKnown(
  ledger: Ledger,
  path: string,
  value: number | null,
  unit: Unit,
  rule: string,
  significant?: number,
): void {
  if (value === null || !Number.isFinite(value)) return;
  ledger.add(path, computed(value, unit, rule, significant === undefined ? {} : { significant }));
}

export const direction = (metric: Metric, difference: number): "worse" | "better" =>
  goodSign(metric) * difference < 0 ? "worse" : "better";
