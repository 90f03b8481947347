/** How the period is named, and how much of it is over. */
import { computed, observed, term } from "../facts/ledger.ts";
import { addDays, elapsed } from "../situation/elapsed.ts";
import type { DiagnosisContext } from "./context.ts";

/** True for a calendar month; a period without dates is taken for one. */
export function isMonth({ situation: { period } }: Pick<DiagnosisContext, "situation">): boolean {
  if (period === undefined) return true;
  const month = period.start.slice(0, 7);
  return (
    period.start.endsWith("-01") && period.end.startsWith(month) && addDays(period.end, 1).endsWith("-01")
  );
}

/** Path of the period's name: a calendar month by its name, otherwise just "the period". */
export function periodFact({ situation, ledger }: DiagnosisContext): string {
  if (ledger.has("period.name")) return "period.name";
  const { period } = situation;
  if (period === undefined) return ledger.add("period.name", term("period.latest"));
  const month = period.start.slice(0, 7);
  const named = isMonth({ situation }) ? observed(month, "month-name", "period") : term("period.any");
  return ledger.add("period.name", named);
}

/** Path of the days that are over; undefined when the whole period is. */
export function daysSoFar({ situation, today, ledger }: DiagnosisContext): string | undefined {
  const { share, days } = elapsed(situation.period, today);
  if (share === 1 || days === null) return undefined;
  return ledger.once("period.days", computed(days, "days", "elapsed"));
}
