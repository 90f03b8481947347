/** Ranges of a path from Halton points (Halton 1960): no seed, no chance; the same input gives the same bytes. */
import { haltonPoint } from "../statistics/halton.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { positions, quantiles } from "../statistics/quantile.ts";

export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Sampled {
  /** Of each month's own difference, by month from 1. */
  readonly monthly: () => Band[];
  /** Of the difference added up. */
  readonly cumulative: () => Band[];
  /** Share of the points whose sum is at least zero, by month. */
  readonly inTheBlack: readonly number[];
  /** Mean of the sum at the end. */
  readonly meanTotal: number;
}

export interface Sample {
  readonly months: number;
  /** Uncertain figures, at most eight. */
  readonly dimensions: number;
  /** How many points, 256 where nothing else is asked. */
  readonly points?: number;
}

/** Writes one point's monthly differences. */
export type PathAt = (normals: readonly number[], into: Float64Array<ArrayBuffer>) => void;

export const POINTS = 256;
const LEVELS = [0.1, 0.5, 0.9];

const known = new Map<number, readonly (readonly number[])[]>();

/** The points in standard normal units; the same for every situation, so made once. */
function normalPoints(dimensions: number, points: number): readonly (readonly number[])[] {
  const key = dimensions * 65_536 + points;
  const made =
    known.get(key) ??
    Array.from({ length: points }, (_, index) => haltonPoint(index + 1, dimensions).map(normalQuantile));
  known.set(key, made);
  return made;
}

function bandsOf(columns: readonly Float64Array[], points: number): Band[] {
  const order = positions(points);
  return columns.map((column) => {
    const [p10 = 0, p50 = 0, p90 = 0] = quantiles(column, LEVELS, order);
    return { p10, p50, p90 };
  });
}

/** P10, P50 and P90 by month, of the differences and of their sum. */
export function sampleBands({ months, dimensions, points = POINTS }: Sample, pathAt: PathAt): Sampled {
  const columns = (): Float64Array[] => Array.from({ length: months }, () => new Float64Array(points));
  const [monthly, cumulative] = [columns(), columns()];
  const black = new Array<number>(months).fill(0);
  const path = new Float64Array(months);
  let total = 0;
  normalPoints(dimensions, points).forEach((normals, index) => {
    pathAt(normals, path);
    let sum = 0;
    for (let month = 0; month < months; month += 1) {
      const difference = path[month] as number;
      sum += difference;
      (monthly[month] as Float64Array)[index] = difference;
      (cumulative[month] as Float64Array)[index] = sum;
      if (sum >= 0) black[month] = (black[month] as number) + 1;
    }
    total += sum;
  });
  const once = (columns: readonly Float64Array[]): (() => Band[]) => {
    let bands: Band[] | undefined;
    return () => {
      bands ??= bandsOf(columns, points);
      return bands;
    };
  };
  return {
    monthly: once(monthly),
    cumulative: once(cumulative),
    inTheBlack: black.map((count) => count / points),
    meanTotal: total / points,
  };
}
