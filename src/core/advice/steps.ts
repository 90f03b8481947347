/** For each step of the funnel: what one person can do this week, what to ask of its owner, and what to rebuild. */
import { DRIVER_FACTORS, type DriverFactor } from "../diagnosis/ownership.ts";
import type { Message } from "../facts/fact.ts";
import type { Skill } from "../situation/schema.ts";
import { beginStep, type DiagnosisContext, isStep, type PlacedDriver } from "./context.ts";
import { messagesOf } from "./message.ts";

type StepTable<Kind extends string> = Record<`${Kind}.${DriverFactor}`, readonly []>;

const table = <Kind extends string>(kind: Kind): StepTable<Kind> =>
  Object.fromEntries(DRIVER_FACTORS.map((factor) => [`${kind}.${factor}`, []])) as unknown as StepTable<Kind>;

export const STEP_MESSAGES = { ...table("step"), ...table("ask"), ...table("rebuild") };
const say = messagesOf(STEP_MESSAGES);

/** This week, in an hour, by this person. */
export const stepFor = (factor: DriverFactor): Message => say(`step.${factor}`, {});
/** What to ask of whoever runs the step. */
export const askFor = (factor: DriverFactor): Message => say(`ask.${factor}`, {});
/** What would have to be built differently, not tuned. */
export const rebuildOf = (factor: DriverFactor): Message => say(`rebuild.${factor}`, {});

/** The skill that moves a step. */
export const SKILL_FOR_FACTOR: Readonly<Record<DriverFactor, Skill>> = {
  "ad-spend": "economics",
  "click-cost": "paid-media",
  arrival: "analytics",
  "lead-rate": "conversion",
  conversion: "conversion",
  qualification: "crm",
  closing: "crm",
  "order-value": "economics",
  volume: "paid-media",
  "result-cost": "paid-media",
  "visit-value": "conversion",
  "lead-value": "crm",
  mix: "paid-media",
  scale: "economics",
  "channel-change": "paid-media",
  repeat: "crm",
  organic: "seo",
  email: "email",
  refunds: "content",
  "other-sources": "analytics",
  target: "economics",
  unexplained: "analytics",
};

/** The step to begin with: one's own, else the strongest loss, else measuring. */
export const firstFactor = (context: DiagnosisContext): DriverFactor =>
  (beginStep(context) ?? context.losses[0])?.driver.factor ?? "unexplained";

/** What chance can explain and weighs less than this share of the gap is nothing to come to others with. */
const WORTH_ASKING = 0.1;

/** The step of the funnel that others run, alone or with the marketer, and that pulled most. */
export const systemStep = ({ losses, gap }: DiagnosisContext): PlacedDriver | undefined =>
  losses.find((entry) => {
    const { part, owner, signal, contribution } = entry.driver;
    const trifle = signal === "noise" && Math.abs(contribution) < WORTH_ASKING * Math.abs(gap.gap);
    return isStep(entry) && part !== "own" && owner !== "marketer" && !trifle;
  });

/** True when the target's own step up weighs more than any step that others run. */
export function targetWeighsMost(context: DiagnosisContext): boolean {
  const pull = Math.abs(systemStep(context)?.driver.contribution ?? 0);
  const { ambition } = context.main.split;
  return ambition.share !== null && ambition.share > 0 && Math.abs(ambition.amount) > pull;
}

/** True when it weighs more than one's own part as well: then, and only then, the target is the story. */
export const targetIsLargest = (context: DiagnosisContext): boolean =>
  targetWeighsMost(context) && (context.main.split.ambition.share ?? 0) > (context.main.split.own.share ?? 0);

/** What others would have to change: the target itself, or their strongest step; undefined when neither pulled. */
export function systemFactor(context: DiagnosisContext): DriverFactor | undefined {
  return targetWeighsMost(context) ? "target" : systemStep(context)?.driver.factor;
}
