/** Several claims at once: Holm 1979, step-down. */

/**
 * The level at which each p-value must be judged so that all claims together err at most `alpha` of the time.
 * After the first claim that fails, all weaker ones share its level, so `p < level` decides each one consistently.
 */
export function holmLevels(pValues: readonly number[], alpha: number): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((left, right) => left.p - right.p);
  const levels = pValues.map(() => alpha);
  let stoppedAt: number | undefined;
  order.forEach(({ p, index }, rank) => {
    const level = stoppedAt ?? alpha / (order.length - rank);
    levels[index] = level;
    if (stoppedAt === undefined && p >= level) stoppedAt = level;
  });
  return levels;
}
