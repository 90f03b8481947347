/** What can I stop doing: what chance explains, what did well, what moves little, what tires. */
import { PAID_KINDS } from "../../budget/volumes.ts";
import type { Text } from "../../facts/fact.ts";
import { computed, observed } from "../../facts/ledger.ts";
import { isBrandSearch } from "../../situation/brand-search.ts";
import { type AdviceContext, beginStep, heldStep, isStep } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

/** A channel below this share of the ad money is one to rest before one that carries. */
const SMALL_SHARE = 0.15;
const HEAVY_HOURS = 45;
const TOO_MUCH: ReadonlySet<string> = new Set(["overwhelm", "exhaustion", "no-time", "many-hats"]);

function smallChannel({ situation, ledger }: AdviceContext): MaybeMessage {
  const paid = (situation.channels ?? []).flatMap((channel, index) => {
    const spend = channel.actual?.spend ?? 0;
    return PAID_KINDS.includes(channel.kind) && spend > 0 ? [{ channel, index, spend }] : [];
  });
  const total = paid.reduce((sum, { spend }) => sum + spend, 0);
  const [least] = [...paid].sort((left, right) => left.spend - right.spend);
  if (paid.length < 3 || least === undefined || isBrandSearch(least.channel)) return undefined;
  const share = least.spend / total;
  if (share > SMALL_SHARE) return undefined;
  const path = `channels.${least.index}`;
  const name = `${path}.name`;
  return say("faq.stop-doing.small-channel", {
    channel: ledger.once(name, observed(least.channel.name, "words", name)),
    money: ledger.add(`${path}.spend`, observed(least.spend, "money", `${path}.actual.spend`)),
    share: ledger.add(`${path}.spendShare`, computed(share, "share", "channel-over-ads")),
  });
}

/** A step whose loss chance can explain needs no repair on this period's account. */
function chanceStep(context: AdviceContext): MaybeMessage {
  const { losses, causal } = context;
  const begun = beginStep(context);
  const entry = losses.find(
    (loss) => isStep(loss) && loss.driver.signal === "noise" && loss.path !== begun?.path,
  );
  return (
    causal &&
    entry !== undefined &&
    vary(context, "faq.stop-doing.chance-step", { factor: `${entry.path}.factor` })
  );
}

/** Raised by hours, by too many things at once, by steps that need nothing; not by every miss. */
export function stopDoing(context: AdviceContext): Text | null {
  const { behind, gap, situation, ledger, steps, diagnosis } = context;
  const held = heldStep(context);
  const hours = situation.team?.weeklyHours ?? 0;
  const calm = gap.verdict === "within-noise";
  const particular = sentences(
    chanceStep(context),
    held && say("faq.stop-doing.held-step", { factor: `${held.path}.factor` }),
    smallChannel(context),
    hours > HEAVY_HOURS &&
      say("faq.stop-doing.hours", {
        hours: ledger.once("team.weeklyHours", observed(hours, "hours", "team.weeklyHours")),
      }),
  );
  const told = diagnosis.painPoints.some(({ theme }) => TOO_MUCH.has(theme));
  if (!behind || (!calm && !told && particular.length === 0)) return null;
  return paragraphs(
    sentences(
      calm ? vary(context, "faq.stop-doing.noise", {}) : vary(context, "faq.stop-doing.explain", {}),
      ...particular,
      vary(context, "faq.stop-doing.two-changes", {}),
      !held && vary(context, "faq.stop-doing.fault", {}),
    ),
    [steps.next(["team", "social", "measurement"]) ?? vary(context, "faq.stop-doing.step", {})],
  );
}
