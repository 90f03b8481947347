/** The plan's own figures do not lead to the target: one of two targets is in force, or the plan cannot meet it. */

import { unitOf } from "../../facts/metric-unit.ts";
import { columnOf } from "../columns.ts";
import { defineContradiction, differ, withKpi } from "../contradiction.ts";
import { impliedValue } from "../implied.ts";

const TOLERANCE = 0.02;

export const planAgainstTarget = defineContradiction({
  id: "plan-against-target",
  find: (situation) => {
    const plan = columnOf(situation, "plan");
    if (plan === undefined) return undefined;
    for (const [index, kpi] of situation.kpis.entries()) {
      const implied = impliedValue({ metric: kpi.metric, actual: kpi.target }, plan);
      if (implied === undefined || !differ(kpi.target, implied, TOLERANCE)) continue;
      const unit = unitOf(kpi.metric);
      return {
        figures: { said: { value: kpi.target, unit, kind: "observed" }, implied: { value: implied, unit } },
        kpi: index,
        alternative: withKpi(situation, index, { target: implied }),
      };
    }
    return undefined;
  },
});
