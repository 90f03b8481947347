/** The shape of a decomposition: what moved a figure, by how much, and whose part it is. */
import type { Metric } from "../situation/schema.ts";
import type { Base } from "./baseline.ts";
import type { LineStatus } from "./lines.ts";
import type { DriverFactor, Owner, Part, Stance } from "./ownership.ts";

/**
 * More than chance among all the steps compared; more than chance taken alone; within it; beyond its reach; or resting
 * on an assumption.
 */
export type Signal = "signal" | "likely" | "noise" | "exact" | "assumed";

export interface Driver {
  readonly factor: DriverFactor;
  readonly part: Part;
  readonly owner: Owner;
  /** In the subject's unit; all contributions add up to the gap. */
  readonly contribution: number;
  /** 95 % band by chance, first order; for the price of scale the range of the assumption. */
  readonly low: number;
  readonly high: number;
  readonly signal: Signal;
  /** Share of the contribution that is the marketer's own, 0–1; null for ambition and unexplained. */
  readonly ownWeight: number | null;
  /** The factor's value before and now; null where it has none. For click cost: clicks per unit of money. */
  readonly before: number | null;
  readonly now: number | null;
}

/** One channel's part of the change from the base. */
export interface ChannelPart {
  /** Index into `channels`. */
  readonly channel: number;
  readonly status: LineStatus;
  /** What it brought, in the subject's unit. */
  readonly before: number;
  readonly now: number;
  /** now − before; the channels and the lines beside them add up to the subject's change. */
  readonly contribution: number;
  readonly low: number;
  readonly high: number;
  /** Of the contribution, what is the marketer's own. */
  readonly own: number;
  /** Lowest first. */
  readonly drivers: readonly Driver[];
}

export interface SplitPart {
  readonly amount: number;
  /** Of the gap; the four shares add up to 1; null when the gap is 0. */
  readonly share: number | null;
}

export interface Split {
  readonly own: SplitPart;
  readonly system: SplitPart;
  readonly ambition: SplitPart;
  readonly unexplained: SplitPart;
}

export interface Subject {
  readonly metric: Metric;
  /** Index into `kpis`, or null for a figure nobody set as a KPI. */
  readonly kpi: number | null;
  readonly base: Base;
  readonly target: number;
  /** The figure at the base, for the same part of the period; null when there is none. */
  readonly baseline: number | null;
  readonly actual: number;
  /** actual − baseline; null without a baseline. */
  readonly change: number | null;
  readonly gap: number;
}

export interface Decomposition {
  readonly subject: Subject;
  readonly split: Split;
  /** Largest pull toward the miss first. */
  readonly drivers: readonly Driver[];
  /** The same change by channel, largest pull toward the miss first; empty when the channels do not carry the figure. */
  readonly channels: readonly ChannelPart[];
  readonly stance: Stance;
}
