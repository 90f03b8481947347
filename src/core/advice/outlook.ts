/** Where the next period would end if nothing changed. */
import { METRIC_TRAITS } from "../diagnosis/metric.ts";
import { computed } from "../facts/ledger.ts";
import { unitOf } from "../facts/metric-unit.ts";
import { median } from "../statistics/control-chart.ts";
import { type DiagnosisContext, worseStep } from "./context.ts";
import { daysSoFar } from "./period.ts";

/** Results whose median is the level as things run, this one among them. */
const POINTS = 6;
const FEWEST_POINTS = 4;

/**
 * Path of the level; undefined where it would be a guess. With a history it is the median of the latest results, this one
 * included; without one, a result that fell by more than chance is taken for the new level.
 */
export function outlook(context: DiagnosisContext): string | undefined {
  const { situation, gap, ledger, causal } = context;
  const [kpi] = situation.kpis;
  if (kpi === undefined || daysSoFar(context) !== undefined) return undefined;
  const known = [...(kpi.history ?? []), kpi.actual].slice(-POINTS);
  // A step that got worse does not come back by itself: then the latest result is the level.
  const isSeries = known.length >= FEWEST_POINTS && worseStep(context) === undefined;
  if (!isSeries && !(causal && METRIC_TRAITS[gap.metric].accumulates)) return undefined;
  const level = isSeries ? median(known) : kpi.actual;
  const rule = isSeries ? "median-of-latest" : "latest-result";
  return ledger.once("outlook.level", computed(level, unitOf(gap.metric), rule, { significant: 3 }));
}
