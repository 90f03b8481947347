/** Runs the decomposition kinds against src/core/diagnosis. */
import {
  type Attribution,
  asMultipliers,
  attribute,
  attributeChannels,
  type Channel,
  type ChannelAttribution,
  type Line,
  type NamedFactor,
  sumByName,
} from "../../src/core/diagnosis/attribution.ts";
import {
  countVariance,
  meanVariance,
  noiseBands,
  rateVariance,
  splitByOwner,
} from "../../src/core/diagnosis/contributions.ts";
import { lmdi, lmdiStatus, logarithmicMean } from "../../src/core/diagnosis/lmdi.ts";
import { attributeMix, priceVolumeMix, type Segment } from "../../src/core/diagnosis/mix.ts";
import { shapley } from "../../src/core/diagnosis/shapley.ts";
import type { Runners } from "./runner.ts";

interface Factor {
  readonly name: string;
  readonly base: number;
  readonly actual: number;
  readonly power?: 1 | -1;
}

const factorsOf = (factors: readonly Factor[]): NamedFactor[] =>
  factors.map(({ name, base, actual, power = 1 }) => ({ name, base, actual, power }));

const byName = (factors: readonly NamedFactor[], parts: readonly number[]): Record<string, number> =>
  Object.fromEntries(factors.map(({ name }, index) => [name, parts[index] ?? Number.NaN]));

function product(inputs: { readonly factors: readonly Factor[] }) {
  const factors = factorsOf(inputs.factors);
  const { base, actual } = attribute(factors);
  const status = lmdiStatus(factors);
  return {
    base,
    actual,
    delta: actual - base,
    lmdiStatus: status,
    lmdi: status === "undefined" ? null : byName(factors, lmdi(factors)),
    shapley: byName(factors, shapley(factors)),
  };
}

type ChannelInput =
  | { readonly name: string; readonly factors: readonly Factor[] }
  | {
      readonly name: string;
      readonly status: "launched" | "stopped";
      readonly base: number;
      readonly actual: number;
    };

interface Nested {
  readonly channels: readonly ChannelInput[];
  readonly additive?: readonly Line[];
}

const STATUSES: Readonly<Record<ChannelAttribution["method"], string>> = {
  lmdi: "ok",
  limit: "limit",
  shapley: "shapley_fallback",
  launched: "ok",
  stopped: "ok",
};

const channelOf = (channel: ChannelInput): Channel =>
  "factors" in channel ? { name: channel.name, factors: factorsOf(channel.factors) } : channel;

/** The Shapley split of a channel; the one line of a channel that did not run at both ends is the same by any method. */
const shapleyOf = (channel: Channel, { contributions }: Pick<Attribution, "contributions">) =>
  "factors" in channel ? byName(channel.factors, shapley(channel.factors)) : contributions;

function nested({ channels: given, additive = [] }: Nested) {
  const channels = given.map(channelOf);
  const split = attributeChannels(channels, additive);
  const byShapley = channels.map((channel, index) =>
    shapleyOf(channel, split.channels[index] ?? { contributions: {} }),
  );
  const multiplicative = asMultipliers({ ...split.byFactor, ...split.additive }, split.base, split.actual);
  return {
    base: split.base,
    actual: split.actual,
    delta: split.actual - split.base,
    byChannel: Object.fromEntries(
      split.channels.map(({ name, base, actual, method, contributions }, index) => [
        name,
        {
          base,
          actual,
          delta: actual - base,
          status: STATUSES[method],
          factors: contributions,
          shapley: byShapley[index],
        },
      ]),
    ),
    byFactor: split.byFactor,
    byFactorShapley: sumByName(byShapley),
    additive: split.additive,
    ...(multiplicative === null ? {} : { multiplicative }),
  };
}

function mix({ segments }: { readonly segments: readonly Segment[] }) {
  const { base, actual, byFactor, channels } = attributeMix(segments);
  return {
    base,
    actual,
    delta: actual - base,
    lmdi: byFactor,
    lmdiBySegment: Object.fromEntries(channels.map(({ name, contributions }) => [name, contributions])),
    pvmClassical: priceVolumeMix(segments),
  };
}

interface Ownership {
  readonly factors: readonly Factor[];
  readonly ownWeight: Readonly<Record<string, number>>;
}

function ownership({ factors, ownWeight }: Ownership) {
  const { base, actual, contributions } = attribute(factorsOf(factors));
  return { delta: actual - base, lmdi: contributions, ...splitByOwner(contributions, ownWeight) };
}

interface FunnelEnd {
  readonly spend: number;
  readonly clicks: number;
  readonly leads: number;
  readonly orders: number;
  readonly revenue: number;
  readonly cvAov: number;
}

interface Noise {
  readonly base: FunnelEnd;
  readonly actual: FunnelEnd;
  readonly confidence: number;
  readonly baseIsTarget: boolean;
}

/** Name, value and variance of each step of the reference funnel. */
const STEPS: readonly (readonly [
  name: string,
  value: (end: FunnelEnd) => number,
  variance: (end: FunnelEnd) => number,
])[] = [
  ["spend", ({ spend }) => spend, () => 0],
  ["clicksPerSpend", ({ clicks, spend }) => clicks / spend, ({ clicks }) => countVariance(clicks)],
  ["leadRate", ({ leads, clicks }) => leads / clicks, ({ leads, clicks }) => rateVariance(leads, clicks)],
  ["closeRate", ({ orders, leads }) => orders / leads, ({ orders, leads }) => rateVariance(orders, leads)],
  ["aov", ({ revenue, orders }) => revenue / orders, ({ cvAov, orders }) => meanVariance(cvAov, orders)],
];

function noise({ base, actual, confidence, baseIsTarget }: Noise) {
  const factors = STEPS.map(([, value, variance]) => ({
    base: value(base),
    actual: value(actual),
    power: 1 as const,
    baseVariance: baseIsTarget ? 0 : variance(base),
    actualVariance: variance(actual),
  }));
  const bands = noiseBands(factors, confidence);
  return {
    delta: actual.revenue - base.revenue,
    logMean: logarithmicMean(actual.revenue, base.revenue),
    factors: Object.fromEntries(
      bands.map(({ contribution, logRatio, standardError, low, high, verdict }, index) => [
        STEPS[index]?.[0],
        { contribution, logRatio, seLog: standardError, low, high, verdict },
      ]),
    ),
  };
}

export const decompositionRunners: Runners = {
  decomp_product: product,
  decomp_nested: nested,
  decomp_mix: mix,
  decomp_ownership: ownership,
  decomp_noise: noise,
};
