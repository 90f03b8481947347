/** What a reading is: a named figure read or derived from a situation; the only way checks see it. */
import type { OwnWords } from "../own-words/own-words.ts";
import type { Situation } from "../schema.ts";

/** Path of an input field, lists by `[]`: `funnel.actual.orders`, `kpis[].previous`. */
export type FieldPath = string;

export interface Reading<Value = unknown> {
  /** Fields it is made of: what to ask for when it is missing. */
  readonly fields: readonly FieldPath[];
  /** The value, or undefined when a field that it needs is missing. */
  readonly read: (situation: Situation, today: string, words: OwnWords) => Value | undefined;
}

export type ReadingTable = Readonly<Record<string, Reading>>;

/** A figure of one channel. */
export interface ChannelFigure {
  /** Index into `channels`. */
  readonly channel: number;
  readonly value: number;
}

/** A quotient, or nothing where a figure is missing or the divisor is zero. */
export const ratio = (numerator: number | undefined, divisor: number | undefined): number | undefined =>
  numerator === undefined || divisor === undefined || divisor === 0 ? undefined : numerator / divisor;

/** Growth from `before` to `now` as a share of `before`; nothing where either is missing or `before` is zero. */
export function growth(now: number | undefined, before: number | undefined): number | undefined {
  const times = ratio(now, before);
  return times === undefined ? undefined : times - 1;
}
