/** Weeks without a social post. Limits: regular accounts differ in more than rhythm; an account never used has no rhythm. */
import { POSTING_RHYTHM } from "../../evidence/social.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";

const { weeks: studied, withPosts, forgiven, grave } = POSTING_RHYTHM.values;

export const irregularSocial = defineCheck({
  id: "irregular-social",
  topic: "social",
  owner: "social",
  needs: ["weekly-posts"],
  evidence: [POSTING_RHYTHM],
  factors: [],
  figures: ["weeks"],
  run: (readings) => {
    const posts = readings["weekly-posts"];
    const silent = posts.filter((count) => count === 0).length;
    if (silent === posts.length) return NOT_APPLICABLE;
    return failsAbove(
      {
        value: silent,
        unit: "number",
        kind: "computed",
        threshold: Math.max(forgiven, Math.floor(((studied - withPosts) * posts.length) / studied)),
        thresholdKind: "computed",
        evidence: POSTING_RHYTHM.id,
        more: { weeks: { value: posts.length, unit: "number" } },
      },
      { severity: silent > grave * posts.length ? "medium" : "low" },
    );
  },
});
