/** Tables of the checks of ad channels. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

type Channel = NonNullable<Situation["channels"]>[number];
type Figures = NonNullable<Channel["actual"]>;

const { channels: _, ...BARE }: Situation = SHOP;
const running = (...channels: Channel[]): Situation => ({ ...BARE, channels });

/** Channels without the money of a funnel beside them. */
const listed = (...channels: Channel[]): Situation => ({ kpis: BARE.kpis, channels });

const search = (actual: Figures, previous?: Figures): Channel => ({
  name: "Search",
  kind: "paid-search",
  actual,
  ...(previous === undefined ? {} : { previous }),
});
const social = (actual: Figures, more: Partial<Channel> = {}): Channel => ({
  name: "Social",
  kind: "paid-social",
  actual,
  ...more,
});

const shown = (clicks: number, impressions: number): Figures => ({ clicks, impressions });
const bought = (spend: number, clicks: number): Figures => ({ spend, clicks });

/** A social channel that brought so many orders in exactly four weeks. */
const fourWeeks = (orders: number, more: Partial<Channel> = {}): Situation => ({
  ...running(social({ orders }, more)),
  period: { start: "2026-10-01", end: "2026-10-28" },
});

const seen = (frequency: number, clicks: number, impressions = 100_000): Situation =>
  running(social(shown(clicks, impressions), { frequency, previous: shown(impressions / 50, impressions) }));

const branded = (brand: Figures, other: Figures): Situation =>
  running({ name: "Our name", kind: "brand-search", actual: brand }, search(other));

/** Two channels, each with orders of visits before and now. */
const mixed = (now: readonly [Figures, Figures], before: readonly [Figures, Figures]): Situation =>
  running(search(now[0], before[0]), social(now[1], { previous: before[1] }));
const visits = (orders: number, sessions: number): Figures => ({ orders, sessions });
const BEFORE = [visits(500, 10_000), visits(100, 10_000)] as const;

export const ads = {
  "ad-fatigue": [
    { when: "few repeats go with fewer clicks", situation: seen(3, 1500), outcome: "pass" },
    {
      when: "more repeats go with fewer clicks",
      situation: seen(3.1, 1500),
      outcome: "fail",
      severity: "medium",
    },
    { when: "more repeats go with as many clicks", situation: seen(8, 2000), outcome: "pass" },
    { when: "clicks fell just as far as is tolerated", situation: seen(4, 1600), outcome: "pass" },
    {
      when: "clicks fell a little further",
      situation: seen(4, 1599),
      outcome: "fail",
      severity: "medium",
    },
    { when: "clicks fell by a half", situation: seen(4, 1000), outcome: "fail", severity: "medium" },
    { when: "clicks fell by more than a half", situation: seen(4, 999), outcome: "fail", severity: "high" },
    { when: "the same fall stands on few clicks", situation: seen(4, 15, 1000), outcome: "pass" },
    { when: "nobody clicks any more", situation: seen(4, 0), outcome: "unknown" },
    {
      when: "the frequency is not known",
      situation: running(social(shown(10, 100), { previous: shown(20, 100) })),
      outcome: "unknown",
    },
    {
      when: "the sizes are extreme",
      situation: running(social(shown(1e-9, 1e12), { frequency: 1000, previous: shown(1e12, 1e12) })),
      outcome: "fail",
      severity: "high",
    },
  ],
  "brand-search-share": [
    {
      when: "the own name brings just the tolerated part",
      situation: branded({ orders: 30 }, { orders: 70 }),
      outcome: "pass",
    },
    {
      when: "it brings more",
      situation: branded({ orders: 301 }, { orders: 699 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it brings a half",
      situation: branded({ orders: 50 }, { orders: 50 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it brings most",
      situation: branded({ orders: 51 }, { orders: 49 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "only leads are counted",
      situation: branded({ leads: 9, orders: 1 }, { leads: 1 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "only revenue is counted, and it is tiny",
      situation: branded({ revenue: 1e-9 }, { revenue: 1e12 }),
      outcome: "pass",
    },
    {
      when: "free channels bring orders too",
      situation: {
        ...BARE,
        channels: [
          { name: "Our name", kind: "brand-search", actual: { orders: 10 } },
          { name: "Social", kind: "paid-social", actual: { orders: 10 } },
          { name: "Letters", kind: "email", actual: { orders: 980 } },
        ],
      },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the own name brings nothing",
      situation: branded({ orders: 0 }, { orders: 0 }),
      outcome: "not-applicable",
    },
    {
      when: "no channel is the own name",
      situation: running(search({ orders: 5 })),
      outcome: "not-applicable",
    },
    {
      when: "a channel without a kind might be the own name",
      situation: running({ name: "Search", actual: { orders: 5 } }),
      outcome: "unknown",
    },
    {
      when: "the orders of a channel are missing",
      situation: branded({ orders: 5 }, { clicks: 5 }),
      outcome: "unknown",
    },
  ],
  "channel-concentration": [
    {
      when: "the largest channel takes just the tolerated part",
      situation: listed(search({ spend: 700 }), social({ spend: 300 })),
      outcome: "pass",
    },
    {
      when: "it takes more",
      situation: listed(search({ spend: 299 }), social({ spend: 701 })),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it takes nine tenths",
      situation: listed(search({ spend: 900 }), social({ spend: 100 })),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it takes nearly all",
      situation: listed(search({ spend: 901 }), social({ spend: 99 })),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the sizes are extreme",
      situation: listed(search({ spend: 1e-9 }), social({ spend: 1e12 })),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "one channel is given beside all the ad money",
      situation: { ...running(search({ spend: 10_000 })), funnel: { actual: { adSpend: 25_000 } } },
      outcome: "pass",
    },
    {
      when: "one channel is given and nothing else",
      situation: listed(search({ spend: 10_000 })),
      outcome: "unknown",
    },
    {
      when: "nothing was spent",
      situation: listed(search({ spend: 0 }), social({ spend: 0 })),
      outcome: "unknown",
    },
  ],
  "hidden-mix": [
    {
      when: "the total fell while every channel rose",
      situation: mixed([visits(156, 3000), visits(187, 17_000)], BEFORE),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the total fell and the channels stayed as they were",
      situation: mixed([visits(150, 3000), visits(170, 17_000)], BEFORE),
      outcome: "fail",
    },
    {
      when: "the total fell and the channels fell a little too",
      situation: mixed([visits(149, 3000), visits(170, 17_000)], BEFORE),
      outcome: "pass",
    },
    {
      when: "the total rose while every channel fell",
      situation: mixed([visits(765, 17_000), visits(27, 3000)], BEFORE),
      outcome: "fail",
      severity: "medium",
    },
    { when: "nothing changed", situation: mixed(BEFORE, BEFORE), outcome: "pass" },
    {
      when: "the same stands on few orders",
      situation: mixed([visits(2, 30), visits(2, 170)], [visits(5, 100), visits(1, 100)]),
      outcome: "pass",
    },
    {
      when: "nobody buys",
      situation: mixed([visits(0, 1), visits(0, 1e12)], [visits(0, 1e-9), visits(0, 5)]),
      outcome: "pass",
    },
    {
      when: "there are more orders than clicks",
      situation: mixed(
        [
          { orders: 9, clicks: 3 },
          { orders: 9, clicks: 3 },
        ],
        [
          { orders: 1, clicks: 3 },
          { orders: 1, clicks: 3 },
        ],
      ),
      outcome: "not-applicable",
    },
    {
      when: "only one channel is known",
      situation: running(search(visits(1, 10), visits(1, 10))),
      outcome: "unknown",
    },
  ],
  "learning-phase": [
    { when: "there are just enough results a week", situation: fourWeeks(200), outcome: "pass" },
    { when: "there is one too few", situation: fourWeeks(199), outcome: "fail", severity: "low" },
    { when: "there is a half of them", situation: fourWeeks(100), outcome: "fail", severity: "low" },
    { when: "there is less than a half", situation: fourWeeks(99), outcome: "fail", severity: "medium" },
    { when: "there are none", situation: fourWeeks(0), outcome: "fail", severity: "medium" },
    {
      when: "the channel started in the middle",
      situation: fourWeeks(100, { startedOn: "2026-10-15" }),
      outcome: "pass",
    },
    {
      when: "it started after the end",
      situation: fourWeeks(8, { startedOn: "2027-10-15" }),
      outcome: "pass",
    },
    {
      when: "a month is taken for the period and has enough",
      situation: running(social({ orders: 3, leads: 218 })),
      outcome: "pass",
    },
    {
      when: "a month has one too few",
      situation: running(social({ leads: 217 })),
      outcome: "fail",
      severity: "low",
    },
    { when: "the sizes are extreme", situation: fourWeeks(1e12), outcome: "pass" },
    {
      when: "there is no such channel",
      situation: running(search({ orders: 1 })),
      outcome: "not-applicable",
    },
    {
      when: "a channel without a kind might be one",
      situation: running({ name: "Ads", actual: { orders: 1 } }),
      outcome: "unknown",
    },
    { when: "its results are not known", situation: running(social({ spend: 1 })), outcome: "unknown" },
  ],
  "low-click-through": [
    {
      when: "clicks fell just as far as is tolerated",
      situation: running(search(shown(1600, 100_000), shown(2000, 100_000))),
      outcome: "pass",
    },
    {
      when: "they fell a little further",
      situation: running(search(shown(1599, 100_000), shown(2000, 100_000))),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "they fell by a half",
      situation: running(search(shown(1000, 100_000), shown(2000, 100_000))),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "they fell by more than a half",
      situation: running(search(shown(999, 100_000), shown(2000, 100_000))),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the same fall stands on few clicks",
      situation: running(search(shown(12, 1000), shown(20, 1000))),
      outcome: "pass",
    },
    {
      when: "the fall of one among many channels may be chance",
      situation: running(
        ...Array.from({ length: 40 }, (_channel, index) =>
          search(shown(index === 0 ? 155 : 200, 10_000), shown(200, 10_000)),
        ),
      ),
      outcome: "pass",
    },
    {
      when: "nothing is known of before and the rate is far below the usual",
      situation: running(search(shown(33_180_000, 1e9))),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is just at the line below the usual",
      situation: running(search(shown(33_200_000, 1e9))),
      outcome: "pass",
    },
    {
      when: "it is below a half of that line",
      situation: running(social(shown(42_000, 10_000_000))),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "a channel with a past is low by the usual but steady",
      situation: running(search(shown(100, 100_000), shown(100, 100_000))),
      outcome: "pass",
    },
    {
      when: "nobody clicks and the sizes are extreme",
      situation: running(search(shown(0, 1e12), shown(1e12, 1e12))),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "nothing says what is usual for the channel",
      situation: running({ name: "Banners", kind: "display", actual: shown(1, 1000) }),
      outcome: "not-applicable",
    },
    { when: "nothing was shown", situation: running(search(shown(0, 0))), outcome: "unknown" },
    {
      when: "only free channels are given",
      situation: running({ name: "Organic", kind: "organic-search", actual: shown(1, 100) }),
      outcome: "unknown",
    },
  ],
  "rising-click-cost": [
    {
      when: "a click costs as much more as the market's",
      situation: running(search(bought(11_288, 10_000), bought(10_000, 10_000))),
      outcome: "pass",
    },
    {
      when: "it costs a little more than that",
      situation: running(search(bought(11_289, 10_000), bought(10_000, 10_000))),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it costs half as much again",
      situation: running(search(bought(15_000, 10_000), bought(10_000, 10_000))),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it costs even more",
      situation: running(search(bought(15_001, 10_000), bought(10_000, 10_000))),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the same rise stands on few clicks",
      situation: running(search(bought(115, 100), bought(100, 100))),
      outcome: "pass",
    },
    {
      when: "clicks got cheaper",
      situation: running(search(bought(1e-9, 1e12), bought(1e12, 1e-9))),
      outcome: "pass",
    },
    {
      when: "the sizes are extreme",
      situation: running(search(bought(1e12, 1e-9), bought(1e12, 1e12))),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "there were no clicks before",
      situation: running(search(bought(100, 100), bought(100, 0))),
      outcome: "unknown",
    },
    { when: "no channel is given", situation: BARE, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
