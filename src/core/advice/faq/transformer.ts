/** What it would mean to transform: how far tuning reaches here, and which step would be built differently. */
import type { DriverFactor } from "../../diagnosis/ownership.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, contributionOf, isStep } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { at } from "../pitch/figures.ts";
import { rebuildOf, systemStep, targetIsLargest } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts, pullingParts } from "./parts.ts";
import { vary } from "./wordings.ts";

interface Opening {
  readonly message: Message;
  readonly factor: DriverFactor;
  /** Path of the role with which it starts; null where it is the marketer's own. */
  readonly owner: string | null;
}

function openingOf(context: AdviceContext): Opening {
  const system = systemStep(context);
  const own = context.losses.find(isStep);
  const open = (message: Message): Opening => ({ message, factor: "unexplained", owner: null });
  if (!context.causal) return open(say("faq.transformer.open", {}));
  const below = context.deeper?.strongest;
  if (below && below.driver.part !== "own")
    return {
      message: say("faq.transformer.system", { driver: contributionOf(below) }),
      factor: below.driver.factor,
      owner: `${below.path}.owner`,
    };
  const begin = own && {
    message: say("faq.transformer.own", { factor: `${own.path}.factor` }),
    factor: own.driver.factor,
    owner: null,
  };
  if (begin && context.main.stance === "mostly-own" && own.driver.part === "own") return begin;
  if (targetIsLargest(context))
    return {
      message: say("faq.transformer.ambition", { ambition: amounts.ambition }),
      factor: "target",
      owner: null,
    };
  if (system)
    return {
      message: say("faq.transformer.system", { driver: contributionOf(system) }),
      factor: system.driver.factor,
      owner: `${system.path}.owner`,
    };
  return begin ?? open(say("faq.transformer.open", {}));
}

/** How much of the gap better ads could ever have reached. */
function reach(context: AdviceContext): MaybeMessage {
  const parts = pullingParts(context);
  if (!context.causal) return say("faq.transformer.reach-open", {});
  if (context.deeper) return undefined;
  if (parts.has("own") && parts.has("system"))
    return vary(context, "faq.transformer.reach", { own: amounts.own, system: amounts.system });
  if (parts.has("system")) return say("faq.transformer.reach-none", { system: amounts.system });
  if (parts.has("ambition")) return say("faq.transformer.reach-target", {});
  return parts.has("own") && say("faq.transformer.reach-own", { own: amounts.own });
}

function content({ shift }: AdviceContext): MaybeMessage {
  if (shift.decision === "shift" || shift.decision === "pilot")
    return say("faq.transformer.content-shift", { amount: at("amount") });
  return shift.decision === "hold" && say("faq.transformer.content-hold", {});
}

/** While chance can explain the gap, what is to be built is the way it is read. */
const calm = (context: AdviceContext): Text =>
  paragraphs(
    sentences(
      vary(context, "faq.transformer.noise", {}),
      vary(context, "faq.transformer.noise-build", {}),
      content(context),
    ),
    [vary(context, "faq.transformer.start-noise", {})],
  );

export function transformer(context: AdviceContext): Text {
  if (context.behind && context.gap.verdict === "within-noise") return calm(context);
  const { message, factor, owner } = openingOf(context);
  const start =
    owner !== null
      ? say("faq.transformer.start", { owner })
      : context.causal
        ? say("faq.transformer.start-own", {})
        : say("faq.transformer.start-open", {});
  return paragraphs(sentences(message, reach(context), rebuildOf(factor), content(context)), [start]);
}
