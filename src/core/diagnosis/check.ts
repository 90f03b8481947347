/** The contract of one check: what it needs, what it stands on, and one of five outcomes. */
import type { Evidence } from "../evidence/evidence.ts";
import type { Unit } from "../facts/fact.ts";
import type { FieldPath } from "../situation/readings/reading.ts";
import type { ReadingId, ReadingValue } from "../situation/readings/registry.ts";
import type { BusinessModel, Metric } from "../situation/schema.ts";
import type { DriverFactor, Owner } from "./ownership.ts";

/** Parts of the system a check can be about; the folder-like order in which a report lists them. */
export const TOPICS = [
  "targets",
  "measurement",
  "website",
  "ads",
  "money",
  "sales",
  "service",
  "customers",
  "content",
  "social",
  "team",
] as const;
export type Topic = (typeof TOPICS)[number];
export type Severity = "low" | "medium" | "high";

/** A figure that the text of a check may name. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** Typed by the marketer as it stands, or made of what they typed; computed unless said otherwise. */
  readonly kind?: "observed" | "computed";
}

/** What was seen and what it was held against, each with its unit: enough to repeat the verdict. */
export interface Observation<FigureName extends string = string> {
  readonly value: number;
  readonly unit: Unit;
  /** Of the value: typed as it stands, or made of several fields. */
  readonly kind: "observed" | "computed";
  readonly threshold: number;
  /** Of the threshold: a figure of the evidence, or made from one and from the marketer's own figures. */
  readonly thresholdKind?: "cited" | "computed";
  /** Evidence behind the threshold. */
  readonly evidence: string;
  /** Index into `channels`, when one channel is spoken of. */
  readonly channel?: number;
  /** The one of the check's own further sentences that applies. */
  readonly detail?: string;
  /** The marketer's own words that are spoken of. */
  readonly words?: string;
  /** Exactly the figures that the check declared. */
  readonly more?: Readonly<Record<FigureName, Figure>>;
}

/** What a check may say. */
export type Verdict<FigureName extends string = string> =
  | { readonly outcome: "pass"; readonly observation: Observation<FigureName> }
  | {
      readonly outcome: "fail";
      readonly severity: Severity;
      readonly observation: Observation<FigureName>;
    }
  /** The figures themselves show that the question does not arise: no such channel, nothing to compare. */
  | { readonly outcome: "not-applicable" };

/** What the runner makes of it. */
export type Outcome =
  | Verdict
  | { readonly outcome: "unknown"; readonly missing: readonly FieldPath[] }
  | { readonly outcome: "error" };

export interface CheckContext {
  readonly model: BusinessModel | undefined;
  /** The metric the marketer is judged by, and whether its target is the lower the better. */
  readonly metric: Metric;
  readonly lowerIsBetter: boolean;
  /** ISO 4217, for benchmarks that hold in one currency only. */
  readonly currency: string | undefined;
}

type Readings<Ids extends readonly ReadingId[]> = { readonly [Id in Ids[number]]: ReadingValue<Id> };

export interface Check<
  Needs extends readonly ReadingId[] = readonly ReadingId[],
  Uses extends readonly ReadingId[] = readonly ReadingId[],
  FigureName extends string = string,
> {
  /** Equal to the file name, the key of its texts and its anchor in the reference. */
  readonly id: string;
  readonly topic: Topic;
  /** The role that can mend it. */
  readonly owner: Owner;
  /** The check receives these readings and nothing else; a missing one makes it unknown. */
  readonly needs: Needs;
  /** Readings that sharpen the verdict but are not needed for one. */
  readonly uses?: Uses;
  readonly evidence: readonly Evidence[];
  /** Steps of the funnel that a failure can explain: what makes it one cause with a driver, not a second one. */
  readonly factors: readonly DriverFactor[];
  /** True when it looks at the step itself: to say that it bears on that step would say nothing. */
  readonly isOfStep?: boolean;
  /** Names of further figures that its texts may use, next to `value` and `threshold`. */
  readonly figures?: readonly FigureName[];
  /** Ids of further sentences; a failure adds the one its observation names, which may quote the marketer's words. */
  readonly details?: readonly string[];
  /** True when its texts may name the channel it saw. */
  readonly namesChannel?: boolean;
  /** False when the question does not arise for this business. */
  readonly applies?: (context: CheckContext) => boolean;
  readonly run: (readings: Readings<Needs> & Partial<Readings<Uses>>) => Verdict<FigureName>;
}

/** Keeps the exact `id`, `needs` and figures of a check while typing what its `run` receives. */
export const defineCheck = <
  const Id extends string,
  const Needs extends readonly ReadingId[],
  const Uses extends readonly ReadingId[] = readonly [],
  const FigureName extends string = never,
>(
  check: Check<Needs, Uses, FigureName> & { readonly id: Id },
): Check<Needs, Uses, FigureName> & { readonly id: Id } => check;

interface Band {
  /** Beyond this the failure is grave. */
  readonly grave?: number;
  /** Severity short of that; medium unless said otherwise. */
  readonly severity?: Severity;
}

/** Passes up to the threshold, fails above it. */
export function failsAbove<FigureName extends string = never>(
  observation: Observation<FigureName>,
  { grave = Number.POSITIVE_INFINITY, severity = "medium" }: Band = {},
): Verdict<FigureName> {
  const { value, threshold } = observation;
  if (value <= threshold) return { outcome: "pass", observation };
  return { outcome: "fail", severity: value > grave ? "high" : severity, observation };
}

/** Passes from the threshold up, fails below it. */
export function failsBelow<FigureName extends string = never>(
  observation: Observation<FigureName>,
  { grave = Number.NEGATIVE_INFINITY, severity = "medium" }: Band = {},
): Verdict<FigureName> {
  const { value, threshold } = observation;
  if (value >= threshold) return { outcome: "pass", observation };
  return { outcome: "fail", severity: value < grave ? "high" : severity, observation };
}

export const NOT_APPLICABLE = { outcome: "not-applicable" } as const;
