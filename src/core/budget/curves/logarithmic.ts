/** Logarithmic curve a·ln(1 + x ÷ k): concave, without a ceiling. */
import { fallsTo, type KnownPoint, type ResponseCurve } from "./curve.ts";

export interface LogarithmicCurve {
  readonly form: "logarithmic";
  /** a; 0 or more. */
  readonly scale: number;
  /** k: spend at which the first unit's worth has halved; above 0. */
  readonly knee: number;
}

const HIGHEST_RATIO = 1e300;

/** z solves z ÷ ((1 + z)·ln(1 + z)) = ε; k = x ÷ z, a = y ÷ ln(1 + z). The left side falls from one to nothing. */
export function logarithmicThrough({ spend, response, elasticity }: KnownPoint): LogarithmicCurve {
  const ratio = fallsTo(elasticity, (z) => z / ((1 + z) * Math.log1p(z)), 1e-12, HIGHEST_RATIO);
  return { form: "logarithmic", scale: response / Math.log1p(ratio), knee: spend / ratio };
}

export const logarithmicCurve = ({ scale, knee }: LogarithmicCurve): ResponseCurve => ({
  response: (spend) => scale * Math.log1p(spend / knee),
  marginal: (spend) => scale / (knee + spend),
  spendAt: (price) => Math.max(0, scale / price - knee),
  ceiling: null,
  inflection: 0,
});
