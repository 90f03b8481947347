/** A KPI's result differs from the same figure in the funnel: two reports, or two definitions. */

import { unitOf } from "../../facts/metric-unit.ts";
import { columnOf } from "../columns.ts";
import { defineContradiction, differ, withKpi } from "../contradiction.ts";
import { impliedValue } from "../implied.ts";

const TOLERANCE = 0.02;

export const kpiAgainstFunnel = defineContradiction({
  id: "kpi-against-funnel",
  find: (situation) => {
    const actual = columnOf(situation, "actual");
    if (actual === undefined) return undefined;
    const net = (actual.revenue ?? 0) - (actual.refunds ?? 0);
    for (const [index, kpi] of situation.kpis.entries()) {
      const implied = impliedValue(kpi, actual);
      if (implied === undefined || !differ(kpi.actual, implied, TOLERANCE)) continue;
      if (kpi.metric === "revenue" && !differ(kpi.actual, net, TOLERANCE)) continue;
      const unit = unitOf(kpi.metric);
      return {
        figures: { said: { value: kpi.actual, unit, kind: "observed" }, implied: { value: implied, unit } },
        kpi: index,
        alternative: withKpi(situation, index, { actual: implied }),
      };
    }
    return undefined;
  },
});
