/** Twenty situations, each with a reason to be here. The examples make the first ten. */
import { FULL_SITUATION } from "../../bench/full-situation.ts";
import { parseSituation, type Situation } from "../../src/core/index.ts";
import { SHOP } from "../support/shop.ts";
import { EXAMPLES } from "../support/situations.ts";

function situation(input: unknown): Situation {
  const parsed = parseSituation(input);
  if (!parsed.ok) throw new Error(`not a situation: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

const FUNNEL = SHOP.funnel;
const restless = [100_000, 92_000, 117_000, 88_000, 124_000, 95_000, 108_000, 90_000, 121_000];

const MADE: Readonly<Record<string, unknown>> = {
  "everything at once": FULL_SITUATION,
  "a complete shop": SHOP,
  "within a restless history": {
    ...SHOP,
    kpis: [{ metric: "revenue", target: 112_000, actual: 98_000, history: restless }],
  },
  "a contested verdict": { ...SHOP, funnel: { ...FUNNEL, plan: { ...FUNNEL?.plan, revenue: 92_000 } } },
  "a channel stopped, one started": {
    kpis: [{ metric: "revenue", target: 60_000, actual: 41_000, previous: 52_000 }],
    funnel: {
      previous: { adSpend: 12_000, clicks: 12_000, orders: 520, revenue: 52_000 },
      actual: { adSpend: 12_000, clicks: 10_000, orders: 410, revenue: 41_000 },
    },
    channels: [
      {
        name: "Search",
        kind: "paid-search",
        previous: { spend: 7000, clicks: 7000, orders: 330, revenue: 33_000 },
        actual: { spend: 7500, clicks: 7000, orders: 320, revenue: 32_000 },
      },
      {
        name: "Display",
        kind: "display",
        previous: { spend: 5000, clicks: 5000, orders: 190, revenue: 19_000 },
        actual: { spend: 0, clicks: 0, orders: 0, revenue: 0 },
      },
      {
        name: "Video",
        kind: "video",
        previous: { spend: 0, clicks: 0, orders: 0, revenue: 0 },
        actual: { spend: 4500, clicks: 3000, orders: 90, revenue: 9000 },
      },
    ],
  },
  "organic search lost it, not the ads": {
    business: { model: "ecommerce", grossMargin: 0.4 },
    kpis: [{ metric: "revenue", target: 100_000, actual: 82_000, previous: 100_000 }],
    funnel: {
      previous: {
        adSpend: 15_000,
        clicks: 20_000,
        orders: 1000,
        revenue: 100_000,
        organicRevenue: 40_000,
        emailRevenue: 10_000,
        repeatShare: 0.3,
      },
      actual: {
        adSpend: 15_000,
        clicks: 20_000,
        orders: 820,
        revenue: 82_000,
        organicRevenue: 22_000,
        emailRevenue: 10_000,
        repeatShare: 0.3,
      },
    },
    painPoints: ["the ads are too expensive", "our blog is dead"],
  },
  "leads nobody answers": {
    locale: "ru",
    business: { model: "lead-generation", grossMargin: 0.6 },
    kpis: [
      { metric: "orders", target: 120, actual: 70 },
      { metric: "cpa", target: 1900, actual: 2410 },
    ],
    funnel: {
      plan: {
        adSpend: 1_000_000,
        clicks: 21_000,
        leads: 520,
        qualifiedLeads: 310,
        orders: 120,
        revenue: 4_800_000,
      },
      actual: {
        adSpend: 1_000_000,
        clicks: 20_500,
        leads: 515,
        qualifiedLeads: 300,
        orders: 70,
        revenue: 2_800_000,
      },
    },
    sales: { leadResponseMinutes: 640, answeredShare: 0.6 },
    painPoints: ["Администраторы не берут трубку, а спрашивают с меня", "Наверное, я сам во всём виноват"],
  },
  "an open month in Turkish": {
    locale: "tr",
    currency: "TRY",
    period: { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-18" },
    business: { model: "ecommerce" },
    kpis: [
      { metric: "orders", target: 900, actual: 500, previous: 870, history: [810, 870, 845, 902, 866, 871] },
    ],
    budget: { ads: 300_000, setBy: "marketer" },
    funnel: {
      previous: { adSpend: 280_000, clicks: 40_000, orders: 870 },
      actual: { adSpend: 190_000, clicks: 24_000, orders: 500 },
    },
    tried: ["Reklam metinlerini yeniledik"],
    painPoints: ["Tıklamalar çok pahalı"],
  },
  "the budget doubled, the price of scale": {
    kpis: [{ metric: "revenue", target: 190_000, actual: 152_000, previous: 100_000 }],
    budget: { setBy: "manager" },
    funnel: {
      previous: { adSpend: 20_000, clicks: 25_000, orders: 1000, revenue: 100_000 },
      actual: { adSpend: 40_000, clicks: 38_000, orders: 1520, revenue: 152_000 },
    },
  },
  "a better month than asked": {
    ...SHOP,
    kpis: [{ metric: "revenue", target: 80_000, actual: 90_000, previous: 100_000 }],
  },
};

export const GOLDEN: readonly { readonly name: string; readonly value: Situation }[] = [
  ...EXAMPLES.map(({ name, value }) => ({ name: name.replace(".json", ""), value })),
  ...Object.entries(MADE).map(([name, value]) => ({ name, value: situation(value) })),
];
