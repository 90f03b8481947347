/** What would have to be true: each single step that alone would close the gap, and how likely that is. */
import { CONVERSION_BANDS } from "../evidence/bands.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isBrandSearch } from "../situation/brand-search.ts";
import type { FunnelPeriod, Situation } from "../situation/schema.ts";
import { type Chain, kpiChain } from "./chain.ts";
import { columnOf } from "./columns.ts";
import type { Decomposition } from "./decomposition.ts";
import type { Gap } from "./gap.ts";
import { hasOtherVisits } from "./lines.ts";
import { METRIC_TRAITS } from "./metric.ts";
import type { DriverFactor } from "./ownership.ts";
import { elasticityOf } from "./scale.ts";

/** How far the required value lies from what was ever seen. */
export type Likelihood =
  | "reached-before"
  | "in-a-channel"
  | "small-step"
  | "inside-band"
  | "beyond-band"
  | "never-seen";

/** One step of the funnel that alone would close the gap. */
export interface Lever {
  readonly factor: DriverFactor;
  readonly now: number;
  /** The value that would be needed, everything else as it is. */
  readonly required: number;
  /** required ÷ now − 1. */
  readonly lift: number;
  /** The value at the base; null when it is not known. */
  readonly before: number | null;
  readonly likelihood: Likelihood;
  /** A channel that is there already, by its index, and its value; brand search does not count. */
  readonly channel: { readonly index: number; readonly value: number } | null;
  /** Evidence of the band, when one was used. */
  readonly evidence: string | null;
}

/** A step of this size happens from one period to the next. */
const SMALL_STEP = 0.05;

/** A band of orders per visit says nothing about orders per click. */
function bandOf(
  factor: DriverFactor,
  situation: Situation,
): { high: number; evidence: Evidence } | undefined {
  const { model } = situation.business ?? {};
  const perVisit = columnOf(situation, "actual")?.sessions !== undefined;
  return factor === "conversion" && model && perVisit ? CONVERSION_BANDS[model] : undefined;
}

type Asked = Omit<Lever, "likelihood" | "channel" | "evidence">;

/** Steps that a channel can be ahead of the others in; its spend is no such thing. */
const BY_CHANNEL: ReadonlySet<DriverFactor> = new Set([
  "click-cost",
  "arrival",
  "lead-rate",
  "conversion",
  "order-value",
]);

/** A channel whose step is where all would have to be. Brand search meets people who were coming anyway. */
function channelAt(
  { factor, now, required }: Asked,
  { channels = [] }: Situation,
  main: Decomposition,
): Lever["channel"] {
  if (!BY_CHANNEL.has(factor)) return null;
  const reached = (value: number): boolean => (required > now ? value >= required : value <= required);
  for (const { channel, drivers } of main.channels) {
    const listed = channels[channel];
    if (listed === undefined || isBrandSearch(listed)) continue;
    const value = drivers.find((driver) => driver.factor === factor)?.now;
    if (value != null && reached(value)) return { index: channel, value };
  }
  return null;
}

function likelihoodOf(
  lever: Asked,
  situation: Situation,
  main: Decomposition,
): Pick<Lever, "likelihood" | "channel" | "evidence"> {
  const { before, required, lift, factor, now } = lever;
  const upward = required > now;
  if (before !== null && (upward ? before >= required : before <= required))
    return { likelihood: "reached-before", channel: null, evidence: null };
  if (Math.abs(lift) <= SMALL_STEP) return { likelihood: "small-step", channel: null, evidence: null };
  const channel = channelAt(lever, situation, main);
  if (channel !== null) return { likelihood: "in-a-channel", channel, evidence: null };
  const band = bandOf(factor, situation);
  if (band === undefined) return { likelihood: "never-seen", channel: null, evidence: null };
  const likelihood = required <= band.high ? "inside-band" : "beyond-band";
  return { likelihood, channel: null, evidence: band.evidence.id };
}

/** Where visits come from elsewhere too, more ad money moves only a part of the whole: the chain begins with the visits. */
export function leverColumn(column: FunnelPeriod, { metric }: Gap): FunnelPeriod {
  if (!hasOtherVisits(column)) return column;
  const { adSpend: _money, clicks: _clicks, ...visits } = column;
  const { sessions: _sessions, ...ads } = column;
  return METRIC_TRAITS[metric].accumulates || metric === "conversion-rate" ? visits : ads;
}

/** Steps that cannot be more than all of what they are a part of. */
const SHARES: ReadonlySet<DriverFactor> = new Set([
  "arrival",
  "lead-rate",
  "conversion",
  "qualification",
  "closing",
]);

const ORDER: Readonly<Record<Likelihood, number>> = {
  "reached-before": 0,
  "small-step": 1,
  "in-a-channel": 2,
  "inside-band": 3,
  "never-seen": 4,
  "beyond-band": 5,
};

/** Each step that alone would close the gap, nearest to what is known first. */
export function leversOf(
  chain: Chain,
  ratio: number,
  base: FunnelPeriod | undefined,
  situation: Situation,
  kpi: Situation["kpis"][number],
  main: Decomposition,
): Lever[] {
  const earlier = base && kpiChain(kpi, { base, actual: base, baseIsPlan: true });
  const { expected: elasticity } = elasticityOf(situation);
  const levers = chain.factors.flatMap(({ factor, actual, power }): Lever[] => {
    if (actual <= 0) return [];
    // More money brings less than its share: the step is raised to what the elasticity asks.
    const times = factor === "ad-spend" ? ratio ** (1 / elasticity) : ratio ** power;
    const required = actual * times;
    if (!Number.isFinite(required) || (SHARES.has(factor) && required > 1)) return [];
    const before = earlier?.factors.find((entry) => entry.factor === factor)?.actual ?? null;
    const lever = { factor, now: actual, required, lift: times - 1, before: before === 0 ? null : before };
    return [{ ...lever, ...likelihoodOf(lever, situation, main) }];
  });
  return levers.sort(
    (left, right) =>
      ORDER[left.likelihood] - ORDER[right.likelihood] || Math.abs(left.lift) - Math.abs(right.lift),
  );
}
