/** Intervals of figures in money that rest on a count. */
import { countInterval, type Interval } from "./counts.ts";
import { normalQuantile } from "./normal.ts";

export interface RevenueInterval extends Interval {
  readonly revenue: number;
  /** Standard error of ln(revenue): nearly the relative standard error of the revenue. */
  readonly relativeError: number;
}

/**
 * Interval of a revenue, in its own currency: a compound Poisson sum on the log scale, with the relative variance
 * dispersion·(1 + cv²)/orders (moments: Feller 1968, chapter XII).
 * @param orders above 0
 * @param averageOrderValue above 0
 * @param variation coefficient of variation (cv) of one order's value, from 0
 * @param dispersion variance of the number of orders ÷ its mean, at least 1
 * First order: good from about 30 orders; below that the true interval is wider at the top.
 */
export function revenueInterval(
  orders: number,
  averageOrderValue: number,
  variation: number,
  confidence: number,
  dispersion = 1,
): RevenueInterval {
  const revenue = orders * averageOrderValue;
  const relativeError = Math.sqrt((dispersion * (1 + variation * variation)) / orders);
  const reach = Math.exp(normalQuantile((1 + confidence) / 2) * relativeError);
  return { revenue, relativeError, low: revenue / reach, high: revenue * reach };
}

export interface CostInterval extends Interval {
  /** Spend ÷ results; null without a result. */
  readonly cost: number | null;
}

/**
 * Interval of a cost per result, in the currency of the spend: the spend divided by the exact limits of the count (Garwood
 * 1936), which takes the spend for fixed. The upper end is infinite without a result.
 */
export function costPerResultInterval(
  spend: number,
  results: number,
  confidence: number,
  dispersion = 1,
): CostInterval {
  const { low, high } = countInterval(results, confidence, dispersion);
  return {
    cost: results > 0 ? spend / results : null,
    low: spend / high,
    high: low > 0 ? spend / low : Number.POSITIVE_INFINITY,
  };
}
