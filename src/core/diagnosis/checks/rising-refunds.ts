/** More of the revenue sent back. Limits: refunds come late, so falling sales raise the share by themselves. */

import { REFUND_RISE } from "../../evidence/customers.ts";
import { OWN_EARLIER_FIGURE } from "../../evidence/measurement.ts";
import { defineCheck, failsAbove } from "../check.ts";
import { rose } from "../moved.ts";
import { ORDER_SUM_VARIANCE } from "../noise.ts";

const { small, grave } = REFUND_RISE.values;

export const risingRefunds = defineCheck({
  id: "rising-refunds",
  topic: "customers",
  owner: "product",
  needs: ["refund-share", "refund-share-before", "orders-now", "orders-before"],
  evidence: [OWN_EARLIER_FIGURE, REFUND_RISE],
  factors: ["refunds"],
  isOfStep: true,
  run: (readings) => {
    const now = readings["refund-share"];
    const before = readings["refund-share-before"];
    const orders = readings["orders-now"];
    const ordersBefore = readings["orders-before"];
    const observation = {
      value: now,
      unit: "share",
      kind: "computed",
      threshold: before,
      thresholdKind: "computed",
      evidence: OWN_EARLIER_FIGURE.id,
    } as const;
    const isReal =
      orders > 0 &&
      ordersBefore > 0 &&
      rose(
        { count: now * orders, trials: orders },
        { count: before * ordersBefore, trials: ordersBefore },
        ORDER_SUM_VARIANCE,
      );
    if (!isReal) return { outcome: "pass", observation };
    return failsAbove(observation, {
      grave: before + grave,
      severity: now - before < small ? "low" : "medium",
    });
  },
});
