/** Power curve a·xᵇ: constant elasticity, no ceiling; for small moves only. Its first unit of money is worth more than any price. */
import type { KnownPoint, ResponseCurve } from "./curve.ts";

export interface PowerCurve {
  readonly form: "power";
  /** a: response to one unit of money; 0 or more. */
  readonly scale: number;
  /** b: the elasticity everywhere; between 0 and 1. */
  readonly exponent: number;
}

/** b = ε, a = y ÷ xᵇ. */
export const powerThrough = ({ spend, response, elasticity }: KnownPoint): PowerCurve => ({
  form: "power",
  scale: response / spend ** elasticity,
  exponent: elasticity,
});

export const powerCurve = ({ scale, exponent }: PowerCurve): ResponseCurve => ({
  response: (spend) => scale * spend ** exponent,
  marginal: (spend) => (scale === 0 ? 0 : scale * exponent * spend ** (exponent - 1)),
  spendAt: (price) => ((scale * exponent) / price) ** (1 / (1 - exponent)),
  ceiling: null,
  inflection: 0,
});
