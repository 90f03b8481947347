/** Quantiles of a sample without sorting all of it. */

/** Moves the value of the given rank (from 0) to its place, smaller ones before it. Hoare 1961; changes `values`. */
function select(values: Float64Array, rank: number, from: number): number {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] as number;
      values[left] = values[right] as number;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] as number;
}

/**
 * Quantiles by linear interpolation (type 7 of Hyndman and Fan 1996), for probabilities in rising order.
 * Changes the order of `values`, which must not be empty nor hold NaN.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  let placed = 0;
  return probabilities.map((probability) => {
    const position = (values.length - 1) * probability;
    const below = Math.floor(position);
    const low = select(values, below, placed);
    const above = Math.min(below + 1, values.length - 1);
    const high = position === below ? low : select(values, above, Math.min(above, below + 1));
    placed = above;
    return low + (position - below) * (high - low);
  });
}
