/** I missed my target: is there anything to explain, how large it is, where it lies, one step. */
import { columnOf } from "../../diagnosis/columns.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { computed } from "../../facts/ledger.ts";
import { type AdviceContext, beginStep, contributionOf, hasSteps, heldStep } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { isOrdinaryMiss, RECORD } from "../record.ts";
import { firstFactor, stepFor, systemStep, targetIsLargest } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts, disagrees, pullingParts } from "./parts.ts";
import { vary } from "./wordings.ts";

/** The parts that pull, each with its amount; parts that pulled the other way are in the table. */
function splitMessage(context: AdviceContext): Message {
  if (hasSteps(context) && !context.causal) return say("faq.split.arithmetic", {});
  if (disagrees(context)) return say("faq.split.disagree", {});
  const key = [...pullingParts(context)].join("-");
  switch (key) {
    case "own-system":
      return say("faq.split.own-system", amounts);
    case "own-system-ambition":
      return say("faq.split.own-system-ambition", amounts);
    case "system":
      return say("faq.split.system", amounts);
    case "system-ambition":
      return say("faq.split.system-ambition", amounts);
    case "own":
      if ((context.main.split.own.share ?? 0) > 1)
        return say("faq.split.own-exceeds", { own: amounts.own, system: amounts.system });
      return say("faq.split.own", amounts);
    case "own-ambition":
      return say("faq.split.own-ambition", amounts);
    case "ambition":
      return say(hasSteps(context) ? "faq.split.ambition" : "faq.split.ambition-open", amounts);
    default:
      return say("faq.split.open", {});
  }
}

/** The gap in the other coin: missing money as orders, missing results as money. */
function inOtherUnit({ situation, gap, ledger }: AdviceContext): MaybeMessage {
  const { revenue, orders, leads } = columnOf(situation, "actual") ?? {};
  const missing = Math.abs(gap.gap);
  if (gap.metric === "revenue" && revenue && orders) {
    const value = computed((missing * orders) / revenue, "orders", "gap-over-order-value", {
      significant: 2,
    });
    return say("faq.missed-kpi.in-orders", { orders: ledger.add("gaps.0.inOrders", value) });
  }
  const results = { orders, leads, signups: leads }[gap.metric as "orders" | "leads" | "signups"];
  if (!results || !revenue) return undefined;
  const value = computed((missing * revenue) / results, "money", "gap-times-result-value", {
    significant: 2,
  });
  return say("faq.missed-kpi.in-money", { money: ledger.add("gaps.0.inMoney", value) });
}

/** Whom it takes next: oneself, those who run the largest step, or those who set the target. */
function nextMessage(context: AdviceContext): MaybeMessage {
  const { main } = context;
  const { deeper } = context;
  if (deeper) return say("faq.missed-kpi.then-below", { gap: `${deeper.path}.subject.gap` });
  const own = beginStep(context);
  const system = systemStep(context);
  if (targetIsLargest(context)) return say("faq.missed-kpi.then-target", {});
  if (main.stance === "mostly-own" && own)
    return say("faq.missed-kpi.then-own", { factor: `${own.path}.factor` });
  if (!system) return undefined;
  const slots = { owner: `${system.path}.owner` };
  return main.stance === "shared"
    ? say("faq.missed-kpi.then-shared", slots)
    : say("faq.missed-kpi.then-system", slots);
}

const fork = ({ gap }: AdviceContext): MaybeMessage =>
  gap.limits === null &&
  gap.reached === null &&
  say("faq.missed-kpi.fork", { actual: "gaps.0.actual", target: "gaps.0.target" });

/** Counts of people: a house that speaks of a bad month may mean its money. */
const NOT_MONEY: ReadonlySet<string> = new Set(["leads", "signups", "visits", "clicks", "conversion-rate"]);

const otherFigure = ({ situation, gap }: AdviceContext): MaybeMessage =>
  NOT_MONEY.has(gap.metric) &&
  columnOf(situation, "actual")?.revenue === undefined &&
  say("faq.missed-kpi.other-figure", { metric: "gaps.0.metric" });

function metAnswer({ gap }: AdviceContext): Text {
  const opening =
    gap.gap === 0 ? say("faq.missed-kpi.exact", {}) : say("faq.missed-kpi.met", { gap: "gaps.0.gap" });
  return [[opening, say("faq.missed-kpi.met-why", {})], [say("faq.missed-kpi.met-step", {})]];
}

function openAnswer(context: AdviceContext): Text {
  const { diagnosis } = context;
  const step = hasSteps(context) ? vary(context, "faq.missed-kpi.wait", {}) : stepFor(firstFactor(context));
  const opening = diagnosis.contested
    ? say("faq.missed-kpi.contested", {})
    : say("faq.missed-kpi.unknown", {});
  return paragraphs(sentences(opening, fork(context), splitMessage(context)), [step]);
}

export function missedKpi(context: AdviceContext): Text {
  const { gap, behind, causal } = context;
  if (!behind) return metAnswer(context);
  if (gap.verdict === "within-noise") {
    const opening =
      gap.limits === null
        ? vary(context, "faq.missed-kpi.noise", { allowance: "gaps.0.allowance" })
        : say("faq.missed-kpi.noise-range", { low: RECORD.low, high: RECORD.high });
    return paragraphs(
      sentences(opening, vary(context, "faq.missed-kpi.noise-cause", {}), otherFigure(context)),
      [vary(context, "faq.missed-kpi.wait", {})],
    );
  }
  if (!causal) return openAnswer(context);
  const held = heldStep(context);
  return paragraphs(
    sentences(
      isOrdinaryMiss(gap)
        ? say("faq.missed-kpi.real-ordinary", { gap: "gaps.0.gap" })
        : vary(context, "faq.missed-kpi.real", { gap: "gaps.0.gap" }),
      inOtherUnit(context),
      splitMessage(context),
      nextMessage(context) ?? (held && say("faq.held", { driver: contributionOf(held) })),
    ),
    [stepFor(firstFactor(context))],
  );
}
