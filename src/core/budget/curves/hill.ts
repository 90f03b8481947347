/** Hill curve a·xˢ ÷ (kˢ + xˢ): concave for s ≤ 1, S-shaped above; the latter only from data, never by default. */
import type { KnownPoint, ResponseCurve } from "./curve.ts";

export interface HillCurve {
  readonly form: "hill";
  /** a: what no spend exceeds; 0 or more. */
  readonly ceiling: number;
  /** k: spend that brings half of the ceiling; above 0. */
  readonly halfSpend: number;
  /** s: above 0. */
  readonly slope: number;
}

/**
 * h = 1 − ε ÷ s is the share of the ceiling reached at the known point; k = x·((1 − h) ÷ h)^(1 ÷ s), a = y ÷ h.
 * @throws RangeError when the elasticity is not below the slope: no such curve exists
 */
export function hillThrough({ spend, response, elasticity }: KnownPoint, slope: number): HillCurve {
  const reached = 1 - elasticity / slope;
  if (!(reached > 0)) throw new RangeError("the elasticity must be below the slope");
  return {
    form: "hill",
    ceiling: response / reached,
    halfSpend: spend * ((1 - reached) / reached) ** (1 / slope),
    slope,
  };
}

const NEWTON_STEPS = 100;

export function hillCurve({ ceiling, halfSpend, slope }: HillCurve): ResponseCurve {
  const inflection = slope > 1 ? halfSpend * ((slope - 1) / (slope + 1)) ** (1 / slope) : 0;
  const response = (spend: number): number => {
    const relative = (spend / halfSpend) ** slope;
    return relative === Number.POSITIVE_INFINITY ? ceiling : (ceiling * relative) / (1 + relative);
  };
  const marginal = (spend: number): number => {
    if (ceiling === 0) return 0;
    if (spend === 0) return slope > 1 ? 0 : slope === 1 ? ceiling / halfSpend : Number.POSITIVE_INFINITY;
    const relative = (spend / halfSpend) ** slope;
    return (ceiling * slope * relative) / (spend * (1 + relative) ** 2);
  };
  const highest = marginal(inflection);
  const start = Math.max(halfSpend, inflection * 1.01);
  /**
   * Newton's method on logarithms of both: there the falling branch is concave, so that after one step every further
   * one comes from the right and never oversteps.
   */
  const spendAt = (price: number): number => {
    if (!(highest > price)) return inflection;
    const target = Math.log(price / (ceiling * slope));
    let spend = Math.log(start);
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
      const relative = Math.exp(slope * (spend - Math.log(halfSpend)));
      const level = slope * (spend - Math.log(halfSpend)) - spend - 2 * Math.log1p(relative);
      const next = spend - (level - target) / (slope - 1 - (2 * slope * relative) / (1 + relative));
      const moved = Math.abs(next - spend);
      spend = next;
      if (moved <= Number.EPSILON * Math.max(1, Math.abs(spend))) break;
    }
    return Math.max(inflection, Math.exp(spend));
  };
  return { response, marginal, spendAt, ceiling, inflection };
}
