/** A figure that rests on too few events to be judged. Limits: how far counts scatter is assumed, unless history shows it. */
import { COUNT_INTERVAL, VISIBLE_SHORTFALL } from "../../evidence/targets.ts";
import { controlChart } from "../../statistics/control-chart.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";
import { METRIC_TRAITS } from "../metric.ts";
import { DISPERSION, ORDER_SUM_VARIANCE } from "../noise.ts";

const { shortfall, z, grave } = VISIBLE_SHORTFALL.values;

/** Relative variance of the figure, times its number of events; the mean of order values varies by its own size. */
const VARIANCES = {
  results: DISPERSION.transactions,
  traffic: DISPERSION.traffic,
  sum: ORDER_SUM_VARIANCE,
  mean: 1,
} as const;

export const tooFewEvents = defineCheck({
  id: "too-few-events",
  topic: "targets",
  owner: "measurement",
  needs: ["headline-target", "headline-events"],
  uses: ["process-history"],
  evidence: [VISIBLE_SHORTFALL, COUNT_INTERVAL],
  factors: [],
  figures: ["shortfall"],
  applies: ({ metric }) => METRIC_TRAITS[metric].stages.length > 0,
  run: (readings) => {
    const { count, unit, spread } = readings["headline-events"];
    const { target } = readings["headline-target"];
    const history = readings["process-history"];
    if (target === 0) return NOT_APPLICABLE;
    // The figure's own history shows it steadier than any assumption about counts.
    if (history && controlChart(history).allowance <= shortfall * target) return NOT_APPLICABLE;
    const needed = Math.ceil(VARIANCES[spread] * (z / shortfall) ** 2);
    return failsBelow(
      {
        value: count,
        unit,
        kind: "computed",
        threshold: needed,
        thresholdKind: "computed",
        evidence: VISIBLE_SHORTFALL.id,
        more: { shortfall: { value: shortfall, unit: "share" } },
      },
      { severity: count < grave * needed ? "medium" : "low" },
    );
  },
});
