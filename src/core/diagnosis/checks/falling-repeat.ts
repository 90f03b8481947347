/** Less of the revenue from customers who came back. Limits: the share also falls when new business grows. */
import { OWN_EARLIER_FIGURE } from "../../evidence/measurement.ts";
import { defineCheck, failsBelow } from "../check.ts";
import { fell } from "../moved.ts";
import { ORDER_SUM_VARIANCE } from "../noise.ts";

const { grave } = OWN_EARLIER_FIGURE.values;

export const fallingRepeat = defineCheck({
  id: "falling-repeat",
  topic: "customers",
  owner: "product",
  needs: ["repeat-share", "repeat-share-before", "orders-now", "orders-before"],
  uses: ["repeat-revenue-growth"],
  evidence: [OWN_EARLIER_FIGURE],
  factors: ["repeat"],
  isOfStep: true,
  run: (readings) => {
    const now = readings["repeat-share"];
    const before = readings["repeat-share-before"];
    const orders = readings["orders-now"];
    const ordersBefore = readings["orders-before"];
    const observation = {
      value: now,
      unit: "share",
      kind: "observed",
      threshold: before,
      thresholdKind: "computed",
      evidence: OWN_EARLIER_FIGURE.id,
    } as const;
    const grew = (readings["repeat-revenue-growth"] ?? -1) >= 0;
    const isReal =
      orders > 0 &&
      ordersBefore > 0 &&
      fell(
        { count: now * orders, trials: orders },
        { count: before * ordersBefore, trials: ordersBefore },
        ORDER_SUM_VARIANCE,
      );
    if (grew || !isReal) return { outcome: "pass", observation };
    return failsBelow(observation, { grave: before * (1 - grave) });
  },
});
