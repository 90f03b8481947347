/** Ad money that runs ahead of the calendar or behind it. Limits: a sale or a season may want just that. */
import { SPEND_PACE } from "../../evidence/economics.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";

const { tolerance, far, fewestDays } = SPEND_PACE.values;

export const unevenPacing = defineCheck({
  id: "uneven-pacing",
  topic: "money",
  owner: "marketer",
  needs: ["spend-pace"],
  evidence: [SPEND_PACE],
  factors: ["ad-spend", "volume"],
  figures: ["spent", "even", "drift"],
  run: (readings) => {
    const { spent, even, days, over } = readings["spend-pace"];
    // A few days lean on which days of the week they are.
    if (!over && days !== null && days < fewestDays) return NOT_APPLICABLE;
    const drift = (spent - even) / even;
    const value = Math.abs(drift);
    return failsAbove(
      {
        value,
        unit: "share",
        kind: "computed",
        threshold: tolerance,
        evidence: SPEND_PACE.id,
        more: {
          spent: { value: spent, unit: "money", kind: "observed" },
          even: { value: even, unit: "money" },
          drift: { value: drift, unit: "share" },
        },
      },
      { severity: value > far ? "medium" : "low" },
    );
  },
});
