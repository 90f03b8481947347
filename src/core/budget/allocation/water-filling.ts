/**
 * Splits money over concave curves so that it brings most: bisection on the price of money. At a price every channel
 * takes what it is worth there, within its bounds; the price at which all of it is taken is the optimum (Karush, Kuhn
 * and Tucker; the resource allocation of Patriksson 2008). No starting point, no step size.
 */
import type { ResponseCurve } from "../curves/curve.ts";

export interface AllocationChannel {
  readonly curve: ResponseCurve;
  /** Least spend; a locked channel has the same least and most. */
  readonly least: number;
  /** Most spend; may be infinite. */
  readonly most: number;
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Prices beyond these do not occur: 1e-300 to 1e300. */
const FARTHEST = Math.log(1e300);
const STEPS = 200;
/** Part of the money that may be left to rounding. */
const CLOSE = 1e-15;

const total = (spends: readonly number[]): number => spends.reduce((sum, spend) => sum + spend, 0);

const takenAt = (channels: readonly AllocationChannel[], price: number): number[] =>
  channels.map(({ curve, least, most }) => clamp(curve.spendAt(price), least, most));

/** What is left to rounding goes where there is room, the largest open channel first. */
function settle(spends: number[], channels: readonly AllocationChannel[], money: number): number[] {
  const order = spends.map((_, index) => index).sort((a, b) => (spends[b] ?? 0) - (spends[a] ?? 0));
  for (const index of order) {
    const rest = money - total(spends);
    if (rest === 0) break;
    const { least, most } = channels[index] as AllocationChannel;
    const spend = spends[index] as number;
    if (rest > 0 ? spend < most : spend > least) spends[index] = clamp(spend + rest, least, most);
  }
  return spends;
}

/** Lowest and highest price that can matter, in logarithms. */
function bracket(channels: readonly AllocationChannel[]): [number, number] {
  let [low, high] = [FARTHEST, -FARTHEST];
  for (const { curve, least, most } of channels) {
    if (least === most) continue;
    const first = curve.marginal(Math.max(least, curve.inflection));
    const last = Number.isFinite(most) ? curve.marginal(Math.max(most, curve.inflection)) : 0;
    high = Math.max(high, first > 0 ? Math.min(FARTHEST, Math.log(first)) : -FARTHEST);
    low = Math.min(low, last > 0 ? Math.max(-FARTHEST, Math.log(last)) : -FARTHEST);
  }
  return [low - 1e-9, high + 1e-9];
}

/** By how much spends exceed the money. */
const excess = (spends: readonly number[], money: number): number => total(spends) - money;

/**
 * Spends that bring most for `money`, which lies between the sum of all leasts and the sum of all mosts. The price is
 * found by false position (the Illinois rule, Dowell and Jarratt 1971), halving the bracket whenever that is slow.
 * A curve with an inflection is used on its falling branch only, so its least must not lie below the inflection.
 */
export function waterFill(channels: readonly AllocationChannel[], money: number): number[] {
  if (channels.every(({ least, most }) => least === most)) return channels.map(({ least }) => least);
  let [low, high] = bracket(channels);
  let spends = takenAt(channels, Math.exp(high));
  let [atLow, atHigh] = [excess(takenAt(channels, Math.exp(low)), money), excess(spends, money)];
  let left = atHigh;
  let side = 0;
  for (
    let step = 1;
    step < STEPS && left < -CLOSE * money && high - low > 1e-16 * Math.abs(high);
    step += 1
  ) {
    const guess = high - (atHigh * (high - low)) / (atHigh - atLow);
    const middle = step % 4 !== 0 && guess > low && guess < high ? guess : (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const taken = takenAt(channels, Math.exp(middle));
    const found = excess(taken, money);
    if (found > 0) {
      [low, atLow] = [middle, found];
      if (side > 0) atHigh /= 2;
      side = 1;
    } else {
      [high, atHigh, left] = [middle, found, found];
      spends = taken;
      if (side < 0) atLow /= 2;
      side = -1;
    }
  }
  // Where the sum jumps at a price (a straight piece), the channels that jump share what is left in order.
  const dearer = takenAt(channels, Math.exp(low));
  const rest = money - total(spends);
  if (rest > 1e-9 * Math.max(1, money)) {
    let open = rest;
    spends = spends.map((spend, index) => {
      const added = Math.min(open, Math.max(0, (dearer[index] ?? 0) - spend));
      open -= added;
      return spend + added;
    });
  }
  return settle(spends, channels, money);
}
