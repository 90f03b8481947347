/** What was tried, read against the steps it bears on: gained, lost, or no more than chance. */
import type { TriedAction } from "../situation/own-words/own-words.ts";
import { ACTION_FACTORS } from "./actions.ts";
import type { Decomposition } from "./decomposition.ts";
import { goodSign } from "./metric.ts";

export const TRIAL_OUTCOMES = ["gained", "lost", "flat", "open"] as const;
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number];

export interface JudgedTrial extends Pick<TriedAction, "action" | "matched" | "entry"> {
  readonly outcome: TrialOutcome;
  /** Index into the first decomposition's drivers: the step it bears on; null when it is not among them. */
  readonly driver: number | null;
}

function judge({ action, matched, entry }: TriedAction, main: Decomposition): JudgedTrial {
  const factors: ReadonlySet<string> = new Set(ACTION_FACTORS[action]);
  const steps = main.drivers
    .map((driver, index) => ({ driver, index }))
    .filter(({ driver }) => driver.part !== "ambition" && factors.has(driver.factor))
    .sort((left, right) => Math.abs(right.driver.contribution) - Math.abs(left.driver.contribution));
  const [step] = steps;
  if (step === undefined) return { action, matched, entry, outcome: "open", driver: null };
  const { contribution, signal } = step.driver;
  const effect = goodSign(main.subject.metric) * contribution;
  const outcome = signal === "noise" || effect === 0 ? "flat" : effect > 0 ? "gained" : "lost";
  return { action, matched, entry, outcome, driver: step.index };
}

/**
 * Every change in the first column, one a step: a second one on the same step adds nothing that figures could tell apart.
 * A budget that somebody else moved is a decision and no trial.
 */
export function judgeTrials(actions: readonly TriedAction[], main: Decomposition): JudgedTrial[] {
  const judged = actions
    .filter(({ action }) => !(ACTION_FACTORS[action] as readonly string[]).includes("ad-spend"))
    .map((action) => judge(action, main));
  return judged.filter(
    ({ driver }, index) => driver === null || judged.findIndex((other) => other.driver === driver) === index,
  );
}
