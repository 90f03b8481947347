/** Pages that make people wait. Limits: a slow page is a fault to mend, not proof that it caused the miss. */
import { LARGEST_CONTENTFUL_PAINT } from "../../evidence/website.ts";
import { defineCheck } from "../check.ts";

const { good, poor } = LARGEST_CONTENTFUL_PAINT.values;

export const slowPages = defineCheck({
  id: "slow-pages",
  topic: "website",
  owner: "website",
  needs: ["largest-contentful-paint"],
  evidence: [LARGEST_CONTENTFUL_PAINT],
  run: (readings) => {
    const value = readings["largest-contentful-paint"];
    const observation = {
      value,
      threshold: good,
      unit: "milliseconds",
      evidence: LARGEST_CONTENTFUL_PAINT.id,
    } as const;
    if (value <= good) return { outcome: "pass", observation };
    return { outcome: "fail", severity: value > poor ? "high" : "medium", observation };
  },
});
