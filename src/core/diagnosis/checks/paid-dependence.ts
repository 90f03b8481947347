/** Nearly all the money in ads. Limits: salaries, tools and agencies are not in the sum; ads may well earn their share. */
import { AD_SHARE } from "../../evidence/content.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";

const { most, grave } = AD_SHARE.values;

export const paidDependence = defineCheck({
  id: "paid-dependence",
  topic: "content",
  owner: "budget-owner",
  needs: ["marketing-money"],
  evidence: [AD_SHARE],
  factors: [],
  run: (readings) => {
    const { ads, content } = readings["marketing-money"];
    if (ads === 0) return NOT_APPLICABLE;
    const value = ads / (ads + content);
    return failsAbove(
      { value, unit: "share", kind: "computed", threshold: most, evidence: AD_SHARE.id },
      { severity: value > grave ? "medium" : "low" },
    );
  },
});
