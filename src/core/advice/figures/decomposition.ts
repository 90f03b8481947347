/** The figures of one decomposition; parts are shown so that they add up. */
import type { Decomposition, Driver } from "../../diagnosis/decomposition.ts";
import type { DriverFactor } from "../../diagnosis/ownership.ts";
import { apportion, shownStep } from "../../facts/apportion.ts";
import type { Unit } from "../../facts/fact.ts";
import { computed, type Ledger, term } from "../../facts/ledger.ts";
import type { Metric } from "../../situation/schema.ts";
import { addKnown, differenceUnitOf, direction, unitOf } from "./units.ts";

const SPLIT_PARTS = ["own", "system", "ambition", "unexplained"] as const;

/** Units of a step's own value; spend-based steps are turned into a price. */
const FACTOR_UNITS: Readonly<Partial<Record<DriverFactor, Unit>>> = {
  "ad-spend": "money",
  "click-cost": "money",
  arrival: "share",
  "lead-rate": "rate",
  conversion: "rate",
  qualification: "rate",
  closing: "rate",
  "order-value": "money",
  "visit-value": "money",
  "lead-value": "money",
};

/** The step's value as people know it: clicks per unit of money become the price of a click. */
function shownValue(driver: Driver, value: number | null): number | null {
  if (value === null || !(driver.factor in FACTOR_UNITS)) return null;
  if (driver.factor !== "click-cost") return value;
  return value === 0 ? null : 1 / value;
}

function driverClaim(driver: Driver, metric: Metric): string {
  const effect = direction(metric, driver.contribution) === "worse" ? "loss" : "gain";
  if (driver.part === "ambition") return `ambition.${driver.factor}.${effect}`;
  return `driver.${driver.factor}.${effect}`;
}

/** Amounts and shares as shown add up like the exact ones. */
function addSplit(
  ledger: Ledger,
  path: string,
  split: Decomposition["split"],
  unit: Unit,
  step: number,
): void {
  const amounts = apportion(
    SPLIT_PARTS.map((part) => split[part].amount),
    step,
  );
  const shares = apportion(
    SPLIT_PARTS.map((part) => split[part].share ?? 0),
    0.01,
  );
  SPLIT_PARTS.forEach((part, index) => {
    ledger.add(
      `${path}.${part}.amount`,
      computed(split[part].amount, unit, "lmdi", { shown: amounts[index] ?? 0 }),
    );
    const { share } = split[part];
    if (share !== null)
      ledger.add(`${path}.${part}.share`, computed(share, "share", "lmdi", { shown: shares[index] ?? 0 }));
  });
}

/** The split of one figure and its steps. */
export function addDecomposition(ledger: Ledger, decomposition: Decomposition, index: number): void {
  const path = `decompositions.${index}`;
  const { subject, split, drivers } = decomposition;
  const unit = differenceUnitOf(subject.metric);
  ledger.add(`${path}.subject.metric`, term(`metric.${subject.metric}`));
  ledger.add(`${path}.subject.base`, term(`base.${subject.base}`));
  addKnown(
    ledger,
    `${path}.subject.baseline`,
    subject.baseline,
    unitOf(subject.metric),
    `base-${subject.base}`,
  );
  addKnown(ledger, `${path}.subject.change`, subject.change, unit, "actual-minus-baseline");
  const claim = `gap.${subject.metric}.${direction(subject.metric, subject.gap)}`;
  ledger.add(`${path}.subject.gap`, computed(subject.gap, unit, "actual-minus-target", { claim }));
  const step = shownStep(unit, Math.abs(subject.gap));
  addSplit(ledger, `${path}.split`, split, unit, step);
  const shown = apportion(
    drivers.map(({ contribution }) => contribution),
    step,
  );
  drivers.forEach((driver, position) => {
    const at = `${path}.drivers.${position}`;
    ledger.add(`${at}.factor`, term(`factor.${driver.factor}`));
    ledger.add(`${at}.owner`, term(`owner.${driver.owner}`));
    ledger.add(
      `${at}.contribution`,
      computed(driver.contribution, unit, "lmdi", {
        shown: shown[position] ?? 0,
        claim: driverClaim(driver, subject.metric),
      }),
    );
    const valueUnit = FACTOR_UNITS[driver.factor] ?? "number";
    addKnown(ledger, `${at}.before`, shownValue(driver, driver.before), valueUnit, "funnel-ratio");
    addKnown(ledger, `${at}.now`, shownValue(driver, driver.now), valueUnit, "funnel-ratio");
  });
}
