/** Which channels the money leaves. */
import { isBrandSearch } from "../situation/brand-search.ts";
import type { Channel } from "../situation/schema.ts";
import { type Months, PAID_KINDS } from "./volumes.ts";

export interface Source {
  /** Index into `channels`; null for the ad budget as a whole. */
  readonly channel: number | null;
  /** Money a month. */
  readonly amount: number;
}

const returnOf = ({ actual }: Channel): number | undefined =>
  actual?.spend && actual.revenue !== undefined ? actual.revenue / actual.spend : undefined;

/**
 * The money leaves the paid channel with the lowest return first, never a locked one and never below its minimum;
 * search for one's own brand only last, its return says least about what ads add.
 * @param amount money a month
 */
export function sourcesOf(channels: readonly Channel[], amount: number, months: Months): Source[] {
  const open = channels
    .map((channel, index) => ({ channel, index, value: returnOf(channel) }))
    .filter(
      ({ channel, value }) =>
        PAID_KINDS.includes(channel.kind) && channel.locked !== true && value !== undefined,
    )
    .sort((left, right) => {
      const brandLast = Number(isBrandSearch(left.channel)) - Number(isBrandSearch(right.channel));
      return brandLast || (left.value ?? 0) - (right.value ?? 0);
    });
  const sources: Source[] = [];
  let rest = amount;
  for (const { channel, index } of open) {
    const spend = (channel.actual?.spend ?? 0) / months.over;
    const available = Math.max(0, spend - (channel.min ?? 0) / months.inPeriod);
    const taken = Math.min(rest, available);
    if (taken > 0) sources.push({ channel: index, amount: taken });
    rest -= taken;
    if (rest <= 0) return sources;
  }
  return sources.length === 0 ? [{ channel: null, amount }] : [...sources, { channel: null, amount: rest }];
}
