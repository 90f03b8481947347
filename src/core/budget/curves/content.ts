/** Content as one more channel: what a monthly budget for pieces brings over a horizon, per month on average. */
import type { ResponseCurve } from "./curve.ts";

export interface ContentCurve {
  /** Money for one piece; above 0. */
  readonly costPerPiece: number;
  /** Visits a month to a mature piece. */
  readonly visitsPerPiece: number;
  /** Most extra visits a month; Infinity where nothing bounds them. */
  readonly ceilingVisits: number;
  /** Worth of one visit, in the unit of the response. */
  readonly valuePerVisit: number;
  /** Months over which the response is averaged. */
  readonly months: number;
  /** By month that counts: the stock of one-a-month publishing. */
  readonly stocks: Float64Array;
  /** By month: what it weighs; 1 undiscounted. */
  readonly weights: Float64Array;
}

const NEWTON_STEPS = 200;

/** (value ÷ months) · Σ weight · M(1 − e^(−S ÷ M)), S = spend ÷ cost · visits · stock; concave in the spend. */
export function contentCurve({
  costPerPiece,
  visitsPerPiece,
  ceilingVisits,
  valuePerVisit,
  months,
  stocks,
  weights,
}: ContentCurve): ResponseCurve {
  const perUnit = visitsPerPiece / costPerPiece;
  const rates = stocks.map((stock) => stock * perUnit);
  const worth = valuePerVisit / months;
  const isBounded = Number.isFinite(ceilingVisits);
  const response = (spend: number): number => {
    let visits = 0;
    for (let index = 0; index < rates.length; index += 1) {
      const raw = spend * (rates[index] as number);
      const drawn = isBounded ? ceilingVisits * -Math.expm1(-raw / ceilingVisits) : raw;
      visits += drawn * (weights[index] as number);
    }
    return visits * worth;
  };
  const marginal = (spend: number): number => {
    let visits = 0;
    for (let index = 0; index < rates.length; index += 1) {
      const rate = rates[index] as number;
      const left = isBounded ? Math.exp((-spend * rate) / ceilingVisits) : 1;
      visits += rate * left * (weights[index] as number);
    }
    return visits * worth;
  };
  /** Newton's method on the logarithm of the marginal, which is convex and falls: from the left it never oversteps. */
  const spendAt = (price: number): number => {
    if (!isBounded) return marginal(0) <= price ? 0 : Number.POSITIVE_INFINITY;
    const target = price / worth;
    let spend = 0;
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
      let level = 0;
      let fall = 0;
      for (let index = 0; index < rates.length; index += 1) {
        const rate = rates[index] as number;
        const term = rate * Math.exp((-spend * rate) / ceilingVisits) * (weights[index] as number);
        level += term;
        fall += term * rate;
      }
      if (!(level > target)) break;
      const next = spend + (Math.log(level / target) * level * ceilingVisits) / fall;
      if (next - spend <= Number.EPSILON * next) break;
      spend = next;
    }
    return spend;
  };
  return {
    response,
    marginal,
    spendAt,
    ceiling: isBounded ? response(Number.MAX_VALUE) : null,
    inflection: 0,
  };
}
