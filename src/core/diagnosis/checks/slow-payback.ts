/** Customers that take long to pay back. Limits: bands of subscription software; cash in hand shifts them. */
import { PAYBACK_BANDS } from "../../evidence/economics.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { workable, fixFirst } = PAYBACK_BANDS.values;

export const slowPayback = defineCheck({
  id: "slow-payback",
  topic: "money",
  owner: "budget-owner",
  needs: ["payback-months"],
  evidence: [PAYBACK_BANDS],
  factors: ["result-cost", "lead-value"],
  applies: ({ model }) => model === "subscription",
  run: (readings) =>
    failsAbove(
      {
        value: readings["payback-months"],
        unit: "months",
        kind: "observed",
        threshold: workable,
        evidence: PAYBACK_BANDS.id,
      },
      { grave: fixFirst },
    ),
});
