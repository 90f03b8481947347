/** Too little content to be found by. Limits: how often is not how well; one good piece can beat ten. */
import { PUBLISHING_CADENCE } from "../../evidence/content.ts";
import { defineCheck, failsBelow } from "../check.ts";

const { usualLow } = PUBLISHING_CADENCE.values;

export const thinContent = defineCheck({
  id: "thin-content",
  topic: "content",
  owner: "content",
  needs: ["pieces-per-month"],
  evidence: [PUBLISHING_CADENCE],
  factors: ["organic"],
  run: (readings) => {
    const value = readings["pieces-per-month"];
    return failsBelow(
      { value, unit: "pieces", kind: "observed", threshold: usualLow, evidence: PUBLISHING_CADENCE.id },
      { severity: value === 0 ? "medium" : "low" },
    );
  },
});
