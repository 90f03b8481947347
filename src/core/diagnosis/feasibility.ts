/** The target beside what the inputs could give, and what would have to be true to hit it. */
import { elapsed } from "../situation/elapsed.ts";
import type { FunnelPeriod, Situation } from "../situation/schema.ts";
import { median } from "../statistics/control-chart.ts";
import { kpiChain } from "./chain.ts";
import { columnOf, scaleFunnel } from "./columns.ts";
import type { Decomposition } from "./decomposition.ts";
import type { Gap } from "./gap.ts";
import { impliedValue } from "./implied.ts";
import { type Lever, leverColumn, leversOf } from "./levers.ts";
import { hasOtherVisits } from "./lines.ts";
import { goodSign, METRIC_TRAITS } from "./metric.ts";

export interface Feasibility {
  /** Median of the last six earlier results, else the result before; null without either. */
  readonly runRate: number | null;
  /** What the planned ad money would give at the efficiency of the period before; null without both. */
  readonly atOldEfficiency: number | null;
  /** Results for a unit of planned ad money: what the target asks, and what the period before gave. */
  readonly efficiency: { readonly required: number; readonly before: number; readonly lift: number } | null;
  /** What changed with the ad money since the period before, in the figure's unit; null without a change worth reading. */
  readonly marginal: { readonly spend: number; readonly result: number } | null;
  /** The most a click may cost before an order loses money, and what it costs; null without margin, clicks and revenue. */
  readonly headroom: { readonly most: number; readonly now: number } | null;
  /** For an open period: what each remaining day must bring, and what a day brought so far. */
  readonly rest: { readonly days: number; readonly neededPerDay: number; readonly perDay: number } | null;
  /** Each alone would close the gap; nearest to what is known first. */
  readonly levers: readonly Lever[];
}

/** Points of history whose median is the run rate, as in the base of a decomposition. */
const RUN_RATE_POINTS = 6;
function runRateOf({ kpis }: Situation): number | null {
  const kpi = kpis[0];
  const recent = (kpi?.history ?? []).slice(-RUN_RATE_POINTS);
  return recent.length > 0 ? median(recent) : (kpi?.previous ?? null);
}

function efficiencyOf(
  situation: Situation,
  { metric, fullTarget }: Gap,
): Pick<Feasibility, "atOldEfficiency" | "efficiency"> {
  const none = { atOldEfficiency: null, efficiency: null };
  const planned = situation.funnel?.plan?.adSpend ?? situation.budget?.ads;
  const kpi = situation.kpis[0];
  const before = columnOf(situation, "previous");
  // What the money of that column brought, in the same column where it says so.
  const earned = (kpi && before && impliedValue(kpi, before)) ?? kpi?.previous ?? kpi?.history?.at(-1);
  const spent = before?.adSpend;
  if (!METRIC_TRAITS[metric].accumulates || !planned || !spent || !earned || fullTarget <= 0) return none;
  const required = fullTarget / planned;
  const gave = earned / spent;
  const efficiency = { required, before: gave, lift: required / gave - 1 };
  return { atOldEfficiency: planned * gave, efficiency };
}

function restOf(
  situation: Situation,
  { metric, fullTarget, actual }: Gap,
  today: string,
): Feasibility["rest"] {
  const { share, days, totalDays } = elapsed(situation.period, today);
  if (share === 1 || days === null || totalDays === null || !METRIC_TRAITS[metric].accumulates) return null;
  const left = totalDays - days;
  return { days: left, neededPerDay: Math.max(0, fullTarget - actual) / left, perDay: actual / days };
}

/** A budget that grew by less than this says nothing about what more money does. */
const LEAST_MORE_MONEY = 0.02;

function marginalOf(
  before: FunnelPeriod | undefined,
  actual: FunnelPeriod | undefined,
  { metric }: Gap,
): Feasibility["marginal"] {
  const stage = METRIC_TRAITS[metric].stages[0];
  if (!METRIC_TRAITS[metric].accumulates || stage === undefined || !before?.adSpend || !actual?.adSpend)
    return null;
  const [earlier, now] = [before[stage], actual[stage]];
  const spend = actual.adSpend - before.adSpend;
  if (earlier === undefined || now === undefined || spend < LEAST_MORE_MONEY * before.adSpend) return null;
  return { spend, result: now - earlier };
}

function headroomOf(
  { business, assumptions }: Situation,
  actual: FunnelPeriod | undefined,
): Feasibility["headroom"] {
  const margin = business?.grossMargin ?? assumptions?.grossMargin;
  const { adSpend, clicks, revenue } = actual ?? {};
  // With visits from elsewhere, nobody knows what of the revenue a click brought; a subscription earns beyond its period.
  const told = actual !== undefined && !hasOtherVisits(actual) && business?.model !== "subscription";
  if (!told || margin === undefined || !adSpend || !clicks || !revenue) return null;
  return { most: (margin * revenue) / clicks, now: adSpend / clicks };
}

/**
 * What the first KPI's target asks of the inputs. Levers only when it was missed and the funnel of the period leads to it.
 * @param main the decomposition of that KPI, for what single channels reach
 * @param today ISO date
 */
export function feasibility(situation: Situation, gap: Gap, main: Decomposition, today: string): Feasibility {
  const { share } = elapsed(situation.period, today);
  const kpi = situation.kpis[0];
  const actual = columnOf(situation, "actual");
  const earlier = columnOf(situation, "previous");
  const before = earlier && scaleFunnel(earlier, share);
  const behind = goodSign(gap.metric) * gap.gap < 0 && gap.actual > 0 && gap.target > 0;
  const seen = actual && leverColumn(actual, gap);
  const chain =
    kpi && seen && behind ? kpiChain(kpi, { base: seen, actual: seen, baseIsPlan: true }) : undefined;
  const levers = chain && kpi ? leversOf(chain, gap.target / gap.actual, before, situation, kpi, main) : [];
  return {
    runRate: runRateOf(situation),
    ...efficiencyOf(situation, gap),
    marginal: marginalOf(before, actual, gap),
    headroom: headroomOf(situation, actual),
    rest: restOf(situation, gap, today),
    levers,
  };
}
