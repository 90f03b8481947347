/** The figures of the budget shift. */
import type { Input } from "../../budget/inputs.ts";
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { FactKind, Unit } from "../../facts/fact.ts";
import { type Ledger, observed } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";
import { addKnown } from "./units.ts";

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

/** Amount, path, checkpoint, scenarios and inputs of a shift that could be computed. */
export function addShift(ledger: Ledger, shift: DecidedShift, situation: Situation): void {
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
