/** A range of three figures as a distribution: low, expected and high are its 10th, 50th and 90th percentile, exactly. */
import { normalQuantile } from "../statistics/normal.ts";

/** Planning range of one figure. */
export interface Range {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** z of the ninetieth percentile. */
const Z90 = normalQuantile(0.9);

const logit = (share: number): number => Math.log(share / (1 - share));
const inverseLogit = (value: number): number => 1 / (1 + Math.exp(-value));

/** A figure as a function of z standard normal units. */
export type Quantile = (z: number) => number;

/**
 * Two normal pieces that meet at the expected figure, on a logarithmic scale (positive figures) or a logit one (shares).
 * @param most what no draw exceeds
 */
export function twoPieceQuantile(
  { low, expected, high }: Range,
  scale: "log" | "logit",
  most = Number.POSITIVE_INFINITY,
): Quantile {
  if (expected === 0 || low === high) return () => expected;
  const transform = scale === "logit" ? logit : Math.log;
  const back = scale === "logit" ? inverseLogit : Math.exp;
  const centre = transform(expected);
  const below = (centre - transform(low)) / Z90;
  const above = (transform(high) - centre) / Z90;
  return (z) => (z === 0 ? expected : Math.min(most, back(centre + z * (z < 0 ? below : above))));
}
