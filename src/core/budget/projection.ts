/**
 * What a shift of ad money into content does, month by month. Content is a stock: a piece brings nothing for `delay`
 * months, ramps up over `ramp`, then decays; all pieces together never bring more than the ceiling. Ads follow a
 * Michaelis–Menten curve through today's point, calibrated by one elasticity. Total spend is unchanged, so the
 * difference to doing nothing is the net effect. After Nerlove and Arrow (1962), with a delay.
 */
import type { InputId } from "./inputs.ts";

export const HORIZON_MONTHS = 24;
/** Months after the horizon in which the pieces, no longer added to, still bring something. */
export const AFTERLIFE_MONTHS = 12;

export interface ShiftModel {
  readonly adSpend: number;
  readonly paidOrders: number;
  readonly marginPerOrder: number;
  readonly values: Readonly<Record<InputId, number>>;
}

/** Orders from ads at a spend; through (spend₀, orders₀) with the elasticity ε there: a = y/(1−ε), k = x·ε/(1−ε). */
export function adOrders(model: ShiftModel, spend: number): number {
  const elasticity = model.values.adElasticity;
  const half = (model.adSpend * elasticity) / (1 - elasticity);
  return (model.paidOrders / (1 - elasticity)) * (spend / (half + spend));
}

/**
 * K_t for t = 1…months: the traffic of one-a-month publishing, in units of a piece at its peak. A piece of age a
 * (0 in the month of publication) brings clamp((a − delay + 1)/ramp, 0, 1), decaying once it has reached its peak.
 */
export function stockKernel(
  months: number,
  { delayMonths, rampMonths, monthlyDecay }: ShiftModel["values"],
  kernel = new Float64Array(months),
): Float64Array {
  const peakAge = delayMonths + rampMonths - 1;
  let sum = 0;
  let grown = 1;
  for (let age = 0; age < months; age += 1) {
    if (age > peakAge) grown *= 1 - monthlyDecay;
    sum += age > peakAge ? grown : Math.max(0, (age - delayMonths + 1) / rampMonths);
    kernel[age] = sum;
  }
  return kernel;
}

/** Saturating sum: never above the ceiling. */
const underCeiling = (visits: number, ceiling: number): number => ceiling * -Math.expm1(-visits / ceiling);

export const visitsFrom = (pieces: number, stock: number, values: ShiftModel["values"]): number =>
  underCeiling(pieces * values.visitsPerPiece * stock, values.ceilingVisits);

const contentMargin = ({ values, marginPerOrder }: ShiftModel): number =>
  values.ordersPerVisit * marginPerOrder * values.contentIncrementality;

/** Margin lost a month by taking this share from the ads. */
export function adMarginLost(model: ShiftModel, share: number): number {
  const kept = adOrders(model, (1 - share) * model.adSpend);
  return (model.paidOrders - kept) * model.marginPerOrder * model.values.paidIncrementality;
}

export const piecesPerMonth = (model: ShiftModel, share: number): number =>
  (share * model.adSpend) / model.values.costPerPiece;

export interface Projection {
  /** Difference to doing nothing, month by month, in gross margin. */
  readonly monthly: readonly number[];
  /** The same added up. */
  readonly cumulative: readonly number[];
  /** Extra visits a month. */
  readonly visits: readonly number[];
}

/** The path of a share of ad money moved into content for all months of the horizon. */
export function project(
  model: ShiftModel,
  share: number,
  kernel = stockKernel(HORIZON_MONTHS, model.values),
): Projection {
  const pieces = piecesPerMonth(model, share);
  const perVisit = contentMargin(model);
  const lost = adMarginLost(model, share);
  const visits = Array.from(kernel, (stock) => visitsFrom(pieces, stock, model.values));
  const monthly = visits.map((count) => count * perVisit - lost);
  return { monthly, visits, cumulative: Array.from(cumulativePath(model, share, kernel)) };
}

/** The added-up difference alone, written into `into`: what the bands need of each of their points. */
export function cumulativePath(
  model: ShiftModel,
  share: number,
  kernel: Float64Array,
  into = new Float64Array(kernel.length),
): Float64Array {
  const pieces = piecesPerMonth(model, share);
  const perVisit = contentMargin(model);
  const lost = adMarginLost(model, share);
  let sum = 0;
  for (let month = 0; month < kernel.length; month += 1) {
    sum += visitsFrom(pieces, kernel[month] ?? 0, model.values) * perVisit - lost;
    into[month] = sum;
  }
  return into;
}

/** Sum over the horizon: what the optimum maximises. Concave in `share`. */
export function horizonValue(model: ShiftModel, share: number, kernel: Float64Array): number {
  const pieces = piecesPerMonth(model, share);
  let visits = 0;
  for (const stock of kernel) visits += visitsFrom(pieces, stock, model.values);
  return visits * contentMargin(model) - kernel.length * adMarginLost(model, share);
}

/** Margin the pieces still bring in the months after the horizon, with nothing added and the ads back at full. */
export function valueLeft(model: ShiftModel, share: number): number {
  const kernel = stockKernel(HORIZON_MONTHS + AFTERLIFE_MONTHS, model.values);
  const pieces = piecesPerMonth(model, share);
  let visits = 0;
  for (let month = HORIZON_MONTHS; month < kernel.length; month += 1) {
    const stock = (kernel[month] ?? 0) - (kernel[month - HORIZON_MONTHS] ?? 0);
    visits += visitsFrom(pieces, stock, model.values);
  }
  return visits * contentMargin(model);
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

/**
 * First-euro test: visits a month that one mature piece must bring so that the first unit of money moved pays within
 * the horizon. v* = ε·(orders/spend)·cost·ι_ads ÷ (K̄·ordersPerVisit·ι_content); the value of an order cancels.
 */
export function neededVisitsPerPiece({ adSpend, paidOrders, values }: ShiftModel): number {
  const kernel = stockKernel(HORIZON_MONTHS, values);
  const meanStock = kernel.reduce((sum, stock) => sum + stock, 0) / kernel.length;
  const lostPerUnit = values.adElasticity * (paidOrders / adSpend) * values.paidIncrementality;
  return (
    (lostPerUnit * values.costPerPiece) / (meanStock * values.ordersPerVisit * values.contentIncrementality)
  );
}
