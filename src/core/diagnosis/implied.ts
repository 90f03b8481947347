/** What a column of the funnel makes of a metric: the same figure by another way. */
import type { FunnelPeriod, Kpi } from "../situation/schema.ts";
import { kpiChain } from "./chain.ts";
import { METRIC_TRAITS } from "./metric.ts";

/** The metric computed from a column, or undefined when the column does not carry it. */
export function impliedValue(kpi: Pick<Kpi, "metric" | "actual">, column: FunnelPeriod): number | undefined {
  if (METRIC_TRAITS[kpi.metric].accumulates) {
    const stages = METRIC_TRAITS[kpi.metric].stages.filter((stage) => column[stage] !== undefined);
    const near = stages.sort(
      (left, right) =>
        Math.abs((column[left] ?? 0) - kpi.actual) - Math.abs((column[right] ?? 0) - kpi.actual),
    );
    return near[0] === undefined ? undefined : column[near[0]];
  }
  const chain = kpiChain(kpi, { base: column, actual: column, baseIsPlan: true });
  return chain !== undefined && Number.isFinite(chain.actual) && chain.actual > 0 ? chain.actual : undefined;
}
