/** A target above what the funnel's own plan comes to. Limits: the plan may leave out a source that the target counts on. */
import { PLAN_AGREEMENT } from "../../evidence/targets.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";

const { tolerance, strong } = PLAN_AGREEMENT.values;
const PLANNED_METRICS: readonly string[] = [
  "revenue",
  "orders",
  "leads",
  "qualified-leads",
  "traffic",
  "roas",
];

export const targetBeyondPlan = defineCheck({
  id: "target-beyond-plan",
  topic: "targets",
  owner: "budget-owner",
  needs: ["headline-target", "planned-result"],
  evidence: [PLAN_AGREEMENT],
  factors: ["target"],
  figures: ["target", "planned"],
  applies: ({ metric }) => PLANNED_METRICS.includes(metric),
  run: (readings) => {
    const { unit, target } = readings["headline-target"];
    const planned = readings["planned-result"];
    if (target === 0) return NOT_APPLICABLE;
    return failsAbove(
      {
        value: Math.max(0, (target - planned) / target),
        unit: "share",
        kind: "computed",
        threshold: tolerance,
        evidence: PLAN_AGREEMENT.id,
        more: {
          target: { value: target, unit, kind: "observed" },
          planned: { value: planned, unit },
        },
      },
      { grave: strong, severity: "low" },
    );
  },
});
