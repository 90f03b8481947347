/** Runs of a series on one side of a line. */

/** Values nearer to the line than this share of it lie on it: the mean of equal values may miss them by a rounding. */
const ROUNDING = 1e-9;

/** How far each value lies on the worse side of the line, in its own unit; 0 or less on the line or the better side. */
export function worseBy(values: readonly number[], line: number, goodSign: 1 | -1): number[] {
  return values.map((value) => {
    const distance = goodSign * (line - value);
    return Math.abs(distance) <= ROUNDING * Math.abs(line) ? 0 : distance;
  });
}

/** How many values at the end fulfil the condition without a break. */
export function runAtEnd(values: readonly number[], condition: (value: number) => boolean): number {
  const brokenAt = values.findLastIndex((value) => !condition(value));
  return values.length - 1 - brokenAt;
}
