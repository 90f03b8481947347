/** A target that grew more than the money behind it. Limits: growth from price, season or product is not seen. */
import { UNBACKED_GROWTH } from "../../evidence/targets.ts";
import { defineCheck, failsAbove } from "../check.ts";
import { METRIC_TRAITS } from "../metric.ts";

const { tolerance, strong } = UNBACKED_GROWTH.values;

export const unbackedTarget = defineCheck({
  id: "unbacked-target",
  topic: "targets",
  owner: "budget-owner",
  needs: ["target-growth", "ad-budget-growth"],
  evidence: [UNBACKED_GROWTH],
  factors: ["target", "ad-spend"],
  figures: ["asked", "funded"],
  applies: ({ metric }) => METRIC_TRAITS[metric].accumulates,
  run: (readings) => {
    const asked = readings["target-growth"];
    const funded = readings["ad-budget-growth"];
    return failsAbove(
      {
        value: asked - funded,
        unit: "share",
        kind: "computed",
        threshold: tolerance,
        evidence: UNBACKED_GROWTH.id,
        more: { asked: { value: asked, unit: "share" }, funded: { value: funded, unit: "share" } },
      },
      { grave: strong },
    );
  },
});
