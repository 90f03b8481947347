/** What a result is compared with. */
import type { FunnelPeriod, Kpi, Situation } from "../situation/schema.ts";
import { median } from "../statistics/control-chart.ts";
import { type Chain, kpiChain } from "./funnel.ts";
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
}

/** What the result is compared with, and the chain that leads from there. */
export interface Baseline {
  readonly base: Base;
  readonly value: number | null;
  readonly chain: Chain | undefined;
  readonly baseIsPlan: boolean;
}

/** The period before when its funnel reaches the figure, else the plan, else the earlier figure alone, else the run rate. */
export function baselineOf({ kpi }: Target, context: FunnelContext): Baseline {
  const { plan, previous, actual, share } = context;
  const scale = METRIC_TRAITS[kpi.metric].accumulates ? share : 1;
  const chainFrom = (base: FunnelPeriod | undefined, baseIsPlan: boolean): Chain | undefined =>
    base && actual ? kpiChain(kpi, { base, actual, baseIsPlan }) : undefined;
  const before = kpi.previous === undefined ? undefined : kpi.previous * scale;
  const previousChain = chainFrom(previous, false);
  if (previousChain) {
    return { base: "previous", value: before ?? previousChain.base, chain: previousChain, baseIsPlan: false };
  }
  const planChain = chainFrom(plan, true);
  if (planChain) return { base: "plan", value: planChain.base, chain: planChain, baseIsPlan: true };
  if (before !== undefined) return { base: "previous", value: before, chain: undefined, baseIsPlan: false };
  const recent = (kpi.history ?? []).slice(-RUN_RATE_POINTS);
  if (recent.length > 0)
    return { base: "run-rate", value: median(recent) * scale, chain: undefined, baseIsPlan: false };
  return { base: "none", value: null, chain: undefined, baseIsPlan: false };
}
