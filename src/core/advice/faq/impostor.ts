/** Am I not good enough: what figures can and cannot say about a person. */
import type { Message, Text } from "../../facts/fact.ts";
import { type AdviceContext, beginStep, contributionOf, heldStep } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { triedPaths } from "../tried.ts";
import { say } from "./messages.ts";
import { amounts, pullingParts } from "./parts.ts";
import { vary } from "./wordings.ts";

function worthMessage(context: AdviceContext): Message {
  const { main, gap, causal, behind } = context;
  if (!behind) return say("faq.impostor.met", {});
  if (gap.verdict === "within-noise") return vary(context, "faq.impostor.noise", {});
  if (!causal || main.stance === "unknown") return say("faq.impostor.open", {});
  if (!pullingParts(context).has("own")) return say("faq.impostor.none-own", {});
  return main.stance === "mostly-own"
    ? say("faq.impostor.own-large", { own: amounts.own })
    : vary(context, "faq.impostor.own-small", { own: amounts.own, gap: "gaps.0.gap" });
}

/** Comfort holds better with one thing left to do. */
function sting(context: AdviceContext): MaybeMessage {
  const own = beginStep(context);
  return (
    context.causal &&
    own !== undefined &&
    pullingParts(context).has("own") &&
    vary(context, "faq.impostor.sting", { factor: `${own.path}.factor` })
  );
}

export function impostor(context: AdviceContext): Text {
  const { ledger } = context;
  const best = heldStep(context);
  const held = best?.driver.part === "system" ? undefined : best;
  const [words] = triedPaths(context);
  return paragraphs(
    sentences(
      worthMessage(context),
      ...upTo(
        1,
        held && say("faq.impostor.held", { driver: contributionOf(held) }),
        words !== undefined && say("faq.impostor.tried", { words }),
      ),
      sting(context),
    ),
    [
      say("faq.impostor.survey", { share: cite(ledger, "impostor-survey", "share", "share") }),
      vary(context, "faq.impostor.step", {}),
      say("faq.impostor.talk", {}),
    ],
  );
}
