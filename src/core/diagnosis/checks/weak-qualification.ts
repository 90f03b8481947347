/** Leads of which fewer are any use. Limits: who counts as qualified may have changed rather than the leads. */
import { OWN_HISTORY } from "../../evidence/history.ts";
import { LEAD_STAGES } from "../../evidence/sales.ts";
import { defineCheck } from "../check.ts";
import { weakStep } from "../weak-step.ts";

const { qualifiedLow } = LEAD_STAGES.values;

export const weakQualification = defineCheck({
  id: "weak-qualification",
  topic: "sales",
  owner: "sales",
  needs: ["qualification-rate"],
  evidence: [OWN_HISTORY, LEAD_STAGES],
  factors: ["qualification", "lead-value", "mix"],
  isOfStep: true,
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) => weakStep(readings["qualification-rate"], qualifiedLow, LEAD_STAGES.id),
});
