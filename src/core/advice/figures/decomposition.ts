/** The figures of one decomposition; parts are shown so that they add up. */
import type { ChannelPart, Decomposition, Driver } from "../../diagnosis/decomposition.ts";
import { goodSign } from "../../diagnosis/metric.ts";
import { apportion, shownStep } from "../../facts/apportion.ts";
import type { Unit } from "../../facts/fact.ts";
import { assumed, computed, type Ledger, observed, term } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import type { Metric, Situation } from "../../situation/schema.ts";
import { addStepValue } from "./step-value.ts";
import { addKnown, differenceUnitOf, direction } from "./units.ts";

const SPLIT_PARTS = ["own", "system", "ambition", "unexplained"] as const;

function driverClaim(driver: Driver, metric: Metric): string {
  const effect = direction(metric, driver.contribution) === "worse" ? "loss" : "gain";
  if (driver.part === "ambition") return `ambition.${driver.factor}.${effect}`;
  return `driver.${driver.factor}.${effect}`;
}

/** The step that pulled a channel furthest toward the miss. */
export function strongestLoss(drivers: readonly Driver[], metric: Metric): Driver | undefined {
  const pull = ({ contribution }: Driver): number => -goodSign(metric) * contribution;
  const [worst] = [...drivers].sort((left, right) => pull(right) - pull(left));
  return worst !== undefined && pull(worst) > 0 ? worst : undefined;
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

/** A channel's part of the change, and its own steps with theirs. */
function addChannel(
  ledger: Ledger,
  path: string,
  { channel, before, now, contribution, own, drivers }: ChannelPart,
  metric: Metric,
  situation: Situation,
): void {
  const unit = differenceUnitOf(metric);
  ledger.add(
    `${path}.name`,
    observed(situation.channels?.[channel]?.name ?? "", "words", `channels.${channel}.name`),
  );
  addKnown(ledger, `${path}.before`, before, unitOf(metric), "channel");
  addKnown(ledger, `${path}.now`, now, unitOf(metric), "channel");
  addKnown(ledger, `${path}.contribution`, contribution, unit, "lmdi");
  addKnown(ledger, `${path}.own`, own, unit, "lmdi");
  const strongest = strongestLoss(drivers, metric);
  if (strongest === undefined) return;
  ledger.add(`${path}.step`, term(`factor.${strongest.factor}`));
  ledger.add(
    `${path}.loss`,
    computed(strongest.contribution, unit, "lmdi", { claim: driverClaim(strongest, metric) }),
  );
}

/** The split of one figure, its steps and its channels. */
export function addDecomposition(
  ledger: Ledger,
  decomposition: Decomposition,
  index: number,
  situation: Situation,
): void {
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
    if (driver.ownWeight !== null)
      ledger.add(`${at}.ownWeight`, assumed(driver.ownWeight, "share", "own-weights"));
    ledger.add(
      `${at}.contribution`,
      computed(driver.contribution, unit, "lmdi", {
        shown: shown[position] ?? 0,
        claim: driverClaim(driver, subject.metric),
      }),
    );
    addStepValue(ledger, `${at}.before`, driver.factor, driver.before, subject.metric);
    addStepValue(ledger, `${at}.now`, driver.factor, driver.now, subject.metric);
  });
  decomposition.channels.forEach((channel, position) => {
    addChannel(ledger, `${path}.channels.${position}`, channel, subject.metric, situation);
  });
}
