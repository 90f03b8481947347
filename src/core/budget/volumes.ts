/** A month's ad money, orders and visits, from a period of any length that may not be over. */
import { elapsed, spendSoFar } from "../situation/elapsed.ts";
import type { FieldPath } from "../situation/readings/reading.ts";
import type { Channel, Situation } from "../situation/schema.ts";

/** The fields without which nothing can be computed. */
export interface Missing {
  readonly missing: readonly FieldPath[];
}

const DAYS_PER_MONTH = 30.4375;

/** Channels whose money is ad money. */
export const PAID_KINDS: readonly (Channel["kind"] | undefined)[] = [
  "paid-search",
  "brand-search",
  "shopping",
  "paid-social",
  "display",
  "video",
  "affiliate",
  "marketplace-ads",
];

/** Figures of a month. */
export interface Volumes {
  readonly adSpend: number;
  readonly orders: number;
  /** Orders credited to ads; never more than `orders`. */
  readonly paidOrders: number;
  readonly visits: number;
  /** Revenue of one order; null where only a customer's lifetime value is known. */
  readonly orderValue: number | null;
  /** Margin of one order at a gross margin, a share of one. */
  readonly marginValue: (margin: number) => number;
}

/** Months in a period: whole ones count as such, so that February is a month too; a week is a part of one. */
function monthsIn(totalDays: number | null): number {
  if (totalDays === null) return 1;
  const months = totalDays / DAYS_PER_MONTH;
  const whole = Math.round(months);
  return whole > 0 && Math.abs(months - whole) < 0.1 * whole ? whole : months;
}

export interface Months {
  readonly inPeriod: number;
  /** Those of the period that are over; more than 0. */
  readonly over: number;
}

/** How many months the figures of a period stand for: budgets and minimums for all, results for those that are over. */
export function monthsOf(situation: Situation, today: string): Months {
  const { share, totalDays } = elapsed(situation.period, today);
  const inPeriod = monthsIn(totalDays);
  return { inPeriod, over: inPeriod * share };
}

/** Orders of the paid channels in the period when all of them report, else all but the organic share. */
function paidOrdersOf(situation: Situation, orders: number): number {
  const paid = (situation.channels ?? []).filter(({ kind }) => PAID_KINDS.includes(kind));
  const counts = paid.flatMap((channel) => channel.actual?.orders ?? []);
  if (counts.length === 0 || counts.length < paid.length)
    return orders * (1 - (situation.content?.organicShare ?? 0));
  return Math.min(
    orders,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** Figures of a month, from a period of any length that may not be over. */
export function monthlyVolumes(situation: Situation, today: string): Volumes | Missing {
  const { over } = monthsOf(situation, today);
  const actual = situation.funnel?.actual ?? {};
  const kpi = (metric: string): number | undefined =>
    situation.kpis.find((entry) => entry.metric === metric)?.actual;
  const adSpend = spendSoFar(situation, today);
  const orders = actual.orders ?? kpi("orders");
  const visits = actual.sessions ?? actual.clicks ?? kpi("traffic");
  const revenue = actual.revenue ?? kpi("revenue");
  const lifetimeValue = situation.economics?.lifetimeValue;
  const missing = [
    ...(adSpend ? [] : ["funnel.actual.adSpend"]),
    ...(orders ? [] : ["funnel.actual.orders"]),
    ...(visits ? [] : ["funnel.actual.sessions"]),
    ...(revenue || lifetimeValue ? [] : ["funnel.actual.revenue"]),
  ];
  if (!adSpend || !orders || !visits || !(revenue || lifetimeValue)) return { missing };
  const marginValue = (margin: number): number =>
    revenue ? (revenue / orders) * margin : (lifetimeValue ?? 0);
  return {
    adSpend: adSpend / over,
    orders: orders / over,
    paidOrders: paidOrdersOf(situation, orders) / over,
    visits: visits / over,
    orderValue: revenue ? revenue / orders : null,
    marginValue,
  };
}
