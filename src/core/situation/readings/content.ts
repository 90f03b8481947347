/** Content: how much there is, how old it is, what it brings. */
import { elapsed } from "../elapsed.ts";
import type { Situation } from "../schema.ts";
import { type ReadingTable, ratio } from "./reading.ts";

/** Money for ads and for content, planned for the period. */
export interface MarketingMoney {
  readonly ads: number;
  readonly content: number;
}

function marketingMoney({ budget, funnel }: Situation): MarketingMoney | undefined {
  const ads = budget?.ads ?? funnel?.plan?.adSpend;
  const content = budget?.content;
  return ads === undefined || content === undefined ? undefined : { ads, content };
}

/** Revenue of organic search in two periods of which the second may not be over. */
export interface OrganicRevenue {
  readonly now: number;
  /** For a stretch of the period before as long as the part of this one that is over. */
  readonly before: number;
  /** Orders behind `before`, at this period's order value, or the one before where this has none. */
  readonly ordersBefore: number;
  /** Share of the period that is over. */
  readonly share: number;
  /** All revenue of the part that is over. */
  readonly revenue: number;
}

function organicRevenue(situation: Situation, today: string): OrganicRevenue | undefined {
  const { previous, actual } = situation.funnel ?? {};
  const { share } = elapsed(situation.period, today);
  const now = actual?.organicRevenue;
  const whole = previous?.organicRevenue;
  const revenue = actual?.revenue;
  const orderValue = ratio(revenue, actual?.orders) || ratio(previous?.revenue, previous?.orders);
  if (now === undefined || whole === undefined || revenue === undefined || !orderValue) return undefined;
  const before = whole * share;
  return { now, before, ordersBefore: before / orderValue, share, revenue };
}

export const contentReadings = {
  "pieces-per-month": {
    fields: ["content.piecesPerMonth"],
    read: ({ content }) => content?.piecesPerMonth,
  },
  "mature-pieces": { fields: ["content.maturePieces"], read: ({ content }) => content?.maturePieces },
  "mature-visits": {
    fields: ["content.maturePieceVisits"],
    read: ({ content }) => content?.maturePieceVisits,
  },
  "search-demand": {
    fields: ["content.monthlySearchDemand"],
    read: ({ content }) => content?.monthlySearchDemand,
  },
  "marketing-money": { fields: ["budget.ads", "budget.content"], read: marketingMoney },
  "organic-revenue": {
    fields: [
      "funnel.previous.organicRevenue",
      "funnel.actual.organicRevenue",
      "funnel.actual.revenue",
      "funnel.actual.orders",
    ],
    read: organicRevenue,
  },
} as const satisfies ReadingTable;
