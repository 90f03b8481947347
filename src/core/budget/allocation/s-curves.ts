/**
 * Allocation with S-shaped curves. An S-curve is worth nothing much or a lot: each is tried off (at its least) and on
 * (on its falling branch), and at most one on its rising branch; the best of all is exact. Two channels on rising
 * branches are never best, since moving money from one to the other always gains (a sum of convex pieces).
 */
import { type AllocationChannel, waterFill } from "./water-filling.ts";

/** Two to this power of water-fillings are tried. */
const MOST_S_CURVES = 8;
/** Points at which a rising branch is looked at before the search closes in. */
const GRID = 16;

const sumOfResponses = (channels: readonly AllocationChannel[], spends: readonly number[]): number =>
  channels.reduce((sum, { curve }, index) => sum + curve.response(spends[index] ?? 0), 0);

interface Candidate {
  readonly spends: readonly number[];
  readonly value: number;
}

const isSShaped = ({ curve, least, most }: AllocationChannel): boolean =>
  curve.inflection > least && least < most;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The optimum within narrowed bounds; undefined when they cannot hold the money. */
function within(
  original: readonly AllocationChannel[],
  narrowed: readonly AllocationChannel[],
  money: number,
): Candidate | undefined {
  if (sum(narrowed.map(({ least }) => least)) > money) return undefined;
  if (sum(narrowed.map(({ most }) => most)) < money) return undefined;
  const spends = waterFill(narrowed, money);
  return { spends, value: sumOfResponses(original, spends) };
}

/** To what part of a spend the search closes in. */
const CLOSE = 1e-11;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The best spend on one rising branch, the other channels filled around it. */
function onRisingBranch(
  original: readonly AllocationChannel[],
  narrowed: readonly AllocationChannel[],
  index: number,
  money: number,
): Candidate | undefined {
  const { curve, least, most } = original[index] as AllocationChannel;
  const others = narrowed.filter((_, place) => place !== index);
  const start = Math.max(least, money - sum(others.map((other) => other.most)));
  const end = Math.min(curve.inflection, most, money - sum(others.map((other) => other.least)));
  if (end < start) return undefined;
  const at = (spend: number): Candidate | undefined =>
    within(
      original,
      narrowed.map((channel, place) => (place === index ? { curve, least: spend, most: spend } : channel)),
      money,
    );
  const valueAt = (candidate: Candidate | undefined): number => candidate?.value ?? Number.NEGATIVE_INFINITY;
  const better = (one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined =>
    valueAt(other) > valueAt(one) ? other : one;
  const looked = Array.from({ length: GRID + 1 }, (_, place) => at(start + ((end - start) * place) / GRID));
  let best = looked.reduce(better);
  const place = looked.indexOf(best);
  const spendAt = (step: number): number =>
    start + ((end - start) * Math.min(GRID, Math.max(0, step))) / GRID;
  let [low, high] = [spendAt(place - 1), spendAt(place + 1)];
  while (high - low > CLOSE * Math.max(1, end)) {
    const atLeft = at(high - GOLDEN * (high - low));
    const atRight = at(low + GOLDEN * (high - low));
    best = better(better(best, atLeft), atRight);
    if (valueAt(atLeft) < valueAt(atRight)) low = high - GOLDEN * (high - low);
    else high = low + GOLDEN * (high - low);
  }
  return best;
}

/**
 * Spends that bring most, some curves being S-shaped.
 * @throws RangeError for more than eight S-curves: that many cannot be tried one by one
 */
export function fillWithSCurves(channels: readonly AllocationChannel[], money: number): number[] {
  const curved = channels.flatMap((channel, index) => (isSShaped(channel) ? [index] : []));
  if (curved.length === 0) return waterFill(channels, money);
  if (curved.length > MOST_S_CURVES) throw new RangeError(`more than ${MOST_S_CURVES} S-curves`);
  let best: Candidate | undefined;
  const keep = (candidate: Candidate | undefined): void => {
    if (candidate && (best === undefined || candidate.value > best.value)) best = candidate;
  };
  for (let choice = 0; choice < 2 ** curved.length; choice += 1) {
    const narrowed = channels.map((channel, index) => {
      const place = curved.indexOf(index);
      if (place === -1) return channel;
      const { curve, least, most } = channel;
      const isOn = Math.floor(choice / 2 ** place) % 2 === 1;
      return isOn ? { curve, least: Math.min(most, curve.inflection), most } : { curve, least, most: least };
    });
    keep(within(channels, narrowed, money));
    for (const [place, index] of curved.entries()) {
      const isOff = Math.floor(choice / 2 ** place) % 2 === 0;
      if (isOff) keep(onRisingBranch(channels, narrowed, index, money));
    }
  }
  if (best === undefined) throw new RangeError("the money does not lie between the bounds");
  return [...best.spends];
}
