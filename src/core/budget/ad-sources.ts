/** The paid channels as the shift model sees them: a month's money and results, and how far each may be cut. */
import { isBrandSearch } from "../situation/brand-search.ts";
import type { Channel, Situation } from "../situation/schema.ts";
import { monthsOf, PAID_KINDS, type Volumes } from "./volumes.ts";

export interface AdSource {
  /** Index into `channels`; null for the ads that no channel accounts for. */
  readonly channel: number | null;
  /** Money a month. */
  readonly spend: number;
  /** Orders a month credited to it; never less than one, or the first cut would seem free. */
  readonly orders: number;
  /** True where the orders are the channel's revenue by the value of an order. */
  readonly byRevenue: boolean;
  /** Money a month it must keep: locked, its minimum, or half of what it is known to have worked with. */
  readonly floor: number;
  /** Money a month it must keep when a cut beyond what is known is accepted. */
  readonly hardFloor: number;
  /**
   * `own-name`: search for one's own name, kept aside because its orders would mostly come anyway. `unreported`: ads
   * whose results no channel reports, kept as long as there is a channel whose results are known.
   */
  readonly status: "open" | "locked" | "own-name" | "unreported";
}

/** No curve is used below half of a spend that was seen, unless it is said so. */
export const LEAST_KNOWN = 0.5;
/** Nor beyond twice of it. */
export const MOST_KNOWN = 2;
/** A part of the ad money too small to be a source of its own. */
const NEGLIGIBLE = 0.01;
const FEWEST_ORDERS = 1;

interface Reported {
  readonly channel: Channel;
  readonly index: number;
  readonly spend: number;
  readonly orders: number | undefined;
  readonly byRevenue: boolean;
}

/** Revenue tells more of a channel than orders do, where every channel that reports at all reports it. */
function reportedBy(channels: readonly Channel[], orderValue: number | null, over: number): Reported[] {
  const paid = channels.flatMap((channel, index) =>
    PAID_KINDS.includes(channel.kind) && channel.actual?.spend ? [{ channel, index }] : [],
  );
  const useRevenue =
    orderValue !== null &&
    paid.some(({ channel }) => channel.actual?.revenue !== undefined) &&
    paid.every(
      ({ channel }) => channel.actual?.revenue !== undefined || channel.actual?.orders === undefined,
    );
  return paid.map(({ channel, index }) => {
    const { spend = 0, orders, revenue } = channel.actual ?? {};
    const results = useRevenue && orderValue !== null ? revenue && revenue / orderValue : orders;
    return {
      channel,
      index,
      spend: spend / over,
      orders: results === undefined ? undefined : results / over,
      byRevenue: useRevenue,
    };
  });
}

function statusOf(channel: Channel): AdSource["status"] {
  if (channel.locked === true) return "locked";
  return isBrandSearch(channel) ? "own-name" : "open";
}

/** All ads as one, where no channel reports both money and results. */
const allAds = (spend: number, orders: number): AdSource => ({
  channel: null,
  spend,
  orders: Math.max(FEWEST_ORDERS, orders),
  byRevenue: false,
  floor: spend * LEAST_KNOWN,
  hardFloor: 0,
  status: "open",
});

/** What the channels leave of money and orders; its locked part stays. */
function restOf(
  { adSpend, paidOrders }: Volumes,
  reported: readonly Reported[],
  known: readonly Reported[],
): AdSource[] {
  const sum = (entries: readonly Reported[], figure: (entry: Reported) => number): number =>
    entries.reduce((total, entry) => total + figure(entry), 0);
  const knownSpend = sum(known, ({ spend }) => spend);
  const knownOrders = sum(known, ({ orders }) => orders ?? 0);
  const spend = adSpend - knownSpend;
  if (spend <= NEGLIGIBLE * adSpend) return [];
  const locked = sum(
    reported.filter(({ channel, orders }) => orders === undefined && statusOf(channel) !== "open"),
    (entry) => entry.spend,
  );
  // Where every channel reports, nothing is known of the rest but its money: it is taken for average.
  const orders =
    known.length === reported.length ? (knownOrders / knownSpend) * spend : paidOrders - knownOrders;
  const rest = allAds(spend, orders);
  if (known.some(({ channel }) => statusOf(channel) === "open"))
    return [{ ...rest, floor: spend, hardFloor: spend, status: "unreported" }];
  const kept = Math.min(spend, locked);
  const status = kept === spend ? "locked" : "open";
  return [{ ...rest, floor: Math.max(kept, rest.floor), hardFloor: kept, status }];
}

/** The sources of ad money, in the order of the channels; platforms that claim more orders than there were are cut back alike. */
export function adSources(situation: Situation, volumes: Volumes, today: string): AdSource[] {
  const months = monthsOf(situation, today);
  const reported = reportedBy(situation.channels ?? [], volumes.orderValue, months.over);
  const known = reported.filter(({ orders }) => orders !== undefined);
  if (reported.length === 0) return [allAds(volumes.adSpend, volumes.paidOrders)];
  const sources = known.map(({ channel, index, spend, orders = 0, byRevenue }): AdSource => {
    const status = statusOf(channel);
    const before = channel.previous?.spend;
    const seen = before ? Math.min(spend, before / months.inPeriod) : spend;
    const least = Math.min(spend, (channel.min ?? 0) / months.inPeriod);
    const isOpen = status === "open";
    return {
      channel: index,
      spend,
      orders: Math.max(FEWEST_ORDERS, orders),
      byRevenue,
      floor: isOpen ? Math.max(least, seen * LEAST_KNOWN) : spend,
      hardFloor: isOpen ? least : spend,
      status,
    };
  });
  const all = [...sources, ...restOf(volumes, reported, known)];
  const claimed = all.reduce((sum, { orders }) => sum + orders, 0);
  const share = Math.min(1, volumes.orders / claimed);
  return all.map((source) => ({ ...source, orders: source.orders * share }));
}
