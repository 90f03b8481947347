/** Whether a rate really moved against the period before: by more than a trifle, and by more than chance. */
import { OWN_EARLIER_FIGURE } from "../evidence/measurement.ts";
import { chanceOfLower, rateOf, type Trials } from "../statistics/rate-difference.ts";
import { ALPHA } from "./noise.ts";

const { tolerance } = OWN_EARLIER_FIGURE.values;
/** Several steps of a funnel are looked at in one report, so each alone must be surer (Bonferroni over four). */
const STEP_ALPHA = ALPHA / 4;

/** Lower than before by more than the tolerated share of itself, and hardly by chance. */
export const fell = (now: Trials, before: Trials, dispersion: number): boolean =>
  rateOf(now) < rateOf(before) * (1 - tolerance) && chanceOfLower(now, before, dispersion) < STEP_ALPHA;

/** Higher than before by more than the tolerated share of itself, and hardly by chance. */
export const rose = (now: Trials, before: Trials, dispersion: number): boolean =>
  rateOf(now) > rateOf(before) * (1 + tolerance) && chanceOfLower(before, now, dispersion) < STEP_ALPHA;
