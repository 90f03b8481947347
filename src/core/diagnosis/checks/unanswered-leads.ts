/** Leads that nobody ever called. Limits: spam and doubles are leads too, until someone sorts them out. */
import { LEAD_RESPONSE_AUDIT, UNANSWERED_LEADS } from "../../evidence/sales.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { tolerance, never } = UNANSWERED_LEADS.values;

export const unansweredLeads = defineCheck({
  id: "unanswered-leads",
  topic: "sales",
  owner: "sales",
  needs: ["answered-share"],
  evidence: [UNANSWERED_LEADS, LEAD_RESPONSE_AUDIT],
  factors: ["qualification", "closing", "lead-value"],
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) =>
    failsAbove(
      {
        value: 1 - readings["answered-share"],
        unit: "share",
        kind: "computed",
        threshold: tolerance,
        evidence: UNANSWERED_LEADS.id,
      },
      { grave: never },
    ),
});
