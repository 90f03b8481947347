/** Visits seem to match the paid clicks only because those from search are among them: a leak hidden by a total. */
import { defineContradiction } from "../contradiction.ts";

/** A tenth of the clicks is usually lost between platform and analytics. */
const USUAL_LOSS = 0.15;

export const clicksAgainstVisits = defineContradiction({
  id: "clicks-against-visits",
  find: ({ funnel, content }) => {
    const { clicks, sessions } = funnel?.actual ?? {};
    const organic = content?.organicShare;
    if (!clicks || sessions === undefined || organic === undefined) return undefined;
    const least = clicks * (1 - USUAL_LOSS);
    const visits = sessions * (1 - organic);
    // Fewer visits than clicks even with search among them is no contradiction, but a leak in plain sight.
    if (sessions < least || visits >= least) return undefined;
    return {
      figures: {
        said: { value: clicks, unit: "clicks", kind: "observed" },
        implied: { value: visits, unit: "visits" },
      },
    };
  },
});
