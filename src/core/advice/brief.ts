/** The advice in a few lines, for someone who has a minute before the meeting. */
import type { Message } from "../facts/fact.ts";
import { type AdviceContext, beginStep, hasSteps, heldStep } from "./context.ts";
import { pullingParts } from "./faq/parts.ts";
import { type MaybeMessage, messagesOf, sentences } from "./message.ts";
import { at } from "./pitch/figures.ts";
import { requestOf } from "./script/requests.ts";
import { reviewDate } from "./script/result.ts";

export const BRIEF_MESSAGES = {
  "brief.begin": ["factor"],
  "brief.begin-figures": [],
  "brief.begin-nothing": [],
  "brief.ask-step": ["factor", "owner"],
  "brief.ask-target": [],
  "brief.ask-unknown": [],
  "brief.ask-settle": [],
  "brief.ask-patience": [],
  "brief.leave": ["factor"],
  "brief.keep": ["factor"],
  "brief.money-shift": ["amount", "payback", "share"],
  "brief.money-pilot": ["amount", "month"],
  "brief.money-hold": [],
  "brief.money-open": [],
  "brief.look": ["date"],
} as const;
const say = messagesOf(BRIEF_MESSAGES);

/** What one does oneself. */
function beginMessage(context: AdviceContext): MaybeMessage {
  const { behind, causal, gap } = context;
  if (!behind) return undefined;
  if (gap.verdict === "within-noise") return say("brief.begin-nothing", {});
  const own =
    causal && hasSteps(context) && pullingParts(context).has("own") ? beginStep(context) : undefined;
  return own
    ? say("brief.begin", { factor: `${own.path}.factor` })
    : !causal && say("brief.begin-figures", {});
}

/** The one request, as it is put to the manager. */
function askMessage(context: AdviceContext): MaybeMessage {
  if (!context.behind) return undefined;
  const request = requestOf("manager", context);
  if (request.kind === "own") return undefined;
  return request.kind === "step"
    ? say("brief.ask-step", { factor: request.factor, owner: request.owner })
    : say(`brief.ask-${request.kind}`, {});
}

/** What did better, or moved no more than chance. */
function leaveMessage(context: AdviceContext): MaybeMessage {
  const held = heldStep(context);
  if (held) return say(context.behind ? "brief.leave" : "brief.keep", { factor: `${held.path}.factor` });
  return undefined;
}

function moneyMessage({ shift }: AdviceContext): Message {
  switch (shift.decision) {
    case "shift":
      return say("brief.money-shift", {
        amount: at("amount"),
        payback: at("paybackMonth"),
        share: at("blackAtPayback"),
      });
    case "pilot":
      return say("brief.money-pilot", { amount: at("amount"), month: at("checkpoint.month") });
    case "hold":
      return say("brief.money-hold", {});
    case "not-enough-data":
      return say("brief.money-open", {});
  }
}

/** A line for each: begin, ask, leave alone, the money, the next look. */
export const brief = (context: AdviceContext): Message[] => [
  ...sentences(
    // Where more is lost further down, what one asks of others comes first.
    ...(context.deeper === undefined
      ? [beginMessage(context), askMessage(context)]
      : [askMessage(context), beginMessage(context)]),
    leaveMessage(context),
    moneyMessage(context),
    say("brief.look", { date: reviewDate(context) }),
  ),
];
