/** How customers are answered. */
import { elapsed } from "../elapsed.ts";
import type { Situation } from "../schema.ts";
import type { ReadingTable } from "./reading.ts";

const DAYS_PER_MONTH = 365.25 / 12;

function monthlyOrders(situation: Situation, today: string): number | undefined {
  const orders = situation.funnel?.actual?.orders;
  const { days } = elapsed(situation.period, today);
  return orders === undefined || days === null ? orders : (orders / days) * DAYS_PER_MONTH;
}

export const serviceReadings = {
  "service-response-minutes": {
    fields: ["service.firstResponseMinutes"],
    read: ({ service }) => service?.firstResponseMinutes,
  },
  "customer-satisfaction": { fields: ["service.csat"], read: ({ service }) => service?.csat },
  "open-complaints": { fields: ["service.openComplaints"], read: ({ service }) => service?.openComplaints },
  /** Orders ÷ days they cover × days of a month; the orders as they are without a period. */
  "orders-a-month": { fields: ["funnel.actual.orders"], read: monthlyOrders },
} as const satisfies ReadingTable;
