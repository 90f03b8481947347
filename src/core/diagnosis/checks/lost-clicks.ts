/** Ad clicks without a visit. Limits: they may have arrived uncounted; visits without ads hide a part of the loss. */
import { BENCHMARK_BAND, CLICKS_WITHOUT_VISIT, OWN_EARLIER_FIGURE } from "../../evidence/measurement.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

const { usual } = CLICKS_WITHOUT_VISIT.values;
const { tolerance } = OWN_EARLIER_FIGURE.values;
const GRAVE = BENCHMARK_BAND.values.double * usual;

/** Share of clicks that no visit stands for. */
const lossOf = (clicks: number, visits: number): number => Math.max(0, 1 - visits / clicks);

export const lostClicks = defineCheck({
  id: "lost-clicks",
  topic: "measurement",
  owner: "measurement",
  needs: ["ad-arrivals"],
  uses: ["ad-arrivals-before"],
  evidence: [CLICKS_WITHOUT_VISIT, BENCHMARK_BAND, OWN_EARLIER_FIGURE],
  factors: ["arrival"],
  isOfStep: true,
  figures: ["clicks", "visits"],
  run: (readings) => {
    const { clicks, visits } = readings["ad-arrivals"];
    const before = readings["ad-arrivals-before"];
    if (clicks === 0) return NOT_APPLICABLE;
    const observation = {
      value: lossOf(clicks, visits),
      unit: "share",
      kind: "computed",
      threshold: usual,
      evidence: CLICKS_WITHOUT_VISIT.id,
      more: {
        clicks: { value: clicks, unit: "clicks", kind: "observed" },
        visits: { value: visits, unit: "visits", kind: "observed" },
      },
    } as const;
    const chance = countAtMost(visits, (1 - usual) * clicks, DISPERSION.traffic);
    if (chance >= ALPHA) return { outcome: "pass", observation };
    // A loss that is as old as the period before explains no change since then.
    const isOld =
      before !== undefined &&
      before.clicks > 0 &&
      lossOf(before.clicks, before.visits) >= observation.value - tolerance;
    return failsAbove(observation, isOld ? { severity: "low" } : { grave: GRAVE });
  },
});
