/** Tables of the checks of the money. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import { LEADS, type Row } from "./row.ts";

/** The more orders stand behind the revenue, the less of a shortfall chance explains; without any, all of it counts. */
const earning = (revenue: number, orders?: number): Situation => ({
  ...SHOP,
  funnel: {
    actual: { adSpend: 10_000, sessions: 9_000_000, ...(orders === undefined ? {} : { orders }), revenue },
  },
});

type Channel = NonNullable<Situation["channels"]>[number];
type Figures = NonNullable<Channel["actual"]>;

const channel = (actual: Figures, more: Partial<Channel> = {}): Channel => ({
  name: "Search",
  kind: "paid-search",
  actual,
  ...more,
});

/** A shop at a margin of one half: revenue must be twice the spend. */
const selling = (...channels: Channel[]): Situation => ({ ...SHOP, funnel: {}, channels });
/** A lead business with one search channel. */
const leads = (actual: Figures, previous?: Figures, currency = "USD"): Situation => ({
  ...LEADS,
  currency,
  channels: [channel(actual, previous === undefined ? {} : { previous })],
});
const spent = (adSpend: number, period?: Situation["period"]): Situation => ({
  ...SHOP,
  funnel: { actual: { adSpend } },
  ...(period === undefined ? {} : { period }),
});
const november = (asOf: string): Situation["period"] => ({ start: "2026-11-01", end: "2026-11-30", asOf });
const asked = (requested: number, approved: number): Situation => ({
  ...SHOP,
  budget: { requested, approved },
});
const payback = (paybackMonths: number): Situation => ({
  ...SHOP,
  business: { model: "subscription" },
  economics: { paybackMonths },
});
const worth = (lifetimeValue: number, model: "subscription" | "ecommerce"): Situation => ({
  business: { model },
  kpis: [{ metric: "cac", target: 90, actual: 100 }],
  economics: { lifetimeValue },
});

export const money = {
  "unprofitable-ads": [
    { when: "ads earn more than they cost", situation: earning(20_002), outcome: "pass" },
    { when: "they earn exactly what they cost", situation: earning(20_000), outcome: "pass" },
    { when: "they earn less", situation: earning(19_998), outcome: "fail", severity: "high" },
    {
      when: "they earn a good deal less on few orders",
      situation: earning(16_000, 20),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "they earn as much less on many orders",
      situation: earning(16_000, 2000),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the margin is not known",
      situation: { ...earning(1), business: { model: "ecommerce" } },
      outcome: "unknown",
    },
    {
      when: "a lead is not a sale",
      situation: { ...earning(1), business: { model: "lead-generation", grossMargin: 0.5 } },
      outcome: "not-applicable",
    },
  ],
  "dear-leads": [
    {
      when: "a lead costs just as much more as is tolerated",
      situation: leads({ spend: 60_000, leads: 1000 }, { spend: 50_000, leads: 1000 }),
      outcome: "pass",
    },
    {
      when: "it costs a little more",
      situation: leads({ spend: 60_001, leads: 1000 }, { spend: 50_000, leads: 1000 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it costs half as much again",
      situation: leads({ spend: 75_000, leads: 1000 }, { spend: 50_000, leads: 1000 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it costs even more",
      situation: leads({ spend: 75_001, leads: 1000 }, { spend: 50_000, leads: 1000 }),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the same rise stands on few leads",
      situation: leads({ spend: 700, leads: 10 }, { spend: 500, leads: 10 }),
      outcome: "pass",
    },
    {
      when: "a lead has always been dear",
      situation: leads({ spend: 900_000, leads: 1000 }, { spend: 900_000, leads: 1000 }),
      outcome: "pass",
    },
    {
      when: "nothing is known of before and a lead costs twice the usual",
      situation: leads({ spend: 133_380, leads: 1000 }),
      outcome: "pass",
    },
    {
      when: "it costs clearly more than that",
      situation: leads({ spend: 145_000, leads: 1000 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it costs more than twice that",
      situation: leads({ spend: 270_000, leads: 1000 }),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the sizes are too far apart to tell",
      situation: leads({ spend: 1e12, leads: 1e-9 }, { spend: 1e-9, leads: 1e12 }),
      outcome: "pass",
    },
    {
      when: "nothing is known of before and the money is not the dollar",
      situation: leads({ spend: 145_000, leads: 1000 }, undefined, "TRY"),
      outcome: "not-applicable",
    },
    {
      when: "a shop has no leads to buy",
      situation: { ...SHOP, channels: [channel({ spend: 9000, leads: 1 })] },
      outcome: "not-applicable",
    },
    { when: "the channel brought no leads", situation: leads({ spend: 9, leads: 0 }), outcome: "unknown" },
  ],
  "refused-budget": [
    { when: "a half was approved", situation: asked(1000, 500), outcome: "pass" },
    { when: "less was approved", situation: asked(1000, 499), outcome: "fail", severity: "low" },
    { when: "next to nothing was", situation: asked(1e12, 1e-9), outcome: "fail", severity: "low" },
    { when: "nothing was", situation: asked(1000, 0), outcome: "fail", severity: "medium" },
    { when: "more was given than asked for", situation: asked(1e-9, 1e12), outcome: "pass" },
    { when: "nothing was asked for", situation: asked(0, 0), outcome: "not-applicable" },
    { when: "nothing is known of it", situation: SHOP, outcome: "unknown" },
  ],
  "slow-payback": [
    { when: "a customer pays back at once", situation: payback(0), outcome: "pass" },
    { when: "it takes as long as is workable", situation: payback(18), outcome: "pass" },
    { when: "it takes longer", situation: payback(18.1), outcome: "fail", severity: "medium" },
    { when: "it takes two years", situation: payback(24), outcome: "fail", severity: "medium" },
    { when: "it takes more than two years", situation: payback(24.1), outcome: "fail", severity: "high" },
    { when: "it takes for ever", situation: payback(600), outcome: "fail", severity: "high" },
    {
      when: "a shop has no subscription",
      situation: { ...SHOP, economics: { paybackMonths: 30 } },
      outcome: "not-applicable",
    },
    {
      when: "the time is not known",
      situation: { ...SHOP, business: { model: "subscription" } },
      outcome: "unknown",
    },
  ],
  "uneven-pacing": [
    { when: "the budget is spent", situation: spent(25_000), outcome: "pass" },
    { when: "a tenth is left", situation: spent(22_500), outcome: "pass" },
    { when: "more than a tenth is left", situation: spent(22_499), outcome: "fail", severity: "low" },
    { when: "a tenth too much is spent", situation: spent(27_500), outcome: "pass" },
    { when: "more than that is spent", situation: spent(27_501), outcome: "fail", severity: "low" },
    { when: "a quarter is left", situation: spent(18_750), outcome: "fail", severity: "low" },
    { when: "more than a quarter is left", situation: spent(18_749), outcome: "fail", severity: "medium" },
    { when: "a quarter too much is spent", situation: spent(31_250), outcome: "fail", severity: "low" },
    { when: "far too much is spent", situation: spent(1e12), outcome: "fail", severity: "medium" },
    { when: "nothing is spent", situation: spent(0), outcome: "fail", severity: "medium" },
    { when: "a week has its part", situation: spent(5833, november("2026-11-07")), outcome: "pass" },
    {
      when: "a week has too little",
      situation: spent(3000, november("2026-11-07")),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it is too early to say",
      situation: spent(9000, november("2026-11-06")),
      outcome: "not-applicable",
    },
    {
      when: "a short period is over",
      situation: spent(9000, { start: "2026-10-01", end: "2026-10-03" }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "there is no budget", situation: { ...spent(5), budget: { ads: 0 } }, outcome: "unknown" },
    {
      when: "the spend is not known",
      situation: { ...SHOP, funnel: {} },
      outcome: "unknown",
    },
  ],
  "unprofitable-channel": [
    {
      when: "the channel earns exactly what it costs",
      situation: selling(channel({ spend: 10_000, revenue: 20_000, orders: 200 })),
      outcome: "pass",
    },
    {
      when: "it earns less on very many orders",
      situation: selling(channel({ spend: 1e9, revenue: 1.998e9, orders: 2e7 })),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the same difference stands on few orders",
      situation: selling(channel({ spend: 10_000, revenue: 19_980, orders: 200 })),
      outcome: "pass",
    },
    {
      when: "it earns a half of its cost",
      situation: selling(channel({ spend: 10_000, revenue: 10_000, orders: 200 })),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it earns less than a half",
      situation: selling(channel({ spend: 10_000, revenue: 9999, orders: 200 })),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "no order came and others show the price of one",
      situation: selling(
        channel({ spend: 1000, revenue: 5000, orders: 50 }),
        channel({ spend: 1000, revenue: 0, orders: 0 }),
      ),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "no order came for little money",
      situation: selling(
        channel({ spend: 100, revenue: 5000, orders: 50 }),
        channel({ spend: 100, revenue: 0, orders: 0 }),
      ),
      outcome: "pass",
    },
    {
      when: "orders are not known and a half of the cost came back",
      situation: selling(channel({ spend: 1000, revenue: 1000 })),
      outcome: "pass",
    },
    {
      when: "orders are not known and less than a half came back",
      situation: selling(channel({ spend: 1000, revenue: 999 })),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "a channel with just enough money loses it",
      situation: selling(
        channel({ spend: 9500, revenue: 50_000, orders: 500 }),
        channel({ spend: 500, revenue: 100 }),
      ),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "a channel with hardly any money loses it",
      situation: selling(
        channel({ spend: 9501, revenue: 50_000, orders: 500 }),
        channel({ spend: 499, revenue: 100 }),
      ),
      outcome: "pass",
    },
    {
      when: "the sizes are extreme",
      situation: selling(
        channel({ spend: 1e12, revenue: 1e-9, orders: 1e12 }),
        channel({ spend: 1e-9, revenue: 1e12, orders: 1e-9 }),
      ),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "a lead is not a sale",
      situation: {
        ...leads({ spend: 9, revenue: 1 }),
        business: { model: "lead-generation", grossMargin: 1 },
      },
      outcome: "not-applicable",
    },
    {
      when: "nothing was spent",
      situation: selling(channel({ spend: 0, revenue: 0 })),
      outcome: "unknown",
    },
  ],
  "weak-lifetime-value": [
    { when: "a subscriber brings enough", situation: worth(150, "subscription"), outcome: "pass" },
    {
      when: "a subscriber brings too little",
      situation: worth(149, "subscription"),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "a subscriber brings what they cost",
      situation: worth(100, "subscription"),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "a subscriber brings less than they cost",
      situation: worth(99, "subscription"),
      outcome: "fail",
      severity: "high",
    },
    { when: "a buyer brings what they cost", situation: worth(100, "ecommerce"), outcome: "pass" },
    {
      when: "a buyer brings less",
      situation: worth(99, "ecommerce"),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the cost comes from ad money and orders",
      situation: { ...SHOP, economics: { lifetimeValue: 26 } },
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the sizes are extreme",
      situation: {
        ...SHOP,
        funnel: { actual: { adSpend: 1e-9, orders: 1e12 } },
        economics: { lifetimeValue: 1e12 },
      },
      outcome: "pass",
    },
    { when: "it is worth nothing", situation: worth(0, "ecommerce"), outcome: "fail", severity: "high" },
    {
      when: "there are no orders",
      situation: {
        ...SHOP,
        funnel: { actual: { adSpend: 10, orders: 0 } },
        economics: { lifetimeValue: 10 },
      },
      outcome: "unknown",
    },
  ],
} as const satisfies Record<string, readonly Row[]>;
