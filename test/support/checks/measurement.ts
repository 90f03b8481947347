/** Tables of the checks of measurement. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

type Channels = NonNullable<Situation["channels"]>;
type Tests = NonNullable<Situation["tests"]>;

/** Clicks and visits of this period and, where given, of the one before. */
const arriving = (clicks: number, sessions: number, before?: readonly [number, number]): Situation => ({
  ...SHOP,
  funnel: {
    actual: { clicks, sessions },
    previous: before === undefined ? undefined : { clicks: before[0], sessions: before[1] },
  },
});

const selling = (channels: Channels): Situation => ({ ...SHOP, channels });

const credited = (orders: number, clicks: number): Situation =>
  selling([
    { name: "Search", actual: { clicks: 9000, orders: 200 } },
    { name: "Display", actual: { clicks, orders } },
  ]);

/** What channels claim, against a shop's 90,000 of revenue from 930 orders. */
const claiming = (revenue: number): Situation =>
  selling([
    { name: "Search", actual: { revenue: 60_000 } },
    { name: "Social", actual: { revenue: revenue - 60_000 } },
  ]);

const uncounted = (revenue: number): Situation => ({
  ...claiming(revenue),
  funnel: { actual: { revenue: 90_000 } },
});

const ordersClaimed = (claimed: number, counted: number): Situation => ({
  kpis: [{ metric: "orders", target: 10, actual: counted }],
  funnel: { actual: { orders: counted } },
  channels: [{ name: "Search", actual: { orders: claimed } }],
});

const testing = (...tests: Tests): Situation => ({ ...SHOP, tests });

const versions = (
  conversionsA: number,
  visitorsA: number,
  conversionsB: number,
  visitorsB: number,
): Tests[number] => ({ visitorsA, conversionsA, visitorsB, conversionsB });

export const measurement = {
  "lost-clicks": [
    { when: "most clicks arrive", situation: SHOP, outcome: "pass" },
    { when: "more visits come than clicks", situation: arriving(1000, 9000), outcome: "pass" },
    { when: "the loss is just the usual one", situation: arriving(30_000, 24_000), outcome: "pass" },
    { when: "chance explains what is beyond it", situation: arriving(30_000, 23_560), outcome: "pass" },
    {
      when: "chance does not explain the loss",
      situation: arriving(30_000, 23_550),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "double the usual is lost",
      situation: arriving(30_000, 18_001),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "more than double is lost",
      situation: arriving(30_000, 17_999),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "it was nearly the same before",
      situation: arriving(30_000, 17_000, [10_000, 6160]),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it was clearly better before",
      situation: arriving(30_000, 17_000, [10_000, 6170]),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "no ads ran before",
      situation: arriving(30_000, 20_000, [0, 500]),
      outcome: "fail",
      severity: "medium",
    },
    { when: "the same loss is one of few clicks", situation: arriving(30, 18), outcome: "pass" },
    {
      when: "a stranger's clicks all vanish",
      situation: arriving(1e12, 0),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "paid channels lose what the funnel's other visits hide",
      situation: {
        ...SHOP,
        channels: [
          {
            name: "Social",
            kind: "paid-social",
            previous: { clicks: 9000, sessions: 8800 },
            actual: { clicks: 9000, sessions: 6000 },
          },
          { name: "Newsletter", kind: "email", actual: { clicks: 100, sessions: 9000 } },
        ],
      },
      outcome: "fail",
      severity: "medium",
    },
    { when: "there are no ads", situation: arriving(0, 9000), outcome: "not-applicable" },
    {
      when: "clicks are not counted",
      situation: { ...SHOP, funnel: { actual: { sessions: 9000 } } },
      outcome: "unknown",
    },
  ],
  "more-conversions-than-clicks": [
    { when: "every channel has more clicks", situation: credited(40, 4000), outcome: "pass" },
    { when: "every click is a result", situation: credited(40, 40), outcome: "pass" },
    {
      when: "there is one result too many",
      situation: credited(41, 40),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "there are more leads than clicks, but not more orders",
      situation: selling([{ name: "Display", actual: { clicks: 40, leads: 50, orders: 2 } }]),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "a stranger's channel has next to no clicks",
      situation: credited(1e12, 1e-9),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "nobody clicks there",
      situation: selling([{ name: "Posters", actual: { clicks: 0, orders: 5 } }]),
      outcome: "not-applicable",
    },
    {
      when: "the channel is not online",
      situation: selling([{ name: "Fair", kind: "offline", actual: { clicks: 1, orders: 5 } }]),
      outcome: "unknown",
    },
    { when: "there are no channels", situation: SHOP, outcome: "unknown" },
  ],
  "platform-above-shop": [
    { when: "channels claim less than was sold", situation: claiming(80_000), outcome: "pass" },
    { when: "they claim what is tolerated", situation: claiming(103_500), outcome: "pass" },
    {
      when: "orders at the edges of the period explain the rest",
      situation: claiming(109_900),
      outcome: "pass",
    },
    {
      when: "they do not explain it",
      situation: claiming(110_100),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the claims are as far above as is common",
      situation: claiming(126_000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the claims are further above",
      situation: claiming(126_001),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "orders are not counted and the claims tolerated",
      situation: uncounted(103_500),
      outcome: "pass",
    },
    {
      when: "orders are not counted and the claims are above",
      situation: uncounted(103_501),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "only orders are known",
      situation: ordersClaimed(900, 600),
      outcome: "fail",
      severity: "high",
    },
    { when: "the same surplus is one of few orders", situation: ordersClaimed(9, 6), outcome: "pass" },
    {
      when: "a stranger counts next to nothing",
      situation: ordersClaimed(1e12, 1e-9),
      outcome: "fail",
      severity: "high",
    },
    { when: "nothing was sold", situation: ordersClaimed(5, 0), outcome: "not-applicable" },
    { when: "the channels are not known", situation: SHOP, outcome: "unknown" },
  ],
  "underpowered-test": [
    {
      when: "there are as many visitors as it takes",
      situation: testing(versions(417.42, 13_914, 417.42, 13_914)),
      outcome: "pass",
    },
    {
      when: "there is a visitor less",
      situation: testing(versions(417.39, 13_913, 417.39, 13_913)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "one side is smaller than the other",
      situation: testing(versions(420, 14_000, 414, 13_800)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the second test is the small one",
      situation: testing(versions(420, 14_000, 420, 14_000), versions(3, 100, 4, 100)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a stranger tests with crumbs",
      situation: testing(versions(1e-9, 1, 0, 1e12)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "next to everybody converts",
      situation: testing(versions(999, 1000, 1000, 1000)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the small test is decided",
      situation: testing(versions(10, 500, 40, 500)),
      outcome: "not-applicable",
    },
    { when: "nobody converts", situation: testing(versions(0, 500, 0, 500)), outcome: "not-applicable" },
    { when: "everybody converts", situation: testing(versions(5, 5, 5, 5)), outcome: "not-applicable" },
    {
      when: "a figure is missing",
      situation: testing({ visitorsA: 500, conversionsA: 10, visitorsB: 500 }),
      outcome: "unknown",
    },
    {
      when: "one side saw nobody",
      situation: testing(versions(10, 500, 0, 0)),
      outcome: "unknown",
    },
    { when: "there are no tests", situation: SHOP, outcome: "unknown" },
  ],
  "unproven-winner": [
    { when: "the lead is proven", situation: testing(versions(100, 1000, 160, 1000)), outcome: "pass" },
    { when: "it is just proven", situation: testing(versions(100, 1000, 129, 1000)), outcome: "pass" },
    {
      when: "it is just not proven",
      situation: testing(versions(100, 1000, 128, 1000)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the same lead is one of few visitors",
      situation: testing(versions(10, 100, 16, 100)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "one of several leads is not proven",
      situation: testing(versions(100, 1000, 160, 1000), versions(10, 100, 12, 100)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a stranger tests with next to nobody",
      situation: testing(versions(0, 1e12, 1e-9, 1e-9)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the original is ahead",
      situation: testing(versions(12, 100, 10, 100)),
      outcome: "not-applicable",
    },
    {
      when: "the lead is too small to be called one",
      situation: testing(versions(100, 1000, 109, 1000)),
      outcome: "not-applicable",
    },
    { when: "both are level", situation: testing(versions(0, 100, 0, 100)), outcome: "not-applicable" },
    { when: "nothing was tested", situation: SHOP, outcome: "unknown" },
  ],
  "folklore-claim": [
    {
      when: "nothing borrowed is claimed",
      situation: { ...SHOP, painPoints: ["Content is slow to pay off"] },
      outcome: "pass",
    },
    {
      when: "a popular figure is repeated",
      situation: { ...SHOP, painPoints: ["Everyone knows content costs 62% less than ads"] },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is repeated in Russian",
      situation: { ...SHOP, tried: ["На планёрке говорили, что контент на 62 % дешевле рекламы"] },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is repeated in Turkish",
      situation: { ...SHOP, painPoints: ["İçerik reklamdan %62 daha ucuz dedim, dinlemediler"] },
      outcome: "fail",
      severity: "low",
    },
    { when: "nothing was written", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
