/** Ads that return less than they cost. Limits: all revenue is set against the ads, which flatters them. */
import { BREAK_EVEN_RETURN } from "../../evidence/economics.ts";
import { defineCheck, failsBelow } from "../check.ts";

export const unprofitableAds = defineCheck({
  id: "unprofitable-ads",
  topic: "money",
  owner: "marketer",
  needs: ["return-on-ad-spend", "gross-margin", "ad-spend", "revenue"],
  evidence: [BREAK_EVEN_RETURN],
  factors: ["click-cost", "conversion", "order-value", "result-cost", "visit-value"],
  figures: ["left"],
  applies: ({ model }) => model !== "lead-generation" && model !== "subscription",
  run: (readings) => {
    const margin = readings["gross-margin"];
    const left = readings.revenue * margin - readings["ad-spend"];
    return failsBelow(
      {
        value: readings["return-on-ad-spend"],
        unit: "ratio",
        kind: "computed",
        threshold: 1 / margin,
        thresholdKind: "computed",
        evidence: BREAK_EVEN_RETURN.id,
        more: { left: { value: left, unit: "money" } },
      },
      { severity: "high" },
    );
  },
});
