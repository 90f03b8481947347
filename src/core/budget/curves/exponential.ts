/** Exponential curve a·(1 − e^(−x ÷ k)): concave, reaches its ceiling sooner than Michaelis–Menten. */
import { fallsTo, type KnownPoint, type ResponseCurve } from "./curve.ts";

export interface ExponentialCurve {
  readonly form: "exponential";
  /** a: what no spend exceeds; 0 or more. */
  readonly ceiling: number;
  /** k: above 0. */
  readonly knee: number;
}

const HIGHEST_RATIO = 700;

/** z solves z·e^(−z) ÷ (1 − e^(−z)) = z ÷ (e^z − 1) = ε; k = x ÷ z, a = y ÷ (1 − e^(−z)). */
export function exponentialThrough({ spend, response, elasticity }: KnownPoint): ExponentialCurve {
  const ratio = fallsTo(elasticity, (z) => z / Math.expm1(z), 1e-12, HIGHEST_RATIO);
  return { form: "exponential", ceiling: response / -Math.expm1(-ratio), knee: spend / ratio };
}

export const exponentialCurve = ({ ceiling, knee }: ExponentialCurve): ResponseCurve => ({
  response: (spend) => ceiling * -Math.expm1(-spend / knee),
  marginal: (spend) => (ceiling / knee) * Math.exp(-spend / knee),
  spendAt: (price) => Math.max(0, -knee * Math.log((price * knee) / ceiling)),
  ceiling,
  inflection: 0,
});
