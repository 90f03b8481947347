/**
 * The price of scale: more money buys dearer results, whoever spends it. If results grow with the money to the power ε,
 * the part (1 − ε)·ln(spend ratio) of the change in results per unit of money is nobody's doing but the budget's.
 * The split is additive in logarithms, so the sum stays exact.
 */
import { OWN_RESULTS_ELASTICITY } from "../evidence/economics.ts";
import type { Situation } from "../situation/schema.ts";
import type { ChainFactor } from "./chain.ts";

/** How strongly results follow money, and between which ends it is taken to lie. */
export interface Elasticity {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** The marketer's own figure, else the planning range. */
export function elasticityOf({ assumptions }: Situation): Elasticity {
  const own = assumptions?.adElasticity;
  return own === undefined ? OWN_RESULTS_ELASTICITY.values : { low: own, expected: own, high: own };
}

/** Smaller changes of the budget than this are not worth a line. */
const SAME_MONEY = 0.005;

/** Factors with the price of scale taken out of the step that money pays for. */
export function withPriceOfScale(factors: readonly ChainFactor[], { expected }: Elasticity): ChainFactor[] {
  return factors.flatMap((factor) => {
    const money = factor.ends?.from;
    const paid = factor.factor === "click-cost" || factor.factor === "result-cost";
    if (!paid || !money || money.base <= 0 || money.actual <= 0) return [factor];
    const spendRatio = money.actual / money.base;
    if (Math.abs(spendRatio - 1) < SAME_MONEY || factor.base <= 0 || factor.actual <= 0) return [factor];
    const byScale = spendRatio ** -(1 - expected);
    const scale: ChainFactor = {
      factor: "scale",
      base: 1,
      actual: byScale,
      power: factor.power,
      variance: 0,
      expected: null,
      ends: null,
    };
    return [scale, { ...factor, actual: factor.actual / byScale }];
  });
}
