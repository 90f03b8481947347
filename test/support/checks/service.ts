/** Tables of the checks of customer service. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

const served = (service: Situation["service"]): Situation => ({ ...SHOP, service });
const complaining = (openComplaints: number, orders: number, period?: Situation["period"]): Situation => ({
  ...served({ openComplaints }),
  funnel: { actual: { orders } },
  ...(period === undefined ? {} : { period }),
});

export const service = {
  "low-satisfaction": [
    { when: "enough customers are satisfied", situation: served({ csat: 0.75 }), outcome: "pass" },
    {
      when: "a few too many are not",
      situation: served({ csat: 0.749 }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "a half is", situation: served({ csat: 0.5 }), outcome: "fail", severity: "medium" },
    { when: "less than a half is", situation: served({ csat: 0.499 }), outcome: "fail", severity: "high" },
    { when: "nobody is", situation: served({ csat: 0 }), outcome: "fail", severity: "high" },
    { when: "everybody is", situation: served({ csat: 1 }), outcome: "pass" },
    { when: "nobody was asked", situation: SHOP, outcome: "unknown" },
  ],
  "open-complaints": [
    { when: "there are just as many as is tolerated", situation: complaining(20_000, 1e6), outcome: "pass" },
    {
      when: "there are clearly more",
      situation: complaining(20_500, 1e6),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "there are many",
      situation: complaining(50_000, 1e6),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "there are very many",
      situation: complaining(50_001, 1e6),
      outcome: "fail",
      severity: "high",
    },
    { when: "a large share stands on few orders", situation: complaining(2, 20), outcome: "pass" },
    {
      when: "half a year of orders makes them look few",
      situation: complaining(50_001, 6e6, { start: "2026-04-01", end: "2026-10-01" }),
      outcome: "fail",
      severity: "high",
    },
    { when: "there are none", situation: complaining(0, 1e12), outcome: "pass" },
    {
      when: "the sizes are extreme",
      situation: complaining(1e12, 1e-9),
      outcome: "fail",
      severity: "high",
    },
    { when: "there were no orders", situation: complaining(5, 0), outcome: "not-applicable" },
    { when: "nobody counts them", situation: SHOP, outcome: "unknown" },
  ],
  "slow-service": [
    { when: "the reply comes at once", situation: served({ firstResponseMinutes: 0 }), outcome: "pass" },
    {
      when: "it comes within what is typical",
      situation: served({ firstResponseMinutes: 720 }),
      outcome: "pass",
    },
    {
      when: "it takes a little longer",
      situation: served({ firstResponseMinutes: 721 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it takes a day",
      situation: served({ firstResponseMinutes: 1440 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it takes longer than a day",
      situation: served({ firstResponseMinutes: 1441 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it takes for ever",
      situation: served({ firstResponseMinutes: 1e6 }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "the waiting time is not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
