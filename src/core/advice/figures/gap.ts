/** The figures of one KPI. */
import type { Gap } from "../../diagnosis/gap.ts";
import { goodSign } from "../../diagnosis/metric.ts";
import { COUNTED_UNITS, type Unit } from "../../facts/fact.ts";
import { computed, type Ledger, observed, term } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import type { Metric, Situation } from "../../situation/schema.ts";
import { addKnown, differenceUnitOf, direction } from "./units.ts";

/** Counts without their noun, for a sentence that has named the metric. */
function plainUnitOf(metric: Metric): Unit {
  const unit = unitOf(metric);
  return (COUNTED_UNITS as readonly Unit[]).includes(unit) ? "number" : unit;
}

/** How many earlier periods did worse than this one: the shortest answer to "we collapsed". */
function addRank(ledger: Ledger, { index, metric, actual }: Gap, { kpis }: Situation): void {
  const past = kpis[index]?.history ?? [];
  if (past.length < 2) return;
  const worse = past.filter((value) => goodSign(metric) * (value - actual) < 0).length;
  ledger.add(`gaps.${index}.rank.worse`, computed(worse, "number", "count-of-history"));
  ledger.add(`gaps.${index}.rank.of`, computed(past.length, "number", "count-of-history"));
  const mean = past.reduce((sum, value) => sum + value, 0) / past.length;
  ledger.add(`gaps.${index}.usual`, computed(mean, unitOf(metric), "mean-of-history", { significant: 3 }));
}

/** Gap, attainment, noise and limits of one KPI. */
export function addGap(ledger: Ledger, gap: Gap, situation: Situation): void {
  const path = `gaps.${gap.index}`;
  const unit = unitOf(gap.metric);
  const difference = differenceUnitOf(gap.metric);
  const field = `kpis.${gap.index}`;
  const label = situation.kpis[gap.index]?.label;
  ledger.add(
    `${path}.metric`,
    gap.metric === "custom" && label
      ? observed(label, "words", `${field}.label`)
      : term(`metric.${gap.metric}`),
  );
  ledger.add(
    `${path}.target`,
    gap.target === gap.fullTarget
      ? observed(gap.target, unit, `${field}.target`)
      : computed(gap.target, unit, "target-times-elapsed-share"),
  );
  ledger.add(`${path}.fullTarget`, observed(gap.fullTarget, unit, `${field}.target`));
  ledger.add(`${path}.actual`, observed(gap.actual, unit, `${field}.actual`));
  const previous = situation.kpis[gap.index]?.previous;
  if (previous !== undefined) ledger.add(`${path}.previous`, observed(previous, unit, `${field}.previous`));
  const claim = `gap.${gap.metric}.${direction(gap.metric, gap.gap)}`;
  ledger.add(`${path}.gap`, computed(gap.gap, difference, "actual-minus-target", { claim }));
  addKnown(ledger, `${path}.attainment`, gap.attainment, "share", "actual-over-target");
  const allowance = gap.noiseFloor === null ? null : Math.abs(gap.target - gap.noiseFloor);
  addKnown(ledger, `${path}.allowance`, allowance, difference, gap.method, 2);
  addKnown(ledger, `${path}.interval.low`, gap.interval?.low ?? null, unit, gap.method, 3);
  addKnown(ledger, `${path}.interval.high`, gap.interval?.high ?? null, unit, gap.method, 3);
  addKnown(ledger, `${path}.limits.low`, gap.limits?.low ?? null, unit, "control-chart", 3);
  addKnown(ledger, `${path}.limits.high`, gap.limits?.high ?? null, unit, "control-chart", 3);
  addKnown(ledger, `${path}.reached.times`, gap.reached?.times ?? null, "periods", "count-of-history");
  addKnown(ledger, `${path}.reached.of`, gap.reached?.of ?? null, "number", "count-of-history");
  for (const name of ["target", "actual"] as const)
    ledger.add(`${path}.plain.${name}`, observed(gap[name], plainUnitOf(gap.metric), `${field}.${name}`));
  addRank(ledger, gap, situation);
  addKnown(ledger, `${path}.daysToTell`, gap.daysToTell, "days", gap.method, 2);
  addKnown(ledger, `${path}.ordersToTell`, gap.ordersToTell, "orders", "compound-counts", 2);
  const valueToTell = gap.ordersToTell === null ? null : gap.actual / gap.ordersToTell;
  addKnown(ledger, `${path}.valueToTell`, valueToTell, "money", "compound-counts", 2);
}
