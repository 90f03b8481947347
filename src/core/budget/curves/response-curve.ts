/** The five forms of a response curve: their parameters → the curve, and a known point → the parameters. */
import type { KnownPoint, ResponseCurve } from "./curve.ts";
import { type ExponentialCurve, exponentialCurve, exponentialThrough } from "./exponential.ts";
import { type HillCurve, hillCurve, hillThrough } from "./hill.ts";
import { type LogarithmicCurve, logarithmicCurve, logarithmicThrough } from "./logarithmic.ts";
import {
  type MichaelisMentenCurve,
  michaelisMentenCurve,
  michaelisMentenThrough,
} from "./michaelis-menten.ts";
import { type PowerCurve, powerCurve, powerThrough } from "./power.ts";

export type CurveParameters =
  | PowerCurve
  | MichaelisMentenCurve
  | HillCurve
  | LogarithmicCurve
  | ExponentialCurve;
export type CurveForm = CurveParameters["form"];

/** The curve of these parameters. */
export function curveOf(parameters: CurveParameters): ResponseCurve {
  switch (parameters.form) {
    case "power":
      return powerCurve(parameters);
    case "michaelis-menten":
      return michaelisMentenCurve(parameters);
    case "hill":
      return hillCurve(parameters);
    case "logarithmic":
      return logarithmicCurve(parameters);
    case "exponential":
      return exponentialCurve(parameters);
  }
}

/**
 * The curve of a form through one known point with the elasticity there.
 * @param slope of a Hill curve; above the elasticity
 * @throws RangeError when no Hill curve of that slope has that elasticity
 */
export function curveThrough(form: CurveForm, point: KnownPoint, slope = 1): CurveParameters {
  switch (form) {
    case "power":
      return powerThrough(point);
    case "michaelis-menten":
      return michaelisMentenThrough(point);
    case "hill":
      return hillThrough(point, slope);
    case "logarithmic":
      return logarithmicThrough(point);
    case "exponential":
      return exponentialThrough(point);
  }
}

/** One period's spend and what it brought; both above 0. */
export interface SpendPoint {
  readonly spend: number;
  readonly response: number;
}

/** Arc elasticity between two periods, ln(y₁ ÷ y₀) ÷ ln(x₁ ÷ x₀); the second point then fixes a curve with the first. */
export const elasticityBetween = (before: SpendPoint, now: SpendPoint): number =>
  Math.log(now.response / before.response) / Math.log(now.spend / before.spend);
