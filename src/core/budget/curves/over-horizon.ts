/** An ad channel's curve over a horizon: what a new monthly spend brings per month when part of the old one carries over. */
import { fallsTo, type ResponseCurve } from "./curve.ts";

/**
 * Ads act on A_t = (1 − θ)·x + θ·A_(t−1) from A_0 = today's spend, the geometric adstock of Broadbent (1979).
 * @param today spend so far; above 0 where anything carries over
 * @param carryover θ: share of an ad's effect that lasts into the next month, from 0 to below 1
 * @param weights of the months of the horizon, 1 undiscounted
 */
export function overHorizon(
  curve: ResponseCurve,
  today: number,
  carryover: number,
  weights: Float64Array,
): ResponseCurve {
  const total = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  if (carryover === 0) {
    return {
      ...curve,
      response: (spend) => curve.response(spend) * total,
      marginal: (spend) => curve.marginal(spend) * total,
      spendAt: (price) => curve.spendAt(price / total),
      ceiling: curve.ceiling === null ? null : curve.ceiling * total,
    };
  }
  const mean = (value: (carried: number) => number): number =>
    weights.reduce((sum, weight, month) => sum + weight * value(carryover ** (month + 1)), 0) /
    weights.length;
  const acting = (spend: number, carried: number): number => spend + carried * (today - spend);
  const marginal = (spend: number): number =>
    mean((carried) => (1 - carried) * curve.marginal(acting(spend, carried)));
  return {
    response: (spend) => mean((carried) => curve.response(acting(spend, carried))),
    marginal,
    spendAt: (price) => (marginal(0) <= price ? 0 : fallsTo(price, marginal, today * 1e-12, today * 1e9)),
    ceiling: curve.ceiling === null ? null : curve.ceiling * total,
    inflection: curve.inflection,
  };
}
