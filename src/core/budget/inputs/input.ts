/** What the shift model needs, each figure with its range, its kind and the question that would replace an assumption. */
import type { FieldPath } from "../../situation/readings/reading.ts";
import type { Range } from "../two-piece-quantile.ts";

export const INPUT_IDS = [
  "visitsPerPiece",
  "ordersPerVisit",
  "costPerPiece",
  "monthlyDecay",
  "adElasticity",
  "paidIncrementality",
  "contentIncrementality",
  "delayMonths",
  "rampMonths",
  "ceilingVisits",
  "grossMargin",
  "orderLagMonths",
  "adCarryover",
  "monthlyDiscount",
] as const;
export type InputId = (typeof INPUT_IDS)[number];

/** Planning range of one input: P10, P50, P90. */
export interface Input extends Range {
  readonly id: InputId;
  /** Observed by the marketer, computed from two of their periods and a published range, or assumed by a published default. */
  readonly kind: "observed" | "computed" | "assumed";
  /** Input field, or the evidence or rule behind a default. */
  readonly source: string;
  /** The field whose answer would replace an assumption by an observation. */
  readonly replacedBy: FieldPath;
}

export type Inputs = Readonly<Record<InputId, Input>>;
export type InputValues = Readonly<Record<InputId, number>>;

export const assumed = (
  id: InputId,
  { low, expected, high }: Range,
  source: string,
  replacedBy: FieldPath,
): Input => ({ id, low, expected, high, kind: "assumed", source, replacedBy });

/** An observed figure is last month's, not next year's: it varies from half to half as much again. */
export const observed = (
  id: InputId,
  value: number,
  field: FieldPath,
  most = Number.POSITIVE_INFINITY,
): Input => ({
  id,
  low: value * 0.5,
  expected: value,
  high: Math.min(value * 1.5, most),
  kind: "observed",
  source: field,
  replacedBy: field,
});

/** A figure that holds as it is told. */
export const fixed = (id: InputId, value: number, field: FieldPath): Input => ({
  ...observed(id, value, field),
  low: value,
  high: value,
});
