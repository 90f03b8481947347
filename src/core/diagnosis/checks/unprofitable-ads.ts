/** Ads that return less than they cost. Limits: all revenue is set against the ads, which flatters them. */
import { BREAK_EVEN_RETURN } from "../../evidence/economics.ts";
import { defineCheck } from "../check.ts";

export const unprofitableAds = defineCheck({
  id: "unprofitable-ads",
  topic: "money",
  owner: "marketer",
  needs: ["return-on-ad-spend", "gross-margin", "ad-spend", "revenue"],
  evidence: [BREAK_EVEN_RETURN],
  applies: ({ model }) => model !== "lead-generation" && model !== "subscription",
  run: (readings) => {
    const margin = readings["gross-margin"];
    const value = readings["return-on-ad-spend"];
    const left = readings.revenue * margin - readings["ad-spend"];
    const observation = {
      value,
      threshold: 1 / margin,
      unit: "ratio",
      evidence: BREAK_EVEN_RETURN.id,
      more: { left: { value: left, unit: "money" } },
    } as const;
    if (left >= 0) return { outcome: "pass", observation };
    return { outcome: "fail", severity: "high", observation };
  },
});
