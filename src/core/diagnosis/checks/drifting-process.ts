/** A figure that got worse before this period. Limits: a season can look like it; it says when, not why. */
import { PROCESS_SIGNALS } from "../../evidence/targets.ts";
import { controlChart } from "../../statistics/control-chart.ts";
import { runAtEnd, worseBy } from "../../statistics/run-length.ts";
import { defineCheck } from "../check.ts";
import { goodSign } from "../metric.ts";

const { longRun, window, nearLimit } = PROCESS_SIGNALS.values;

export const driftingProcess = defineCheck({
  id: "drifting-process",
  topic: "targets",
  owner: "marketer",
  needs: ["headline-target", "process-history"],
  evidence: [PROCESS_SIGNALS],
  factors: [],
  figures: ["run"],
  run: (readings) => {
    const { metric, unit } = readings["headline-target"];
    const history = readings["process-history"];
    const { centre, allowance } = controlChart(history);
    const distances = worseBy(history, centre, goodSign(metric));
    const run = runAtEnd(distances, (distance) => distance > 0);
    const near = distances.slice(-window).filter((distance) => distance > allowance / 2).length;
    const hasShifted = run >= longRun || (run >= window && near >= nearLimit);
    const recent = history.slice(-Math.max(run, window));
    const observation = {
      value: recent.reduce((sum, value) => sum + value / recent.length, 0),
      unit,
      kind: "computed",
      threshold: centre,
      thresholdKind: "computed",
      evidence: PROCESS_SIGNALS.id,
      more: { run: { value: run, unit: "periods" } },
    } as const;
    if (!hasShifted) return { outcome: "pass", observation };
    // So long on the worse side is a new level: nothing done within one period mends it.
    return { outcome: "fail", severity: run >= longRun ? "high" : "medium", observation };
  },
});
