/**
 * The figures that would change the decision, one at a time. The first unit of money moved pays when a piece brings
 * what the first-euro test needs; what is needed is proportional to the price of a piece and to the ads' elasticity and
 * inverse to the readers' conversion, so each boundary is a ratio.
 */
import { normalQuantile } from "../statistics/normal.ts";
import { type InputId, observed } from "./inputs/input.ts";
import type { ShiftInputs } from "./inputs/shift-inputs.ts";
import { expectedModel, quantileOf } from "./model.ts";
import { neededVisitsPerPiece } from "./optimum.ts";
import type { ShiftModel } from "./projection.ts";

export interface Flip {
  readonly input: InputId;
  /** The input's expected figure now. */
  readonly now: number;
  /** Where the decision changes. */
  readonly at: number;
  /** What the decision becomes beyond it. */
  readonly to: "shift" | "pilot" | "hold";
}

/** How far above the first-euro test's need content is: above 1 the first unit moved pays. Null when nothing may move. */
export function surplus(model: ShiftModel, least: readonly number[]): number | null {
  const needed = neededVisitsPerPiece(model, least);
  return needed === null || needed === 0 ? null : model.content.visitsPerPiece / needed;
}

/** Beyond these a figure is no longer plausible, and flips nothing. */
const BOUNDS: Readonly<
  Record<"visitsPerPiece" | "costPerPiece" | "ordersPerVisit" | "adElasticity", readonly [number, number]>
> = {
  visitsPerPiece: [0.1, 1e6],
  costPerPiece: [1e-6, 1e12],
  ordersPerVisit: [1e-6, 1],
  adElasticity: [0.05, 0.95],
};
/** Which way an input moves the surplus: with it (1) or against it (−1). */
const DIRECTION = { visitsPerPiece: 1, costPerPiece: -1, ordersPerVisit: 1, adElasticity: -1 } as const;
type Proportional = keyof typeof DIRECTION;
const PROPORTIONAL: readonly Proportional[] = [
  "visitsPerPiece",
  "costPerPiece",
  "ordersPerVisit",
  "adElasticity",
];

/** From the least to the most that is moved. */
const RANKS: readonly Flip["to"][] = ["hold", "pilot", "shift"];

const CAUTIOUS = normalQuantile(0.25);

/** A figure once it is observed: how far its cautious quarter lies from it. An assumption is wider than that. */
function cautiousRatio(input: Proportional, spread: "now" | "observed", shift: ShiftInputs): number {
  if (input === "adElasticity") return 1;
  const z = DIRECTION[input] * CAUTIOUS;
  const given = shift.inputs[input];
  if (spread === "now") return quantileOf(shift.inputs, input)(z) / given.expected;
  const told = { ...shift.inputs, [input]: observed(input, given.expected, given.replacedBy) };
  return quantileOf(told, input)(z) / given.expected;
}

/** Months are whole: the largest delay at which content still pays, or the smallest at which it no longer does. */
function delayFlip(
  shift: ShiftInputs,
  least: readonly number[],
  pays: boolean,
  decision: Flip["to"],
): Flip[] {
  const model = expectedModel(shift);
  const now = shift.inputs.delayMonths.expected;
  const step = pays ? 1 : -1;
  for (let months = Math.round(now) + step; months >= 0 && months <= model.horizonMonths; months += step) {
    const moved = { ...model, content: { ...model.content, delayMonths: months } };
    const pay = (surplus(moved, least) ?? 0) > 1;
    if (pay !== pays)
      return [{ input: "delayMonths", now, at: months, to: decision === "hold" ? "pilot" : "hold" }];
  }
  return [];
}

/**
 * What would change the decision: from hold to pilot, from pilot to shift or to hold, from shift to pilot.
 * @param least what each source must keep
 */
export function flipsOf(
  shift: ShiftInputs,
  expected: ShiftModel,
  cautious: ShiftModel,
  least: readonly number[],
  decision: Flip["to"],
): Flip[] {
  const [hope, fear] = [surplus(expected, least), surplus(cautious, least)];
  if (hope === null || fear === null || hope === 0 || fear === 0) return [];
  const boundary = (input: Proportional, ratio: number, to: Flip["to"]): Flip[] => {
    const { expected: now } = shift.inputs[input];
    const at = now * ratio ** -DIRECTION[input];
    const [low, high] = BOUNDS[input];
    // A told figure may be judged more strictly than the same figure assumed; then no figure on this side turns it.
    const isBetter = (at - now) * DIRECTION[input] > 0;
    const isUp = RANKS.indexOf(to) > RANKS.indexOf(decision);
    return at >= low && at <= high && isBetter === isUp ? [{ input, now, at, to }] : [];
  };
  // An assumption that becomes an observation is surer than before, so the cautious path comes nearer to it.
  const onCautious = (input: Proportional, to: Flip["to"]): Flip[] => {
    const told = cautiousRatio(input, "observed", shift) / cautiousRatio(input, "now", shift);
    return boundary(input, fear * told ** DIRECTION[input], to);
  };
  return PROPORTIONAL.flatMap((input) => {
    if (decision === "hold") return hope < 1 ? boundary(input, hope, "pilot") : [];
    if (decision === "shift") return onCautious(input, "pilot");
    return [...onCautious(input, "shift"), ...(hope > 1 ? boundary(input, hope, "hold") : [])];
  }).concat(delayFlip(shift, least, hope > 1, decision));
}
