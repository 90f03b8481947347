/** The figures of the form as numbers, each in the unit of the situation. */
import type { Locale } from "../../core/index.ts";
import { readNumber } from "../numbers.ts";
import { type FieldName, FUNNEL_FIELDS, PERCENT_METRICS } from "./fields.ts";
import { type Problem, problem } from "./problem.ts";
import type { TypedFields } from "./submission.ts";

export interface Figures {
  readonly values: Readonly<Partial<Record<FieldName, number>>>;
  readonly history: readonly number[] | undefined;
  readonly problems: readonly Problem[];
}

/** How a field takes a per cent sign, and what its figure means without one. */
type Unit =
  | { readonly kind: "amount" }
  /** Below `doubtful` and without a sign it could as well be a fraction. */
  | { readonly kind: "percent"; readonly doubtful: number }
  /** A multiple; 350 % is 3.5. */
  | { readonly kind: "multiple" }
  /** The reader's own unit; a per cent sign changes nothing. */
  | { readonly kind: "own" };

type Outcome = { readonly value: number; readonly grouped: boolean } | { readonly problem: Problem };

const METRIC_FIELDS = ["target", "actual", "previous"] as const;
const AMOUNT: Unit = { kind: "amount" };
/** A margin below one per cent is rarer than a margin typed as a fraction. */
const MARGIN: Unit = { kind: "percent", doubtful: 1 };

function metricUnit({ metric }: TypedFields): Unit {
  const doubtful = PERCENT_METRICS[metric ?? ""];
  if (doubtful !== undefined) return { kind: "percent", doubtful };
  if (metric === "roas") return { kind: "multiple" };
  return metric === "engagement" || metric === "custom" ? { kind: "own" } : AMOUNT;
}

/** A hundredth, without the last binary digit's dust: 1.1 % is 0.011. */
const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

function doubt(field: FieldName, typed: string, value: number, locale: Locale): Problem {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 6 });
  return problem(field, "percent-or-fraction", {
    typed: typed.trim(),
    small: format.format(hundredth(value)),
    large: format.format(value),
  });
}

function readOne(field: FieldName, typed: string, unit: Unit, locale: Locale): Outcome {
  const reading = readNumber(typed, locale);
  const { kind } = reading;
  if (kind === "ambiguous") {
    const { whole, decimal } = reading;
    return { problem: problem(field, "ambiguous", { typed: typed.trim(), whole, decimal }) };
  }
  if (kind === "unreadable" || (reading.percent && unit.kind === "amount")) {
    return { problem: problem(field, "unreadable", { typed: shortened(typed) }) };
  }
  const { value, percent, grouped } = reading;
  if (unit.kind === "percent" && !percent && value > 0 && value < unit.doubtful) {
    return { problem: doubt(field, typed, value, locale) };
  }
  const isPercentage = unit.kind === "percent" || (unit.kind === "multiple" && percent);
  return { value: isPercentage ? hundredth(value) : value, grouped };
}

/** Enough of what was typed to recognise it. */
const shortened = (typed: string): string => {
  const characters = [...typed.trim().replace(/\s+/g, " ")];
  return characters.length <= 30 ? characters.join("") : `${characters.slice(0, 29).join("")}…`;
};

function readHistory(typed: string, unit: Unit, locale: Locale): { history?: number[]; problems: Problem[] } {
  const entries = typed.split(/[;\n\t]/).filter((entry) => entry.trim() !== "");
  const outcomes = entries.map((entry) => readOne("history", entry, unit, locale));
  const [only] = outcomes;
  // "120 130" in one line may be one figure or two.
  if (outcomes.length === 1 && only && "value" in only && only.grouped) {
    return { problems: [problem("history", "one-or-several")] };
  }
  const problems = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
  const history = outcomes.flatMap((outcome) => ("value" in outcome ? [outcome.value] : []));
  return { history, problems: problems.slice(0, 1) };
}

/** Reads every figure that was typed. */
export function readFigures(fields: TypedFields, locale: Locale): Figures {
  const unit = metricUnit(fields);
  const units: [FieldName, Unit][] = [
    ...METRIC_FIELDS.map((field): [FieldName, Unit] => [field, unit]),
    ["ads", AMOUNT],
    ["margin", MARGIN],
    ...FUNNEL_FIELDS.map((field): [FieldName, Unit] => [field, AMOUNT]),
  ];
  const values: Partial<Record<FieldName, number>> = {};
  const problems: Problem[] = [];
  for (const [field, unitOfField] of units) {
    const typed = fields[field];
    if (typed === undefined) continue;
    const outcome = readOne(field, typed, unitOfField, locale);
    if ("problem" in outcome) problems.push(outcome.problem);
    else values[field] = outcome.value;
  }
  const earlier = fields.history === undefined ? { problems: [] } : readHistory(fields.history, unit, locale);
  return { values, history: earlier.history, problems: [...problems, ...earlier.problems] };
}
