/** Deterministic points of the unit cube. Halton 1960: the j-th coordinate is the radical inverse in the j-th prime. */
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19] as const;

/** Radical inverse of `index` in `base`: its digits mirrored at the point. */
function radicalInverse(index: number, base: number): number {
  let fraction = 0;
  let scale = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    fraction += (rest % base) * scale;
    scale /= base;
  }
  return fraction;
}

/** Point number `index` (from 1) in up to eight dimensions, each coordinate in (0, 1). */
export const haltonPoint = (index: number, dimensions: number): number[] =>
  PRIMES.slice(0, dimensions).map((prime) => radicalInverse(index, prime));
