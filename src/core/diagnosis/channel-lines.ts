/** The lines a figure adds up from, channel by channel, with what comes beside them. */
import type { Channel, FunnelPeriod, Kpi } from "../situation/schema.ts";
import { type Chain, type ChainFactor, type Ends, type VolumeFactor, volumeChain } from "./chain.ts";
import type { ChannelEnds } from "./columns.ts";
import {
  type Breakdown,
  both,
  breakdownOf,
  type Line,
  orderValue,
  plainChain,
  refundLine,
  revenueBeside,
  type Sources,
  wholeBreakdown,
  wholeLine,
} from "./lines.ts";
import { METRIC_TRAITS, type Stage } from "./metric.ts";

/** Channels must carry at least this part of the figure at both ends to explain it. */
const LEAST_COVERED = 0.8;
/** Sums of several tools never agree to the unit. */
const ROUNDING = 0.005;

const VOLUME_FACTORS: Readonly<Partial<Record<NonNullable<Channel["kind"]>, VolumeFactor>>> = {
  email: "email",
  "organic-search": "organic",
  "organic-social": "organic",
  referral: "other-sources",
};

/** The stage at which channels add up to the metric; undefined for rates and costs. */
function additiveStage(metric: Kpi["metric"], ends: readonly FunnelPeriod[]): Stage | undefined {
  if (!METRIC_TRAITS[metric].accumulates) return undefined;
  return METRIC_TRAITS[metric].stages.find((stage) => ends.every((end) => end[stage] !== undefined));
}

/** With nothing spent and nothing earned, a channel was not there. */
const absent = (column: FunnelPeriod, last: Stage): boolean =>
  (column.adSpend ?? 0) === 0 && (column.clicks ?? column.sessions ?? 0) === 0 && (column[last] ?? 0) === 0;

/** Clicks that become visits, over all channels: stands in for each channel's own where only the whole is known. */
function commonArrival(
  ends: Ends,
  channels: readonly ChannelEnds[],
): { base: number; actual: number } | undefined {
  const rate = (column: FunnelPeriod, end: "base" | "actual"): number | undefined => {
    const { clicks, sessions } = column;
    const ofChannels = channels.reduce((sum, entry) => sum + (entry[end].clicks ?? Number.NaN), 0);
    if (!clicks || !sessions || sessions > clicks) return undefined;
    return Math.abs(ofChannels - clicks) <= 0.05 * clicks ? sessions / clicks : undefined;
  };
  const base = rate(ends.base, "base");
  const actual = rate(ends.actual, "actual");
  return base === undefined || actual === undefined ? undefined : { base, actual };
}

function withVisits(column: FunnelPeriod, arrival: number | undefined): FunnelPeriod {
  if (arrival === undefined || column.sessions !== undefined || !column.clicks) return column;
  return { ...column, sessions: column.clicks * arrival };
}

/** A channel's spend as the whole of the ad money and the part of it that went here. */
function splitSpend(chain: Chain, total: { readonly base: number; readonly actual: number }): Chain {
  const [head, ...rest] = chain.factors;
  if (head?.factor !== "ad-spend" || total.base <= 0 || total.actual <= 0) return chain;
  const money: ChainFactor = { ...head, ...total, ends: { from: null, to: total } };
  const mix: ChainFactor = {
    ...head,
    factor: "mix",
    base: head.base / total.base,
    actual: head.actual / total.actual,
    ends: null,
  };
  return { ...chain, factors: [money, mix, ...rest] };
}

function channelLines(last: Stage, entries: readonly ChannelEnds[], sources: Sources): Line[] | undefined {
  const arrival = commonArrival(sources.ends, entries);
  const going = entries.filter(({ base, actual }) => !absent(base, last) && !absent(actual, last));
  const spend = (end: "base" | "actual"): number =>
    going.reduce((sum, entry) => sum + (entry[end].adSpend ?? 0), 0);
  const total = { base: spend("base"), actual: spend("actual") };
  const value = last === "revenue" ? orderValue(sources.ends) : null;
  const lines = entries.map((entry): Line | undefined => {
    const { channel, kind, base, actual } = entry;
    if (!going.includes(entry)) {
      const status = absent(base, last) ? "started" : "stopped";
      const chain = plainChain("channel-change", base[last] ?? 0, actual[last] ?? 0, value);
      return { channel, status, sign: 1, chain };
    }
    const ends: Ends = {
      ...sources.ends,
      base: withVisits(base, arrival?.base),
      actual: withVisits(actual, arrival?.actual),
    };
    const chain = volumeChain(last, ends, kind === undefined ? "volume" : (VOLUME_FACTORS[kind] ?? "volume"));
    return chain && { channel, status: "continued", sign: 1, chain: splitSpend(chain, total) };
  });
  return lines.some((line) => line === undefined) ? undefined : (lines as Line[]);
}

/** What no listed channel brought. */
function restLine(ends: Ends, last: Stage, lines: readonly Line[]): Line[] {
  const total = both(ends, last);
  if (total === undefined) return [];
  const rest = (end: "base" | "actual"): number =>
    Math.max(0, total[end] - lines.reduce((sum, { chain }) => sum + chain[end], 0));
  const [base, actual] = [rest("base"), rest("actual")];
  const small = base <= ROUNDING * total.base && actual <= ROUNDING * total.actual;
  const value = last === "revenue" ? orderValue(ends) : 1;
  return small ? [] : [wholeLine(plainChain("other-sources", base, actual, value))];
}

/** The figure by channel, when every channel has both columns and together they carry nearly all of it and no more. */
function channelBreakdown(kpi: Pick<Kpi, "metric" | "actual">, sources: Sources): Breakdown | undefined {
  const entries = sources.channels;
  if (entries === undefined || entries.length < 2) return undefined;
  const last = additiveStage(
    kpi.metric,
    entries.flatMap(({ base, actual }) => [base, actual]),
  );
  if (last === undefined) return undefined;
  const lines = channelLines(last, entries, sources);
  if (lines === undefined) return undefined;
  const kinds = new Set(
    entries.map(({ kind }) => (kind === undefined ? "volume" : (VOLUME_FACTORS[kind] ?? "volume"))),
  );
  const beside = last === "revenue" ? revenueBeside(sources.ends, kinds) : [];
  const named = [...lines, ...beside];
  const covered = (["base", "actual"] as const).every((end) => {
    const total = sources.ends[end][last];
    const sum = named.reduce((amount, { chain }) => amount + chain[end], 0);
    return total === undefined || (sum >= LEAST_COVERED * total && sum <= (1 + ROUNDING) * total);
  });
  if (!covered) return undefined;
  const refunds = last === "revenue" ? refundLine(kpi, sources.ends) : [];
  return breakdownOf([...named, ...restLine(sources.ends, last, named), ...refunds], true);
}

/** The lines of a KPI: by channel where the channels carry it, else the funnel as a whole; undefined without either. */
export const breakdown = (kpi: Pick<Kpi, "metric" | "actual">, sources: Sources): Breakdown | undefined =>
  channelBreakdown(kpi, sources) ?? wholeBreakdown(kpi, sources.ends);
