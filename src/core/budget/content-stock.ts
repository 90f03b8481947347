/**
 * Content as a stock. A piece brings nothing for `delay` months, ramps up over `ramp`, then decays by a share a month;
 * all pieces together never bring more than the ceiling. After Nerlove and Arrow (1962), with a delay.
 */

/** How a piece grows and fades. */
export interface PieceLife {
  /** Months before its first visits; 0 or more, need not be whole. */
  readonly delayMonths: number;
  /** Months from its first visits to its peak; 1 or more. */
  readonly rampMonths: number;
  /** Share of its visits that a grown piece loses each month, 0–1. */
  readonly monthlyDecay: number;
}

/**
 * K_t for t = 1…months: the traffic of one-a-month publishing, in units of a piece at its peak. A piece of age a
 * (0 in the month of publication) brings clamp((a − delay + 1) ÷ ramp, 0, 1) · (1 − decay)^max(0, a − (delay + ramp − 1)).
 */
export function stockKernel(
  months: number,
  { delayMonths, rampMonths, monthlyDecay }: PieceLife,
  kernel = new Float64Array(months),
): Float64Array {
  const peakAge = delayMonths + rampMonths - 1;
  const kept = 1 - monthlyDecay;
  let sum = 0;
  let left = 0;
  for (let age = 0; age < months; age += 1) {
    if (age <= peakAge) sum += Math.min(1, Math.max(0, (age - delayMonths + 1) / rampMonths));
    else {
      left = left === 0 ? kept ** (age - peakAge) : left * kept;
      sum += left;
    }
    kernel[age] = sum;
  }
  return kernel;
}

/** Visits under a ceiling: M(1 − e^(−S ÷ M)), never above either. */
export const visitsUnder = (raw: number, ceiling: number): number =>
  Number.isFinite(ceiling) ? ceiling * -Math.expm1(-raw / ceiling) : raw;
