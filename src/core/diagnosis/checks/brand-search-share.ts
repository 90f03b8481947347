/** Success that may not be the ads' own. Limits: with competitors on the name such ads do pay; only a test can tell. */
import {
  BRAND_SEARCH_EXPERIMENT,
  BRAND_SEARCH_RELIANCE,
  BRAND_SEARCH_SWITCHED_OFF,
} from "../../evidence/ads.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";

const { share: large, most } = BRAND_SEARCH_RELIANCE.values;

export const brandSearchShare = defineCheck({
  id: "brand-search-share",
  topic: "ads",
  owner: "marketer",
  needs: ["brand-search-results"],
  evidence: [BRAND_SEARCH_RELIANCE, BRAND_SEARCH_EXPERIMENT, BRAND_SEARCH_SWITCHED_OFF],
  factors: ["mix"],
  run: (readings) => {
    const { part, whole } = readings["brand-search-results"];
    if (part === 0) return NOT_APPLICABLE;
    const value = part / whole;
    return failsAbove(
      { value, unit: "share", kind: "computed", threshold: large, evidence: BRAND_SEARCH_RELIANCE.id },
      { severity: value > most ? "medium" : "low" },
    );
  },
});
