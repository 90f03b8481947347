/** Ranges of the projection: 256 Halton points over the six inputs that are least sure. Same input, same bytes. */
import { haltonPoint } from "../statistics/halton.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { positions, quantiles } from "../statistics/quantile.ts";
import type { Input, InputId, ShiftInputs } from "./inputs.ts";
import { cumulativePath, HORIZON_MONTHS, type ShiftModel, stockKernel } from "./projection.ts";

const POINTS = 256;
/** z of the tenth and ninetieth percentile. */
const Z90 = normalQuantile(0.9);

export const UNCERTAIN_INPUTS = [
  "visitsPerPiece",
  "ordersPerVisit",
  "costPerPiece",
  "monthlyDecay",
  "adElasticity",
  "paidIncrementality",
] as const satisfies readonly InputId[];

/** Shares of one are drawn on the logit scale, everything else on the log scale; a bound of 1 needs the log. */
const LOGIT_INPUTS: readonly InputId[] = ["monthlyDecay", "adElasticity"];

const SHARES_OF_ONE: readonly InputId[] = ["paidIncrementality", "contentIncrementality", "ordersPerVisit"];

const logit = (share: number): number => Math.log(share / (1 - share));
const inverseLogit = (value: number): number => 1 / (1 + Math.exp(-value));

/** An input as a function of z standard normal units. */
type Quantile = (z: number) => number;

/** Hits low, expected and high exactly at the 10th, 50th and 90th percentile; two pieces on a log or logit scale. */
export function quantileOf(input: Input): Quantile {
  const { id, low, expected, high } = input;
  if (expected === 0) return () => 0;
  const useLogit = LOGIT_INPUTS.includes(id);
  const scale = useLogit ? logit : Math.log;
  const centre = scale(expected);
  const below = Math.abs(scale(low) - centre) / Z90;
  const above = Math.abs(scale(high) - centre) / Z90;
  const most = SHARES_OF_ONE.includes(id) ? 1 : Number.POSITIVE_INFINITY;
  return (z) => {
    if (z === 0) return expected;
    const value = centre + z * (z < 0 ? below : above);
    return useLogit ? inverseLogit(value) : Math.min(most, Math.exp(value));
  };
}

export const valuesAt = (
  inputs: ShiftInputs["inputs"],
  zOf: (id: InputId) => number,
): Record<InputId, number> =>
  Object.fromEntries(
    Object.values(inputs).map((input) => [input.id, quantileOf(input)(zOf(input.id))]),
  ) as Record<InputId, number>;

let normalPoints: readonly (readonly number[])[] | undefined;

/** The points in normal units; the same for every situation, so made once. */
function pointsOf(): readonly (readonly number[])[] {
  normalPoints ??= Array.from({ length: POINTS }, (_, index) =>
    haltonPoint(index + 1, UNCERTAIN_INPUTS.length).map(normalQuantile),
  );
  return normalPoints;
}

export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Bands {
  /** Of the cumulative effect, by month from 1. */
  readonly months: readonly Band[];
  /** Share of the points that are in the black at the end. */
  readonly inTheBlack: number;
}

/** P10, P50 and P90 of the cumulative effect of moving `share`, month by month. */
export function bands(base: ShiftModel, inputs: ShiftInputs["inputs"], share: number): Bands {
  const columns = Array.from({ length: HORIZON_MONTHS }, () => new Float64Array(POINTS));
  const drawn = UNCERTAIN_INPUTS.map((id) => [id, quantileOf(inputs[id])] as const);
  const values: Record<InputId, number> = { ...base.values };
  const model: ShiftModel = { ...base, values };
  const kernel = new Float64Array(HORIZON_MONTHS);
  const path = new Float64Array(HORIZON_MONTHS);
  let black = 0;
  pointsOf().forEach((point, index) => {
    let dimension = 0;
    for (const [id, quantile] of drawn) {
      values[id] = quantile(point[dimension] ?? 0);
      dimension += 1;
    }
    cumulativePath(model, share, stockKernel(HORIZON_MONTHS, values, kernel), path);
    let month = 0;
    for (const column of columns) {
      column[index] = path[month] ?? 0;
      month += 1;
    }
    if ((path[HORIZON_MONTHS - 1] ?? 0) >= 0) black += 1;
  });
  const order = positions(POINTS);
  const months = columns.map((column) => {
    const [p10 = 0, p50 = 0, p90 = 0] = quantiles(column, [0.1, 0.5, 0.9], order);
    return { p10, p50, p90 };
  });
  return { months, inTheBlack: black / POINTS };
}
