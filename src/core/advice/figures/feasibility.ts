/** The figures of what the target asks. */
import type { Diagnosis } from "../../diagnosis/diagnose.ts";
import type { Lever } from "../../diagnosis/levers.ts";
import { computed, type Ledger, observed } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import type { Metric, Situation } from "../../situation/schema.ts";
import { addStepValue, stepValue } from "./step-value.ts";
import { addKnown } from "./units.ts";

/** A change with the clause that says its direction. */
export function addMove(ledger: Ledger, path: string, value: number, rule: string): void {
  const claim = `moved.${value > 0 ? "up" : value < 0 ? "down" : "none"}`;
  ledger.add(path, computed(value, "share", rule, { claim }));
}

function addLever(
  ledger: Ledger,
  path: string,
  { factor, now, required, before, channel }: Lever,
  metric: Metric,
  situation: Situation,
): void {
  addStepValue(ledger, `${path}.now`, factor, now, metric);
  addStepValue(ledger, `${path}.required`, factor, required, metric);
  addStepValue(ledger, `${path}.before`, factor, before, metric);
  if (channel !== null) {
    addStepValue(ledger, `${path}.seen`, factor, channel.value, metric);
    const name = situation.channels?.[channel.index]?.name ?? "";
    ledger.add(`${path}.channel`, observed(name, "words", `channels.${channel.index}.name`));
  }
  const [from, to] = [stepValue(factor, now, metric), stepValue(factor, required, metric)];
  if (from && to && from.value > 0)
    addMove(ledger, `${path}.lift`, to.value / from.value - 1, "target-over-actual");
}

/** Run rate, efficiency asked and given, the rest of an open period, and each lever. */
export function addFeasibility(ledger: Ledger, { feasibility, gaps }: Diagnosis, situation: Situation): void {
  const metric = gaps[0]?.metric ?? "custom";
  const unit = unitOf(metric);
  const { runRate, atOldEfficiency, efficiency, marginal, headroom, rest, levers } = feasibility;
  addKnown(ledger, "feasibility.runRate", runRate, unit, "run-rate", 3);
  addKnown(
    ledger,
    "feasibility.atOldEfficiency",
    atOldEfficiency,
    unit,
    "budget-times-earlier-efficiency",
    3,
  );
  if (efficiency !== null)
    addMove(ledger, "feasibility.efficiency.lift", efficiency.lift, "target-over-budget");
  if (marginal !== null) {
    addKnown(ledger, "feasibility.marginal.spend", marginal.spend, "money", "actual-minus-previous");
    addKnown(ledger, "feasibility.marginal.result", marginal.result, unit, "actual-minus-previous");
  }
  if (headroom !== null) {
    addKnown(ledger, "feasibility.headroom.most", headroom.most, "money", "margin-times-revenue-over-clicks");
    addKnown(ledger, "feasibility.headroom.now", headroom.now, "money", "spend-over-clicks");
  }
  if (rest !== null) {
    addKnown(ledger, "feasibility.rest.days", rest.days, "days", "period");
    addKnown(ledger, "feasibility.rest.neededPerDay", rest.neededPerDay, unit, "rest-of-target", 3);
    addKnown(ledger, "feasibility.rest.perDay", rest.perDay, unit, "actual-over-days", 3);
  }
  levers.forEach((lever, index) => {
    addLever(ledger, `feasibility.levers.${index}`, lever, metric, situation);
  });
}
