/** A server that answers late. Limits: only the first part of the wait, which slow-pages sees as a whole. */
import { TIME_TO_FIRST_BYTE } from "../../evidence/website.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { good, poor } = TIME_TO_FIRST_BYTE.values;

export const slowServer = defineCheck({
  id: "slow-server",
  topic: "website",
  owner: "website",
  needs: ["time-to-first-byte"],
  evidence: [TIME_TO_FIRST_BYTE],
  factors: ["arrival", "lead-rate", "conversion", "visit-value"],
  run: (readings) => {
    const value = readings["time-to-first-byte"];
    // A diagnostic figure: it says where a wait comes from, and the wait itself is judged elsewhere.
    return failsAbove(
      { value, unit: "milliseconds", kind: "observed", threshold: good, evidence: TIME_TO_FIRST_BYTE.id },
      { severity: value > poor ? "medium" : "low" },
    );
  },
});
