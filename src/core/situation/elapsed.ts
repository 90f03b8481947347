/** How much of the period the actual figures cover. */
import type { Situation } from "./schema.ts";

const DAY_MS = 86_400_000;

export interface Elapsed {
  /** Share of the period that is over, 0–1; 1 when it is over or no period was given. */
  readonly share: number;
  /** Days covered by the actual figures; null without a period. */
  readonly days: number | null;
  readonly totalDays: number | null;
  /** True when `asOf` was not given and today lies inside the period. */
  readonly assumed: boolean;
}

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/** Days of a period, first and last included. */
export const dayCount = ({ start, end }: { readonly start: string; readonly end: string }): number =>
  dayNumber(end) - dayNumber(start) + 1;

/**
 * Elapsed part of the period.
 * @param today ISO date, used only when the period has no `asOf`
 */
export function elapsed(period: Situation["period"], today: string): Elapsed {
  if (period === undefined) return { share: 1, days: null, totalDays: null, assumed: false };
  const totalDays = dayCount(period);
  const todayInside = today >= period.start && today < period.end;
  const asOf = period.asOf ?? (todayInside ? today : period.end);
  const days = Math.min(totalDays, Math.max(1, dayNumber(asOf) - dayNumber(period.start) + 1));
  return { share: days / totalDays, days, totalDays, assumed: period.asOf === undefined && todayInside };
}

/** Mean length of a month. */
const DAYS_OF_A_MONTH = 30.4375;

/** February and July are a month each. */
function inMonths(days: number): number {
  const months = days / DAYS_OF_A_MONTH;
  const whole = Math.round(months);
  return whole >= 1 && Math.abs(months - whole) < 0.1 ? whole : months;
}

/** Months that the actual figures cover; a period without dates is one month. */
export function monthsCovered(period: Situation["period"], today: string): number {
  const { days } = elapsed(period, today);
  return days === null ? 1 : inMonths(days);
}

/** Months of the whole period; one without dates. */
export const monthsOf = (period: Situation["period"]): number =>
  period === undefined ? 1 : inMonths(dayCount(period));

/** Ad money of the part of the period that is over: what was spent, else the budget's part. */
export function spendSoFar(situation: Situation, today: string): number | undefined {
  const budget = situation.budget?.ads;
  const spent = situation.funnel?.actual?.adSpend;
  return spent ?? (budget === undefined ? undefined : budget * elapsed(situation.period, today).share);
}

/** An ISO date moved by whole days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
