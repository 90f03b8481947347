/**
 * What money buys: a response curve, and what the optimiser asks of one.
 * Spend and response are a month's; the unit of the response is the caller's (orders, revenue, margin).
 */

export interface ResponseCurve {
  /** Response to a spend, from 0 up. */
  readonly response: (spend: number) => number;
  /** Response to one more unit of money at a spend; may be infinite at 0. */
  readonly marginal: (spend: number) => number;
  /** Spend at which one more unit of money brings `price`, on the falling branch; 0 when even the first unit brings less. */
  readonly spendAt: (price: number) => number;
  /** What no spend exceeds; null where there is no such limit. */
  readonly ceiling: number | null;
  /** Spend up to which each further unit brings more than the one before; 0 for a concave curve. */
  readonly inflection: number;
}

/** One known point of a curve and the elasticity there: by how many per cent one per cent more spend raises the response. */
export interface KnownPoint {
  /** Above 0. */
  readonly spend: number;
  /** 0 or more. */
  readonly response: number;
  /** Between 0 and 1, both excluded. */
  readonly elasticity: number;
}

const STEPS = 200;

/**
 * Where a falling function meets a level: bisection on a positive bracket, in logarithms, to the last digit.
 * @param low the function is at or above the level here; above 0
 * @param high the function is at or below it here
 */
export function fallsTo(
  level: number,
  falling: (value: number) => number,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high];
  for (let step = 0; step < STEPS && to - from > Number.EPSILON * to; step += 1) {
    const middle = to / from > 4 ? Math.sqrt(from * to) : (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (falling(middle) > level) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
