/** Should I cut the weakest channel: its average, its last unit of money, and what reports cannot show. */
import { PAID_KINDS } from "../../budget/volumes.ts";
import type { Text } from "../../facts/fact.ts";
import { computed, observed } from "../../facts/ledger.ts";
import { isBrandSearch } from "../../situation/brand-search.ts";
import type { Channel } from "../../situation/schema.ts";
import type { AdviceContext } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences, upTo } from "../message.ts";
import { say } from "./messages.ts";

const MOST_REASONS = 3;

interface Ranked {
  readonly channel: Channel;
  readonly index: number;
  /** Revenue, or results, for each unit of money. */
  readonly yield: number;
}

type Measure = "revenue" | "orders" | "leads";

/** What every paid channel reports; revenue says most. */
function measureOf(channels: readonly { readonly channel: Channel }[]): Measure | undefined {
  return (["revenue", "orders", "leads"] as const).find((measure) =>
    channels.every(({ channel }) => channel.actual?.[measure] !== undefined),
  );
}

function nameOf({ index, channel }: Pick<Ranked, "index" | "channel">, { ledger }: AdviceContext): string {
  const path = `channels.${index}.name`;
  return ledger.once(path, observed(channel.name, "words", path));
}

function returnMessage(
  weakest: Ranked,
  best: Ranked,
  measure: Measure,
  context: AdviceContext,
): MaybeMessage {
  const { ledger, situation, diagnosis } = context;
  const channel = nameOf(weakest, context);
  if (measure !== "revenue") {
    if (weakest.yield === 0 || best.yield === 0) return undefined;
    const cost = ({ index, yield: given }: Ranked): string =>
      ledger.add(`channels.${index}.costPerResult`, computed(1 / given, "money", "spend-over-results"));
    return say("faq.worst-channel.cost", {
      channel,
      cost: cost(weakest),
      best: nameOf(best, context),
      bestCost: cost(best),
    });
  }
  const value = ledger.add(
    `channels.${weakest.index}.return`,
    computed(weakest.yield, "ratio", "revenue-over-spend"),
  );
  const margin = situation.business?.grossMargin;
  if (!margin) return say("faq.worst-channel.margin-open", { channel, value });
  const threshold = ledger.add("economics.breakEven", computed(1 / margin, "ratio", "one-over-margin"));
  const found = diagnosis.findings.find(({ check }) => check === "unprofitable-channel");
  const slots = { channel, value, threshold };
  if (weakest.yield * margin >= 1) return say("faq.worst-channel.above", slots);
  return found?.result.outcome === "fail"
    ? say("faq.worst-channel.below", slots)
    : say("faq.worst-channel.near", slots);
}

/** What of the money added last comes back, and what the pitch takes. */
function marginMessages({ index }: Ranked, { shift }: AdviceContext): MaybeMessage[] {
  if (shift.decision === "not-enough-data") return [];
  const position = shift.sources.findIndex(({ channel }) => channel === index);
  const source = shift.sources[position];
  if (source === undefined || source.status !== "open") return [];
  const path = `budgetShift.sources.${position}`;
  const marginal = `${path}.marginalReturn`;
  const moved = shift.decision === "shift" || shift.decision === "pilot";
  return [
    source.marginalReturn < 1
      ? say("faq.worst-channel.marginal-low", { marginal })
      : say("faq.worst-channel.marginal-high", { marginal }),
    moved && source.cut > 0 && say("faq.worst-channel.taken", { cut: `${path}.cut` }),
  ];
}

function lossMessage({ index }: Ranked, { main, ledger, causal }: AdviceContext): MaybeMessage {
  const path = `decompositions.0.channels.${main.channels.findIndex(({ channel }) => channel === index)}`;
  return (
    causal &&
    ledger.has(`${path}.loss`) &&
    say("faq.worst-channel.lost", { base: "decompositions.0.subject.base", loss: `${path}.loss` })
  );
}

export function worstChannel(context: AdviceContext): Text | null {
  const paid = (context.situation.channels ?? [])
    .map((channel, index) => ({ channel, index }))
    .filter(({ channel }) => PAID_KINDS.includes(channel.kind) && (channel.actual?.spend ?? 0) > 0);
  const compared = paid.filter(({ channel }) => !isBrandSearch(channel));
  const measure = measureOf(compared);
  if (compared.length < 2 || measure === undefined) return null;
  const ranked = compared
    .map((entry): Ranked => {
      const { spend = 1, [measure]: result = 0 } = entry.channel.actual ?? {};
      return { ...entry, yield: result / spend };
    })
    .sort((left, right) => left.yield - right.yield);
  const [weakest] = ranked;
  const best = ranked.at(-1);
  if (weakest === undefined || best === undefined || weakest.yield === best.yield) return null;
  const opening = returnMessage(weakest, best, measure, context);
  if (!opening) return null;
  const brand = paid.find(({ channel }) => isBrandSearch(channel));
  return paragraphs(
    sentences(
      opening,
      ...upTo(
        MOST_REASONS,
        ...marginMessages(weakest, context),
        lossMessage(weakest, context),
        brand && say("faq.worst-channel.brand", { brand: nameOf(brand, context) }),
        say("faq.worst-channel.credit", {}),
      ),
    ),
    [context.steps.next(["ads"]) ?? say("faq.worst-channel.step", { channel: nameOf(weakest, context) })],
  );
}
