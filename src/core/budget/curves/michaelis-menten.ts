/** Michaelis–Menten curve a·x ÷ (k + x): concave, with a ceiling; the house's choice. A Hill curve of slope one. */
import type { KnownPoint, ResponseCurve } from "./curve.ts";

export interface MichaelisMentenCurve {
  readonly form: "michaelis-menten";
  /** a: what no spend exceeds; 0 or more. */
  readonly ceiling: number;
  /** k: spend that brings half of the ceiling; above 0. */
  readonly halfSpend: number;
}

/** k = x·ε ÷ (1 − ε), a = y ÷ (1 − ε). */
export const michaelisMentenThrough = ({
  spend,
  response,
  elasticity,
}: KnownPoint): MichaelisMentenCurve => ({
  form: "michaelis-menten",
  ceiling: response / (1 - elasticity),
  halfSpend: (spend * elasticity) / (1 - elasticity),
});

export const michaelisMentenCurve = ({ ceiling, halfSpend }: MichaelisMentenCurve): ResponseCurve => ({
  response: (spend) => (ceiling * spend) / (halfSpend + spend),
  marginal: (spend) => (ceiling * halfSpend) / (halfSpend + spend) ** 2,
  spendAt: (price) => Math.max(0, Math.sqrt((ceiling * halfSpend) / price) - halfSpend),
  ceiling,
  inflection: 0,
});
