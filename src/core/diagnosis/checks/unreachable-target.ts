/** A target beyond what a stable process reaches by itself. Limits: silent while the process is moving or has been beyond. */
import { PROCESS_LIMITS, PROCESS_SIGNALS, TARGET_OUTSIDE_PROCESS } from "../../evidence/targets.ts";
import { controlChart } from "../../statistics/control-chart.ts";
import { runAtEnd, worseBy } from "../../statistics/run-length.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { goodSign } from "../metric.ts";

const { longRun } = PROCESS_SIGNALS.values;

export const unreachableTarget = defineCheck({
  id: "unreachable-target",
  topic: "targets",
  owner: "budget-owner",
  needs: ["headline-target", "process-history"],
  evidence: [PROCESS_LIMITS, TARGET_OUTSIDE_PROCESS, PROCESS_SIGNALS],
  factors: ["target"],
  run: (readings) => {
    const { metric, unit, target } = readings["headline-target"];
    const history = readings["process-history"];
    const sign = goodSign(metric);
    const chart = controlChart(history);
    const distances = worseBy(history, chart.centre, sign);
    const isStable =
      distances.every((distance) => Math.abs(distance) <= chart.allowance) &&
      runAtEnd(distances, (distance) => distance > 0) < longRun &&
      runAtEnd(distances, (distance) => distance < 0) < longRun;
    if (!isStable) return NOT_APPLICABLE;
    const limit = Math.max(0, chart.centre + sign * chart.allowance);
    const [beyond = 0] = worseBy([target], limit, sign === 1 ? -1 : 1);
    const observation = {
      value: target,
      unit,
      kind: "observed",
      threshold: limit,
      thresholdKind: "computed",
      evidence: PROCESS_LIMITS.id,
    } as const;
    if (beyond <= 0) return { outcome: "pass", observation };
    // As far again as the limits are wide: no good month brings it near.
    return { outcome: "fail", severity: beyond > chart.allowance ? "high" : "medium", observation };
  },
});
