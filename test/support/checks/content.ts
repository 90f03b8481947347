/** Tables of the checks of content. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

const publishing = (piecesPerMonth: number): Situation => ({ ...SHOP, content: { piecesPerMonth } });

const having = (content: Situation["content"]): Situation => ({ ...SHOP, content });
const read = (maturePieceVisits: number, maturePieces = 10): Situation =>
  having({ maturePieces, maturePieceVisits });
const money = (ads: number, spent: number): Situation => ({ ...SHOP, budget: { ads, content: spent } });
const searched = (maturePieceVisits: number, monthlySearchDemand: number): Situation =>
  having({ maturePieceVisits, monthlySearchDemand });

/** A shop with orders of 100 each that earned 100,000 before and 90,000 now, of it so much through search. */
const organic = (before: number, now: number, scale = 1): Situation => ({
  ...SHOP,
  funnel: {
    previous: { organicRevenue: before * scale, revenue: 100_000 * scale, orders: 1000 * scale },
    actual: { organicRevenue: now * scale, revenue: 90_000 * scale, orders: 900 * scale },
  },
});

export const content = {
  "immature-content": [
    {
      when: "as many pieces are old as young",
      situation: having({ maturePieces: 12, piecesPerMonth: 2 }),
      outcome: "pass",
    },
    {
      when: "one piece fewer is old",
      situation: having({ maturePieces: 11, piecesPerMonth: 2 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "everything is new",
      situation: having({ maturePieces: 0, piecesPerMonth: 1e-9 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "nothing new is written",
      situation: having({ maturePieces: 1e12, piecesPerMonth: 0 }),
      outcome: "pass",
    },
    {
      when: "there is no content at all",
      situation: having({ maturePieces: 0, piecesPerMonth: 0 }),
      outcome: "not-applicable",
    },
    { when: "the pace is not known", situation: having({ maturePieces: 11 }), outcome: "unknown" },
  ],
  "unread-content": [
    { when: "pieces are read as a cautious plan expects", situation: read(80), outcome: "pass" },
    { when: "they are read a little less", situation: read(79), outcome: "fail", severity: "low" },
    { when: "they are read half as much", situation: read(40), outcome: "fail", severity: "low" },
    { when: "they are read less still", situation: read(39), outcome: "fail", severity: "medium" },
    { when: "nobody reads them", situation: read(0, 1e12), outcome: "fail", severity: "medium" },
    { when: "there are too few to say", situation: read(0, 9), outcome: "not-applicable" },
    { when: "there are none", situation: read(0, 0), outcome: "not-applicable" },
    { when: "the visits are not known", situation: having({ maturePieces: 10 }), outcome: "unknown" },
  ],
  "paid-dependence": [
    { when: "a fifth goes into content", situation: money(8000, 2000), outcome: "pass" },
    { when: "a little less does", situation: money(8010, 1990), outcome: "fail", severity: "low" },
    { when: "a twentieth does", situation: money(9500, 500), outcome: "fail", severity: "low" },
    { when: "next to nothing does", situation: money(9501, 499), outcome: "fail", severity: "medium" },
    { when: "nothing does", situation: money(1e12, 0), outcome: "fail", severity: "medium" },
    { when: "there are no ads", situation: money(0, 500), outcome: "not-applicable" },
    { when: "there is no money at all", situation: money(0, 0), outcome: "not-applicable" },
    { when: "the content budget is not known", situation: SHOP, outcome: "unknown" },
  ],
  "falling-organic": [
    { when: "search brought more", situation: organic(20_000, 21_000), outcome: "pass" },
    {
      when: "it fell as far as chance reaches",
      situation: organic(20_000, 15_042),
      outcome: "pass",
    },
    {
      when: "it fell a little farther",
      situation: organic(20_000, 15_041),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the same fall happens in a small shop",
      situation: organic(20_000, 10_000, 0.01),
      outcome: "pass",
    },
    {
      when: "a small part of the revenue is lost for certain",
      situation: organic(20_000, 15_300, 100),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a large part of the revenue is lost",
      situation: organic(40_000, 10_000),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the month is young and search keeps its pace",
      situation: {
        ...organic(20_000, 10_000),
        period: { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-15" },
      },
      outcome: "pass",
    },
    { when: "nothing came through search before", situation: organic(0, 0), outcome: "not-applicable" },
    {
      when: "a stranger has a huge sum and hardly an order",
      situation: {
        ...SHOP,
        funnel: {
          previous: { organicRevenue: 1e-9 },
          actual: { organicRevenue: 0, revenue: 1e12, orders: 1e-9 },
        },
      },
      outcome: "pass",
    },
    { when: "the part of search is not known", situation: SHOP, outcome: "unknown" },
  ],
  "untapped-demand": [
    { when: "content has a foothold", situation: searched(400, 50_000), outcome: "pass" },
    { when: "it has hardly one", situation: searched(399, 50_000), outcome: "fail", severity: "low" },
    {
      when: "just enough is searched to be worth it",
      situation: searched(0, 1250),
      outcome: "fail",
      severity: "low",
    },
    { when: "too little is searched", situation: searched(0, 1249), outcome: "not-applicable" },
    { when: "the whole world searches", situation: searched(0, 1e12), outcome: "fail", severity: "low" },
    {
      when: "the demand is not known",
      situation: having({ maturePieceVisits: 10 }),
      outcome: "unknown",
    },
  ],
  "thin-content": [
    { when: "there is a usual rhythm", situation: publishing(2), outcome: "pass" },
    { when: "it falls just short", situation: publishing(1.9), outcome: "fail", severity: "low" },
    { when: "nothing is published", situation: publishing(0), outcome: "fail", severity: "medium" },
    { when: "the rhythm is not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
