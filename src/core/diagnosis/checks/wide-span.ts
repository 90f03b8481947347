/** More channels than days for them. Limits: a rule of thumb; some channels run by themselves, some need a whole team. */
import { AREAS_OF_WORKLIFE, CHANNEL_SPAN } from "../../evidence/people.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { most, grave } = CHANNEL_SPAN.values;

export const wideSpan = defineCheck({
  id: "wide-span",
  topic: "team",
  owner: "budget-owner",
  needs: ["channels-per-person"],
  evidence: [CHANNEL_SPAN, AREAS_OF_WORKLIFE],
  factors: [],
  run: (readings) => {
    const value = readings["channels-per-person"];
    return failsAbove(
      { value, unit: "channels", kind: "computed", threshold: most, evidence: CHANNEL_SPAN.id },
      { severity: value > grave ? "medium" : "low" },
    );
  },
});
