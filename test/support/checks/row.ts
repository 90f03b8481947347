/** One line of a check's table: a situation, and what the check must make of it. */
import type { Outcome, Severity } from "../../../src/core/diagnosis/check.ts";
import type { Situation } from "../../../src/core/index.ts";
import { TODAY } from "../shop.ts";

export { TODAY };

export interface Row {
  /** Ends the sentence "it passes when …". */
  readonly when: string;
  readonly situation: Situation;
  readonly outcome: Outcome["outcome"];
  /** Of a failure. */
  readonly severity?: Severity;
}

/** A business that lives by leads. */
export const LEADS: Situation = {
  business: { model: "lead-generation" },
  kpis: [{ metric: "leads", target: 100, actual: 80, previous: 100 }],
};
