/** What every form of the script names: the result, and the day on which we look again. */
import { computed } from "../../facts/ledger.ts";
import { addDays } from "../../situation/elapsed.ts";
import type { AdviceContext } from "../context.ts";

/** Two weeks: long enough for a change to show, short enough to be remembered. */
const REVIEW_DAYS = 14;
/** A week is enough to collect figures. */
const COLLECTING_DAYS = 7;

/** Path of the day on which we look again. */
export function reviewDate(context: AdviceContext): string {
  const { ledger, today, behind, causal, gap } = context;
  const collecting = behind && !causal && gap.verdict !== "within-noise";
  const days = collecting ? COLLECTING_DAYS : REVIEW_DAYS;
  return ledger.once("dates.review", computed(addDays(today, days), "date", `today-plus-${days}-days`));
}

/** Metric and figures of a sentence that names the metric first. */
export const RESULT = {
  metric: "gaps.0.metric",
  target: "gaps.0.plain.target",
  actual: "gaps.0.plain.actual",
};
