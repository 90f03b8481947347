/** What a result is compared with. */
import type { FunnelPeriod, Kpi, Situation } from "../situation/schema.ts";
import { median } from "../statistics/control-chart.ts";
import { breakdown } from "./channel-lines.ts";
import type { ChannelEnds } from "./columns.ts";
import type { Breakdown } from "./lines.ts";
import { METRIC_TRAITS } from "./metric.ts";

export type Base = "previous" | "plan" | "run-rate" | "none";

/** History points whose median stands for the run rate. */
const RUN_RATE_POINTS = 6;

/** A figure to be explained, with its target for the part of the period that is over. */
export interface Target {
  readonly kpi: Pick<Kpi, "metric" | "actual" | "previous" | "history">;
  readonly index: number | null;
  readonly target: number;
}

/** The funnel's columns, scaled to the part of the period that is over. */
export interface FunnelContext {
  readonly situation: Situation;
  readonly share: number;
  readonly plan: FunnelPeriod | undefined;
  readonly previous: FunnelPeriod | undefined;
  readonly actual: FunnelPeriod | undefined;
  /** The channels against each of the columns that can be a base. */
  readonly channels: Readonly<Record<"plan" | "previous", readonly ChannelEnds[] | undefined>>;
}

/** What the result is compared with, and the lines that lead from there. */
export interface Baseline {
  readonly base: Base;
  readonly value: number | null;
  readonly breakdown: Breakdown | undefined;
  readonly baseIsPlan: boolean;
}

/** The period before when its funnel reaches the figure, else the plan, else the earlier figure alone, else the run rate. */
export function baselineOf({ kpi }: Target, context: FunnelContext): Baseline {
  const { plan, previous, actual, share } = context;
  const scale = METRIC_TRAITS[kpi.metric].accumulates ? share : 1;
  const linesFrom = (column: "previous" | "plan"): Breakdown | undefined => {
    const base = column === "plan" ? plan : previous;
    if (base === undefined || actual === undefined) return undefined;
    return breakdown(kpi, {
      ends: { base, actual, baseIsPlan: column === "plan" },
      channels: context.channels[column],
    });
  };
  const before = kpi.previous === undefined ? undefined : kpi.previous * scale;
  const sincePrevious = linesFrom("previous");
  if (sincePrevious) {
    const value = before ?? sincePrevious.base;
    return { base: "previous", value, breakdown: sincePrevious, baseIsPlan: false };
  }
  const sincePlan = linesFrom("plan");
  if (sincePlan) return { base: "plan", value: sincePlan.base, breakdown: sincePlan, baseIsPlan: true };
  if (before !== undefined)
    return { base: "previous", value: before, breakdown: undefined, baseIsPlan: false };
  const recent = (kpi.history ?? []).slice(-RUN_RATE_POINTS);
  if (recent.length > 0)
    return { base: "run-rate", value: median(recent) * scale, breakdown: undefined, baseIsPlan: false };
  return { base: "none", value: null, breakdown: undefined, baseIsPlan: false };
}
