/** Quantiles of many samples whose members keep nearly the same order from one to the next. */

/** Positions of `values` in rising order, found from the order they had before: few swaps when little changed. */
function resort(order: Uint16Array, values: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const moving = order[place] as number;
    const value = values[moving] as number;
    let gap = place;
    while (gap > 0 && (values[order[gap - 1] as number] as number) > value) {
      order[gap] = order[gap - 1] as number;
      gap -= 1;
    }
    order[gap] = moving;
  }
}

/** Linear interpolation between ranks (type 7 of Hyndman and Fan 1996). */
function interpolated(order: Uint16Array, values: Float64Array, probability: number): number {
  const position = (values.length - 1) * probability;
  const below = Math.floor(position);
  const low = values[order[below] as number] as number;
  const high = values[order[Math.min(below + 1, values.length - 1)] as number] as number;
  return low + (position - below) * (high - low);
}

/**
 * Quantiles of each sample, one row a sample. All samples have the same length, at least 1 and at most 65,535, and no NaN.
 * Later samples are fastest when a member's rank hardly changes, as along the months of a projection.
 */
export function quantileRows(samples: readonly Float64Array[], probabilities: readonly number[]): number[][] {
  const [first] = samples;
  if (first === undefined) return [];
  const order = Uint16Array.from(first, (_, index) => index);
  order.sort((left, right) => (first[left] as number) - (first[right] as number));
  return samples.map((values) => {
    resort(order, values);
    return probabilities.map((probability) => interpolated(order, values, probability));
  });
}
