/** Was it just a bad month: the period against chance, against its history, against the one before. */
import { goodSign } from "../../diagnosis/metric.ts";
import type { Text } from "../../facts/fact.ts";
import { type AdviceContext, isStep, worseStep } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { isOrdinaryMiss, isUsual, RECORD } from "../record.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

const { worse, of, low, high } = RECORD;
const limits = { low, high };
const allowance = "gaps.0.allowance";

function realMessage(context: AdviceContext): MaybeMessage {
  const { gap } = context;
  if (gap.process === "outside") return say("faq.bad-month.broke", limits);
  if (isOrdinaryMiss(gap)) {
    const worse = worseStep(context);
    return worse
      ? say("faq.bad-month.ordinary-step", { ...limits, factor: `${worse.path}.factor` })
      : say("faq.bad-month.ordinary", { ...limits, target: "gaps.0.fullTarget" });
  }
  return gap.method === "control-chart"
    ? say("faq.bad-month.beyond-swing", { allowance })
    : vary(context, "faq.bad-month.counted", { allowance, gap: "gaps.0.gap" });
}

function chanceMessage({ gap }: AdviceContext): MaybeMessage {
  if (gap.method === "control-chart")
    return say("faq.bad-month.chance-history", { usual: "gaps.0.usual", allowance, actual: "gaps.0.actual" });
  return gap.interval === null
    ? say("faq.bad-month.chance", { allowance })
    : say("faq.bad-month.chance-counts", { low: "gaps.0.interval.low", high: "gaps.0.interval.high" });
}

function fewMessage({ gap }: AdviceContext): MaybeMessage {
  if (gap.daysToTell !== null) return say("faq.bad-month.few-days", { days: "gaps.0.daysToTell" });
  if (gap.ordersToTell !== null) return say("faq.bad-month.few-orders", { orders: "gaps.0.ordersToTell" });
  return gap.noiseFloor === null
    ? say("faq.bad-month.few", {})
    : say("faq.bad-month.few-events", { allowance });
}

/** Beside the period before: a miss can be a better result than last time. */
function comparedMessage(context: AdviceContext): MaybeMessage {
  const { main, gap } = context;
  const { base, change } = main.subject;
  if ((base !== "previous" && base !== "run-rate") || change === null || change === 0) return undefined;
  const slots = { change: "decompositions.0.subject.change", base: "decompositions.0.subject.base" };
  return goodSign(gap.metric) * change < 0
    ? vary(context, "faq.bad-month.worse-than-before", slots)
    : say("faq.bad-month.better-than-before", slots);
}

/** A bad month falls on everything alike; a broken step does not. */
function spreadMessage({ main, gap, losses, causal, deeper }: AdviceContext): MaybeMessage {
  if (!causal) return undefined;
  const sign = goodSign(gap.metric);
  const lost = main.channels.filter(({ contribution }) => sign * contribution < 0);
  // That all of them lost together is said in the opening.
  if (main.channels.length > 2 && lost.length === main.channels.length) return undefined;
  if (main.channels.length > 1 && lost.length === 1)
    return say("faq.bad-month.one-channel", { channel: "decompositions.0.channels.0.name" });
  if (deeper !== undefined) return undefined;
  const [only, ...others] = losses.filter((entry) => isStep(entry) && entry.driver.signal === "signal");
  return (
    only !== undefined &&
    others.length === 0 &&
    say("faq.bad-month.one-step", { factor: `${only.path}.factor` })
  );
}

/** Earlier periods that did worse: the answer to whoever speaks of a collapse. */
function rankMessage({ gap, ledger }: AdviceContext): MaybeMessage {
  return gap.process !== "outside" && isUsual(gap, ledger) && say("faq.bad-month.rank", { worse, of });
}

export function badMonth(context: AdviceContext): Text | null {
  const { gap, behind, diagnosis } = context;
  if (!behind || diagnosis.contested) return null;
  const verdict = { "real-miss": realMessage, "within-noise": chanceMessage }[gap.verdict as string];
  const use = isOrdinaryMiss(gap)
    ? say("faq.bad-month.use-ordinary", {})
    : {
        "real-miss": vary(context, "faq.bad-month.use-real", {}),
        "within-noise": vary(context, "faq.bad-month.use-chance", {}),
      }[gap.verdict as string];
  const step = gap.limits
    ? say("faq.bad-month.step-chart", { of: "gaps.0.reached.of" })
    : gap.verdict === "too-few-data"
      ? say("faq.bad-month.step-reports", {})
      : vary(context, "faq.bad-month.step-range", {});
  return paragraphs(
    sentences(
      (verdict ?? fewMessage)(context),
      ...upTo(1, spreadMessage(context), rankMessage(context), comparedMessage(context)),
      use ?? say("faq.bad-month.use-few", {}),
    ),
    [step],
  );
}
