/** Tables of the checks of customers. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

type Column = NonNullable<NonNullable<Situation["funnel"]>["actual"]>;

const periods = (actual: Column, previous?: Column): Situation => ({ ...SHOP, funnel: { actual, previous } });

const returning = (now: number, before: number, orders = 1000): Situation =>
  periods({ repeatShare: now, orders }, { repeatShare: before, orders });

/** Refunds as shares of the same revenue. */
const refunding = (now: number, before: number, orders: number): Situation =>
  periods({ refunds: now * 1e6, revenue: 1e6, orders }, { refunds: before * 1e6, revenue: 1e6, orders });

const mailing = (emailRevenue: number, orders?: number): Situation =>
  periods({ emailRevenue, revenue: 100_000, orders });

const rated = (rating: number, count: number): Situation => ({ ...SHOP, reviews: { rating, count } });

export const customers = {
  "falling-repeat": [
    { when: "the share held", situation: returning(0.4, 0.4), outcome: "pass" },
    { when: "it rose", situation: returning(0.5, 0.4), outcome: "pass" },
    { when: "it fell by what is tolerated", situation: returning(0.3801, 0.4, 1e6), outcome: "pass" },
    {
      when: "it fell by a little more",
      situation: returning(0.3799, 0.4, 1e6),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it fell by nearly a fifth",
      situation: returning(0.3201, 0.4, 4000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it fell by more than a fifth",
      situation: returning(0.3199, 0.4, 4000),
      outcome: "fail",
      severity: "high",
    },
    { when: "the same fall is one of few orders", situation: returning(0.3, 0.4, 60), outcome: "pass" },
    {
      when: "the money of those who came back grew all the same",
      situation: periods(
        { repeatShare: 0.3, orders: 1000, revenue: 150_000 },
        { repeatShare: 0.4, orders: 1000, revenue: 100_000 },
      ),
      outcome: "pass",
    },
    {
      when: "that money shrank as well",
      situation: periods(
        { repeatShare: 0.3, orders: 1000, revenue: 130_000 },
        { repeatShare: 0.4, orders: 1000, revenue: 100_000 },
      ),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "half of the month has brought more than half of that money",
      situation: {
        ...periods(
          { repeatShare: 0.3, orders: 1000, revenue: 75_000 },
          { repeatShare: 0.4, orders: 1000, revenue: 100_000 },
        ),
        period: { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-15" },
      },
      outcome: "pass",
    },
    { when: "nobody ever came back", situation: returning(0, 0), outcome: "pass" },
    {
      when: "a stranger lost them all",
      situation: returning(0, 1, 1e12),
      outcome: "fail",
      severity: "high",
    },
    { when: "a stranger has crumbs of orders", situation: returning(0, 1, 1e-9), outcome: "pass" },
    { when: "there are no orders to speak of", situation: returning(0.1, 0.4, 0), outcome: "pass" },
    { when: "the shares are not known", situation: SHOP, outcome: "unknown" },
  ],
  "few-reviews": [
    { when: "there are as many as it takes", situation: rated(4.5, 10), outcome: "pass" },
    { when: "a stranger has billions", situation: rated(4.5, 1e12), outcome: "pass" },
    { when: "one is missing", situation: rated(4.5, 9), outcome: "fail", severity: "low" },
    { when: "the first handful is there", situation: rated(4.5, 5), outcome: "fail", severity: "low" },
    { when: "not even that is there", situation: rated(4.5, 4), outcome: "fail", severity: "medium" },
    { when: "there are none", situation: rated(0, 0), outcome: "fail", severity: "medium" },
    { when: "they are not counted", situation: SHOP, outcome: "unknown" },
  ],
  "idle-email": [
    { when: "e-mail brings a usual part", situation: mailing(20_000, 1000), outcome: "pass" },
    { when: "it brings just enough", situation: mailing(5000), outcome: "pass" },
    { when: "it brings a little less", situation: mailing(4999), outcome: "fail", severity: "low" },
    { when: "chance explains what is missing", situation: mailing(4000, 1000), outcome: "pass" },
    {
      when: "chance does not explain what is missing",
      situation: mailing(2000, 1000),
      outcome: "fail",
      severity: "low",
    },
    { when: "the same part is one of few orders", situation: mailing(2000, 50), outcome: "pass" },
    { when: "nothing comes of few orders", situation: mailing(0, 30), outcome: "pass" },
    { when: "nothing comes at all", situation: mailing(0, 1e12), outcome: "fail", severity: "low" },
    { when: "nothing was sold", situation: periods({ emailRevenue: 0, revenue: 0 }), outcome: "unknown" },
    { when: "e-mail is not counted", situation: SHOP, outcome: "unknown" },
    {
      when: "there is no shop behind it",
      situation: { ...mailing(0), business: { model: "local-service" } },
      outcome: "not-applicable",
    },
  ],
  "rising-refunds": [
    { when: "refunds held", situation: refunding(0.05, 0.05, 1000), outcome: "pass" },
    { when: "they fell", situation: refunding(0.02, 0.05, 1000), outcome: "pass" },
    { when: "they rose by what is tolerated", situation: refunding(0.0524, 0.05, 1e6), outcome: "pass" },
    {
      when: "they rose by a little more",
      situation: refunding(0.0526, 0.05, 1e6),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "they rose by nearly a point",
      situation: refunding(0.0599, 0.05, 1e5),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "they rose by more than a point",
      situation: refunding(0.0601, 0.05, 1e5),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "they rose by nearly five points",
      situation: refunding(0.0999, 0.05, 1000),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "they rose by more than five points",
      situation: refunding(0.1001, 0.05, 1000),
      outcome: "fail",
      severity: "high",
    },
    { when: "the same rise is one of few orders", situation: refunding(0.1001, 0.05, 60), outcome: "pass" },
    { when: "there never were any", situation: refunding(0, 0, 1000), outcome: "pass" },
    {
      when: "a stranger gets everything back",
      situation: refunding(1, 0, 1e12),
      outcome: "fail",
      severity: "high",
    },
    { when: "there are no orders behind it", situation: refunding(0.5, 0.1, 0), outcome: "pass" },
    { when: "refunds are not known", situation: SHOP, outcome: "unknown" },
  ],
  "weak-rating": [
    { when: "the rating is good", situation: rated(4.6, 300), outcome: "pass" },
    { when: "it is where the good range begins", situation: rated(4, 1e6), outcome: "pass" },
    { when: "chance explains how far it is below", situation: rated(3.91, 1000), outcome: "pass" },
    {
      when: "chance does not explain how far it is below",
      situation: rated(3.9, 1000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it has just three stars", situation: rated(3, 300), outcome: "fail", severity: "medium" },
    { when: "it has fewer", situation: rated(2.99, 300), outcome: "fail", severity: "high" },
    { when: "the same rating is one of few reviews", situation: rated(3.5, 12), outcome: "pass" },
    { when: "everybody gave one star", situation: rated(1, 10), outcome: "fail", severity: "high" },
    { when: "a stranger has billions of reviews", situation: rated(3.99, 1e12), outcome: "fail" },
    { when: "there are too few to judge", situation: rated(2, 9), outcome: "not-applicable" },
    { when: "there is no rating yet", situation: rated(0, 20), outcome: "not-applicable" },
    { when: "reviews are not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
