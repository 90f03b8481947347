/** Too little content to be found by. Limits: how often is not how well; one good piece can beat ten. */
import { PUBLISHING_CADENCE } from "../../evidence/content.ts";
import { defineCheck } from "../check.ts";

const { usualLow } = PUBLISHING_CADENCE.values;

export const thinContent = defineCheck({
  id: "thin-content",
  topic: "content",
  owner: "content",
  needs: ["pieces-per-month"],
  evidence: [PUBLISHING_CADENCE],
  run: (readings) => {
    const value = readings["pieces-per-month"];
    const observation = {
      value,
      threshold: usualLow,
      unit: "pieces",
      evidence: PUBLISHING_CADENCE.id,
    } as const;
    if (value >= usualLow) return { outcome: "pass", observation };
    return { outcome: "fail", severity: value === 0 ? "medium" : "low", observation };
  },
});
