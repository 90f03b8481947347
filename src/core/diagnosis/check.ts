/** The contract of one check: what it needs, what it stands on, and one of four outcomes. */
import type { Evidence } from "../evidence/evidence.ts";
import type { FieldPath, ReadingId } from "../situation/readings.ts";
import type { BusinessModel, Metric } from "../situation/schema.ts";
import type { Owner } from "./ownership.ts";

export type Topic = "website" | "money" | "targets" | "sales" | "content";
export type Severity = "low" | "medium" | "high";
export type ReadingUnit = "milliseconds" | "minutes" | "ratio" | "share" | "money" | "pieces";

/** What was seen and what it was held against, each with its unit: enough to repeat the verdict. */
export interface Observation {
  readonly value: number;
  readonly threshold: number;
  readonly unit: ReadingUnit;
  /** Evidence behind the threshold. */
  readonly evidence: string;
  /** Further figures the text may name. */
  readonly more?: Readonly<Record<string, { readonly value: number; readonly unit: ReadingUnit }>>;
}

/** What a check may say. */
export type Verdict =
  | { readonly outcome: "pass"; readonly observation: Observation }
  | { readonly outcome: "fail"; readonly severity: Severity; readonly observation: Observation };

/** What the runner makes of it. */
export type Outcome =
  | Verdict
  | { readonly outcome: "not-applicable" }
  | { readonly outcome: "unknown"; readonly missing: readonly FieldPath[] }
  | { readonly outcome: "error" };

export interface CheckContext {
  readonly model: BusinessModel | undefined;
  /** The metric the marketer is judged by, and whether its target is the lower the better. */
  readonly metric: Metric;
  readonly lowerIsBetter: boolean;
}

type Readings<Needs extends readonly ReadingId[]> = Readonly<Record<Needs[number], number>>;

export interface Check<Needs extends readonly ReadingId[] = readonly ReadingId[]> {
  /** Equal to the file name, the key of its texts and its anchor in the reference. */
  readonly id: string;
  readonly topic: Topic;
  readonly owner: Owner;
  /** The check receives these readings and nothing else; a missing one makes it unknown. */
  readonly needs: Needs;
  readonly evidence: readonly Evidence[];
  /** False when the question does not arise for this business. */
  readonly applies?: (context: CheckContext) => boolean;
  readonly run: (readings: Readings<Needs>) => Verdict;
}

/** Keeps the exact `id` and `needs` of a check while typing what its `run` receives. */
export const defineCheck = <const Id extends string, const Needs extends readonly ReadingId[]>(
  check: Check<Needs> & { readonly id: Id },
): Check<Needs> & { readonly id: Id } => check;
