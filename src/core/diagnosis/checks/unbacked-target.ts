/** A target that grew more than the money behind it. Limits: growth from price, season or product is not seen. */
import { UNBACKED_GROWTH } from "../../evidence/targets.ts";
import { defineCheck } from "../check.ts";
import { METRIC_TRAITS } from "../metric.ts";

const { tolerance, strong } = UNBACKED_GROWTH.values;

export const unbackedTarget = defineCheck({
  id: "unbacked-target",
  topic: "targets",
  owner: "budget-owner",
  needs: ["target-growth", "ad-budget-growth"],
  evidence: [UNBACKED_GROWTH],
  applies: ({ metric }) => METRIC_TRAITS[metric].accumulates,
  run: (readings) => {
    const asked = readings["target-growth"];
    const funded = readings["ad-budget-growth"];
    const value = asked - funded;
    const observation = {
      value,
      threshold: tolerance,
      unit: "share",
      evidence: UNBACKED_GROWTH.id,
      more: { asked: { value: asked, unit: "share" }, funded: { value: funded, unit: "share" } },
    } as const;
    if (value <= tolerance) return { outcome: "pass", observation };
    return { outcome: "fail", severity: value > strong ? "high" : "medium", observation };
  },
});
