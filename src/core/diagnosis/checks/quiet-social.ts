/** Few posts even in the weeks that have any. Limits: one platform's word, and where customers are not, silence costs nothing. */
import { ATTAINABLE_CADENCE } from "../../evidence/social.ts";
import { defineCheck, failsBelow } from "../check.ts";

export const quietSocial = defineCheck({
  id: "quiet-social",
  topic: "social",
  owner: "social",
  needs: ["weekly-posts"],
  evidence: [ATTAINABLE_CADENCE],
  factors: [],
  run: (readings) => {
    const active = readings["weekly-posts"].filter((count) => count > 0);
    const value = active.reduce((sum, count) => sum + count / active.length, 0);
    return failsBelow(
      {
        value,
        unit: "posts",
        kind: "computed",
        threshold: ATTAINABLE_CADENCE.values.posts,
        evidence: ATTAINABLE_CADENCE.id,
      },
      // Organic posts are a small source of visits nearly everywhere.
      { severity: "low" },
    );
  },
});
