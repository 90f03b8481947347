/** An A/B test too small to see what it looks for. Limits: holds for one size of change, seen once at the end. */
import { TEST_PROOF, TEST_SIZE } from "../../evidence/measurement.ts";
import type { Versions } from "../../situation/readings/measurement.ts";
import { chanceOfDifference } from "../../statistics/rate-difference.ts";
import { trialsPerGroup } from "../../statistics/sample-size.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";

const { level } = TEST_PROOF.values;
const { lift, power, level: testLevel } = TEST_SIZE.values;

interface Size {
  readonly visitors: number;
  readonly needed: number;
}

/** Visitors of the smaller side, and how many it takes; nothing where nobody or everybody converted. */
function sizeOf({ a, b }: Versions): readonly Size[] {
  const rate = (a.count + b.count) / (a.trials + b.trials);
  if (!(rate > 0 && rate < 1)) return [];
  const needed = trialsPerGroup({
    first: rate,
    second: Math.min(1, rate * (1 + lift)),
    alpha: testLevel,
    power,
  });
  return [{ visitors: Math.min(a.trials, b.trials), needed: Math.ceil(needed) }];
}

export const underpoweredTest = defineCheck({
  id: "underpowered-test",
  topic: "measurement",
  owner: "marketer",
  needs: ["ab-tests"],
  evidence: [TEST_SIZE, TEST_PROOF],
  factors: [],
  figures: ["lift"],
  run: (readings) => {
    // What is proven already needs no more visitors.
    const undecided = readings["ab-tests"].filter(({ a, b }) => chanceOfDifference(a, b, 1) >= level);
    const [smallest] = undecided
      .flatMap(sizeOf)
      .sort((left, right) => left.visitors / left.needed - right.visitors / right.needed);
    if (smallest === undefined) return NOT_APPLICABLE;
    // Low: it costs time, not results.
    return failsBelow(
      {
        value: smallest.visitors,
        unit: "visitors",
        kind: "observed",
        threshold: smallest.needed,
        thresholdKind: "computed",
        evidence: TEST_SIZE.id,
        more: { lift: { value: lift, unit: "share" } },
      },
      { severity: "low" },
    );
  },
});
