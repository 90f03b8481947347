/** Puts every figure of the diagnosis and the shift on the ledger, at the path it has in the advice. */

import type { Input } from "../budget/inputs.ts";
import type { BudgetShift, DecidedShift } from "../budget/plan-shift.ts";
import type { ReadingUnit } from "../diagnosis/check.ts";
import type { Decomposition, Driver } from "../diagnosis/decompose.ts";
import type { Diagnosis } from "../diagnosis/diagnose.ts";
import type { Gap } from "../diagnosis/gap.ts";
import { goodSign } from "../diagnosis/metric.ts";
import type { DriverFactor } from "../diagnosis/ownership.ts";
import { evidenceById } from "../evidence/registry.ts";
import { apportion, shownStep } from "../facts/apportion.ts";
import type { FactKind, Unit } from "../facts/fact.ts";
import { cited, computed, type Ledger, observed, term } from "../facts/ledger.ts";
import type { Metric, Situation } from "../situation/schema.ts";

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
function addKnown(
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

function addGap(ledger: Ledger, gap: Gap, situation: Situation): void {
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
  addKnown(ledger, `${path}.ordersToTell`, gap.ordersToTell, "orders", "compound-counts", 2);
}

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

function addDecomposition(ledger: Ledger, decomposition: Decomposition, index: number): void {
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

const READING_UNITS: Readonly<Record<ReadingUnit, Unit>> = {
  milliseconds: "milliseconds",
  minutes: "minutes",
  ratio: "ratio",
  share: "share",
  money: "money",
  pieces: "pieces",
};

function addFindings(ledger: Ledger, { findings }: Diagnosis): void {
  findings.forEach(({ result }, index) => {
    if (result.outcome !== "pass" && result.outcome !== "fail") return;
    const { value, threshold, unit, evidence, more = {} } = result.observation;
    const shown = READING_UNITS[unit];
    ledger.add(`findings.${index}.value`, observed(value, shown, "situation"));
    ledger.add(`findings.${index}.threshold`, cited(threshold, shown, evidence));
    for (const [name, extra] of Object.entries(more)) {
      const claim = `moved.${extra.value > 0 ? "up" : extra.value < 0 ? "down" : "none"}`;
      ledger.add(
        `findings.${index}.${name}`,
        computed(extra.value, READING_UNITS[extra.unit], "check", { claim }),
      );
    }
  });
}

const INPUT_UNITS: Readonly<Record<Input["id"], Unit>> = {
  visitsPerPiece: "number",
  ordersPerVisit: "rate",
  costPerPiece: "money",
  monthlyDecay: "share",
  adElasticity: "number",
  paidIncrementality: "share",
  contentIncrementality: "share",
  delayMonths: "number",
  rampMonths: "number",
  ceilingVisits: "number",
  grossMargin: "share",
};

function addInputs(ledger: Ledger, inputs: readonly Input[]): void {
  inputs.forEach((input, index) => {
    const kind: FactKind = input.kind;
    for (const end of ["low", "expected", "high"] as const) {
      ledger.add(`budgetShift.assumptions.${index}.${end}`, {
        value: input[end],
        unit: INPUT_UNITS[input.id],
        kind,
        source: input.source,
        significant: 3,
      });
    }
  });
}

function addShift(ledger: Ledger, shift: DecidedShift, situation: Situation): void {
  const money = (name: string, value: number): void =>
    addKnown(ledger, `budgetShift.${name}`, value, "money", "shift-model", 3);
  const month = (name: string, value: number | null): void =>
    addKnown(ledger, `budgetShift.${name}`, value, "month", "shift-model");
  money("amount", shift.amount);
  money("examined.amount", shift.examined.amount);
  addKnown(ledger, "budgetShift.examined.share", shift.examined.share, "share", "shift-model");
  addKnown(ledger, "budgetShift.piecesPerMonth", shift.piecesPerMonth, "pieces", "shift-model", 2);
  month("breakEvenMonth", shift.breakEvenMonth);
  month("paybackMonth", shift.paybackMonth);
  month("deepestDip.month", shift.deepestDip.month);
  money("deepestDip.amount", shift.deepestDip.amount);
  money("valueLeft", shift.valueLeft);
  addKnown(ledger, "budgetShift.inTheBlack", shift.inTheBlack, "share", "halton-256");
  addKnown(
    ledger,
    "budgetShift.firstEuroTest.neededVisits",
    shift.firstEuroTest.neededVisits,
    "visits",
    "first-euro-test",
    2,
  );
  addKnown(
    ledger,
    "budgetShift.firstEuroTest.visitsPerPiece",
    shift.firstEuroTest.visitsPerPiece,
    "visits",
    "shift-model",
    2,
  );
  money("piece.monthlyMargin", shift.piece.monthlyMargin);
  money("piece.cost", shift.piece.cost);
  month("checkpoint.month", shift.checkpoint.month);
  addKnown(ledger, "budgetShift.checkpoint.visits", shift.checkpoint.visits, "visits", "checkpoint", 2);
  addKnown(
    ledger,
    "budgetShift.checkpoint.expectedVisits",
    shift.checkpoint.expectedVisits,
    "visits",
    "checkpoint",
    2,
  );
  const last = shift.months.at(-1);
  if (last) for (const end of ["expected", "p10", "p50", "p90"] as const) money(`end.${end}`, last[end]);
  shift.scenarios.forEach((scenario, index) => {
    money(`scenarios.${index}.after12`, scenario.after12);
    money(`scenarios.${index}.after24`, scenario.after24);
    month(`scenarios.${index}.paybackMonth`, scenario.paybackMonth);
  });
  shift.from.forEach(({ channel, amount }, index) => {
    if (channel === null) return;
    ledger.add(
      `budgetShift.from.${index}.channel`,
      observed(situation.channels?.[channel]?.name ?? "", "words", `channels.${channel}.name`),
    );
    money(`from.${index}.amount`, amount);
  });
  addInputs(ledger, shift.assumptions);
}

/** All figures at once. Sections add what only they need. */
export function addFigures(
  ledger: Ledger,
  situation: Situation,
  diagnosis: Diagnosis,
  shift: BudgetShift,
): void {
  for (const gap of diagnosis.gaps) addGap(ledger, gap, situation);
  diagnosis.decompositions.forEach((decomposition, index) => {
    addDecomposition(ledger, decomposition, index);
  });
  addFindings(ledger, diagnosis);
  if (shift.decision !== "not-enough-data") addShift(ledger, shift, situation);
}

/** Path of a figure from the evidence, put on the ledger when first used. */
export function cite(ledger: Ledger, id: string, name: string, unit: Unit): string {
  const path = `evidence.${id}.${name}`;
  const value = evidenceById(id)?.values[name];
  if (value === undefined) throw new Error(`evidence ${id} has no figure ${name}`);
  return ledger.has(path) ? path : ledger.add(path, cited(value, unit, id));
}
