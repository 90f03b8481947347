/** The columns of a funnel, and what can be made of them. */
import type { Channel, FunnelPeriod, Situation } from "../situation/schema.ts";

export type Column = "plan" | "previous" | "actual";

/** A funnel column for the part of the period that is over: all volumes scaled, shares kept. */
export function scaleFunnel(period: FunnelPeriod, share: number): FunnelPeriod {
  if (share === 1) return period;
  const entries = Object.entries(period).map(([key, value]) => [
    key,
    key === "repeatShare" ? value : (value ?? 0) * share,
  ]);
  return Object.fromEntries(entries) as FunnelPeriod;
}

const CHANNEL_FIGURES = [
  ["adSpend", "spend"],
  ["impressions", "impressions"],
  ["clicks", "clicks"],
  ["sessions", "sessions"],
  ["leads", "leads"],
  ["orders", "orders"],
  ["revenue", "revenue"],
] as const;

/** A channel's column in the funnel's terms. */
export function asFunnel(period: NonNullable<Channel["actual"]>): FunnelPeriod {
  const column: { [Figure in keyof FunnelPeriod]: number } = {};
  for (const [stage, figure] of CHANNEL_FIGURES) {
    const value = period[figure];
    if (value !== undefined) column[stage] = value;
  }
  return column;
}

/** Channels added up, for each figure that all of them know; undefined when a channel has no such column. */
export function sumOfChannels(
  channels: readonly Channel[] | undefined,
  column: Column,
): FunnelPeriod | undefined {
  if (channels === undefined || channels.length === 0) return undefined;
  const columns = channels.map((channel) => channel[column]);
  if (columns.some((period) => period === undefined)) return undefined;
  const sums = CHANNEL_FIGURES.flatMap(([stage, figure]) => {
    const values = columns.map((period) => period?.[figure]);
    if (values.some((value) => value === undefined)) return [];
    return [[stage, values.reduce<number>((sum, value) => sum + (value ?? 0), 0)] as const];
  });
  return Object.fromEntries(sums);
}

/**
 * The funnel's column. Where nobody typed any, the sum of the channels stands in for it: a sum beside a typed column would
 * compare a part with the whole.
 */
export function columnOf({ funnel, channels }: Situation, column: Column): FunnelPeriod | undefined {
  const typed = funnel?.plan ?? funnel?.previous ?? funnel?.actual;
  return typed === undefined ? sumOfChannels(channels, column) : funnel?.[column];
}

/** A channel's two columns in the funnel's terms, for the part of the period that is over. */
export interface ChannelEnds {
  readonly channel: number;
  readonly kind: Channel["kind"];
  readonly base: FunnelPeriod;
  readonly actual: FunnelPeriod;
}

/** All channels against a column; undefined when one of them has nothing to compare. */
export function channelEnds(
  { channels = [] }: Situation,
  column: "previous" | "plan",
  share: number,
): readonly ChannelEnds[] | undefined {
  const ends: ChannelEnds[] = [];
  for (const [index, channel] of channels.entries()) {
    const base = channel[column];
    if (base === undefined || channel.actual === undefined) return undefined;
    ends.push({
      channel: index,
      kind: channel.kind,
      base: scaleFunnel(asFunnel(base), share),
      actual: asFunnel(channel.actual),
    });
  }
  return ends;
}
