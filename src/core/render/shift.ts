/** The budget shift of an advice → its part of the document, in one language. */
import type { ShiftParts } from "../advice/advise.ts";
import type { DecidedShift } from "../budget/plan-shift.ts";
import { HORIZON_MONTHS } from "../budget/projection.ts";
import type { Speaker } from "../language/speak.ts";
import type { BudgetShiftDocument } from "./document.ts";

type View = BudgetShiftDocument["budgetShift"];

const pitchView = ({ pitch }: ShiftParts, say: Speaker): View["pitch"] => ({
  headline: say.text(pitch.headline),
  ask: say.text(pitch.ask),
  why: say.text(pitch.why),
  numbers: say.text(pitch.numbers),
  risks: say.paragraphs(pitch.risks),
  objections: pitch.objections.map(({ question, answer }) => ({
    question: say.text(question),
    answer: say.text(answer),
  })),
  channelNote: say.text(pitch.channelNote),
  measures: say.paragraphs(pitch.measures),
  doNothing: say.text(pitch.doNothing),
});

const NOTHING = {
  amount: 0,
  share: 0,
  examined: null,
  from: [],
  sources: [],
  to: [],
  adMarginLost: null,
  creditedMarginLost: null,
  cautiousAmount: null,
  blackAtPayback: null,
  beatsSaving: null,
  savingTurnsAt: null,
  basis: null,
  horizonMonths: HORIZON_MONTHS,
  months: [],
  inTheBlack: null,
  breakEvenMonth: null,
  paybackMonth: null,
  deepestDip: null,
  valueLeft: null,
  presentValue: null,
  firstEuroTest: null,
  checkpoint: null,
  scenarios: [],
  rival: null,
  flips: [],
  influences: [],
  twoPeriods: null,
  comparison: [],
  assumptions: [],
};

/** The reader's own name of a shift, else its size. */
export const shiftLabel = (position: number, say: Speaker): string => {
  const path = `budgetShift.comparison.${position}`;
  return say.fact(say.known(`${path}.name`) ? `${path}.name` : `${path}.share`);
};

function decidedView(
  { pitch }: ShiftParts,
  shift: DecidedShift,
  say: Speaker,
): Omit<View, "pitch" | "stopRule"> {
  const { piece: _piece, adSpend: _adSpend, ordersAtEnd: _ordersAtEnd, piecesPerMonth, ...plan } = shift;
  return {
    ...plan,
    // JSON knows no infinity: where nothing is moved, no share turns it.
    savingTurnsAt: Number.isFinite(plan.savingTurnsAt) ? plan.savingTurnsAt : null,
    basis: { ...plan.basis },
    missing: [],
    from: [...shift.from],
    sources: [...shift.sources],
    to: pitch.purchases.map((what) => ({
      what,
      label: say.term(`purchase.${what}`),
      piecesPerMonth: what === "guides" || what === "landing-pages" ? piecesPerMonth : null,
    })),
    months: [...shift.months],
    scenarios: shift.scenarios.map((scenario) => ({
      ...scenario,
      label: say.term(`scenario.${scenario.id}`),
    })),
    flips: shift.flips.map((flip) => ({ ...flip, label: say.term(`input.${flip.input}`) })),
    influences: shift.influences.map((entry) => ({ ...entry, label: say.term(`input.${entry.input}`) })),
    comparison: shift.comparison.map((compared, position) => ({
      ...compared,
      label: shiftLabel(position, say),
      notes: say.paragraphs(pitch.comparisonNotes[position] ?? []),
      extrapolated: [...compared.extrapolated],
    })),
    assumptions: shift.assumptions.map((input) => ({
      ...input,
      label: say.term(`input.${input.id}`),
      question: say.term(`input-question.${input.id}`),
    })),
  };
}

export function shiftView(advice: ShiftParts, say: Speaker): View {
  const shift = advice.budgetShift;
  const pitch = pitchView(advice, say);
  const stopRule = advice.pitch.stopRule ? say.text(advice.pitch.stopRule) : null;
  if (shift.decision === "not-enough-data") {
    return {
      ...NOTHING,
      decision: shift.decision,
      reason: shift.reason,
      missing: [...shift.missing],
      stopRule,
      pitch,
    };
  }
  return { ...decidedView(advice, shift, say), stopRule, pitch };
}
