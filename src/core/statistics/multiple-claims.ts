/** p-values of several claims, adjusted so that each can be compared with the level of all. */

/** Indices in rising order of their p-value. */
const ranking = (pValues: readonly number[]): number[] =>
  pValues.map((_, index) => index).sort((left, right) => (pValues[left] ?? 0) - (pValues[right] ?? 0));

/**
 * Holm's adjusted p-values (1979), step-down: a claim stands at level α when its adjusted value is at most α, and then all
 * that stand together are free of any error with probability 1 − α, however they depend on each other. In the order given.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  ranking(pValues).forEach((index, rank) => {
    largest = Math.max(largest, (pValues[index] ?? 1) * (pValues.length - rank));
    adjusted[index] = Math.min(1, largest);
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjusted p-values (1995), step-up: of the claims whose adjusted value is at most α, a share of
 * α is expected to be wrong, for independent or positively dependent claims. Looser than Holm: for screening only.
 */
export function benjaminiHochbergAdjusted(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  let smallest = 1;
  ranking(pValues)
    .map((index, rank) => ({ index, rank: rank + 1 }))
    .reverse()
    .forEach(({ index, rank }) => {
      smallest = Math.min(smallest, ((pValues[index] ?? 1) * pValues.length) / rank);
      adjusted[index] = smallest;
    });
  return adjusted;
}
