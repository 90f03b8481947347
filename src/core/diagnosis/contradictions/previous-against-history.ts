/** The figure given for the period before, or made of its funnel, is not the last point of the history. */

import { unitOf } from "../../facts/metric-unit.ts";
import { columnOf } from "../columns.ts";
import { defineContradiction, differ, withKpi } from "../contradiction.ts";
import { impliedValue } from "../implied.ts";

const TOLERANCE = 0.005;

export const previousAgainstHistory = defineContradiction({
  id: "previous-against-history",
  find: (situation) => {
    const column = columnOf(situation, "previous");
    for (const [index, { metric, previous: typed, actual, history }] of situation.kpis.entries()) {
      const last = history?.at(-1);
      const previous = typed ?? (column && impliedValue({ metric, actual: last ?? actual }, column));
      if (previous === undefined || last === undefined || !differ(previous, last, TOLERANCE)) continue;
      const unit = unitOf(metric);
      return {
        figures: {
          said: { value: previous, unit, kind: "observed" },
          implied: { value: last, unit, kind: "observed" },
        },
        kpi: index,
        alternative: withKpi(situation, index, { previous: last }),
      };
    }
    return undefined;
  },
});
