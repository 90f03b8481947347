/** A version that leads, by what chance alone may have made. Limits: many tests, or many looks at one, prove too much. */
import { TEST_PROOF } from "../../evidence/measurement.ts";
import { chanceOfDifference, rateOf } from "../../statistics/rate-difference.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";

const { level } = TEST_PROOF.values;

/** A lead smaller than this is called a winner by nobody. */
const WORTH_CALLING = 0.1;

export const unprovenWinner = defineCheck({
  id: "unproven-winner",
  topic: "measurement",
  owner: "marketer",
  needs: ["ab-tests"],
  evidence: [TEST_PROOF],
  factors: [],
  figures: ["original", "variant"],
  run: (readings) => {
    const [least] = readings["ab-tests"]
      .filter(({ a, b }) => rateOf(b) > rateOf(a) * (1 + WORTH_CALLING))
      .map(({ a, b }) => ({ a, b, chance: chanceOfDifference(a, b, 1) }))
      .sort((left, right) => right.chance - left.chance);
    if (least === undefined) return NOT_APPLICABLE;
    const observation = {
      value: least.chance,
      unit: "share",
      kind: "computed",
      threshold: level,
      evidence: TEST_PROOF.id,
      more: {
        original: { value: rateOf(least.a), unit: "rate" },
        variant: { value: rateOf(least.b), unit: "rate" },
      },
    } as const;
    if (least.chance < level) return { outcome: "pass", observation };
    // Low: nobody said that it was rolled out; if it is, it is on the strength of luck.
    return { outcome: "fail", severity: "low", observation };
  },
});
