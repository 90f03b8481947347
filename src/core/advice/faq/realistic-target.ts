/** Is my target realistic: against the record, the money behind it, and what the plan counted on. */
import { goodSign } from "../../diagnosis/metric.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { observed } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import type { AdviceContext } from "../context.ts";
import { backingMessages } from "../feasibility.ts";
import { addMove } from "../figures/feasibility.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

/** Reached in at least this share of the periods: a target like any other. */
const OFTEN = 0.4;

function recordMessage(context: AdviceContext): Message | undefined {
  const { gap, situation, ledger } = context;
  const { metric, reached, fullTarget } = gap;
  if (reached !== null && reached.of > 1) {
    const slots = { times: "gaps.0.reached.times", of: "gaps.0.reached.of" };
    if (reached.times / reached.of >= OFTEN) return say("faq.realistic-target.often", slots);
    if (reached.times > 0) return say("faq.realistic-target.seldom", slots);
    const past = situation.kpis[0]?.history ?? [];
    const best = goodSign(metric) === 1 ? Math.max(...past) : Math.min(...past);
    const path = ledger.add("gaps.0.best", observed(best, unitOf(metric), "kpis.0.history"));
    return say("faq.realistic-target.never", { of: slots.of, best: path });
  }
  const previous = situation.kpis[0]?.previous;
  if (!previous || !ledger.has("gaps.0.previous")) return undefined;
  if (goodSign(metric) * (fullTarget - previous) <= 0)
    return say("faq.realistic-target.below", { previous: "gaps.0.previous" });
  addMove(ledger, "gaps.0.stepUp", fullTarget / previous - 1, "target-over-previous");
  return vary(context, "faq.realistic-target.step-up", {
    previous: "gaps.0.previous",
    lift: "gaps.0.stepUp",
  });
}

/** What the plan built in, where it says which step was to carry it. */
function countedOn({ main, gap }: AdviceContext): MaybeMessage {
  const sign = goodSign(gap.metric);
  const index = main.drivers.findIndex(
    ({ part, factor, contribution }) => part === "ambition" && factor !== "target" && sign * contribution < 0,
  );
  return (
    index >= 0 &&
    say("faq.realistic-target.counted-on", { driver: `decompositions.0.drivers.${index}.contribution` })
  );
}

function limitMessage({ gap }: AdviceContext): MaybeMessage {
  const limit = goodSign(gap.metric) === 1 ? "gaps.0.limits.high" : "gaps.0.limits.low";
  return gap.targetReach === "outside" && say("faq.realistic-target.outside", { limit });
}

export function realisticTarget(context: AdviceContext): Text | null {
  const { behind, gap, situation } = context;
  if (!behind) return null;
  const record = recordMessage(context);
  const counted = countedOn(context);
  const backing = backingMessages(context).filter(({ id }) => id !== "feasibility.run-rate");
  const fair = record?.id === "faq.realistic-target.often" || record?.id === "faq.realistic-target.below";
  const judged = record !== undefined || counted !== false || backing.length > 0;
  const step = situation.funnel?.plan
    ? vary(context, "faq.realistic-target.step-plan", {})
    : gap.reached === null
      ? vary(context, "faq.realistic-target.step-history", {})
      : say("faq.realistic-target.step-build", {});
  return paragraphs(
    sentences(
      record ?? (judged ? undefined : say("faq.realistic-target.unknown", {})),
      ...upTo(2, counted, ...backing.slice().reverse(), limitMessage(context)),
      fair ? say("faq.realistic-target.fair", {}) : vary(context, "faq.realistic-target.not-wrong", {}),
      !judged && say("faq.realistic-target.sum", {}),
    ),
    [step],
  );
}
