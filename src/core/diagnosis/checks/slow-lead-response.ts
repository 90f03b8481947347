/** Leads that wait for a first call. Limits: fast leads may also be the easy ones; the study counts talks, not sales. */
import { LEAD_RESPONSE_AUDIT, LEAD_RESPONSE_ODDS } from "../../evidence/sales.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { leakMinutes, severeMinutes } = LEAD_RESPONSE_AUDIT.values;

export const slowLeadResponse = defineCheck({
  id: "slow-lead-response",
  topic: "sales",
  owner: "sales",
  needs: ["lead-response-minutes"],
  evidence: [LEAD_RESPONSE_AUDIT, LEAD_RESPONSE_ODDS],
  factors: ["qualification", "closing", "lead-value"],
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) =>
    failsAbove(
      {
        value: readings["lead-response-minutes"],
        unit: "minutes",
        kind: "observed",
        threshold: leakMinutes,
        evidence: LEAD_RESPONSE_AUDIT.id,
      },
      { grave: severeMinutes },
    ),
});
