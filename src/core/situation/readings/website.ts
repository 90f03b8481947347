/** Speed and use of the site. */
import type { Trials } from "../../statistics/rate-difference.ts";
import type { FunnelPeriod, Situation } from "../schema.ts";
import type { ReadingTable } from "./reading.ts";

type Result = "orders" | "leads";

/** Visits of a column and how many of them brought a result; nothing where there was no visit. */
function visitsOf(column: FunnelPeriod | undefined, result: Result): Trials | undefined {
  const count = column?.[result];
  const trials = column?.sessions;
  return count === undefined || trials === undefined || trials === 0 ? undefined : { count, trials };
}

/** What a visit to the site is there for, most usual first: shops sell on it, others win leads or sign-ups. */
function resultsOf({ business }: Situation): readonly Result[] {
  const sells =
    business?.model === undefined || business.model === "ecommerce" || business.model === "marketplace";
  return sells ? ["orders", "leads"] : ["leads", "orders"];
}

function visitsNow(situation: Situation): { readonly result: Result; readonly visits: Trials } | undefined {
  for (const result of resultsOf(situation)) {
    const visits = visitsOf(situation.funnel?.actual, result);
    if (visits !== undefined) return { result, visits };
  }
  return undefined;
}

/** The same result in both periods, or nothing. */
function visitsInBoth(situation: Situation): { readonly now: Trials; readonly before: Trials } | undefined {
  for (const result of resultsOf(situation)) {
    const now = visitsOf(situation.funnel?.actual, result);
    const before = visitsOf(situation.funnel?.previous, result);
    if (now !== undefined && before !== undefined) return { now, before };
  }
  return undefined;
}

export const websiteReadings = {
  "largest-contentful-paint": { fields: ["website.lcpMs"], read: ({ website }) => website?.lcpMs },
  "interaction-to-next-paint": { fields: ["website.inpMs"], read: ({ website }) => website?.inpMs },
  "cumulative-layout-shift": { fields: ["website.cls"], read: ({ website }) => website?.cls },
  "time-to-first-byte": { fields: ["website.ttfbMs"], read: ({ website }) => website?.ttfbMs },
  "phone-share": { fields: ["website.mobileShare"], read: ({ website }) => website?.mobileShare },
  "phone-conversion": {
    fields: ["website.mobileConversionRate"],
    read: ({ website }) => website?.mobileConversionRate,
  },
  "computer-conversion": {
    fields: ["website.desktopConversionRate"],
    read: ({ website }) => website?.desktopConversionRate,
  },
  "cart-abandonment": {
    fields: ["website.cartAbandonment"],
    read: ({ website }) => website?.cartAbandonment,
  },
  visits: { fields: ["funnel.actual.sessions"], read: ({ funnel }) => funnel?.actual?.sessions },
  "business-model": { fields: ["business.model"], read: ({ business }) => business?.model },
  /** Visits and their results this period, with what counts as one. */
  "site-conversion": { fields: ["funnel.actual.sessions", "funnel.actual.orders"], read: visitsNow },
  /** Visits and their results this period and the period before. */
  "site-conversion-change": {
    fields: [
      "funnel.actual.sessions",
      "funnel.actual.orders",
      "funnel.previous.sessions",
      "funnel.previous.orders",
    ],
    read: visitsInBoth,
  },
} as const satisfies ReadingTable;
