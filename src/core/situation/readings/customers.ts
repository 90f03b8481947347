/** Who comes back, and what they say. */
import { elapsed } from "../elapsed.ts";
import type { FunnelPeriod } from "../schema.ts";
import { growth, type ReadingTable, ratio } from "./reading.ts";

/** Money of customers who had bought before. */
function repeatRevenue(column: FunnelPeriod | undefined): number | undefined {
  const { repeatShare, revenue } = column ?? {};
  return repeatShare === undefined || revenue === undefined ? undefined : repeatShare * revenue;
}

export const customersReadings = {
  "repeat-share": {
    fields: ["funnel.actual.repeatShare"],
    read: ({ funnel }) => funnel?.actual?.repeatShare,
  },
  "repeat-share-before": {
    fields: ["funnel.previous.repeatShare"],
    read: ({ funnel }) => funnel?.previous?.repeatShare,
  },
  /** Repeat money ÷ that of the part of the period before that is as long − 1. */
  "repeat-revenue-growth": {
    fields: ["funnel.actual.revenue", "funnel.previous.revenue"],
    read: ({ funnel, period }, today) => {
      const before = repeatRevenue(funnel?.previous);
      return growth(
        repeatRevenue(funnel?.actual),
        before === undefined ? undefined : before * elapsed(period, today).share,
      );
    },
  },
  "orders-now": { fields: ["funnel.actual.orders"], read: ({ funnel }) => funnel?.actual?.orders },
  "orders-before": { fields: ["funnel.previous.orders"], read: ({ funnel }) => funnel?.previous?.orders },
  /** Refunds ÷ revenue. */
  "refund-share": {
    fields: ["funnel.actual.refunds", "funnel.actual.revenue"],
    read: ({ funnel }) => ratio(funnel?.actual?.refunds, funnel?.actual?.revenue),
  },
  "refund-share-before": {
    fields: ["funnel.previous.refunds", "funnel.previous.revenue"],
    read: ({ funnel }) => ratio(funnel?.previous?.refunds, funnel?.previous?.revenue),
  },
  /** Revenue through e-mail ÷ revenue. */
  "email-share": {
    fields: ["funnel.actual.emailRevenue", "funnel.actual.revenue"],
    read: ({ funnel }) => ratio(funnel?.actual?.emailRevenue, funnel?.actual?.revenue),
  },
  "review-rating": { fields: ["reviews.rating"], read: ({ reviews }) => reviews?.rating },
  "review-count": { fields: ["reviews.count"], read: ({ reviews }) => reviews?.count },
} as const satisfies ReadingTable;
