/** Quantiles of a sample, found without sorting it whole. */

/**
 * Puts the value that sorting would put at `rank` there, nothing greater before it and nothing smaller after it.
 * Quickselect (Hoare 1961, Algorithm 65) on `values` from `start` on, everything before which is no greater.
 */
function select(values: Float64Array, rank: number, start: number): void {
  let first = start;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[(first + last) >> 1] as number;
    let left = first;
    let right = last;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const moving = values[left] as number;
      values[left] = values[right] as number;
      values[right] = moving;
      left += 1;
      right -= 1;
    }
    if (rank <= right) last = right;
    else if (rank >= left) first = left;
    else return;
  }
}

/** The smallest value from `start` on; `start` past the end gives the last value. */
function smallestFrom(values: Float64Array, start: number): number {
  let smallest = values[Math.min(start, values.length - 1)] as number;
  for (let index = start + 1; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < smallest) smallest = value;
  }
  return smallest;
}

/**
 * Quantiles of one sample, by linear interpolation between ranks (type 7 of Hyndman and Fan 1996).
 * @param values at least one, none of them NaN; reordered in place
 * @param probabilities in rising order, each from 0 to 1
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  let start = 0;
  return probabilities.map((probability) => {
    const position = (values.length - 1) * probability;
    const rank = Math.floor(position);
    select(values, rank, start);
    start = rank;
    const low = values[rank] as number;
    return low + (position - rank) * (smallestFrom(values, rank + 1) - low);
  });
}
