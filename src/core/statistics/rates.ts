/** One rate in two periods: whether chance explains that it fell. */
import { normalProbability } from "./normal.ts";

/** So many of something, of or per so much of another: clicks of times shown, clicks per money. */
export interface Rate {
  readonly count: number;
  readonly of: number;
}

export const rateValue = ({ count, of }: Rate): number => count / of;

/**
 * Chance of a later rate at least this low if both periods had the same one, given how many events there were in all
 * (Przyborowski and Wilenski 1940): normal with continuity correction, the variance times the dispersion.
 * @param ofWhole true when what is counted is a part of what it is counted of: the variance of a share is smaller
 */
export function chanceOfFall(before: Rate, now: Rate, dispersion: number, ofWhole: boolean): number {
  const events = before.count + now.count;
  const whole = before.of + now.of;
  const share = now.of / whole;
  const others = ofWhole ? Math.max(0, 1 - events / whole) : 1;
  const variance = dispersion * events * share * (1 - share) * others;
  if (variance <= 0) return 1;
  return normalProbability((now.count + 0.5 - events * share) / Math.sqrt(variance));
}
