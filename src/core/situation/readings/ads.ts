/** Ad channels: what they show, cost and bring. */
import type { Rate } from "../../statistics/rates.ts";
import { isBrandSearch } from "../brand-search.ts";
import { dayCount, elapsed } from "../elapsed.ts";
import type { Channel, Situation } from "../schema.ts";
import { allChannels, type ChannelAt, type ChannelRates, channelRates, paidChannels } from "./channels.ts";
import type { ChannelFigure, ReadingTable } from "./reading.ts";

/** Of the channels that have a rate now, those that had one before and brought something in both periods. */
function bothPeriods(rates: readonly ChannelRates[] | undefined): readonly ComparedRates[] | undefined {
  const compared = (rates ?? []).flatMap(({ channel, now, before }) =>
    before === undefined || before.count === 0 || now.count === 0 ? [] : [{ channel, now, before }],
  );
  return compared.length === 0 ? undefined : compared;
}

/** A rate of one channel in both periods. */
interface ComparedRates {
  readonly channel: number;
  readonly now: Rate;
  readonly before: Rate;
}

const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 365.25 / 12;

/** Days of this period on which the channel ran; a month unless a period was given. */
function daysRun({ startedOn }: Channel, { period }: Situation, today: string): number {
  const { days } = elapsed(period, today);
  if (period === undefined || days === null) return DAYS_PER_MONTH;
  const missed =
    startedOn !== undefined && startedOn > period.start
      ? dayCount({ start: period.start, end: startedOn }) - 1
      : 0;
  return Math.max(1, days - missed);
}

/** Channels of one kind; nothing where a channel without a kind may be one, or no channel is given. */
function ofKind(
  situation: Situation,
  isOfKind: (channel: Channel) => boolean,
): readonly ChannelAt[] | undefined {
  const channels = allChannels(situation);
  const found = channels.filter(({ channel }) => isOfKind(channel));
  const sure = channels.length > 0 && channels.every(({ channel }) => channel.kind !== undefined);
  return found.length > 0 || sure ? found : undefined;
}

function weeklyResults(situation: Situation, today: string): readonly ChannelFigure[] | undefined {
  const channels = ofKind(situation, ({ kind }) => kind === "paid-social");
  if (channels === undefined) return undefined;
  const figures = channels.flatMap(({ index, channel }): ChannelFigure[] => {
    const { orders, leads } = channel.actual ?? {};
    if (orders === undefined && leads === undefined) return [];
    const results = Math.max(orders ?? 0, leads ?? 0);
    return [{ channel: index, value: results / (daysRun(channel, situation, today) / DAYS_PER_WEEK) }];
  });
  return channels.length > 0 && figures.length === 0 ? undefined : figures;
}

/** Sums of the same figure over channels. */
interface Part {
  readonly part: number;
  readonly whole: number;
}

/** Paid results by orders, else leads, else revenue: the first that every paid channel gives. */
function brandSearchResults(situation: Situation): Part | undefined {
  const brand = ofKind(situation, isBrandSearch);
  if (brand === undefined) return undefined;
  const paid = paidChannels(situation);
  const known = (["orders", "leads", "revenue"] as const).find((name) =>
    paid.every(({ channel }) => channel.actual?.[name] !== undefined),
  );
  if (known === undefined) return undefined;
  const sum = (channels: readonly ChannelAt[]): number =>
    channels.reduce((total, { channel }) => total + (channel.actual?.[known] ?? 0), 0);
  return { part: sum(brand), whole: sum(paid) };
}

/** The channel with most of the ad money, and all of that money: that of the channels, or of the funnel if it is more. */
function largestSpend(situation: Situation): (ChannelFigure & { readonly whole: number }) | undefined {
  const spends = allChannels(situation).flatMap(({ index, channel }): ChannelFigure[] => {
    const spend = channel.actual?.spend;
    return spend === undefined || spend === 0 ? [] : [{ channel: index, value: spend }];
  });
  const total = situation.funnel?.actual?.adSpend;
  const [first, ...others] = spends;
  if (first === undefined || (others.length === 0 && total === undefined)) return undefined;
  const largest = others.reduce((top, spend) => (spend.value > top.value ? spend : top), first);
  const listed = spends.reduce((sum, { value }) => sum + value, 0);
  return { ...largest, whole: Math.max(listed, total ?? 0) };
}

/** Results per visit of the channels known in both periods: orders, else leads; of visits, else clicks. */
function conversionByChannel(situation: Situation): readonly ComparedRates[] | undefined {
  const channels = allChannels(situation);
  for (const part of ["orders", "leads"] as const)
    for (const whole of ["sessions", "clicks"] as const) {
      const rates = (channelRates(channels, part, whole) ?? []).flatMap(({ channel, now, before }) =>
        before === undefined ? [] : [{ channel, now, before }],
      );
      if (rates.length >= 2) return rates;
    }
  return undefined;
}

const CLICK_FIELDS = ["channels[].actual.clicks", "channels[].actual.impressions"] as const;

export const adsReadings = {
  /** Clicks of the times shown, of paid channels. */
  "channel-click-through": {
    fields: CLICK_FIELDS,
    read: (situation) => channelRates(paidChannels(situation), "clicks", "impressions"),
  },
  /** Clicks per money in both periods, of paid channels: the more, the cheaper. */
  "channel-clicks-for-money": {
    fields: [
      "channels[].actual.clicks",
      "channels[].actual.spend",
      "channels[].previous.clicks",
      "channels[].previous.spend",
    ],
    read: (situation) => bothPeriods(channelRates(paidChannels(situation), "clicks", "spend")),
  },
  /** Orders or leads a week, whichever are more, of paid social channels; empty where there is surely none. */
  "social-results-a-week": {
    fields: ["channels[].kind", "channels[].actual.orders"],
    read: weeklyResults,
  },
  /** Times one person saw the ad, with the click-through rate now and before. */
  "channel-frequency": {
    fields: [
      "channels[].frequency",
      ...CLICK_FIELDS,
      "channels[].previous.clicks",
      "channels[].previous.impressions",
    ],
    read: (situation) => {
      const rates = bothPeriods(channelRates(paidChannels(situation), "clicks", "impressions")) ?? [];
      const figures = rates.flatMap((rate) => {
        const frequency = situation.channels?.[rate.channel]?.frequency;
        return frequency === undefined ? [] : [{ ...rate, frequency }];
      });
      return figures.length === 0 ? undefined : figures;
    },
  },
  "brand-search-results": {
    fields: ["channels[].kind", "channels[].actual.orders"],
    read: brandSearchResults,
  },
  "largest-channel-spend": {
    fields: ["channels[].actual.spend"],
    read: largestSpend,
  },
  "channel-conversion": {
    fields: [
      "channels[].actual.sessions",
      "channels[].actual.orders",
      "channels[].previous.sessions",
      "channels[].previous.orders",
    ],
    read: conversionByChannel,
  },
} as const satisfies ReadingTable;
