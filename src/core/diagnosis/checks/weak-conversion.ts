/** Few results per visit, where there is no period before to compare with. Limits: trades differ several times over. */
import { BENCHMARK_BAND } from "../../evidence/measurement.ts";
import { SHOP_CONVERSION, SOFTWARE_PAGE_CONVERSION } from "../../evidence/website.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { rateOf } from "../../statistics/rate-difference.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

const { half } = BENCHMARK_BAND.values;

const SHOP = {
  result: "orders",
  usual: SHOP_CONVERSION.values.average,
  evidence: SHOP_CONVERSION.id,
  severity: "medium",
} as const;
/** Milder: a landing page is set against a whole site. */
const SUBSCRIPTION = {
  result: "leads",
  usual: SOFTWARE_PAGE_CONVERSION.values.median,
  evidence: SOFTWARE_PAGE_CONVERSION.id,
  severity: "low",
} as const;

export const weakConversion = defineCheck({
  id: "weak-conversion",
  topic: "website",
  owner: "website",
  needs: ["site-conversion", "business-model"],
  uses: ["site-conversion-change"],
  evidence: [SHOP_CONVERSION, SOFTWARE_PAGE_CONVERSION, BENCHMARK_BAND],
  factors: ["lead-rate", "conversion", "visit-value"],
  isOfStep: true,
  figures: ["usual"],
  applies: ({ model }) => model === undefined || model === "ecommerce" || model === "subscription",
  run: (readings) => {
    const { result, visits } = readings["site-conversion"];
    const benchmark = readings["business-model"] === "subscription" ? SUBSCRIPTION : SHOP;
    const before = readings["site-conversion-change"]?.before;
    // The own past says more than any panel, and other results than the panel's cannot be set against it.
    if ((before !== undefined && before.count > 0) || result !== benchmark.result) return NOT_APPLICABLE;
    const threshold = half * benchmark.usual;
    const observation = {
      value: rateOf(visits),
      unit: "rate",
      kind: "computed",
      threshold,
      thresholdKind: "computed",
      evidence: benchmark.evidence,
      more: { usual: { value: benchmark.usual, unit: "rate" } },
    } as const;
    const chance = countAtMost(visits.count, threshold * visits.trials, DISPERSION.transactions);
    if (chance >= ALPHA) return { outcome: "pass", observation };
    return failsBelow(observation, { severity: benchmark.severity });
  },
});
