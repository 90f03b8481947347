/** Customers worth too little for what they cost. Limits: a lifetime is a forecast, and old customers are in the orders. */
import { LIFETIME_VALUE_RATIO } from "../../evidence/economics.ts";
import { defineCheck, failsBelow } from "../check.ts";

const { aim, loss } = LIFETIME_VALUE_RATIO.values;

export const weakLifetimeValue = defineCheck({
  id: "weak-lifetime-value",
  topic: "money",
  owner: "product",
  needs: ["lifetime-value", "acquisition-cost"],
  uses: ["business-model"],
  evidence: [LIFETIME_VALUE_RATIO],
  factors: ["result-cost"],
  figures: ["lifetime", "cost"],
  run: (readings) => {
    const lifetime = readings["lifetime-value"];
    const cost = readings["acquisition-cost"];
    // The rule of thumb is of subscriptions; that a customer must bring what they cost holds for everyone.
    const subscription = readings["business-model"] === "subscription";
    return failsBelow(
      {
        value: lifetime / cost,
        unit: "ratio",
        kind: "computed",
        threshold: subscription ? aim / 2 : loss,
        thresholdKind: subscription ? "computed" : "cited",
        evidence: LIFETIME_VALUE_RATIO.id,
        more: {
          lifetime: { value: lifetime, unit: "money", kind: "observed" },
          cost: { value: cost, unit: "money" },
        },
      },
      { grave: loss },
    );
  },
});
