/** A figure as the words may use it: its value, its unit, what kind it is and where it came from. */
export type FactKind = "observed" | "computed" | "assumed" | "cited";

/** Things that are counted; each has its own noun, with plural forms, in every language. */
export const COUNTED_UNITS = [
  "orders",
  "leads",
  "qualified-leads",
  "signups",
  "visits",
  "clicks",
  "pieces",
  "periods",
  "checks",
  "posts",
  "weeks",
  "reviews",
  "visitors",
  /** Orders or leads, whichever the figure is about. */
  "results",
  "channels",
  "people",
  /** Difference of two rates; the value is a fraction of 1, shown times a hundred. */
  "points",
] as const;
export type CountedUnit = (typeof COUNTED_UNITS)[number];

export type Unit =
  | "money"
  /** Share of one, as a rounded percentage. */
  | "share"
  /** Rate of one, as a percentage with two decimals. */
  | "rate"
  /** How many times: a return on ad spend. */
  | "ratio"
  | "number"
  | "milliseconds"
  | "minutes"
  | "hours"
  | "days"
  | "months"
  /** A month counted from the start, as a bare number. */
  | "month"
  /** ISO date. */
  | "date"
  /** "2026-10": the name of a calendar month. */
  | "month-name"
  /** The reader's own words, shown as they are. */
  | "words"
  /** Id of a term in the catalogue: a metric, a step, a role. */
  | "term"
  | CountedUnit;

export interface Fact {
  readonly value: number | string;
  readonly unit: Unit;
  readonly kind: FactKind;
  /** Input field of an observation, rule of a computation, id of an assumption or of the evidence. */
  readonly source: string;
  /** Estimates are shown rounded to this many significant digits. */
  readonly significant?: number;
  /** What is shown instead of the value, where rounded parts must add up to a shown total. */
  readonly shown?: number;
  /** Catalogue id of the whole clause that `{{claim.…}}` stands for. */
  readonly claim?: string;
}

/** Path of a fact: that of the same figure in the advice, e.g. `gaps.0.gap`. Never made of user text. */
export type FactPath = string;
export type Facts = ReadonlyMap<FactPath, Fact>;

/** One sentence or more by its catalogue id, with the fact behind each of its slots. */
export interface Message {
  readonly id: string;
  readonly slots: Readonly<Record<string, FactPath>>;
}

/** Sentences that stand together. */
export type Paragraph = readonly Message[];
export type Text = readonly Paragraph[];
