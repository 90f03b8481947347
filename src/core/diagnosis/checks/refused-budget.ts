/** Money that was asked for and not given. Limits: the figures do not say why, and the asking may have been too much. */
import { BUDGETS_FALL_SHORT, EXPECTATIONS_HIGH, REFUSED_BUDGET } from "../../evidence/economics.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";

const { approved: least } = REFUSED_BUDGET.values;

export const refusedBudget = defineCheck({
  id: "refused-budget",
  topic: "money",
  owner: "budget-owner",
  needs: ["money-requested", "money-approved"],
  evidence: [REFUSED_BUDGET, BUDGETS_FALL_SHORT, EXPECTATIONS_HIGH],
  factors: ["ad-spend", "target"],
  figures: ["requested", "approved"],
  run: (readings) => {
    const requested = readings["money-requested"];
    const approved = readings["money-approved"];
    if (requested === 0) return NOT_APPLICABLE;
    return failsBelow(
      {
        value: approved / requested,
        unit: "share",
        kind: "computed",
        threshold: least,
        evidence: REFUSED_BUDGET.id,
        more: {
          requested: { value: requested, unit: "money", kind: "observed" },
          approved: { value: approved, unit: "money", kind: "observed" },
        },
      },
      // The target may have been met without it: never grave by itself.
      { severity: approved === 0 ? "medium" : "low" },
    );
  },
});
