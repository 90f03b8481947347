/** A public rating clearly under four stars. Limits: who writes is not who buys; the range is of a few retailers. */
import { FIRST_REVIEWS, RATING_FLOOR, RATING_RANGE, WORD_OF_MOUTH } from "../../evidence/customers.ts";
import { normalQuantile } from "../../statistics/normal.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";
import { ALPHA } from "../noise.ts";

const LOWEST_STARS = 1;
const MOST_STARS = 5;

/** How far chance may carry a mean of ratings: with the largest variance that a mean between one and five stars allows. */
const leeway = (rating: number, count: number): number =>
  normalQuantile(1 - ALPHA) * Math.sqrt(((MOST_STARS - rating) * (rating - LOWEST_STARS)) / count);

export const weakRating = defineCheck({
  id: "weak-rating",
  topic: "customers",
  owner: "service",
  needs: ["review-rating", "review-count"],
  evidence: [RATING_RANGE, RATING_FLOOR, FIRST_REVIEWS, WORD_OF_MOUTH],
  factors: ["lead-rate", "conversion", "visit-value"],
  figures: ["reviews"],
  run: (readings) => {
    const rating = readings["review-rating"];
    const count = readings["review-count"];
    // Less than one star is no rating yet, and few reviews carry none.
    if (rating < LOWEST_STARS || count < FIRST_REVIEWS.values.nearlyAll) return NOT_APPLICABLE;
    const observation = {
      value: rating,
      unit: "number",
      kind: "observed",
      threshold: RATING_RANGE.values.low,
      evidence: RATING_RANGE.id,
      more: { reviews: { value: count, unit: "reviews", kind: "observed" } },
    } as const;
    if (rating + leeway(rating, count) >= RATING_RANGE.values.low) return { outcome: "pass", observation };
    return failsBelow(observation, { grave: RATING_FLOOR.values.stars });
  },
});
