/** Less revenue from organic search than chance explains. Limits: season and tracking changes are not seen. */
import { ORGANIC_FALL } from "../../evidence/content.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE, type Severity } from "../check.ts";

const { z, variance, small, grave } = ORGANIC_FALL.values;

function severityOf(loss: number, revenue: number): Severity {
  const whole = loss + revenue;
  if (loss <= small * whole) return "low";
  return loss > grave * whole ? "high" : "medium";
}

export const fallingOrganic = defineCheck({
  id: "falling-organic",
  topic: "content",
  owner: "content",
  needs: ["organic-revenue"],
  evidence: [ORGANIC_FALL],
  factors: ["organic"],
  isOfStep: true,
  figures: ["before"],
  run: (readings) => {
    const { now, before, ordersBefore, share, revenue } = readings["organic-revenue"];
    if (before === 0) return NOT_APPLICABLE;
    // The period before was counted whole, this one only as far as it is over.
    const error = Math.sqrt((variance * (1 + share)) / ordersBefore);
    return failsBelow(
      {
        value: now,
        unit: "money",
        kind: "observed",
        threshold: before * Math.exp(-z * error),
        thresholdKind: "computed",
        evidence: ORGANIC_FALL.id,
        more: { before: { value: before, unit: "money" } },
      },
      { severity: severityOf(before - now, revenue) },
    );
  },
});
