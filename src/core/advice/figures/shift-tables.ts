/** The figures of the shift's tables: channels at the margin, inputs, what the answer hangs on, shifts side by side. */
import type { ComparedShift } from "../../budget/comparison.ts";
import type { Input, InputId } from "../../budget/inputs/input.ts";
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { Unit } from "../../facts/fact.ts";
import { assumed, computed, type Ledger, observed, term } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";
import { addKnown } from "./units.ts";

const INPUT_UNITS: Readonly<Record<InputId, Unit>> = {
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
  orderLagMonths: "number",
  adCarryover: "share",
  monthlyDiscount: "share",
};

function addInputs(ledger: Ledger, inputs: readonly Input[]): void {
  inputs.forEach((input, index) => {
    for (const end of ["low", "expected", "high"] as const) {
      ledger.add(`budgetShift.assumptions.${index}.${end}`, {
        value: input[end],
        unit: INPUT_UNITS[input.id],
        kind: input.kind,
        source: input.source,
        significant: 3,
      });
    }
  });
}

/** The channel's own name, where it has one. */
function addName(ledger: Ledger, path: string, channel: number | null, { channels }: Situation): void {
  if (channel === null) return;
  ledger.add(path, observed(channels?.[channel]?.name ?? "", "words", `channels.${channel}.name`));
}

/** What all of it rests on besides the inputs. */
function addBasis(ledger: Ledger, { basis }: DecidedShift): void {
  const { adSpend, paidOrders, paidOrdersKind, marginPerOrder, ordersPerVisitToday } = basis;
  const path = "budgetShift.basis";
  ledger.add(`${path}.adSpend`, observed(adSpend, "money", "funnel.actual.adSpend", { significant: 3 }));
  const orders = { observed, computed, assumed }[paidOrdersKind];
  ledger.add(`${path}.paidOrders`, orders(paidOrders, "orders", "paid-orders", { significant: 3 }));
  addKnown(ledger, `${path}.marginPerOrder`, marginPerOrder, "money", "shift-model", 3);
  addKnown(ledger, `${path}.ordersPerVisitToday`, ordersPerVisitToday, "rate", "conversion-today");
}

function addSources(ledger: Ledger, { from, sources }: DecidedShift, situation: Situation): void {
  const money = (path: string, value: number): void =>
    addKnown(ledger, path, value, "money", "shift-model", 3);
  from.forEach(({ channel, amount }, index) => {
    addName(ledger, `budgetShift.from.${index}.channel`, channel, situation);
    money(`budgetShift.from.${index}.amount`, amount);
  });
  sources.forEach(({ channel, spend, cut, marginalReturn, paysUpTo }, index) => {
    const path = `budgetShift.sources.${index}`;
    addName(ledger, `${path}.channel`, channel, situation);
    money(`${path}.spend`, spend);
    money(`${path}.cut`, cut);
    money(`${path}.paysUpTo`, paysUpTo);
    addKnown(ledger, `${path}.marginalReturn`, marginalReturn, "share", "response-curve", 2);
  });
}

function addCompared(ledger: Ledger, compared: ComparedShift, position: number, situation: Situation): void {
  const path = `budgetShift.comparison.${position}`;
  const name = situation.shifts?.[compared.index]?.name;
  if (name) ledger.add(`${path}.name`, observed(name, "words", `shifts.${compared.index}.name`));
  compared.extrapolated.forEach((channel, place) => {
    addName(ledger, `${path}.extrapolated.${place}`, channel, situation);
  });
  const add = (field: string, value: number | null, unit: Unit, rule = "shift-model"): void =>
    addKnown(ledger, `${path}.${field}`, value, unit, rule, unit === "money" ? 3 : undefined);
  add("amount", compared.amount, "money");
  add("share", compared.share, "share");
  addKnown(ledger, `${path}.piecesPerMonth`, compared.piecesPerMonth, "pieces", "shift-model", 2);
  add("after12", compared.after12, "money");
  add("after24", compared.after24, "money");
  add("end.p10", compared.end.p10, "money", "halton-256");
  add("end.p90", compared.end.p90, "money", "halton-256");
  add("inTheBlack", compared.inTheBlack, "share", "halton-256");
  add("paybackMonth", compared.paybackMonth, "month");
  add("deepestDip", compared.deepestDip.amount, "money");
}

export function addShiftTables(ledger: Ledger, shift: DecidedShift, situation: Situation): void {
  addInputs(ledger, shift.assumptions);
  addBasis(ledger, shift);
  addSources(ledger, shift, situation);
  shift.flips.forEach(({ input, now, at, to }, index) => {
    const path = `budgetShift.flips.${index}`;
    ledger.add(`${path}.input`, term(`input.${input}`));
    addKnown(ledger, `${path}.now`, now, INPUT_UNITS[input], "shift-model", 3);
    addKnown(ledger, `${path}.at`, at, INPUT_UNITS[input], "first-euro-test", 3);
    ledger.add(`${path}.to`, term(`decision.${to}`));
  });
  shift.influences.forEach(({ input, atLow, atHigh }, index) => {
    const path = `budgetShift.influences.${index}`;
    ledger.add(`${path}.input`, term(`input.${input}`));
    addKnown(ledger, `${path}.atLow`, atLow, "money", "shift-model", 3);
    addKnown(ledger, `${path}.atHigh`, atHigh, "money", "shift-model", 3);
  });
  shift.comparison.forEach((compared, position) => {
    addCompared(ledger, compared, position, situation);
  });
}
