/** The contract of one contradiction: two figures of the input that cannot both be right, or not in the same sense. */
import type { Situation } from "../situation/schema.ts";
import type { Figure } from "./check.ts";

/** Two figures that disagree. */
export interface Disagreement {
  /** What was typed, and what the other figures make of it; named as the texts name them. */
  readonly figures: { readonly said: Figure; readonly implied: Figure };
  /** Index into `kpis`, when one KPI is concerned. */
  readonly kpi?: number;
  /** The same situation with the other figure taken for true: what would then be the verdict? */
  readonly alternative?: Situation;
}

export interface ContradictionRule<Id extends string = string> {
  /** Equal to the file name and the key of its texts. */
  readonly id: Id;
  /** The disagreement, or undefined when the figures agree or one of them is missing. */
  readonly find: (situation: Situation, today: string) => Disagreement | undefined;
}

/** Keeps the exact id. */
export const defineContradiction = <const Id extends string>(
  rule: ContradictionRule<Id>,
): ContradictionRule<Id> => rule;

/** True when two positive figures differ by more than this part of the larger one. */
export function differ(said: number, implied: number, tolerance: number): boolean {
  return Math.abs(said - implied) > tolerance * Math.max(Math.abs(said), Math.abs(implied));
}

/** The situation with one KPI changed. */
export const withKpi = (
  situation: Situation,
  index: number,
  change: Partial<Situation["kpis"][number]>,
): Situation => ({
  ...situation,
  kpis: situation.kpis.map((kpi, position) => (position === index ? { ...kpi, ...change } : kpi)),
});
