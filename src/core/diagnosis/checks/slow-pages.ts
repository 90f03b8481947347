/** Pages that make people wait. Limits: a slow page is a fault to mend, not proof that it caused the miss. */
import { LARGEST_CONTENTFUL_PAINT } from "../../evidence/website.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { good, poor } = LARGEST_CONTENTFUL_PAINT.values;

export const slowPages = defineCheck({
  id: "slow-pages",
  topic: "website",
  owner: "website",
  needs: ["largest-contentful-paint"],
  evidence: [LARGEST_CONTENTFUL_PAINT],
  factors: ["arrival", "lead-rate", "conversion", "visit-value"],
  run: (readings) =>
    failsAbove(
      {
        value: readings["largest-contentful-paint"],
        unit: "milliseconds",
        kind: "observed",
        threshold: good,
        evidence: LARGEST_CONTENTFUL_PAINT.id,
      },
      { grave: poor },
    ),
});
