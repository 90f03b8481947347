/** Approvals that eat up the period. Limits: calendar days; what is handed in early waits without harm. */
import { APPROVAL_TIME, AREAS_OF_WORKLIFE } from "../../evidence/people.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { share, grave } = APPROVAL_TIME.values;

export const slowApprovals = defineCheck({
  id: "slow-approvals",
  topic: "team",
  owner: "budget-owner",
  needs: ["approval-days", "period-days"],
  evidence: [APPROVAL_TIME, AREAS_OF_WORKLIFE],
  factors: [],
  figures: ["length"],
  run: (readings) => {
    const days = readings["period-days"];
    return failsAbove(
      {
        value: readings["approval-days"],
        unit: "days",
        kind: "observed",
        threshold: Math.max(1, Math.floor(share * days)),
        thresholdKind: "computed",
        evidence: APPROVAL_TIME.id,
        more: { length: { value: days, unit: "days" } },
      },
      { grave: Math.max(1, grave * days) },
    );
  },
});
