/** Weeks longer than the law lets them be on average. Limits: one week says little; it is about the work, not the person. */
import { LONG_HOURS_HEALTH, WORKING_TIME_LIMIT } from "../../evidence/people.ts";
import { defineCheck, failsAbove } from "../check.ts";

export const longHours = defineCheck({
  id: "long-hours",
  topic: "team",
  owner: "budget-owner",
  needs: ["weekly-hours"],
  evidence: [WORKING_TIME_LIMIT, LONG_HOURS_HEALTH],
  factors: [],
  run: (readings) => {
    const value = readings["weekly-hours"];
    return failsAbove(
      {
        value,
        unit: "hours",
        kind: "observed",
        threshold: WORKING_TIME_LIMIT.values.hours,
        evidence: WORKING_TIME_LIMIT.id,
      },
      // It weighs on the person, not on the figure: never ahead of what lost the money.
      { severity: value >= LONG_HOURS_HEALTH.values.hours ? "medium" : "low" },
    );
  },
});
