/**
 * What a shift of ad money into content does, month by month, against leaving everything as it is. Total spend is the
 * same on both sides, so the difference in gross margin is the net effect: no saved money is counted, no cost twice.
 */

import { type PieceLife, stockKernel, visitsUnder } from "./content-stock.ts";
import type { ResponseCurve } from "./curves/curve.ts";

/** Months over which a shift is judged. */
export const HORIZON_MONTHS = 24;
/** Months after the horizon in which the pieces, no longer added to, still bring something. */
export const AFTERLIFE_MONTHS = 12;

/** A paid channel, or all ads together. */
export interface AdsModel {
  /** Money a month today; above 0. */
  readonly spend: number;
  /** Orders a month credited to it, by spend. */
  readonly curve: ResponseCurve;
}

export interface ContentModel extends PieceLife {
  readonly costPerPiece: number;
  readonly visitsPerPiece: number;
  /** Infinity where nothing bounds the visits. */
  readonly ceilingVisits: number;
  readonly ordersPerVisit: number;
  /** Gross margin of an order that content won. */
  readonly marginPerOrder: number;
  /** Share of those orders that would not have come anyway. */
  readonly incrementality: number;
  /** Whole months between a visit and its order. */
  readonly lagMonths: number;
}

export interface ShiftModel {
  readonly ads: readonly AdsModel[];
  /** Gross margin of an order that ads won. */
  readonly marginPerOrder: number;
  /** Share of the orders credited to ads that would not have come anyway. */
  readonly adIncrementality: number;
  /** Share of an ad's effect that lasts into the next month; from 0 to below 1. */
  readonly carryover: number;
  readonly content: ContentModel;
  /** By which a month's margin counts less than that of the month before; 0 undiscounted. */
  readonly monthlyDiscount: number;
  readonly horizonMonths: number;
}

/** What is done with the money, a month. */
export interface Plan {
  /** New spend of each of the model's ads, in their order. */
  readonly spends: readonly number[];
  /** Money for content. */
  readonly content: number;
}

export interface Projection {
  /** Visits a month before the ceiling bends them. */
  readonly rawVisits: readonly number[];
  /** Extra visits a month. */
  readonly visits: readonly number[];
  readonly contentMargin: readonly number[];
  /** Margin a month that the ads no longer bring. */
  readonly adMarginLost: readonly number[];
  /** Difference to doing nothing, month by month, in gross margin. */
  readonly monthly: readonly number[];
  /** The same added up. */
  readonly cumulative: readonly number[];
}

export const adSpendOf = ({ ads }: Pick<ShiftModel, "ads">): number =>
  ads.reduce((sum, { spend }) => sum + spend, 0);

/** Gross margin that one extra visit brings. */
export const perVisit = ({ content }: ShiftModel): number =>
  content.ordersPerVisit * content.marginPerOrder * content.incrementality;

/** Margin a month that the ads lose once nothing carries over any more: at `carried` share of the old effect. */
export function adMarginLost(model: ShiftModel, spends: readonly number[], carried = 0): number {
  let orders = 0;
  model.ads.forEach(({ spend, curve }, index) => {
    const kept = spends[index] ?? spend;
    if (kept !== spend) orders += curve.response(spend) - curve.response(kept + carried * (spend - kept));
  });
  return orders * model.marginPerOrder * model.adIncrementality;
}

/** The monthly difference alone, written into `into`: what the bands need of each of their points. */
export function monthlyDifference(
  model: ShiftModel,
  plan: Plan,
  kernel: Float64Array,
  into = new Float64Array(kernel.length),
): Float64Array {
  const { content, carryover } = model;
  const raw = (plan.content / content.costPerPiece) * content.visitsPerPiece;
  const worth = perVisit(model);
  const settled = adMarginLost(model, plan.spends);
  for (let month = 0; month < into.length; month += 1) {
    const stock = kernel[month - content.lagMonths] ?? 0;
    const lost = carryover === 0 ? settled : adMarginLost(model, plan.spends, carryover ** (month + 1));
    into[month] = visitsUnder(raw * stock, content.ceilingVisits) * worth - lost;
  }
  return into;
}

/** The path of a plan over all months of the horizon. */
export function project(model: ShiftModel, plan: Plan): Projection {
  const { content, carryover, horizonMonths } = model;
  const kernel = stockKernel(horizonMonths, content);
  const raw = (plan.content / content.costPerPiece) * content.visitsPerPiece;
  const rawVisits = Array.from(kernel, (stock) => raw * stock);
  const visits = rawVisits.map((count) => visitsUnder(count, content.ceilingVisits));
  const contentMargin = visits.map((_, month) => (visits[month - content.lagMonths] ?? 0) * perVisit(model));
  const lost = visits.map((_, month) =>
    adMarginLost(model, plan.spends, carryover === 0 ? 0 : carryover ** (month + 1)),
  );
  const monthly = contentMargin.map((gained, month) => gained - (lost[month] ?? 0));
  let sum = 0;
  const cumulative = monthly.map((difference) => {
    sum += difference;
    return sum;
  });
  return { rawVisits, visits, contentMargin, adMarginLost: lost, monthly, cumulative };
}

/**
 * Monthly difference when the plan ends after some months: nothing is published any more, and the ads have their money
 * back. Their effect returns at once, as far as none carries over.
 */
export function monthlyWhenEnded(model: ShiftModel, plan: Plan, months: number): number[] {
  const { content, carryover, horizonMonths } = model;
  const kernel = stockKernel(horizonMonths, content);
  const raw = (plan.content / content.costPerPiece) * content.visitsPerPiece;
  return Array.from(kernel, (_, month) => {
    const at = month - content.lagMonths;
    const stock = (kernel[at] ?? 0) - (kernel[at - months] ?? 0);
    const carried =
      month < months
        ? carryover ** (month + 1)
        : 1 - (1 - carryover ** months) * carryover ** (month - months + 1);
    const gained = visitsUnder(raw * stock, content.ceilingVisits) * perVisit(model);
    return gained - adMarginLost(model, plan.spends, carried);
  });
}

/** A path in money of today: Σ Δ_t ÷ (1 + r)^t. */
export const presentValue = (monthly: readonly number[], monthlyDiscount: number): number =>
  monthly.reduce((sum, difference, month) => sum + difference / (1 + monthlyDiscount) ** (month + 1), 0);

/**
 * Margin that the pieces still bring after the horizon, undiscounted, with nothing added and the ads back at full.
 * @param months how long that is looked at
 */
export function valueLeft(model: ShiftModel, contentSpend: number, months = AFTERLIFE_MONTHS): number {
  const { content, horizonMonths } = model;
  const kernel = stockKernel(horizonMonths + months, content);
  const raw = (contentSpend / content.costPerPiece) * content.visitsPerPiece;
  let value = 0;
  for (let month = horizonMonths; month < kernel.length; month += 1) {
    const at = month - content.lagMonths;
    const stock = (kernel[at] ?? 0) - (kernel[at - horizonMonths] ?? 0);
    value += visitsUnder(raw * stock, content.ceilingVisits) * perVisit(model);
  }
  return value;
}

/** First month (from 1) from which all later values are at least zero; null if never, or if nothing happens at all. */
export function settledMonth(values: readonly number[]): number | null {
  if (values.every((value) => value === 0)) return null;
  let month: number | null = null;
  values.forEach((value, index) => {
    if (value < 0) month = null;
    else month ??= index + 1;
  });
  return month;
}

/** Deepest point of a path: its month (from 1) and its figure, which is above zero where the path never is below. */
export function deepestDip(cumulative: readonly number[]): {
  readonly month: number;
  readonly amount: number;
} {
  const amount = Math.min(...cumulative);
  return { month: cumulative.indexOf(amount) + 1, amount };
}
