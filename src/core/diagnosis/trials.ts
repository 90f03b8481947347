/** What was tried, read against the steps it bears on: gained, lost, or no more than chance. */
import type { TriedAction } from "../situation/own-words/own-words.ts";
import type { Situation } from "../situation/schema.ts";
import { ACTION_FACTORS } from "./actions.ts";
import type { Decomposition } from "./decomposition.ts";
import { goodSign } from "./metric.ts";

export const TRIAL_OUTCOMES = ["gained", "lost", "flat", "open"] as const;
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number];

export interface JudgedTrial extends Pick<TriedAction, "action" | "matched" | "entry"> {
  readonly outcome: TrialOutcome;
  /** Index into the first decomposition's drivers: the step it bears on; null when it is not among them. */
  readonly driver: number | null;
  /** A channel named in the same breath that got more money: how much more, and what the result did. */
  readonly channel: { readonly index: number; readonly spend: number; readonly result: number } | null;
  /** Index of an earlier trial on the same step: figures cannot tell the two apart. */
  readonly sameAs: number | null;
}

type Judged = Omit<JudgedTrial, "sameAs">;

function judge({ action, matched, entry }: TriedAction, main: Decomposition): Judged {
  const factors: ReadonlySet<string> = new Set(ACTION_FACTORS[action]);
  const steps = main.drivers
    .map((driver, index) => ({ driver, index }))
    .filter(({ driver }) => driver.part !== "ambition" && factors.has(driver.factor))
    .sort((left, right) => Math.abs(right.driver.contribution) - Math.abs(left.driver.contribution));
  const [step] = steps;
  if (step === undefined) return { action, matched, entry, outcome: "open", driver: null, channel: null };
  const { contribution, signal } = step.driver;
  const effect = goodSign(main.subject.metric) * contribution;
  const outcome = signal === "noise" || effect === 0 ? "flat" : effect > 0 ? "gained" : "lost";
  return { action, matched, entry, outcome, driver: step.index, channel: null };
}

/** More money for one channel is a trial of its own: the channel's money beside what it brought. */
function channelTrial(
  { action, matched, entry }: TriedAction,
  { channels = [], tried = [] }: Situation,
  main: Decomposition,
): Judged[] {
  const words = (tried[entry] ?? "").toLowerCase();
  const index = channels.findIndex(({ name }) => name.length > 2 && words.includes(name.toLowerCase()));
  // A cheaper result in a channel that got more money is no result of the money.
  if (goodSign(main.subject.metric) < 0) return [];
  const part = main.channels.find(({ channel }) => channel === index);
  const spend = (channels[index]?.actual?.spend ?? 0) - (channels[index]?.previous?.spend ?? 0);
  if (part === undefined || part.status !== "continued" || spend <= 0) return [];
  const outcome = part.contribution > 0 ? "gained" : part.contribution < 0 ? "lost" : "flat";
  return [
    { action, matched, entry, outcome, driver: null, channel: { index, spend, result: part.contribution } },
  ];
}

/** Every change in the first column. A budget that moved as a whole is a decision and no trial. */
export function judgeTrials(
  actions: readonly TriedAction[],
  situation: Situation,
  main: Decomposition,
): JudgedTrial[] {
  const judged = actions.flatMap((action): Judged[] => {
    const money = (ACTION_FACTORS[action.action] as readonly string[]).includes("ad-spend");
    if (!money) return [judge(action, main)];
    return action.action === "budget-raised" ? channelTrial(action, situation, main) : [];
  });
  return judged.map((trial, index) => {
    const earlier = judged.findIndex(({ driver }) => driver !== null && driver === trial.driver);
    return { ...trial, sameAs: trial.driver !== null && earlier < index ? earlier : null };
  });
}
