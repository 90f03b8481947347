/** The older pieces alone are said to bring more visits than search brings in all. */
import { monthsCovered } from "../../situation/elapsed.ts";
import { defineContradiction } from "../contradiction.ts";

const TOLERANCE = 0.1;

export const contentAgainstSearch = defineContradiction({
  id: "content-against-search",
  find: ({ content, funnel, period }, today) => {
    const { maturePieceVisits, organicShare } = content ?? {};
    const sessions = funnel?.actual?.sessions;
    if (maturePieceVisits === undefined || organicShare === undefined || sessions === undefined)
      return undefined;
    // Pieces are told by the month, visits by what the period has seen of them.
    const fromSearch = (sessions * organicShare) / monthsCovered(period, today);
    if (maturePieceVisits <= fromSearch * (1 + TOLERANCE)) return undefined;
    return {
      figures: {
        said: { value: maturePieceVisits, unit: "visits", kind: "observed" },
        implied: { value: fromSearch, unit: "visits" },
      },
    };
  },
});
