/** The figures of the budget shift: the move, its path, its stop rule and its alternatives. */
import { LEAST_KNOWN } from "../../budget/ad-sources.ts";
import { CAUTIOUS_TAIL } from "../../budget/model.ts";
import type { DecidedShift } from "../../budget/plan-shift.ts";
import { POINTS } from "../../budget/sample-bands.ts";
import { FEWER_VISITS } from "../../budget/scenarios.ts";
import type { Unit } from "../../facts/fact.ts";
import { assumed, type Ledger } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";
import { addShiftTables } from "./shift-tables.ts";
import { addKnown } from "./units.ts";

/** Figures of today listed above the inputs. */
const BASIS_FIGURES = 4;
/** Cases left out at either end of a range: below P10 and above P90. */
const TAIL = 0.1;

type Add = (name: string, value: number | null, unit: Unit, rule?: string, significant?: number) => void;

function addPath(add: Add, shift: DecidedShift): void {
  add("breakEvenMonth", shift.breakEvenMonth, "month");
  add("paybackMonth", shift.paybackMonth, "month");
  add("deepestDip.month", shift.deepestDip.month, "month");
  add("deepestDip.amount", shift.deepestDip.amount, "money", "shift-model", 3);
  add("valueLeft", shift.valueLeft, "money", "shift-model", 3);
  add("inTheBlack", shift.inTheBlack, "share", "halton-256");
  add("blackAtPayback", shift.blackAtPayback, "share", "halton-256");
  add("beatsSaving", shift.beatsSaving, "share", "halton-256");
  add("horizonMonths", shift.horizonMonths, "months");
  const last = shift.months.at(-1);
  if (last)
    for (const end of ["expected", "p10", "p50", "p90"] as const)
      add(`end.${end}`, last[end], "money", end === "expected" ? "shift-model" : "halton-256", 3);
}

function addStopRule(add: Add, { checkpoint }: DecidedShift): void {
  add("checkpoint.month", checkpoint.month, "month", "checkpoint");
  for (const name of ["visits", "expectedVisits", "cautiousVisits"] as const)
    add(`checkpoint.${name}`, checkpoint[name], "visits", "checkpoint", 2);
  for (const name of ["falseAlarm", "caught", "stopped", "wrongStops"] as const)
    add(`checkpoint.${name}`, checkpoint[name], "share", "halton-256", 2);
  add("checkpoint.committed", checkpoint.committed, "money", "shift-model", 3);
  add("checkpoint.atRiskBad", checkpoint.atRiskBad, "money", "halton-256", 3);
  add("checkpoint.atRisk", checkpoint.atRisk, "money", "checkpoint", 3);
  add("checkpoint.leftAfterStop", checkpoint.leftAfterStop, "money", "checkpoint", 3);
}

/** Amount, path, checkpoint, scenarios and inputs of a shift that could be computed. */
export function addShift(ledger: Ledger, shift: DecidedShift, situation: Situation): void {
  const add: Add = (name, value, unit, rule = "shift-model", significant) =>
    addKnown(ledger, `budgetShift.${name}`, value, unit, rule, significant);
  add("amount", shift.amount, "money", "shift-model", 3);
  add("examined.amount", shift.examined.amount, "money", "shift-model", 3);
  add("examined.share", shift.examined.share, "share");
  add("piecesPerMonth", shift.piecesPerMonth, "pieces", "shift-model", 2);
  add("adMarginLost", shift.adMarginLost, "money", "shift-model", 3);
  add("creditedMarginLost", shift.creditedMarginLost, "money", "shift-model", 3);
  add("cautiousAmount", shift.cautiousAmount, "money", "shift-model", 3);
  add("savingTurnsAt", shift.savingTurnsAt, "share", "shift-model", 2);
  addPath(add, shift);
  addStopRule(add, shift);
  const test = shift.firstEuroTest;
  if (test) {
    for (const name of ["neededVisits", "neededForAll", "neededToBeatSaving"] as const)
      add(`firstEuroTest.${name}`, test[name], "visits", "first-euro-test", 3);
    add("firstEuroTest.visitsPerPiece", test.visitsPerPiece, "visits", "shift-model", 3);
  }
  add("piece.monthlyMargin", shift.piece.monthlyMargin, "money", "shift-model", 3);
  add("piece.marginAtEnd", shift.piece.marginAtEnd, "money", "shift-model", 3);
  add("piece.cost", shift.piece.cost, "money", "shift-model", 3);
  shift.scenarios.forEach((scenario, index) => {
    add(`scenarios.${index}.after12`, scenario.after12, "money", "shift-model", 3);
    add(`scenarios.${index}.after24`, scenario.after24, "money", "shift-model", 3);
    add(`scenarios.${index}.paybackMonth`, scenario.paybackMonth, "month");
  });
  add("twoPeriods.elasticity", shift.twoPeriods?.elasticity ?? null, "number", "two-periods", 2);
  add("twoPeriods.weight", shift.twoPeriods?.weight ?? null, "share", "two-periods");
  ledger.add("budgetShift.fewerVisits", assumed(FEWER_VISITS, "share", "shift-model"));
  const turn = shift.flips.find(({ input, to }) => input === "visitsPerPiece" && to === "pilot");
  add("reopenVisits", turn?.at ?? test?.neededVisits ?? null, "visits", "first-euro-test", 3);
  ledger.add("budgetShift.tail", assumed(TAIL, "share", "halton-256"));
  ledger.add("budgetShift.cautiousTail", assumed(CAUTIOUS_TAIL, "share", "shift-model"));
  ledger.add("budgetShift.leastKnown", assumed(LEAST_KNOWN, "share", "shift-model"));
  const count =
    shift.assumptions.filter(({ kind }) => kind === "assumed").length +
    Number(shift.basis.paidOrdersKind === "assumed");
  add("assumedCount", count, "number", "inputs");
  add("inputCount", shift.assumptions.length + BASIS_FIGURES, "number", "inputs");
  add("cases", POINTS, "number", "halton-256");
  addShiftTables(ledger, shift, situation);
}
