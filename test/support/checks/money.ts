/** Tables of the checks of the money. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../situations.ts";
import type { Row } from "./row.ts";

const earning = (revenue: number): Situation => ({
  ...SHOP,
  funnel: { actual: { adSpend: 10_000, sessions: 9000, orders: 100, revenue } },
});

export const money = {
  "unprofitable-ads": [
    { when: "ads earn more than they cost", situation: earning(20_002), outcome: "pass" },
    { when: "they earn exactly what they cost", situation: earning(20_000), outcome: "pass" },
    { when: "they earn less", situation: earning(19_998), outcome: "fail", severity: "high" },
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
} as const satisfies Record<string, readonly Row[]>;
