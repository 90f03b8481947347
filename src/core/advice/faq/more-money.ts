/** Would more ad money have closed it: what the curve, the last raise and the margin say. */

import { METRIC_TRAITS } from "../../diagnosis/metric.ts";
import type { Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { moneyMessages } from "../feasibility.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { at, scenarioOf } from "../pitch/figures.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

function curveMessage({ shift }: AdviceContext): MaybeMessage {
  if (shift.decision === "not-enough-data") return say("faq.more-money.open", {});
  const more = scenarioOf(shift, "new-for-ads");
  if (more === undefined) return say("faq.more-money.open", {});
  const amount = at("examined.amount");
  return more.end < 0
    ? say("faq.more-money.loses", { amount, loss: more.path })
    : say("faq.more-money.gains", { amount, gain: more.path });
}

/** The whole gap by ad money alone. */
function closingMessage(context: AdviceContext): MaybeMessage {
  const { diagnosis, ledger } = context;
  const index = diagnosis.feasibility.levers.findIndex(({ factor }) => factor === "ad-spend");
  const path = `feasibility.levers.${index}`;
  return (
    index >= 0 &&
    ledger.has(`${path}.required`) &&
    vary(context, "faq.more-money.close", { required: `${path}.required`, now: `${path}.now` })
  );
}

export function moreMoney(context: AdviceContext): Text | null {
  const { behind, causal, gap } = context;
  if (!behind || !causal || !METRIC_TRAITS[gap.metric].accumulates) return null;
  const observed = moneyMessages(context);
  const closing = closingMessage(context);
  if (observed.length === 0 && !closing) return null;
  return paragraphs(
    sentences(curveMessage(context), ...upTo(1, ...observed), closing),
    sentences(vary(context, "faq.more-money.caveat", {}), vary(context, "faq.more-money.step", {})),
  );
}
