/** Individuals and moving range chart (XmR). Wheeler, Understanding Variation (1993); constant 2.66 = 3/1.128. */
const LIMIT_FACTOR = 2.66;

export interface ControlChart {
  readonly centre: number;
  readonly averageMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Half-width of the limits: 2.66 × mean moving range. */
  readonly allowance: number;
}

/** Mean difference of neighbours, without its sign; in the unit of the values, of which there are at least two. */
export function meanMovingRange(values: readonly number[]): number {
  let ranges = 0;
  for (let index = 1; index < values.length; index += 1) {
    ranges += Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0));
  }
  return ranges / (values.length - 1);
}

/** Limits of a series of at least two points. */
export function controlChart(values: readonly number[]): ControlChart {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const averageMovingRange = meanMovingRange(values);
  const allowance = LIMIT_FACTOR * averageMovingRange;
  return { centre, averageMovingRange, lower: centre - allowance, upper: centre + allowance, allowance };
}

/** Middle value; mean of the two middle ones for an even number. Needs at least one value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
