/** Tables of the checks of the site. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import { LEADS, type Row } from "./row.ts";

const measured = (website: NonNullable<Situation["website"]>): Situation => ({ ...SHOP, website });

const devices = (phones: number, computers: number, share?: number, sessions?: number): Situation => ({
  business: { model: "ecommerce" },
  kpis: SHOP.kpis,
  website: { mobileConversionRate: phones, desktopConversionRate: computers, mobileShare: share },
  funnel: { actual: { sessions } },
});

const carts = (cartAbandonment: number): Situation => measured({ cartAbandonment });

const orders = (now: number, visitsNow: number, before: number, visitsBefore: number): Situation => ({
  ...SHOP,
  funnel: {
    previous: { sessions: visitsBefore, orders: before },
    actual: { sessions: visitsNow, orders: now },
  },
});

/** Without a period before. */
const alone = (
  model: NonNullable<Situation["business"]>["model"],
  actual: NonNullable<Situation["funnel"]>["actual"],
): Situation => ({ ...SHOP, business: { model }, funnel: { actual } });

const slow = (lcpMs: number): Situation => ({ ...SHOP, website: { lcpMs } });

export const website = {
  "abandoned-carts": [
    { when: "as many carts are left as in the studies", situation: carts(0.7019), outcome: "pass" },
    { when: "none are left", situation: carts(0), outcome: "pass" },
    { when: "half of the usual part is paid for", situation: carts(0.8509), outcome: "pass" },
    { when: "less than half of it is", situation: carts(0.851), outcome: "fail", severity: "medium" },
    { when: "nobody ever pays", situation: carts(1), outcome: "fail", severity: "medium" },
    { when: "carts are not counted", situation: SHOP, outcome: "unknown" },
    {
      when: "it is not known what is sold",
      situation: { ...carts(0.9), business: {} },
      outcome: "unknown",
    },
    {
      when: "there is no shop",
      situation: { ...carts(0.9), business: { model: "lead-generation" } },
      outcome: "not-applicable",
    },
  ],
  "falling-conversion": [
    { when: "the rate held", situation: orders(1050, 29_500, 1050, 29_500), outcome: "pass" },
    { when: "it rose", situation: orders(1200, 29_500, 1050, 29_500), outcome: "pass" },
    { when: "it slipped a little", situation: SHOP, outcome: "pass" },
    {
      when: "it fell by just what is tolerated",
      situation: orders(9501, 1_000_000, 10_000, 1_000_000),
      outcome: "pass",
    },
    {
      when: "it fell by more than is tolerated",
      situation: orders(9499, 1_000_000, 10_000, 1_000_000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it fell by a fifth",
      situation: orders(8000, 1_000_000, 10_000, 1_000_000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it fell by more than a fifth",
      situation: orders(7999, 1_000_000, 10_000, 1_000_000),
      outcome: "fail",
      severity: "high",
    },
    { when: "the same fall is one of few orders", situation: orders(8, 1000, 10, 1000), outcome: "pass" },
    {
      when: "leads fell and orders are not counted",
      situation: {
        ...LEADS,
        funnel: { previous: { sessions: 9000, leads: 450 }, actual: { sessions: 9000, leads: 300 } },
      },
      outcome: "fail",
      severity: "high",
    },
    {
      when: "nobody buys any more",
      situation: orders(0, 30_000, 1000, 30_000),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "a stranger counts in other sizes",
      situation: orders(1e-9, 1e12, 1e12, 1e12),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "there was nothing to fall from",
      situation: orders(5, 900, 0, 900),
      outcome: "not-applicable",
    },
    { when: "nobody came before", situation: orders(5, 900, 0, 0), outcome: "unknown" },
    {
      when: "nothing is known of the period before",
      situation: alone("ecommerce", { sessions: 900, orders: 9 }),
      outcome: "unknown",
    },
  ],
  "mobile-gap": [
    { when: "phones trail as usual", situation: devices(0.017, 0.031, 0.8, 30_000), outcome: "pass" },
    { when: "phones are ahead", situation: devices(0.04, 0.03, 0.8, 30_000), outcome: "pass" },
    { when: "they reach just half of the usual", situation: devices(0.00851, 0.031, 0.8), outcome: "pass" },
    {
      when: "they reach less than half of it, on most visits",
      situation: devices(0.00849, 0.031, 0.5, 90_000),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "they bring less than half of the visits",
      situation: devices(0.00849, 0.031, 0.49, 90_000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "they bring a tenth of the visits",
      situation: devices(0.00849, 0.031, 0.1, 90_000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "they bring less than a tenth",
      situation: devices(0.00849, 0.031, 0.09, 90_000),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is not known how many visits they bring",
      situation: devices(0.00849, 0.031),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the same gap is one of few visits",
      situation: devices(0.00849, 0.031, 0.5, 300),
      outcome: "pass",
    },
    {
      when: "nobody buys on a phone, in any number of visits",
      situation: devices(0, 1, 0.6, 1e12),
      outcome: "fail",
      severity: "high",
    },
    { when: "there were no visits to weigh", situation: devices(0, 1, 0.6, 0), outcome: "fail" },
    { when: "nobody buys at all", situation: devices(0, 0, 0.6, 900), outcome: "not-applicable" },
    { when: "nobody comes by phone", situation: devices(0, 0.03, 0, 900), outcome: "not-applicable" },
    { when: "nobody comes by computer", situation: devices(0.001, 0.03, 1, 900), outcome: "not-applicable" },
    { when: "the devices are not told apart", situation: SHOP, outcome: "unknown" },
    {
      when: "it is not known what is sold",
      situation: { ...devices(0.001, 0.03, 0.6), business: {} },
      outcome: "unknown",
    },
    {
      when: "the figures are of a business without a shop",
      situation: { ...devices(0.001, 0.03, 0.6), business: { model: "lead-generation" } },
      outcome: "not-applicable",
    },
  ],
  "shifting-layout": [
    { when: "nothing moves", situation: measured({ cls: 0 }), outcome: "pass" },
    { when: "it moves as little as counts as good", situation: measured({ cls: 0.1 }), outcome: "pass" },
    { when: "it moves a little more", situation: measured({ cls: 0.101 }), outcome: "fail", severity: "low" },
    {
      when: "it is at the end of the middle band of shifts",
      situation: measured({ cls: 0.25 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is in the poor band of shifts",
      situation: measured({ cls: 0.251 }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "a stranger's page never rests", situation: measured({ cls: 100 }), outcome: "fail" },
    { when: "the shifts are not known", situation: SHOP, outcome: "unknown" },
  ],
  "slow-interaction": [
    { when: "it answers at once", situation: measured({ inpMs: 0 }), outcome: "pass" },
    { when: "it answers as fast as counts as good", situation: measured({ inpMs: 200 }), outcome: "pass" },
    {
      when: "it answers a moment later",
      situation: measured({ inpMs: 201 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it is at the end of the middle band of answers",
      situation: measured({ inpMs: 500 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it is in the poor band of answers",
      situation: measured({ inpMs: 501 }),
      outcome: "fail",
      severity: "high",
    },
    { when: "a stranger's page hangs", situation: measured({ inpMs: 60_000 }), outcome: "fail" },
    { when: "the reaction is not known", situation: SHOP, outcome: "unknown" },
  ],
  "slow-server": [
    { when: "the server answers at once", situation: measured({ ttfbMs: 0 }), outcome: "pass" },
    { when: "it takes as long as counts as good", situation: measured({ ttfbMs: 800 }), outcome: "pass" },
    {
      when: "it takes a little more",
      situation: measured({ ttfbMs: 801 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is at the end of the middle band of servers",
      situation: measured({ ttfbMs: 1800 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is in the poor band of servers",
      situation: measured({ ttfbMs: 1801 }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "a stranger's server sleeps", situation: measured({ ttfbMs: 60_000 }), outcome: "fail" },
    { when: "the server is not measured", situation: SHOP, outcome: "unknown" },
  ],
  "weak-conversion": [
    {
      when: "a shop sells as others do",
      situation: alone("ecommerce", { sessions: 100_000, orders: 1400 }),
      outcome: "pass",
    },
    {
      when: "it sells half as much",
      situation: alone("ecommerce", { sessions: 100_000, orders: 700 }),
      outcome: "pass",
    },
    {
      when: "chance explains what is missing to that",
      situation: alone("ecommerce", { sessions: 100_000, orders: 647 }),
      outcome: "pass",
    },
    {
      when: "chance does not",
      situation: alone("ecommerce", { sessions: 100_000, orders: 646 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the same rate is one of few visits",
      situation: alone("ecommerce", { sessions: 1000, orders: 6.46 }),
      outcome: "pass",
    },
    {
      when: "people sign up at half of the usual rate",
      situation: alone("subscription", { sessions: 100_000, leads: 1900 }),
      outcome: "pass",
    },
    {
      when: "fewer sign up",
      situation: alone("subscription", { sessions: 100_000, leads: 1800 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a stranger sells nothing to millions",
      situation: alone("ecommerce", { sessions: 1e12, orders: 0 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the period before had no orders either",
      situation: orders(0, 90_000, 0, 90_000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the own past is there to compare with",
      situation: orders(1, 90_000, 10, 90_000),
      outcome: "not-applicable",
    },
    {
      when: "a shop counts leads only",
      situation: alone("ecommerce", { sessions: 90_000, leads: 9 }),
      outcome: "not-applicable",
    },
    {
      when: "a subscription counts contracts only",
      situation: alone("subscription", { sessions: 90_000, orders: 9 }),
      outcome: "not-applicable",
    },
    {
      when: "no benchmark is of its kind",
      situation: alone("lead-generation", { sessions: 90_000, leads: 9 }),
      outcome: "not-applicable",
    },
    { when: "nobody came", situation: alone("ecommerce", { sessions: 0, orders: 0 }), outcome: "unknown" },
    {
      when: "it is not known how the business earns",
      situation: alone(undefined, { sessions: 90_000, orders: 9 }),
      outcome: "unknown",
    },
  ],
  "slow-pages": [
    { when: "the page is there in time", situation: slow(2499), outcome: "pass" },
    { when: "it takes just as long as counts as good", situation: slow(2500), outcome: "pass" },
    { when: "it takes a moment more", situation: slow(2501), outcome: "fail", severity: "medium" },
    {
      when: "it is at the end of the middle band",
      situation: slow(4000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it is in the poor band", situation: slow(4001), outcome: "fail", severity: "high" },
    { when: "the speed is not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
