/** Valid situations to start from, and arbitrary ones for properties. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parseSituation, type Situation } from "../../src/core/index.ts";
import { BUSINESS_MODELS, CHANNEL_KINDS, METRICS } from "../../src/core/situation/schema.ts";

export { SHOP, TODAY } from "./shop.ts";

/** Parses or fails the test with the reasons. */
export function situation(input: unknown): Situation {
  const parsed = parseSituation(input);
  if (!parsed.ok) throw new Error(`not a situation: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

const folder = new URL("../../examples/", import.meta.url);

/** Every file in `examples/`, parsed. */
export const EXAMPLES: readonly { readonly name: string; readonly value: Situation }[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, value: situation(JSON.parse(readFileSync(new URL(name, folder), "utf8"))) }));

const count = (maximum: number) => fc.oneof(fc.constant(0), fc.integer({ min: 1, max: maximum }));
const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0.01, max: 1e12, noNaN: true }),
  fc.integer({ min: 1, max: 10_000_000 }),
);
const fraction = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1, noNaN: true }));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const orders = (sessions: number, share: number): number => Math.floor(sessions * share);

/** A funnel column in which every part fits into its whole. */
export const funnelColumn = fc
  .record({
    adSpend: maybe(amount),
    clicks: maybe(count(1_000_000)),
    sessions: count(1_000_000),
    leadShare: fraction,
    qualifiedShare: fraction,
    orderShare: fraction,
    orderValue: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100_000, noNaN: true })),
    withLeads: fc.boolean(),
    withOrders: fc.boolean(),
    withRevenue: fc.boolean(),
    besideShares: maybe(fc.tuple(fraction, fraction, fraction)),
    repeatShare: maybe(fraction),
  })
  .map(
    ({
      adSpend,
      clicks,
      sessions,
      leadShare,
      qualifiedShare,
      orderShare,
      orderValue,
      withLeads,
      withOrders,
      withRevenue,
      besideShares,
      repeatShare,
    }) => {
      const revenue = orders(sessions, orderShare) * orderValue;
      const [organic = 0, email = 0, refunds = 0] = besideShares ?? [];
      const beside = withRevenue && besideShares !== undefined;
      const leads = Math.floor(sessions * leadShare);
      return {
        adSpend,
        clicks,
        sessions,
        leads: withLeads ? leads : undefined,
        qualifiedLeads: withLeads ? Math.floor(leads * qualifiedShare) : undefined,
        orders: withOrders ? orders(sessions, orderShare) : undefined,
        revenue: withRevenue ? revenue : undefined,
        repeatShare,
        organicRevenue: beside ? (revenue * organic) / 2 : undefined,
        emailRevenue: beside ? (revenue * email) / 2 : undefined,
        refunds: beside ? revenue * refunds : undefined,
      };
    },
  );

const rates: readonly string[] = ["conversion-rate", "retention"];

/** Any amount as a rate from 0 to 1. */
const rateOf = (value: number): number => Math.round((value % 1) * 10_000) / 10_000;

const kpi = fc
  .record({
    metric: fc.constantFrom(...METRICS),
    target: amount,
    actual: amount,
    previous: maybe(amount),
    history: maybe(fc.array(amount, { maxLength: 14 })),
  })
  .map((entry) =>
    rates.includes(entry.metric)
      ? {
          ...entry,
          target: rateOf(entry.target),
          actual: rateOf(entry.actual),
          previous: entry.previous === undefined ? undefined : rateOf(entry.previous),
        }
      : entry,
  );

/** Mostly complete, so that channels can be compared; clicks within impressions, results within clicks or not. */
const channelColumn = fc.record({
  spend: maybe(amount),
  impressions: maybe(fc.integer({ min: 1_000_000, max: 100_000_000 })),
  clicks: count(1_000_000),
  leads: maybe(count(100_000)),
  orders: count(100_000),
  revenue: amount,
});

/** What people write: theories, feelings, changes and borrowed claims in three languages, and anything else. */
const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "The site is slow and nobody calls the leads back",
    "Everyone says it is my fault",
    "I am exhausted",
    "Сайт тормозит, клики подорожали",
    "Менеджеры не перезванивают, а виноват маркетинг",
    "Переписаны объявления",
    "Site çok yavaş, bütçe vermiyorlar",
    "Content costs 62% less than ads",
    "New product photos for the bestsellers",
    "Raised the Meta budget",
  ),
);

const channel = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40 }),
  kind: maybe(fc.constantFrom(...CHANNEL_KINDS)),
  locked: maybe(fc.boolean()),
  min: maybe(count(100_000)),
  frequency: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 40, noNaN: true }))),
  plan: maybe(channelColumn),
  previous: maybe(channelColumn),
  actual: maybe(channelColumn),
});

/** Situations over the whole schema, extreme and incomplete ones included; undefined fields are dropped. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    currency: maybe(fc.constantFrom("USD", "RUB", "TRY", "JPY", "KWD")),
    period: maybe(
      fc.constantFrom(
        { start: "2026-10-01", end: "2026-10-31" },
        { start: "2026-11-01", end: "2026-11-30" },
        { start: "2026-07-01", end: "2026-12-31", asOf: "2026-08-02" },
      ),
    ),
    business: maybe(
      fc.record({
        model: maybe(fc.constantFrom(...BUSINESS_MODELS)),
        grossMargin: maybe(fc.double({ min: 0.001, max: 1, noNaN: true })),
      }),
    ),
    kpis: fc.array(kpi, { minLength: 1, maxLength: 5 }),
    budget: maybe(
      fc.record({
        ads: maybe(amount),
        content: maybe(amount),
        requested: maybe(amount),
        approved: maybe(amount),
        setBy: maybe(fc.constantFrom("marketer", "manager", "client")),
      }),
    ),
    funnel: maybe(
      fc.record({ plan: maybe(funnelColumn), previous: maybe(funnelColumn), actual: maybe(funnelColumn) }),
    ),
    channels: maybe(fc.array(channel, { maxLength: 4 })),
    website: maybe(
      fc.record({
        lcpMs: maybe(fc.integer({ min: 0, max: 120_000 })),
        inpMs: maybe(fc.integer({ min: 0, max: 60_000 })),
        cls: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true }))),
        ttfbMs: maybe(fc.integer({ min: 0, max: 60_000 })),
        mobileShare: maybe(fraction),
        mobileConversionRate: maybe(fraction),
        desktopConversionRate: maybe(fraction),
        cartAbandonment: maybe(fraction),
      }),
    ),
    social: maybe(fc.record({ postsPerWeek: maybe(fc.array(count(50), { maxLength: 12 })) })),
    reviews: maybe(
      fc.record({ rating: maybe(fc.double({ min: 0.5, max: 5, noNaN: true })), count: maybe(count(10_000)) }),
    ),
    service: maybe(
      fc.record({
        firstResponseMinutes: maybe(count(1_000_000)),
        csat: maybe(fraction),
        openComplaints: maybe(count(10_000)),
      }),
    ),
    tests: maybe(
      fc.array(
        fc
          .tuple(count(100_000), count(100_000), fraction, fraction)
          .map(([visitorsA, visitorsB, rateA, rateB]) => ({
            visitorsA,
            conversionsA: Math.floor(visitorsA * rateA),
            visitorsB,
            conversionsB: Math.floor(visitorsB * rateB),
          })),
        { maxLength: 3 },
      ),
    ),
    content: maybe(
      fc.record({
        piecesPerMonth: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true }))),
        costPerPiece: maybe(amount),
        maturePieces: maybe(count(1000)),
        maturePieceVisits: maybe(count(1_000_000)),
        organicShare: maybe(fraction),
        monthlySearchDemand: maybe(count(10_000_000)),
      }),
    ),
    sales: maybe(
      fc.record({
        leadResponseMinutes: maybe(
          fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1e6, noNaN: true })),
        ),
        answeredShare: maybe(fraction),
      }),
    ),
    economics: maybe(
      fc.record({
        lifetimeValue: maybe(amount),
        paybackMonths: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 600, noNaN: true }))),
      }),
    ),
    team: maybe(
      fc.record({
        weeklyHours: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 168, noNaN: true }))),
        approvalDays: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true }))),
        size: maybe(count(1000)),
        channels: maybe(count(100)),
      }),
    ),
    skills: maybe(
      fc.record({
        conversion: maybe(fc.integer({ min: 1, max: 5 })),
        "paid-media": maybe(fc.integer({ min: 1, max: 5 })),
      }),
    ),
    weights: maybe(fc.record({ conversion: maybe(fraction), "ad-spend": maybe(fraction) })),
    assumptions: maybe(
      fc.record({
        costPerPiece: maybe(amount),
        visitsPerPiece: maybe(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1e7, noNaN: true }))),
        ordersPerVisit: maybe(fc.double({ min: 0.0001, max: 1, noNaN: true })),
        adElasticity: maybe(fc.double({ min: 0.01, max: 0.99, noNaN: true })),
        monthlyDecay: maybe(fc.double({ min: 0.001, max: 0.9, noNaN: true })),
        paidIncrementality: maybe(fraction),
        contentIncrementality: maybe(fc.double({ min: 0.0001, max: 1, noNaN: true })),
        delayMonths: maybe(fc.integer({ min: 0, max: 18 })),
        rampMonths: maybe(fc.integer({ min: 1, max: 36 })),
        ceilingVisits: maybe(fc.double({ min: 1, max: 1e9, noNaN: true })),
        orderLagMonths: maybe(fc.integer({ min: 0, max: 18 })),
        adCarryover: maybe(fc.double({ min: 0.001, max: 0.9, noNaN: true })),
        monthlyDiscount: maybe(fc.double({ min: 0.001, max: 0.1, noNaN: true })),
        largestShare: maybe(fc.double({ min: 0.01, max: 0.3, noNaN: true })),
      }),
    ),
    shifts: maybe(
      fc.array(fc.oneof(fc.record({ share: fraction, name: maybe(words) }), fc.record({ amount })), {
        maxLength: 2,
      }),
    ),
    painPoints: maybe(fc.array(words, { maxLength: 3 })),
    tried: maybe(fc.array(words, { maxLength: 3 })),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as Situation)
  .filter((value) => parseSituation(value).ok);
