/** Puts every figure of the diagnosis on the ledger, at the path it has in the advice. */
import type { Diagnosis } from "../../diagnosis/diagnose.ts";
import type { Ledger } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";
import { addContradictions } from "./contradictions.ts";
import { addDecomposition } from "./decomposition.ts";
import { addFeasibility } from "./feasibility.ts";
import { addFindings } from "./findings.ts";
import { addGap } from "./gap.ts";

/** All figures at once. Sections add what only they need. */
export function addFigures(ledger: Ledger, situation: Situation, diagnosis: Diagnosis): void {
  for (const gap of diagnosis.gaps) addGap(ledger, gap, situation);
  diagnosis.decompositions.forEach((decomposition, index) => {
    addDecomposition(ledger, decomposition, index, situation);
  });
  addFindings(ledger, diagnosis, situation);
  addContradictions(ledger, diagnosis.contradictions, situation);
  addFeasibility(ledger, diagnosis, situation);
}
