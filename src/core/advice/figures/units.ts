/** Units of metrics and their differences, and what every figure needs to come onto the ledger. */
import { goodSign } from "../../diagnosis/metric.ts";
import type { Unit } from "../../facts/fact.ts";
import { computed, type Ledger } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import type { Metric } from "../../situation/schema.ts";

/** Unit in which a difference of two such values is written: rates differ by points. */
export function differenceUnitOf(metric: Metric): Unit {
  const unit = unitOf(metric);
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
