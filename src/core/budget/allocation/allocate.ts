/** The best split of a fixed budget, or of as much as pays at the margin. */
import { fillWithSCurves } from "./s-curves.ts";
import { type AllocationChannel, clamp } from "./water-filling.ts";

export type { AllocationChannel } from "./water-filling.ts";

export interface Allocation {
  /** `infeasible`: the least spends alone exceed the money. `unspent`: the most spends cannot hold it. */
  readonly status: "optimal" | "infeasible" | "unspent";
  /** By channel, in their order; empty when infeasible. */
  readonly spends: readonly number[];
  /** Sum of the responses. */
  readonly value: number;
  /** What one more unit of money would bring; null when no bound leaves a choice. */
  readonly shadowPrice: number | null;
  /** What one more unit would bring in each channel. */
  readonly marginals: readonly number[];
  /** Money that no channel may take. */
  readonly unspent: number;
  /** Sum of the least spends. */
  readonly leastTotal: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A bound counts as reached within this part of the money. */
const TOUCHES = 1e-9;

const atMost = ({ most }: AllocationChannel, spend: number, money: number): boolean =>
  spend >= most - TOUCHES * Math.max(1, money);

/** The next unit goes to the channel with room that makes most of it. */
function priceOf(
  channels: readonly AllocationChannel[],
  spends: readonly number[],
  marginals: readonly number[],
  money: number,
): number | null {
  const open = channels.flatMap((channel, index) =>
    channel.least < channel.most && !atMost(channel, spends[index] ?? 0, money)
      ? [marginals[index] ?? 0]
      : [],
  );
  return open.length === 0 ? null : Math.max(...open);
}

function described(
  status: Allocation["status"],
  channels: readonly AllocationChannel[],
  spends: readonly number[],
  money: number,
): Allocation {
  const leastTotal = sum(channels.map(({ least }) => least));
  const marginals = channels.map(({ curve }, index) => curve.marginal(spends[index] ?? 0));
  return {
    status,
    spends,
    value: channels.reduce((value, { curve }, index) => value + curve.response(spends[index] ?? 0), 0),
    shadowPrice:
      status === "unspent" || leastTotal >= money ? null : priceOf(channels, spends, marginals, money),
    marginals,
    unspent: Math.max(0, money - sum(spends)),
    leastTotal,
  };
}

/**
 * Spends that bring most for a fixed sum.
 * @param money 0 or more
 * @throws RangeError for more than eight S-curves
 */
export function allocate(channels: readonly AllocationChannel[], money: number): Allocation {
  const leastTotal = sum(channels.map(({ least }) => least));
  if (leastTotal > money) {
    return {
      status: "infeasible",
      spends: [],
      value: 0,
      shadowPrice: null,
      marginals: [],
      unspent: 0,
      leastTotal,
    };
  }
  const mosts = channels.map(({ most }) => most);
  if (sum(mosts) < money) return { ...described("unspent", channels, mosts, money) };
  return { ...described("optimal", channels, fillWithSCurves(channels, money), money), unspent: 0 };
}

/**
 * The stop rule at the margin: in each channel as much as brings back more than it costs.
 * @param margin what a unit of the response is worth in money: the gross margin where the response is revenue
 */
export function allocateToMargin(channels: readonly AllocationChannel[], margin: number): number[] {
  return channels.map(({ curve, least, most }) => clamp(curve.spendAt(1 / margin), least, most));
}

/**
 * How far spends are from the conditions of Karush, Kuhn and Tucker, as a share of the price: 0 at an optimum of
 * concave curves. Free channels bring the price exactly, those at their least no more, those at their most no less.
 */
export function optimalityResidual(
  channels: readonly AllocationChannel[],
  spends: readonly number[],
  money: number,
): number {
  const place = channels.map(({ curve, least, most }, index) => {
    const spend = spends[index] ?? 0;
    const touch = TOUCHES * Math.max(1, money);
    return {
      marginal: curve.marginal(spend),
      isLeast: spend <= least + touch,
      isMost: spend >= most - touch,
    };
  });
  const free = place.filter(({ isLeast, isMost }) => !isLeast && !isMost);
  const floor = Math.max(
    0,
    ...place.filter(({ isLeast, isMost }) => isLeast && !isMost).map((p) => p.marginal),
  );
  const ceilings = place.filter(({ isLeast, isMost }) => isMost && !isLeast).map((p) => p.marginal);
  const price = free[0]?.marginal ?? floor;
  if (price === 0) return 0;
  return Math.max(
    0,
    ...free.map(({ marginal }) => Math.abs(marginal - price) / price),
    (floor - price) / price,
    ...ceilings.map((marginal) => (price - marginal) / price),
  );
}
