/** Which factor, channel and owner a change came from: plain data in, plain data out, and every split adds up. */
import { lmdi, lmdiStatus, logarithmicMean, type ProductFactor, productOf } from "./lmdi.ts";
import { shapley } from "./shapley.ts";

export interface NamedFactor extends ProductFactor {
  readonly name: string;
}

export interface Attribution {
  readonly base: number;
  readonly actual: number;
  /** `lmdi` by its formula, `limit` where a zero end needs its limit, `shapley` where a factor changes its sign. */
  readonly method: "lmdi" | "limit" | "shapley";
  /** By factor, in the product's unit, in the order given; they add up to actual − base. */
  readonly contributions: Readonly<Record<string, number>>;
}

/** Splits the change of a product: by LMDI where it is defined, else by Shapley. Names are unique. */
export function attribute(factors: readonly NamedFactor[]): Attribution {
  const status = lmdiStatus(factors);
  const parts = status === "undefined" ? shapley(factors) : lmdi(factors);
  return {
    base: productOf(factors, "base"),
    actual: productOf(factors, "actual"),
    method: status === "undefined" ? "shapley" : status === "ok" ? "lmdi" : "limit",
    contributions: Object.fromEntries(factors.map(({ name }, index) => [name, parts[index] ?? 0])),
  };
}

/** A channel that ran at both ends, or one that was launched or stopped between them and so has no factors to compare. */
export type Channel =
  | { readonly name: string; readonly status?: "running"; readonly factors: readonly NamedFactor[] }
  | {
      readonly name: string;
      readonly status: "launched" | "stopped";
      readonly base: number;
      readonly actual: number;
    };

/** An amount that is added as it is and may be negative: organic revenue, refunds, fixed cost. */
export interface Line {
  readonly name: string;
  readonly base: number;
  readonly actual: number;
}

/** The one line of a channel that did not run at both ends. */
export const LAUNCHED = "channelStarted";
export const STOPPED = "channelStopped";

export interface ChannelAttribution extends Omit<Attribution, "method"> {
  readonly name: string;
  readonly method: Attribution["method"] | "launched" | "stopped";
}

export interface NestedAttribution {
  readonly base: number;
  readonly actual: number;
  readonly channels: readonly ChannelAttribution[];
  /** Σ over the channels, by factor; a channel without a factor adds nothing to it. */
  readonly byFactor: Readonly<Record<string, number>>;
  /** Change of each added line. */
  readonly additive: Readonly<Record<string, number>>;
}

function attributeChannel(channel: Channel): ChannelAttribution {
  if ("factors" in channel) return { name: channel.name, ...attribute(channel.factors) };
  const { name, status, base, actual } = channel;
  const line = status === "launched" ? LAUNCHED : STOPPED;
  return { name, method: status, base, actual, contributions: { [line]: actual - base } };
}

/** Σ by name over several splits. */
export function sumByName(splits: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of splits.flatMap((split) => Object.entries(split))) {
    sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  return Object.fromEntries(sums);
}

/**
 * Splits the change of a sum of channels and added lines: each channel by its own factors, then summed. LMDI and Shapley
 * are both consistent in aggregation, so `byFactor` and `additive` together add up to actual − base.
 */
export function attributeChannels(
  channels: readonly Channel[],
  lines: readonly Line[] = [],
): NestedAttribution {
  const split = channels.map(attributeChannel);
  const sumOf = (end: "base" | "actual"): number =>
    [...split, ...lines].reduce((sum, part) => sum + part[end], 0);
  return {
    base: sumOf("base"),
    actual: sumOf("actual"),
    channels: split,
    byFactor: sumByName(split.map(({ contributions }) => contributions)),
    additive: Object.fromEntries(lines.map(({ name, base, actual }) => [name, actual - base])),
  };
}

/**
 * Additive contributions as multipliers of the total: exp(ΔV_i/L(V₁, V₀)); their product is V₁/V₀ (Ang 2005). Null unless
 * both totals are above zero.
 */
export function asMultipliers(
  contributions: Readonly<Record<string, number>>,
  base: number,
  actual: number,
): Record<string, number> | null {
  const mean = logarithmicMean(actual, base);
  if (mean <= 0) return null;
  return Object.fromEntries(
    Object.entries(contributions).map(([name, amount]) => [name, Math.exp(amount / mean)]),
  );
}
