/** Fewer results per visit than in the period before. Limits: a change of sources lowers it without the site's doing. */
import { OWN_EARLIER_FIGURE } from "../../evidence/measurement.ts";
import { rateOf } from "../../statistics/rate-difference.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";
import { fell } from "../moved.ts";
import { DISPERSION } from "../noise.ts";

const { grave } = OWN_EARLIER_FIGURE.values;

export const fallingConversion = defineCheck({
  id: "falling-conversion",
  topic: "website",
  owner: "website",
  needs: ["site-conversion-change"],
  evidence: [OWN_EARLIER_FIGURE],
  factors: ["lead-rate", "conversion", "visit-value", "mix"],
  isOfStep: true,
  run: (readings) => {
    const { now, before } = readings["site-conversion-change"];
    if (before.count === 0) return NOT_APPLICABLE;
    const threshold = rateOf(before);
    const observation = {
      value: rateOf(now),
      unit: "rate",
      kind: "computed",
      threshold,
      thresholdKind: "computed",
      evidence: OWN_EARLIER_FIGURE.id,
    } as const;
    if (!fell(now, before, DISPERSION.transactions)) return { outcome: "pass", observation };
    return failsBelow(observation, { grave: threshold * (1 - grave) });
  },
});
