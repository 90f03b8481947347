/** The ad budget is not the ad money of the plan: the target was made for another budget. */
import { defineContradiction, differ } from "../contradiction.ts";

const TOLERANCE = 0.05;

export const budgetAgainstPlan = defineContradiction({
  id: "budget-against-plan",
  find: ({ budget, funnel }) => {
    const said = budget?.ads;
    const implied = funnel?.plan?.adSpend;
    if (said === undefined || implied === undefined || !differ(said, implied, TOLERANCE)) return undefined;
    return {
      figures: {
        said: { value: said, unit: "money", kind: "observed" },
        implied: { value: implied, unit: "money", kind: "observed" },
      },
    };
  },
});
