/** Content too young to be judged. Limits: its age is worked out from today's pace, so bursts and pauses are not seen. */
import { AGE_OF_RANKING_PAGES, CONTENT_MATURITY, NEW_PAGES_RANKING } from "../../evidence/content.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";

const { matureShare, matureMonths } = CONTENT_MATURITY.values;

export const immatureContent = defineCheck({
  id: "immature-content",
  topic: "content",
  owner: "content",
  needs: ["mature-pieces", "pieces-per-month"],
  evidence: [CONTENT_MATURITY, NEW_PAGES_RANKING, AGE_OF_RANKING_PAGES],
  factors: ["organic"],
  run: (readings) => {
    const mature = readings["mature-pieces"];
    const all = mature + matureMonths * readings["pieces-per-month"];
    if (all === 0) return NOT_APPLICABLE;
    return failsBelow(
      {
        value: mature / all,
        unit: "share",
        kind: "computed",
        threshold: matureShare,
        evidence: CONTENT_MATURITY.id,
      },
      // Only time mends it.
      { severity: "low" },
    );
  },
});
