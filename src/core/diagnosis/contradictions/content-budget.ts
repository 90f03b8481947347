/** Pieces × price is not the content budget: somebody writes for free, or part of the budget goes elsewhere. */
import { monthsOf } from "../../situation/elapsed.ts";
import { defineContradiction, differ } from "../contradiction.ts";

/** Prices of pieces vary; only a difference this large says something. */
const TOLERANCE = 0.3;

export const contentBudget = defineContradiction({
  id: "content-budget",
  find: ({ budget, content, period }) => {
    const { piecesPerMonth, costPerPiece } = content ?? {};
    const said = budget?.content;
    if (said === undefined || piecesPerMonth === undefined || costPerPiece === undefined) return undefined;
    const implied = piecesPerMonth * costPerPiece * monthsOf(period);
    if (!differ(said, implied, TOLERANCE)) return undefined;
    return {
      figures: {
        said: { value: said, unit: "money", kind: "observed" },
        implied: { value: implied, unit: "money" },
      },
    };
  },
});
