/** A target that no earlier period reached. Limits: a figure that grows sets records anyway, and is left out. */
import { RECORD_CHANCE } from "../../evidence/targets.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { goodSign } from "../metric.ts";

const { risingRun } = RECORD_CHANCE.values;
/** As many as a control chart needs: from here on a missing precedent weighs more. */
const LONG_HISTORY = 8;

/** True when each of the last few periods was the best until then. */
function keepsGrowing(history: readonly number[], sign: 1 | -1): boolean {
  const better = history.map((value) => sign * value);
  return better.slice(-risingRun).every((value, index) => {
    const earlier = better.slice(0, better.length - risingRun + index);
    return earlier.every((other) => other < value);
  });
}

export const neverReachedTarget = defineCheck({
  id: "never-reached-target",
  topic: "targets",
  owner: "budget-owner",
  needs: ["headline-target", "earlier-results"],
  evidence: [RECORD_CHANCE],
  factors: ["target"],
  figures: ["points", "reached", "chance"],
  run: (readings) => {
    const { metric, unit, target } = readings["headline-target"];
    const history = readings["earlier-results"];
    const sign = goodSign(metric);
    const best = sign === 1 ? Math.max(...history) : Math.min(...history);
    const reached = history.filter((value) => sign * (value - target) >= 0).length;
    if (reached === 0 && keepsGrowing(history, sign)) return NOT_APPLICABLE;
    const observation = {
      value: target,
      unit,
      kind: "observed",
      threshold: best,
      thresholdKind: "computed",
      evidence: RECORD_CHANCE.id,
      more: {
        points: { value: history.length, unit: "periods" },
        reached: { value: reached, unit: "number" },
        chance: { value: 1 / (history.length + 1), unit: "share" },
      },
    } as const;
    if (reached > 0) return { outcome: "pass", observation };
    return { outcome: "fail", severity: history.length < LONG_HISTORY ? "low" : "medium", observation };
  },
});
