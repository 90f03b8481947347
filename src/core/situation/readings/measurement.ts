/** Whether the figures can be trusted: counts of one thing by two tools, tests. */

import type { Unit } from "../../facts/fact.ts";
import type { Trials } from "../../statistics/rate-difference.ts";
import type { Folklore } from "../own-words/own-words.ts";
import type { Channel, Situation } from "../schema.ts";
import { revenueOf } from "./money.ts";
import type { ReadingTable } from "./reading.ts";

/** Clicks on ads and visits to the site, of the channels where both are known, else of the funnel. */
interface Arrivals {
  readonly clicks: number;
  readonly visits: number;
}

/** Results that a channel is credited with, beside its clicks. */
interface Credit {
  readonly channel: number;
  /** Orders or leads, whichever are more. */
  readonly results: number;
  readonly clicks: number;
}

/** What the channels claim together, and what the business itself counted. */
interface Claims {
  readonly claimed: number;
  readonly counted: number;
  readonly unit: Extract<Unit, "money" | "orders">;
}

/** Two versions, each with its visitors and those who converted. */
export interface Versions {
  readonly a: Trials;
  readonly b: Trials;
}

type Column = "actual" | "previous";

/** Channels without ads: their clicks are nobody's cost. */
const UNPAID: readonly (Channel["kind"] | undefined)[] = [
  "email",
  "organic-search",
  "organic-social",
  "referral",
  "offline",
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Sums over the paid channels that know both figures; nothing where none does. */
function channelArrivals({ channels = [] }: Situation, column: Column): Arrivals | undefined {
  const known = channels.flatMap((channel) => {
    const { clicks, sessions } = channel[column] ?? {};
    const counted = clicks !== undefined && sessions !== undefined && !UNPAID.includes(channel.kind);
    return counted ? [{ clicks, visits: sessions }] : [];
  });
  if (known.length === 0) return undefined;
  return { clicks: sum(known.map(({ clicks }) => clicks)), visits: sum(known.map(({ visits }) => visits)) };
}

function funnelArrivals({ funnel }: Situation, column: Column): Arrivals | undefined {
  const { clicks, sessions } = funnel?.[column] ?? {};
  return clicks === undefined || sessions === undefined ? undefined : { clicks, visits: sessions };
}

const arrivalsNow = (situation: Situation): Arrivals | undefined =>
  channelArrivals(situation, "actual") ?? funnelArrivals(situation, "actual");

/** Of the same source as this period's: channels are not compared with the whole. */
const arrivalsBefore = (situation: Situation): Arrivals | undefined =>
  channelArrivals(situation, "actual") === undefined
    ? funnelArrivals(situation, "previous")
    : channelArrivals(situation, "previous");

function channelCredits({ channels = [] }: Situation): readonly Credit[] | undefined {
  const credits = channels.flatMap(({ kind, actual = {} }, channel) => {
    const { clicks, orders, leads } = actual;
    if (clicks === undefined || kind === "offline" || (orders ?? leads) === undefined) return [];
    return [{ channel, clicks, results: Math.max(orders ?? 0, leads ?? 0) }];
  });
  return credits.length === 0 ? undefined : credits;
}

/** Money where the channels know it, else orders. */
function channelClaims(situation: Situation): Claims | undefined {
  const { channels = [], funnel } = situation;
  const totals = [
    ["money", "revenue", revenueOf(situation)],
    ["orders", "orders", funnel?.actual?.orders],
  ] as const;
  for (const [unit, field, counted] of totals) {
    const claims = channels.flatMap(({ actual }) => actual?.[field] ?? []);
    if (claims.length > 0 && counted !== undefined) return { claimed: sum(claims), counted, unit };
  }
  return undefined;
}

/** Tests with all four figures and a visitor on each side. */
function completeTests({ tests = [] }: Situation): readonly Versions[] | undefined {
  const complete = tests.flatMap(({ visitorsA, conversionsA, visitorsB, conversionsB }) => {
    if (!visitorsA || !visitorsB || conversionsA === undefined || conversionsB === undefined) return [];
    return [{ a: { count: conversionsA, trials: visitorsA }, b: { count: conversionsB, trials: visitorsB } }];
  });
  return complete.length === 0 ? undefined : complete;
}

export const measurementReadings = {
  "ad-arrivals": { fields: ["funnel.actual.clicks", "funnel.actual.sessions"], read: arrivalsNow },
  "ad-arrivals-before": {
    fields: ["funnel.previous.clicks", "funnel.previous.sessions"],
    read: arrivalsBefore,
  },
  "channel-credits": {
    fields: ["channels[].actual.clicks", "channels[].actual.orders"],
    read: channelCredits,
  },
  "channel-claims": { fields: ["channels[].actual.revenue", "funnel.actual.revenue"], read: channelClaims },
  "ab-tests": {
    fields: ["tests[].visitorsA", "tests[].conversionsA", "tests[].visitorsB", "tests[].conversionsB"],
    read: completeTests,
  },
  /** Popular claims without support in the marketer's own words; nothing when there are no words. */
  "popular-claims": {
    fields: ["painPoints"],
    read: ({ painPoints, tried }, _today, { folklore }): readonly Folklore[] | undefined =>
      painPoints === undefined && tried === undefined ? undefined : folklore,
  },
} as const satisfies ReadingTable;
