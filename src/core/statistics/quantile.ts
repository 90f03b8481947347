/** Quantiles of samples, found without sorting them whole. */

/** Positions 0 … length − 1 in rising order: where `quantiles` may begin. */
export const positions = (length: number): Uint16Array => Uint16Array.from({ length }, (_, index) => index);

/**
 * Reorders the positions from `start` on until the one that sorting would put at `rank` stands there, no greater
 * value before it and no smaller one after it. Quickselect (Hoare 1961, Algorithm 65).
 */
function select(order: Uint16Array, values: Float64Array, rank: number, start: number): void {
  const valueAt = (place: number): number => values[order[place] as number] as number;
  let first = start;
  let last = order.length - 1;
  while (first < last) {
    const pivot = valueAt((first + last) >> 1);
    let left = first;
    let right = last;
    while (left <= right) {
      while (valueAt(left) < pivot) left += 1;
      while (valueAt(right) > pivot) right -= 1;
      if (left > right) break;
      const moving = order[left] as number;
      order[left] = order[right] as number;
      order[right] = moving;
      left += 1;
      right -= 1;
    }
    if (rank <= right) last = right;
    else if (rank >= left) first = left;
    else return;
  }
}

/**
 * Quantiles of one sample, by linear interpolation between ranks (type 7 of Hyndman and Fan 1996).
 * @param values from 1 to 65,536 of them, none NaN
 * @param probabilities in rising order, each from 0 to 1
 * @param order every position once, in any order; it is left partly sorted, and a sample much like the one
 *   it was left by is faster with it
 */
export function quantiles(
  values: Float64Array,
  probabilities: readonly number[],
  order = positions(values.length),
): number[] {
  let start = 0;
  return probabilities.map((probability) => {
    const position = (values.length - 1) * probability;
    const rank = Math.floor(position);
    select(order, values, rank, start);
    start = rank;
    const low = values[order[rank] as number] as number;
    if (rank === position) return low;
    let next = Number.POSITIVE_INFINITY;
    for (let place = rank + 1; place < order.length; place += 1) {
      const value = values[order[place] as number] as number;
      if (value < next) next = value;
    }
    return low + (position - rank) * (next - low);
  });
}
