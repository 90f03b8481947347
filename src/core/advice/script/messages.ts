/** Who the script is for, and every message it is made of. */
import { DRIVER_FACTORS, type DriverFactor } from "../../diagnosis/ownership.ts";
import { messagesOf } from "../message.ts";

export const AUDIENCES = ["team", "manager", "executive", "client"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Said to every audience, to each in words of its own. */
const PARTS = {
  open: ["metric", "target", "actual", "period"],
  "open-so-far": ["metric", "target", "actual", "days"],
  sure: ["allowance"],
  ordinary: [],
  chance: ["allowance"],
  "chance-range": [],
  proof: ["worse", "of", "low", "high"],
  unsure: [],
  fork: ["target", "actual"],
  "mine-total": ["own", "driver"],
  "mine-exceeds": ["driver", "before", "now"],
  "mine-step": ["driver", "before", "now"],
  "mine-step-shared": ["factor", "before", "now"],
  "mine-shared": ["own", "factor"],
  "mine-none": [],
  "mine-open": [],
  "mine-chance": [],
  system: ["driver", "base"],
  "system-shared": [],
  "system-unsure": [],
  also: ["metric", "target", "actual"],
  trial: ["channel", "spend", "result"],
  ambition: ["ambition"],
  "further-down": ["gap", "driver"],
  held: ["driver"],
  "open-question": [],
  tried: ["words"],
  "tried-two": ["first", "second"],
  line: ["given", "target"],
  outlook: ["level"],
  "request-own": ["factor"],
  "request-step": ["factor", "owner"],
  "request-target": [],
  "request-unknown": [],
  "request-settle": [],
  "request-patience": [],
  efficiency: ["one", "now", "needed"],
  signal: [],
  "signal-again": [],
  rhythm: [],
  review: ["date"],
  met: ["gap"],
  "met-exact": [],
  "met-caution": [],
  "met-request": [],
  message: ["metric", "gap", "date"],
  "message-met": ["metric", "period", "date"],
  subject: ["metric", "period"],
  "subject-met": ["metric", "period"],
  "email-open": [],
  "email-result": ["metric", "target", "actual", "period"],
  "email-so-far": ["metric", "target", "actual", "days"],
  "email-sure": ["allowance"],
  "email-ordinary": [],
  "email-chance": ["allowance"],
  "email-unsure": [],
  "email-mine": ["own"],
  "email-mine-none": [],
  "email-mine-open": [],
  "email-system": ["factor"],
  "email-ambition": ["ambition"],
  "email-further": ["gap"],
  "email-ask-own": ["factor"],
  "email-ask-step": ["factor"],
  "email-ask-target": [],
  "email-ask-unknown": [],
  "email-ask-settle": [],
  "email-ask-patience": [],
  "email-ask-met": [],
  "email-date": ["date"],
  "email-close": [],
} as const;

type AudienceTable = {
  readonly [Id in `script.${Audience}.${keyof typeof PARTS}`]: Id extends `script.${Audience}.${infer Part extends keyof typeof PARTS}`
    ? (typeof PARTS)[Part]
    : never;
};

const AUDIENCE_MESSAGES = Object.fromEntries(
  AUDIENCES.flatMap((audience) =>
    Object.entries(PARTS).map(([part, slots]) => [`script.${audience}.${part}`, slots]),
  ),
) as unknown as AudienceTable;

/** Steps that one can begin alone. */
export type BegunFactor = Exclude<DriverFactor, "target" | "unexplained">;
const BEGUN = DRIVER_FACTORS.filter(
  (factor): factor is BegunFactor => factor !== "target" && factor !== "unexplained",
);
const BEGIN_MESSAGES = Object.fromEntries(
  BEGUN.map((factor) => [`script.begin.${factor}`, []]),
) as unknown as Readonly<Record<`script.begin.${BegunFactor}`, readonly []>>;

/** Findings worth saying aloud to those who can mend them: a fact about a step, never about a person. */
export const SPOKEN_CHECKS = {
  "slow-lead-response": ["value"],
  "unanswered-leads": ["value"],
  "slow-pages": ["value", "threshold"],
  "mobile-gap": ["phones", "computers"],
  "slow-interaction": ["value", "threshold"],
  "shifting-layout": ["value", "threshold"],
  "slow-server": ["value", "threshold"],
  "lost-clicks": ["value"],
  "slow-service": ["value", "threshold"],
  "low-satisfaction": ["value"],
  "open-complaints": ["value"],
  "weak-rating": ["value"],
  "abandoned-carts": ["value"],
  "slow-approvals": ["value", "length"],
  "wide-span": ["value"],
  "paid-dependence": ["value"],
} as const;
export type SpokenCheck = keyof typeof SPOKEN_CHECKS;
const FACT_MESSAGES = Object.fromEntries(
  Object.entries(SPOKEN_CHECKS).map(([check, slots]) => [`script.fact.${check}`, slots]),
) as unknown as { readonly [Check in SpokenCheck as `script.fact.${Check}`]: (typeof SPOKEN_CHECKS)[Check] };

export const SCRIPT_MESSAGES = {
  ...AUDIENCE_MESSAGES,
  ...BEGIN_MESSAGES,
  ...FACT_MESSAGES,
  "script.team.no-blame": [],
  "script.team.message-chance": ["metric", "gap", "date"],
  "script.question.fault-exceeds": ["factor"],
  "script.team.disagree": [],
  "script.manager.shift": ["amount"],
  "script.executive.shift": ["amount"],
  "script.greeting": [],

  "script.question.fault": [],
  "script.question.fault-own": ["factor"],
  "script.question.fault-shared": ["factor", "system"],
  "script.question.fault-system": ["system"],
  "script.question.fault-target": ["ambition"],
  "script.question.fault-open": [],
  "script.question.fault-chance": [],
  "script.question.changes": [],
  "script.question.changes-answer": ["factor"],
  "script.question.changes-open": [],
  "script.question.unseen": [],
  "script.question.unseen-answer": [],
  "script.question.unseen-chance": [],
  "script.question.target": [],
  "script.question.target-reached": ["times", "of"],
  "script.question.target-never": ["of"],
  "script.question.target-step": ["ambition"],
  "script.question.target-previous": ["previous"],
  "script.question.target-open": [],
  "script.question.again": [],
  "script.question.again-answer": ["date"],
  "script.question.back": [],
  "script.question.back-lever": ["factor", "required", "now"],
  "script.question.back-open": [],
  "script.question.back-chance": [],
  "script.question.more-ads": [],
  "script.question.more-ads-loses": ["amount", "loss"],
  "script.question.more-ads-gains": ["amount", "gain"],
  "script.question.more-ads-open": [],
  "script.question.paying": [],
  "script.question.paying-own": ["own"],
  "script.question.paying-none": [],
  "script.question.paying-open": [],
  "script.question.ours": [],
  "script.question.ours-step": ["factor"],
  "script.question.ours-open": [],
  "script.question.kept": [],
  "script.question.kept-held": ["driver"],
  "script.question.kept-open": [],
} as const;

/** Makes a message of the script. */
export const say = messagesOf(SCRIPT_MESSAGES);
