/** A step's value as people know it: clicks per unit of money become the price of a click. */

import type { DriverFactor } from "../../diagnosis/ownership.ts";
import type { Unit } from "../../facts/fact.ts";
import { computed, type Ledger } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import type { Metric } from "../../situation/schema.ts";

const FACTOR_UNITS: Readonly<Partial<Record<DriverFactor, Unit>>> = {
  "ad-spend": "money",
  arrival: "share",
  "lead-rate": "rate",
  conversion: "rate",
  qualification: "rate",
  closing: "rate",
  "order-value": "money",
  "visit-value": "money",
  "lead-value": "money",
  repeat: "share",
  volume: "number",
};

/** Amounts of the figure itself. */
const IN_SUBJECT_UNIT: ReadonlySet<DriverFactor> = new Set([
  "organic",
  "email",
  "refunds",
  "other-sources",
  "channel-change",
]);

/** Value and unit in which a step is shown; undefined for one that has no value of its own. */
export function stepValue(
  factor: DriverFactor,
  value: number,
  metric: Metric,
): { readonly value: number; readonly unit: Unit } | undefined {
  if (factor === "click-cost" || factor === "result-cost") {
    const returns = factor === "result-cost" && (metric === "revenue" || metric === "roas");
    if (returns) return { value, unit: "ratio" };
    return value === 0 ? undefined : { value: 1 / value, unit: "money" };
  }
  if (IN_SUBJECT_UNIT.has(factor)) return { value, unit: unitOf(metric) };
  const unit = FACTOR_UNITS[factor];
  return unit && { value, unit };
}

/** Puts a step's value on the ledger, if it has one. */
export function addStepValue(
  ledger: Ledger,
  path: string,
  factor: DriverFactor,
  value: number | null,
  metric: Metric,
): void {
  const shown = value === null ? undefined : stepValue(factor, value, metric);
  if (shown !== undefined && Number.isFinite(shown.value))
    ledger.add(path, computed(shown.value, shown.unit, "funnel-ratio"));
}
