/** Social ads with too few results to learn from. Limits: a channel may hold several ad sets; the rule is for each. */
import { LEARNING_PHASE } from "../../evidence/ads.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";
import { largestBy } from "../line.ts";

const { weekly } = LEARNING_PHASE.values;

export const learningPhase = defineCheck({
  id: "learning-phase",
  topic: "ads",
  owner: "marketer",
  needs: ["social-results-a-week"],
  evidence: [LEARNING_PHASE],
  factors: ["click-cost", "result-cost"],
  namesChannel: true,
  run: (readings) => {
    const fewest = largestBy(readings["social-results-a-week"], ({ value }) => -value);
    if (fewest === undefined) return NOT_APPLICABLE;
    const { value, channel } = fewest;
    return failsBelow(
      {
        value,
        unit: "results",
        kind: "computed",
        threshold: weekly,
        evidence: LEARNING_PHASE.id,
        channel,
      },
      // A channel that is short by more than a half stays unsteady even as a single ad set.
      { severity: value < weekly / 2 ? "medium" : "low" },
    );
  },
});
