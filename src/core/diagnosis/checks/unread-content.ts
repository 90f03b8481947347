/** Mature pieces that hardly anyone opens. Limits: a mean over ten pieces or more; some pieces need few readers. */
import { NEW_PAGES_RANKING, PIECE_VISITS } from "../../evidence/content.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE } from "../check.ts";

const { least, grave, pieces: fewestPieces } = PIECE_VISITS.values;

export const unreadContent = defineCheck({
  id: "unread-content",
  topic: "content",
  owner: "content",
  needs: ["mature-pieces", "mature-visits"],
  evidence: [PIECE_VISITS, NEW_PAGES_RANKING],
  factors: ["organic"],
  run: (readings) => {
    const pieces = readings["mature-pieces"];
    // A few pieces may all miss by chance: most pages never rank.
    if (pieces < fewestPieces) return NOT_APPLICABLE;
    const value = readings["mature-visits"] / pieces;
    return failsBelow(
      { value, unit: "visits", kind: "computed", threshold: least, evidence: PIECE_VISITS.id },
      { severity: value < grave ? "medium" : "low" },
    );
  },
});
