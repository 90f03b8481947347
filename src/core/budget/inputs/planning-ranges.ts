/** Published defaults of the shift model, as P10, P50, P90; what the marketer tells replaces them one by one. */

import { AI_SUMMARIES } from "../../evidence/content.ts";
import { OWN_RESULTS_ELASTICITY } from "../../evidence/economics.ts";
import type { BusinessModel } from "../../situation/vocabulary.ts";
import type { Range } from "../two-piece-quantile.ts";

const range = (low: number, expected: number, high: number): Range => ({ low, expected, high });
const { low, expected, high } = OWN_RESULTS_ELASTICITY.values;

/** Shares as fractions of one, times in months. */
export const PLANNING_RANGES = {
  /** Visits a month to a mature piece, averaged over all, those nobody reads included. */
  visitsPerPiece: range(8, 35, 150),
  monthlyDecay: range(0.01, 0.03, 0.06),
  /** Of a channel's own results to its spend. */
  adElasticity: range(low, expected, high),
  paidIncrementality: range(0.6, 0.8, 1),
  contentIncrementality: range(0.8, 0.9, 1),
  delayMonths: range(1, 2, 4),
  rampMonths: range(4, 6, 10),
  grossMargin: range(0.3, 0.5, 0.7),
  /** Nothing of an ad's effect is taken to last: the cautious side for a shift, since the loss then comes at once. */
  adCarryover: range(0, 0, 0),
  /** Undiscounted: what a later month's money is worth less is the reader's to say. */
  monthlyDiscount: range(0, 0, 0),
} as const;

/** Orders per content visit, as parts of what all visits do today. */
export const READERS_CONVERT = range(0.3, 0.5, 1);
/** Ceiling of extra visits, as parts of today's visits, where the searched demand is not known. */
export const VISITS_TODAY = range(0.5, 1, 2);
/**
 * Share of the searched demand that extra content could at most draw: what of searches ends on an ordinary result with
 * an answer above the results, and without one (AI_SUMMARIES); the high end is a planning assumption.
 */
export const REACHABLE_DEMAND = range(AI_SUMMARIES.values.withSummary, AI_SUMMARIES.values.without, 0.3);

/** Months between a visit and its order. */
export const orderLag = (model: BusinessModel | undefined): number => (model === "lead-generation" ? 1 : 0);

/**
 * Planning price of one piece where the marketer gives none. US dollar, euro and pound rest on quotes (see PIECE_PRICE);
 * rouble and lira are this project's own planning prices for local freelance work. Other currencies: ask.
 */
export const PIECE_PRICES: Readonly<Record<string, Range>> = {
  USD: range(150, 400, 1000),
  EUR: range(150, 400, 1000),
  GBP: range(150, 400, 1000),
  RUB: range(5000, 12_000, 30_000),
  TRY: range(4000, 10_000, 25_000),
};
