/** Carts that are not paid for. Limits: most of them were never going to be; shops count carts differently. */
import { BENCHMARK_BAND } from "../../evidence/measurement.ts";
import { CART_ABANDONMENT, CART_BROWSING } from "../../evidence/website.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { average } = CART_ABANDONMENT.values;
const { browsing } = CART_BROWSING.values;
/** Where fewer carts than half of the usual part are paid for. */
const HIGHEST = 1 - BENCHMARK_BAND.values.half * (1 - average);

export const abandonedCarts = defineCheck({
  id: "abandoned-carts",
  topic: "website",
  owner: "website",
  needs: ["cart-abandonment", "business-model"],
  evidence: [CART_ABANDONMENT, CART_BROWSING, BENCHMARK_BAND],
  factors: ["conversion", "visit-value"],
  figures: ["usual", "browsing"],
  applies: ({ model }) => model === undefined || model === "ecommerce",
  // Medium and never more: how much of it could be won is not known.
  run: (readings) =>
    failsAbove({
      value: readings["cart-abandonment"],
      unit: "share",
      kind: "observed",
      threshold: HIGHEST,
      thresholdKind: "computed",
      evidence: CART_ABANDONMENT.id,
      more: { usual: { value: average, unit: "share" }, browsing: { value: browsing, unit: "share" } },
    }),
});
