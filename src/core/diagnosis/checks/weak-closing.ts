/** Good leads of which fewer buy. Limits: a long sale ends in a later period than it began. */
import { OWN_HISTORY } from "../../evidence/history.ts";
import { LEAD_STAGES } from "../../evidence/sales.ts";
import { defineCheck } from "../check.ts";
import { weakStep } from "../weak-step.ts";

const { opportunityLow, wonLow } = LEAD_STAGES.values;

export const weakClosing = defineCheck({
  id: "weak-closing",
  topic: "sales",
  owner: "sales",
  needs: ["closing-rate"],
  evidence: [OWN_HISTORY, LEAD_STAGES],
  factors: ["closing", "lead-value"],
  isOfStep: true,
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) => weakStep(readings["closing-rate"], opportunityLow * wonLow, LEAD_STAGES.id),
});
