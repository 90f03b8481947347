/** A page that jumps under the finger. Limits: the score does not say whether the jump hit anything that matters. */
import { CUMULATIVE_LAYOUT_SHIFT } from "../../evidence/website.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { good, poor } = CUMULATIVE_LAYOUT_SHIFT.values;

export const shiftingLayout = defineCheck({
  id: "shifting-layout",
  topic: "website",
  owner: "website",
  needs: ["cumulative-layout-shift"],
  evidence: [CUMULATIVE_LAYOUT_SHIFT],
  factors: ["lead-rate", "conversion", "visit-value"],
  run: (readings) => {
    const value = readings["cumulative-layout-shift"];
    // Never grave: a jump annoys, but nobody is kept from the page by it.
    return failsAbove(
      { value, unit: "number", kind: "observed", threshold: good, evidence: CUMULATIVE_LAYOUT_SHIFT.id },
      { severity: value > poor ? "medium" : "low" },
    );
  },
});
