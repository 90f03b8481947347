/** A popular figure that nobody has shown, in the marketer's own words. Limits: known claims only, in three languages. */
import type { Evidence } from "../../evidence/evidence.ts";
import * as folklore from "../../evidence/folklore.ts";
import { FOLKLORE_CLAIMS, type FolkloreClaim } from "../../situation/own-words/lexicon.ts";
import { defineCheck } from "../check.ts";

const rows: readonly Evidence[] = Object.values(folklore);

/** The audit of each claim has the claim's id. */
const AUDITS = Object.fromEntries(rows.map((row) => [row.id, row])) as Readonly<
  Record<FolkloreClaim, Evidence>
>;

export const folkloreClaim = defineCheck({
  id: "folklore-claim",
  topic: "measurement",
  owner: "marketer",
  needs: ["popular-claims"],
  evidence: FOLKLORE_CLAIMS.map((claim) => AUDITS[claim]),
  factors: [],
  details: FOLKLORE_CLAIMS,
  run: (readings) => {
    const [first] = readings["popular-claims"];
    const observation = {
      value: readings["popular-claims"].length,
      unit: "number",
      kind: "computed",
      threshold: 0,
      thresholdKind: first === undefined ? "computed" : "cited",
      evidence: first?.claim ?? "folklore",
    } as const;
    if (first === undefined) return { outcome: "pass", observation };
    // Low: it misleads an argument, it does not lose a sale.
    const { claim, matched } = first;
    return {
      outcome: "fail",
      severity: "low",
      observation: { ...observation, detail: claim, words: matched },
    };
  },
});
