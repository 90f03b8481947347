/** What would have to be true to hit the target, in words. */
import type { Diagnosis } from "../diagnosis/diagnose.ts";
import type { Likelihood } from "../diagnosis/levers.ts";
import { LEVER_FACTORS } from "../diagnosis/ownership.ts";
import type { Message } from "../facts/fact.ts";
import type { DiagnosisContext } from "./context.ts";
import { messagesOf } from "./message.ts";

type LeverId = `feasibility.lever.${(typeof LEVER_FACTORS)[number]}`;

export const FEASIBILITY_MESSAGES = {
  "feasibility.run-rate": ["runRate", "target"],
  "feasibility.unbacked": ["given", "target", "lift"],
  "feasibility.backed": ["given", "target"],
  "feasibility.marginal.more": ["spend", "result"],
  "feasibility.marginal.less": ["spend", "result"],
  "feasibility.headroom": ["most", "now"],
  "feasibility.headroom-gone": ["most", "now"],
  "feasibility.rest": ["days", "needed", "now"],
  "feasibility.intro": [],
  "feasibility.choose": [],
  "feasibility.likelihood.reached-before": ["before"],
  "feasibility.likelihood.small-step": [],
  "feasibility.likelihood.inside-band": [],
  "feasibility.likelihood.beyond-band": [],
  "feasibility.likelihood.in-a-channel": ["channel", "seen"],
  "feasibility.lever.result-price": ["now", "required", "lift"],
  "feasibility.unremarked": [],
  "feasibility.never-seen": [],
  ...(Object.fromEntries(
    LEVER_FACTORS.map((factor) => [`feasibility.lever.${factor}`, ["now", "required", "lift"]]),
  ) as unknown as Readonly<Record<LeverId, readonly ["now", "required", "lift"]>>),
} as const;
const say = messagesOf(FEASIBILITY_MESSAGES);

export interface WordedFeasibility {
  /** All that is said of the target beside run rate, money and days, where no answer says it. */
  readonly reasons: readonly Message[];
  /** What the days that are left have to bring, and that one lever alone would do. */
  readonly opening: readonly Message[];
  /** One entry for each lever: what it would have to be, and how likely that is. */
  readonly levers: readonly (readonly Message[])[];
  /** What was never seen, and the question to put on the table; empty without levers. */
  readonly closing: readonly Message[];
}

/** A target within this of what the money gave before is backed by it. */
const BACKED = 0.02;
/** More ways than this to close a gap are none. */
const MOST_LEVERS = 5;

/** True when the planned money, at the efficiency of the period before, does not carry the target. */
export const isUnbacked = ({ feasibility }: Pick<Diagnosis, "feasibility">): boolean =>
  feasibility.atOldEfficiency !== null &&
  feasibility.efficiency !== null &&
  feasibility.efficiency.lift > BACKED;

/** The target beside the usual level, and beside what the planned money gives: the reasons of an answer. */
export function backingMessages({ diagnosis, behind }: DiagnosisContext): Message[] {
  if (!behind) return [];
  const { runRate, atOldEfficiency, efficiency } = diagnosis.feasibility;
  const target = "gaps.0.fullTarget";
  const given = "feasibility.atOldEfficiency";
  return [
    ...(runRate === null ? [] : [say("feasibility.run-rate", { runRate: "feasibility.runRate", target })]),
    ...(atOldEfficiency === null || efficiency === null
      ? []
      : [
          isUnbacked(diagnosis)
            ? say("feasibility.unbacked", { given, target, lift: "feasibility.efficiency.lift" })
            : say("feasibility.backed", { given, target }),
        ]),
  ];
}

/** What the last change of ad money came with, and how much dearer a click may get. */
export function moneyMessages({ diagnosis, behind }: DiagnosisContext): Message[] {
  if (!behind) return [];
  const { marginal, headroom } = diagnosis.feasibility;
  return [
    ...(marginal === null || marginal.result === 0
      ? []
      : [
          say(marginal.result > 0 ? "feasibility.marginal.more" : "feasibility.marginal.less", {
            spend: "feasibility.marginal.spend",
            result: "feasibility.marginal.result",
          }),
        ]),
    ...(headroom === null
      ? []
      : [
          say(headroom.now > headroom.most ? "feasibility.headroom-gone" : "feasibility.headroom", {
            most: "feasibility.headroom.most",
            now: "feasibility.headroom.now",
          }),
        ]),
  ];
}

/** What the days that are left have to bring. */
function openingOf({ diagnosis, behind }: DiagnosisContext): Message[] {
  if (!behind || diagnosis.feasibility.rest === null) return [];
  return [
    say("feasibility.rest", {
      days: "feasibility.rest.days",
      needed: "feasibility.rest.neededPerDay",
      now: "feasibility.rest.perDay",
    }),
  ];
}

/** What is known of the value; nothing for one that was never seen, which is said of all such at the end. */
function likelihoodMessage(likelihood: Likelihood, path: string): Message[] {
  switch (likelihood) {
    case "reached-before":
      return [say("feasibility.likelihood.reached-before", { before: `${path}.before` })];
    case "in-a-channel":
      return [
        say("feasibility.likelihood.in-a-channel", { channel: `${path}.channel`, seen: `${path}.seen` }),
      ];
    case "never-seen":
      return [];
    default:
      return [say(`feasibility.likelihood.${likelihood}`, {})];
  }
}

interface WordedLever {
  readonly likelihood: Likelihood;
  readonly text: readonly Message[];
}

function leversOf({ diagnosis, gap, ledger }: DiagnosisContext): WordedLever[] {
  const returns = gap.metric === "revenue" || gap.metric === "roas";
  return diagnosis.feasibility.levers.flatMap(({ factor, likelihood }, index): WordedLever[] => {
    const path = `feasibility.levers.${index}`;
    if (!(LEVER_FACTORS as readonly string[]).includes(factor) || !ledger.has(`${path}.lift`)) return [];
    const slots = { now: `${path}.now`, required: `${path}.required`, lift: `${path}.lift` };
    const lever =
      factor === "result-cost" && !returns
        ? say("feasibility.lever.result-price", slots)
        : say(`feasibility.lever.${factor as (typeof LEVER_FACTORS)[number]}`, slots);
    return [{ likelihood, text: [lever, ...likelihoodMessage(likelihood, path)] }];
  });
}

export function wordedFeasibility(context: DiagnosisContext): WordedFeasibility {
  const levers = leversOf(context).slice(0, MOST_LEVERS);
  const some = levers.length > 0;
  const unseen = levers.filter(({ likelihood }) => likelihood === "never-seen");
  const remark = unseen.length < levers.length ? "feasibility.unremarked" : "feasibility.never-seen";
  return {
    reasons: [...backingMessages(context), ...moneyMessages(context)],
    opening: [...openingOf(context), ...(some ? [say("feasibility.intro", {})] : [])],
    levers: levers.map(({ text }) => text),
    closing: [
      ...(unseen.length > 0 ? [say(remark, {})] : []),
      ...(levers.length > 1 ? [say("feasibility.choose", {})] : []),
    ],
  };
}
