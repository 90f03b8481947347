/** Searches that the content hardly meets. Limits: planners guess, the click rate is American, and nobody promises a place. */
import { AI_SUMMARIES, DEMAND_FOOTHOLD } from "../../evidence/content.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";

const { reachable, foothold, leastVisits } = DEMAND_FOOTHOLD.values;

export const untappedDemand = defineCheck({
  id: "untapped-demand",
  topic: "content",
  owner: "content",
  needs: ["search-demand", "mature-visits"],
  evidence: [DEMAND_FOOTHOLD, AI_SUMMARIES],
  factors: ["organic"],
  figures: ["demand", "clicks"],
  run: (readings) => {
    const demand = readings["search-demand"];
    const clicks = reachable * demand;
    if (clicks < leastVisits) return NOT_APPLICABLE;
    return failsBelow(
      {
        value: readings["mature-visits"],
        unit: "visits",
        kind: "observed",
        threshold: foothold * clicks,
        thresholdKind: "computed",
        evidence: DEMAND_FOOTHOLD.id,
        more: {
          demand: { value: demand, unit: "number", kind: "observed" },
          clicks: { value: clicks, unit: "visits" },
        },
      },
      // An opening, not a fault.
      { severity: "low" },
    );
  },
});
