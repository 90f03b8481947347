/** Buttons that answer late. Limits: a nuisance to mend; no study read here ties this figure alone to sales. */
import { INTERACTION_TO_NEXT_PAINT } from "../../evidence/website.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { good, poor } = INTERACTION_TO_NEXT_PAINT.values;

export const slowInteraction = defineCheck({
  id: "slow-interaction",
  topic: "website",
  owner: "website",
  needs: ["interaction-to-next-paint"],
  evidence: [INTERACTION_TO_NEXT_PAINT],
  factors: ["lead-rate", "conversion", "visit-value"],
  run: (readings) =>
    failsAbove(
      {
        value: readings["interaction-to-next-paint"],
        unit: "milliseconds",
        kind: "observed",
        threshold: good,
        evidence: INTERACTION_TO_NEXT_PAINT.id,
      },
      { grave: poor },
    ),
});
