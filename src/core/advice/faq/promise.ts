/** What can I promise for the next period: a range, the level as things run, and what more would take. */

import { METRIC_TRAITS } from "../../diagnosis/metric.ts";
import type { Text } from "../../facts/fact.ts";
import { computed, term } from "../../facts/ledger.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import { type AdviceContext, worseStep } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { outlook } from "../outlook.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

/** The usual level, or where the result stands since a step got worse. */
const levelOf = (context: AdviceContext, runRate: string): MaybeMessage =>
  worseStep(context) ? say("faq.promise.latest", { runRate }) : say("faq.promise.level", { runRate });

function levelMessages(context: AdviceContext): MaybeMessage[] {
  const { gap } = context;
  const runRate = outlook(context);
  if (gap.limits !== null)
    return [
      say("faq.promise.history", { low: "gaps.0.limits.low", high: "gaps.0.limits.high" }),
      runRate !== undefined && levelOf(context, runRate),
    ];
  if (gap.interval !== null && METRIC_TRAITS[gap.metric].accumulates)
    return [
      vary(context, "faq.promise.counts", { low: "gaps.0.interval.low", high: "gaps.0.interval.high" }),
      runRate !== undefined && vary(context, "faq.promise.run-rate", { runRate }),
    ];
  return runRate !== undefined ? [vary(context, "faq.promise.run-rate", { runRate })] : [];
}

/** The one condition under which more may be promised. */
function conditionMessage(context: AdviceContext): MaybeMessage {
  const { diagnosis, ledger } = context;
  const index = diagnosis.feasibility.levers.findIndex(({ factor }) => factor !== "ad-spend");
  const lever = diagnosis.feasibility.levers[index];
  const path = `feasibility.levers.${index}`;
  if (lever === undefined || !ledger.has(`${path}.lift`)) return say("faq.promise.more-open", {});
  const factor = "promise.factor";
  return vary(context, "faq.promise.more", {
    factor: ledger.add(factor, term(`factor.${lever.factor}`)),
    required: `${path}.required`,
    now: `${path}.now`,
  });
}

/** What the rest of an open period would have to bring. */
function restMessage({ diagnosis }: AdviceContext): MaybeMessage {
  return (
    diagnosis.feasibility.rest !== null &&
    say("faq.promise.rest", { needed: "promise.neededPerDay", now: "promise.perDay" })
  );
}

function addRest({ diagnosis, ledger, gap }: AdviceContext): void {
  const { rest } = diagnosis.feasibility;
  if (rest === null) return;
  const unit = unitOf(gap.metric);
  ledger.add("promise.neededPerDay", computed(rest.neededPerDay, unit, "rest-of-target", { significant: 2 }));
  ledger.add("promise.perDay", computed(rest.perDay, unit, "actual-over-days", { significant: 2 }));
}

export function promise(context: AdviceContext): Text | null {
  const level = sentences(...levelMessages(context));
  if (level.length === 0) return null;
  addRest(context);
  return paragraphs(
    sentences(
      ...level,
      restMessage(context),
      conditionMessage(context),
      vary(context, "faq.promise.early", {}),
    ),
    [vary(context, "faq.promise.step", {})],
  );
}
