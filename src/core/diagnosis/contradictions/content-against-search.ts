/** The older pieces alone are said to bring more visits than search brings in all. */
import { defineContradiction } from "../contradiction.ts";

const TOLERANCE = 0.1;

export const contentAgainstSearch = defineContradiction({
  id: "content-against-search",
  find: ({ content, funnel }) => {
    const { maturePieceVisits, organicShare } = content ?? {};
    const sessions = funnel?.actual?.sessions;
    if (maturePieceVisits === undefined || organicShare === undefined || sessions === undefined)
      return undefined;
    const fromSearch = sessions * organicShare;
    if (maturePieceVisits <= fromSearch * (1 + TOLERANCE)) return undefined;
    return {
      figures: {
        said: { value: maturePieceVisits, unit: "visits", kind: "observed" },
        implied: { value: fromSearch, unit: "visits" },
      },
    };
  },
});
