/** Optional sections of a situation that stand on their own: site, content, tests, assumptions. */
import * as z from "zod";
import { amount, figure, fraction, margin, wholeWithin, within } from "./fields.ts";
import { AD_CURVES } from "./vocabulary.ts";

export const website = () =>
  z.strictObject({
    lcpMs: figure(
      120_000,
      "Largest Contentful Paint, milliseconds, 75th percentile on phones, from PageSpeed Insights",
    ),
    inpMs: figure(
      60_000,
      "Interaction to Next Paint, milliseconds, 75th percentile, from PageSpeed Insights",
    ),
    cls: figure(100, "Cumulative Layout Shift, no unit, 75th percentile, from PageSpeed Insights"),
    ttfbMs: figure(60_000, "Time to First Byte, milliseconds, 75th percentile, from PageSpeed Insights"),
    mobileShare: fraction("Share of visits from phones, from web analytics"),
    mobileConversionRate: fraction("Orders or leads per visit on phones, from web analytics"),
    desktopConversionRate: fraction("Orders or leads per visit on computers, from web analytics"),
    cartAbandonment: fraction("Share of carts that were not paid for, from the shop"),
  });

export const content = () =>
  z.strictObject({
    piecesPerMonth: figure(10_000, "Articles, guides or videos published a month"),
    costPerPiece: amount("What one piece costs, writing and editing together"),
    maturePieces: amount("Pieces older than six months"),
    maturePieceVisits: amount("Visits a month to those pieces together, from web analytics"),
    organicShare: fraction("Share of visits from organic search, from web analytics"),
    monthlySearchDemand: amount("Searches a month for your topics, from a keyword planner"),
  });

export const abTest = () =>
  z.strictObject({
    name: z.string().max(80).optional().describe("What was tested"),
    visitorsA: amount("Visitors who saw version A"),
    conversionsA: amount("Of those, how many converted"),
    visitorsB: amount("Visitors who saw version B"),
    conversionsB: amount("Of those, how many converted"),
  });

/** Overrides of the shift model's assumptions; whatever is absent keeps its published default. */
export const assumptions = () =>
  z.strictObject({
    costPerPiece: amount("Money for one piece"),
    visitsPerPiece: figure(1e7, "Visits a month to one mature piece, averaged over all, failures included"),
    delayMonths: wholeWithin(0, 18, "Months before a new piece brings its first visits"),
    rampMonths: wholeWithin(1, 36, "Months from first visits to the peak"),
    monthlyDecay: figure(0.9, "Share of visits an old piece loses each month"),
    ceilingVisits: within(1, 1e9, "Most extra visits a month that content could ever bring"),
    ordersPerVisit: within(0.0001, 1, "Orders per visit to content"),
    adElasticity: within(
      0.01,
      0.99,
      "If ads grew by one per cent, by how many per cent would their orders grow",
    ),
    paidIncrementality: fraction("Share of orders credited to ads that would not have come without them"),
    contentIncrementality: within(
      0.0001,
      1,
      "Share of orders credited to content that would not have come without it",
    ),
    grossMargin: margin("Gross margin, when business.grossMargin is not given"),
    adCurve: z
      .enum(AD_CURVES)
      .optional()
      .describe(
        "Form of the curve by which the ads answer to money; michaelis-menten unless set, which has a ceiling",
      ),
    orderLagMonths: wholeWithin(0, 18, "Whole months between a visit to content and its order"),
    adCarryover: figure(0.9, "Share of an ad's effect that lasts into the next month"),
    monthlyDiscount: figure(0.1, "By how much money a month later is worth less, as a share"),
    largestShare: within(0.01, 0.3, "Largest share of ad money to move; 0.2 unless set, 0.3 at most"),
  });

/** One of the shifts to compare: its size as a share or as a sum, and what it assumes differently. */
export const requestedShift = () =>
  z.strictObject({
    name: z.string().max(80).optional().describe("Your name for it, shown back to you"),
    share: fraction("Share of the ad money to move; left out when amount is given"),
    amount: amount("Ad money a month to move, when not given as a share"),
    assumptions: assumptions().optional().describe("Assumptions of this shift alone"),
  });
