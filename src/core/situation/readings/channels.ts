/** Channels as checks look at them: which are paid for, and their rates now and before. */
import type { Rate } from "../../statistics/rates.ts";
import type { Channel, Situation } from "../schema.ts";

type Period = NonNullable<Channel["actual"]>;
type Count = keyof Period;

export interface ChannelAt {
  /** Index into `channels`. */
  readonly index: number;
  readonly channel: Channel;
}

/** A rate of one channel in this period and, when known, in the one before. */
export interface ChannelRates {
  /** Index into `channels`. */
  readonly channel: number;
  readonly kind: Channel["kind"];
  readonly now: Rate;
  readonly before: Rate | undefined;
}

const AD_KINDS: readonly (string | undefined)[] = [
  "paid-search",
  "brand-search",
  "shopping",
  "paid-social",
  "display",
  "video",
  "marketplace-ads",
];
const FREE_KINDS: readonly (string | undefined)[] = ["email", "organic-search", "organic-social", "referral"];

/** Ads by their kind; where the kind leaves it open, whatever money was spent on. */
function isPaid({ kind, actual }: Channel): boolean {
  if (AD_KINDS.includes(kind)) return true;
  return !FREE_KINDS.includes(kind) && (actual?.spend ?? 0) > 0;
}

export const allChannels = ({ channels }: Situation): readonly ChannelAt[] =>
  (channels ?? []).map((channel, index) => ({ index, channel }));

export const paidChannels = (situation: Situation): readonly ChannelAt[] =>
  allChannels(situation).filter(({ channel }) => isPaid(channel));

/** `part` of `whole`, where both are known and the whole is not nothing. */
export function rateOf(period: Partial<Period> | undefined, part: Count, whole: Count): Rate | undefined {
  const count = period?.[part];
  const of = period?.[whole];
  return count === undefined || of === undefined || of === 0 ? undefined : { count, of };
}

/** The rate of every channel that has one now; nothing where none has. */
export function channelRates(
  channels: readonly ChannelAt[],
  part: Count,
  whole: Count,
): readonly ChannelRates[] | undefined {
  const rates = channels.flatMap(({ index, channel }): ChannelRates[] => {
    const now = rateOf(channel.actual, part, whole);
    const before = rateOf(channel.previous, part, whole);
    return now === undefined ? [] : [{ channel: index, kind: channel.kind, now, before }];
  });
  return rates.length === 0 ? undefined : rates;
}
