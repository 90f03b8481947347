/** Ads that return less than they cost. Limits: all revenue is set against the ads, which flatters them. */
import { BREAK_EVEN_RETURN } from "../../evidence/economics.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { defineCheck, failsBelow } from "../check.ts";
import { ALPHA, ORDER_SUM_VARIANCE } from "../noise.ts";

export const unprofitableAds = defineCheck({
  id: "unprofitable-ads",
  topic: "money",
  owner: "marketer",
  needs: ["return-on-ad-spend", "gross-margin", "ad-spend", "revenue"],
  uses: ["order-value"],
  evidence: [BREAK_EVEN_RETURN],
  factors: ["click-cost", "conversion", "order-value", "result-cost", "visit-value"],
  figures: ["left"],
  applies: ({ model }) => model !== "lead-generation" && model !== "subscription",
  run: (readings) => {
    const margin = readings["gross-margin"];
    const left = readings.revenue * margin - readings["ad-spend"];
    const price = readings["order-value"];
    const needed = readings["ad-spend"] / margin;
    // The money is missing either way; only beyond chance is it a grave fault of the ads.
    const chance = price ? countAtMost(readings.revenue / price, needed / price, ORDER_SUM_VARIANCE) : 0;
    const isChance = left < 0 && chance >= ALPHA;
    const observation = {
      value: readings["return-on-ad-spend"],
      unit: "ratio",
      kind: "computed",
      threshold: 1 / margin,
      thresholdKind: "computed",
      evidence: BREAK_EVEN_RETURN.id,
      more: { left: { value: left, unit: "money" } },
    } as const;
    return failsBelow(observation, { severity: isChance ? "low" : "high" });
  },
});
