/** Too few reviews to lean on. Limits: the study counted them per product; a service may need more. */
import { FIRST_REVIEWS, WORD_OF_MOUTH } from "../../evidence/customers.ts";
import { defineCheck, failsBelow } from "../check.ts";

const { most, nearlyAll } = FIRST_REVIEWS.values;

export const fewReviews = defineCheck({
  id: "few-reviews",
  topic: "customers",
  owner: "service",
  needs: ["review-count"],
  evidence: [FIRST_REVIEWS, WORD_OF_MOUTH],
  factors: ["lead-rate", "conversion", "visit-value"],
  run: (readings) => {
    const value = readings["review-count"];
    return failsBelow(
      { value, unit: "reviews", kind: "observed", threshold: nearlyAll, evidence: FIRST_REVIEWS.id },
      { severity: value < most ? "medium" : "low" },
    );
  },
});
