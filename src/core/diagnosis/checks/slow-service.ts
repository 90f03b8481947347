/** Customers who wait for a reply. Limits: bands of e-mail; in a chat minutes are long. */
import { SERVICE_REPLY_AUDIT, SERVICE_REPLY_BANDS } from "../../evidence/service.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { typicalMinutes, leakMinutes } = SERVICE_REPLY_BANDS.values;

export const slowService = defineCheck({
  id: "slow-service",
  topic: "service",
  owner: "service",
  needs: ["service-response-minutes"],
  evidence: [SERVICE_REPLY_BANDS, SERVICE_REPLY_AUDIT],
  factors: ["repeat"],
  run: (readings) => {
    const value = readings["service-response-minutes"];
    return failsAbove(
      {
        value,
        unit: "minutes",
        kind: "observed",
        threshold: typicalMinutes,
        evidence: SERVICE_REPLY_BANDS.id,
      },
      // What service does shows in later periods: never grave for this one.
      { severity: value > leakMinutes ? "medium" : "low" },
    );
  },
});
