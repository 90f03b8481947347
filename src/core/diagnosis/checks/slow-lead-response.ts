/** Leads that wait for a first call. Limits: fast leads may also be the easy ones; the study counts talks, not sales. */
import { LEAD_RESPONSE_AUDIT, LEAD_RESPONSE_ODDS } from "../../evidence/sales.ts";
import { defineCheck } from "../check.ts";

const { leakMinutes, severeMinutes } = LEAD_RESPONSE_AUDIT.values;

export const slowLeadResponse = defineCheck({
  id: "slow-lead-response",
  topic: "sales",
  owner: "sales",
  needs: ["lead-response-minutes"],
  evidence: [LEAD_RESPONSE_AUDIT, LEAD_RESPONSE_ODDS],
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) => {
    const value = readings["lead-response-minutes"];
    const observation = {
      value,
      threshold: leakMinutes,
      unit: "minutes",
      evidence: LEAD_RESPONSE_AUDIT.id,
    } as const;
    if (value <= leakMinutes) return { outcome: "pass", observation };
    return { outcome: "fail", severity: value > severeMinutes ? "high" : "medium", observation };
  },
});
