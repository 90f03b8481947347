/** Customers who are not content. Limits: few answer such a question, and those who do felt strongly. */
import { CUSTOMER_SATISFACTION } from "../../evidence/service.ts";
import { defineCheck, failsBelow } from "../check.ts";

const { problem, grave } = CUSTOMER_SATISFACTION.values;

export const lowSatisfaction = defineCheck({
  id: "low-satisfaction",
  topic: "service",
  owner: "service",
  needs: ["customer-satisfaction"],
  evidence: [CUSTOMER_SATISFACTION],
  factors: ["repeat"],
  run: (readings) =>
    failsBelow(
      {
        value: readings["customer-satisfaction"],
        unit: "share",
        kind: "observed",
        threshold: problem,
        evidence: CUSTOMER_SATISFACTION.id,
      },
      { grave },
    ),
});
