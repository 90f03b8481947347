/** The lines a figure adds up from, when the funnel is taken as a whole: one chain, and what comes beside the ads. */
import type { FunnelPeriod, Kpi } from "../situation/schema.ts";
import { type Chain, type ChainFactor, chainOf, type Ends, kpiChain, volumeChain } from "./chain.ts";
import type { ChannelEnds } from "./columns.ts";
import { METRIC_TRAITS } from "./metric.ts";
import { DISPERSION, ORDER_SUM_VARIANCE } from "./noise.ts";

/** Whether a channel was there at both ends. */
export type LineStatus = "continued" | "started" | "stopped";

export interface Line {
  /** Index into `channels`; null for what belongs to none. */
  readonly channel: number | null;
  readonly status: LineStatus;
  /** −1 for what is taken away, such as returned money. */
  readonly sign: 1 | -1;
  readonly chain: Chain;
}

/** What the figure's lines add up to, at the base and now. */
export interface Breakdown {
  readonly base: number;
  readonly actual: number;
  readonly lines: readonly Line[];
  /** True when the lines are channels. */
  readonly byChannel: boolean;
}

/** Everything a breakdown is made from. */
export interface Sources {
  readonly ends: Ends;
  /** Undefined when the channels cannot be compared. */
  readonly channels: readonly ChannelEnds[] | undefined;
}

export const wholeLine = (chain: Chain, sign: 1 | -1 = 1): Line => ({
  channel: null,
  status: "continued",
  sign,
  chain,
});

export const breakdownOf = (lines: readonly Line[], byChannel: boolean): Breakdown => ({
  base: lines.reduce((sum, { chain, sign }) => sum + sign * chain.base, 0),
  actual: lines.reduce((sum, { chain, sign }) => sum + sign * chain.actual, 0),
  lines,
  byChannel,
});

type LineFactor = Extract<
  ChainFactor["factor"],
  "organic" | "email" | "refunds" | "other-sources" | "channel-change"
>;

/** A line that is one number: it enters one to one. `value` is the worth of one event, for its band by chance. */
export function plainChain(factor: LineFactor, base: number, actual: number, value: number | null): Chain {
  const chance = (amount: number): number =>
    value === null || value <= 0 || amount <= 0 ? 0 : (ORDER_SUM_VARIANCE * value) / amount;
  return chainOf([
    {
      factor,
      base,
      actual,
      power: 1,
      variance: chance(base) + chance(actual),
      expected: null,
      ends: { from: null, to: { base, actual } },
    },
  ]);
}

/** Revenue of one order, over both ends; null without orders. */
export function orderValue({ base, actual }: Ends): number | null {
  const orders = (base.orders ?? 0) + (actual.orders ?? 0);
  const revenue = (base.revenue ?? 0) + (actual.revenue ?? 0);
  return orders > 0 ? revenue / orders : null;
}

export const both = (
  ends: Ends,
  figure: keyof FunnelPeriod,
): { base: number; actual: number } | undefined => {
  const base = ends.base[figure];
  const actual = ends.actual[figure];
  return base === undefined || actual === undefined ? undefined : { base, actual };
};

/** Lines of revenue that come beside the ads: organic search and e-mail, where both ends are known. */
export function revenueBeside(ends: Ends, skipped: ReadonlySet<string>): Line[] {
  const value = orderValue(ends);
  return (["organic", "email"] as const).flatMap((factor) => {
    const known = both(ends, factor === "organic" ? "organicRevenue" : "emailRevenue");
    if (known === undefined || skipped.has(factor)) return [];
    return [wholeLine(plainChain(factor, known.base, known.actual, value))];
  });
}

/** Returned money lowers a KPI that counts it; the KPI says by its own figure whether it does. */
export function refundLine({ actual }: Pick<Kpi, "actual">, ends: Ends): Line[] {
  const refunds = both(ends, "refunds");
  const gross = ends.actual.revenue;
  if (refunds === undefined || gross === undefined || refunds.actual === 0) return [];
  const net = Math.abs(actual - (gross - refunds.actual)) < Math.abs(actual - gross);
  return net ? [wholeLine(plainChain("refunds", refunds.base, refunds.actual, orderValue(ends)), -1)] : [];
}

/** Stages after the visit belong to ads only in the share of revenue that the ads brought. */
const SHARED_STAGES = ["leads", "qualifiedLeads", "orders", "revenue"] as const;

/** A column without what came beside the ads; all orders are taken to be worth the same. */
function paidPart(column: FunnelPeriod, beside: number): FunnelPeriod {
  const revenue = column.revenue ?? 0;
  const share = revenue > 0 ? Math.max(0, revenue - beside) / revenue : 1;
  const scaled = SHARED_STAGES.flatMap((stage) =>
    column[stage] === undefined ? [] : [[stage, (column[stage] ?? 0) * share] as const],
  );
  const visitsOfAds = column.sessions !== undefined && column.sessions <= (column.clicks ?? 0);
  const { sessions, ...rest } = column;
  return { ...rest, ...(visitsOfAds ? { sessions } : {}), ...Object.fromEntries(scaled) };
}

/**
 * Revenue with those who came back as a factor of its own: 1 + repeat = 1/(1 − share of revenue from earlier customers).
 * The step before it then counts first orders only; all orders are taken to be worth the same.
 */
function withRepeat(chain: Chain, ends: Ends): Chain {
  const shares = both(ends, "repeatShare");
  if (shares === undefined || shares.base >= 1 || shares.actual >= 1) return chain;
  const at = chain.factors.findLastIndex(({ factor, ends: step }) => step?.from && factor !== "order-value");
  const step = chain.factors[at];
  if (step?.ends == null) return chain;
  const first = { base: 1 - shares.base, actual: 1 - shares.actual };
  const { from, to } = step.ends;
  const own: ChainFactor = {
    ...step,
    base: step.base * first.base,
    actual: step.actual * first.actual,
    ends: { from, to: { base: to.base * first.base, actual: to.actual * first.actual } },
  };
  const chance = (end: "base" | "actual"): number => {
    const orders = ends[end].orders ?? 0;
    // Delta method for ln(1/(1 − share)), the share being one of so many orders.
    return orders > 0 ? (DISPERSION.transactions * shares[end]) / (first[end] * orders) : 0;
  };
  const repeat: ChainFactor = {
    factor: "repeat",
    base: 1 / first.base,
    actual: 1 / first.actual,
    power: 1,
    variance: (ends.baseIsPlan ? 0 : chance("base")) + chance("actual"),
    expected: null,
    ends: { from: null, to: shares },
  };
  return { ...chain, factors: [...chain.factors.slice(0, at), own, ...chain.factors.slice(at + 1), repeat] };
}

/** Analytics counts a few visits more than the platform counts clicks; beyond that they come from elsewhere. */
const MORE_VISITS = 1.05;

/** True when visits cannot all have come from the ads' clicks. */
export const hasOtherVisits = ({ clicks, sessions }: FunnelPeriod): boolean =>
  clicks !== undefined && sessions !== undefined && sessions > clicks * MORE_VISITS;

/** The part of a column that came by the ads' clicks, or the rest of it; all visits are taken to convert alike. */
function visitPart(column: FunnelPeriod, part: "ads" | "rest"): FunnelPeriod {
  const { adSpend, clicks = 0, sessions = 0, ...later } = column;
  const ofAds = sessions > 0 ? Math.min(1, clicks / sessions) : 1;
  const share = part === "ads" ? ofAds : 1 - ofAds;
  const scaled = SHARED_STAGES.flatMap((stage) =>
    later[stage] === undefined ? [] : [[stage, (later[stage] ?? 0) * share] as const],
  );
  const rest = Object.fromEntries(scaled) as FunnelPeriod;
  if (part === "rest") return { ...rest, sessions: sessions * share };
  return {
    ...rest,
    clicks: sessions > 0 ? Math.min(clicks, sessions) : clicks,
    ...(adSpend === undefined ? {} : { adSpend }),
  };
}

/** Visits of the ads as one chain and all others as another: the price of a click says nothing about the others. */
function splitByVisits(kpi: Pick<Kpi, "metric" | "actual">, ends: Ends): Line[] | undefined {
  const parts = (part: "ads" | "rest"): Ends => ({
    ...ends,
    base: visitPart(ends.base, part),
    actual: visitPart(ends.actual, part),
  });
  const stage = METRIC_TRAITS[kpi.metric].stages.find(
    (candidate) => ends.base[candidate] !== undefined && ends.actual[candidate] !== undefined,
  );
  if (stage === undefined) return undefined;
  const visits = stage === "sessions";
  const ads = volumeChain(visits ? "clicks" : stage, parts("ads"));
  const { base, actual } = parts("rest");
  const rest = visits
    ? plainChain("other-sources", base.sessions ?? 0, actual.sessions ?? 0, 1)
    : volumeChain(stage, parts("rest"), "other-sources");
  return ads && rest ? [wholeLine(ads), wholeLine(rest)] : undefined;
}

/** Costs and returns of ads, seen through their clicks alone when visits come from elsewhere too. */
const AD_METRICS: ReadonlySet<Kpi["metric"]> = new Set(["roas", "cpa", "cac"]);

function chainLines(kpi: Pick<Kpi, "metric" | "actual">, ends: Ends): Line[] | undefined {
  const mixed = hasOtherVisits(ends.base) || hasOtherVisits(ends.actual);
  if (mixed && METRIC_TRAITS[kpi.metric].accumulates) {
    const split = splitByVisits(kpi, ends);
    if (split) return split;
  }
  const without = ({ sessions: _visits, ...rest }: FunnelPeriod): FunnelPeriod => rest;
  const seen =
    mixed && AD_METRICS.has(kpi.metric)
      ? { ...ends, base: without(ends.base), actual: without(ends.actual) }
      : ends;
  const chain = kpiChain(kpi, seen);
  return chain && [wholeLine(chain)];
}

/** The funnel as one chain, with what comes beside the ads and what is returned as lines of their own where they are known. */
export function wholeBreakdown(kpi: Pick<Kpi, "metric" | "actual">, ends: Ends): Breakdown | undefined {
  if (kpi.metric !== "revenue") {
    const lines = chainLines(kpi, ends);
    return lines && breakdownOf(lines, false);
  }
  const beside = revenueBeside(ends, new Set());
  const sum = (end: "base" | "actual"): number => beside.reduce((total, { chain }) => total + chain[end], 0);
  const paid: Ends =
    beside.length === 0
      ? ends
      : { ...ends, base: paidPart(ends.base, sum("base")), actual: paidPart(ends.actual, sum("actual")) };
  const lines = chainLines(kpi, paid);
  if (lines === undefined) return undefined;
  const withReturning = lines.map((line) => ({ ...line, chain: withRepeat(line.chain, ends) }));
  return breakdownOf([...withReturning, ...beside, ...refundLine(kpi, ends)], false);
}
