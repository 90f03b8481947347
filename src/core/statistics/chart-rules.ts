/** Rules of the individuals and moving range chart (XmR) that tell a signal from routine variation. */
import type { ControlChart } from "./control-chart.ts";

/** Upper limit of the moving range ÷ its mean (D₄ for two: 3.268; Wheeler 1993). */
const RANGE_LIMIT_FACTOR = 3.268;
/** This many points in a row on one side of the centre are a signal. */
const RUN = 8;
/** So many of so many points nearer to one and the same limit than to the centre are a signal. */
const CLUSTER = 3;
const CLUSTER_WINDOW = 4;

/** Differences of neighbours, without their sign: one fewer than the values, in their unit. */
export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));

/** The largest moving range that is still routine: 3.268 × mean moving range, in the unit of the values. */
export const rangeLimit = (chart: ControlChart): number => RANGE_LIMIT_FACTOR * chart.averageMovingRange;

export interface ChartSignal {
  /** Which point, from 0. */
  readonly index: number;
  /** `outside` the limits; a `cluster` of three of four beyond half-way to a limit; a `run` of eight on one side. */
  readonly rule: "outside" | "cluster" | "run";
  readonly side: "upper" | "lower";
}

/**
 * Every point at which one of the three rules (Wheeler, Understanding Variation, 1993) speaks, in order of time. The
 * limits may come from an earlier stretch of the same series. A point exactly on a line is on neither side of it; the
 * point that speaks is itself part of its run or cluster; no rule looks back beyond the series.
 */
export function chartSignals(values: readonly number[], chart: ControlChart): ChartSignal[] {
  const signals: ChartSignal[] = [];
  const half = chart.allowance / 2;
  for (const index of values.keys()) {
    for (const side of ["upper", "lower"] as const) {
      const sign = side === "upper" ? 1 : -1;
      const isBeyond = (distance: number) => (value: number) => sign * (value - chart.centre) > distance;
      const last = (count: number): readonly number[] =>
        values.slice(Math.max(0, index + 1 - count), index + 1);
      const isHere = (distance: number): boolean => last(1).some(isBeyond(distance));
      if (isHere(chart.allowance)) signals.push({ index, rule: "outside", side });
      if (isHere(half) && last(CLUSTER_WINDOW).filter(isBeyond(half)).length >= CLUSTER) {
        signals.push({ index, rule: "cluster", side });
      }
      if (last(RUN).filter(isBeyond(0)).length === RUN) signals.push({ index, rule: "run", side });
    }
  }
  return signals;
}
