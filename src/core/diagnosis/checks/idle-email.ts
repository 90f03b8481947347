/** A shop that earns next to nothing by e-mail. Limits: the tools credit themselves with what would have come anyway. */
import { CART_REMINDER, IDLE_EMAIL } from "../../evidence/customers.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { defineCheck, failsBelow } from "../check.ts";
import { ALPHA, ORDER_SUM_VARIANCE } from "../noise.ts";

const { least } = IDLE_EMAIL.values;

export const idleEmail = defineCheck({
  id: "idle-email",
  topic: "customers",
  owner: "marketer",
  needs: ["email-share", "business-model"],
  uses: ["orders-now"],
  evidence: [IDLE_EMAIL, CART_REMINDER],
  factors: ["email"],
  isOfStep: true,
  applies: ({ model }) => model === undefined || model === "ecommerce",
  run: (readings) => {
    const value = readings["email-share"];
    const orders = readings["orders-now"];
    const observation = {
      value,
      unit: "share",
      kind: "computed",
      threshold: least,
      evidence: IDLE_EMAIL.id,
    } as const;
    const isChance =
      orders !== undefined &&
      orders > 0 &&
      countAtMost(value * orders, least * orders, ORDER_SUM_VARIANCE) >= ALPHA;
    if (isChance) return { outcome: "pass", observation };
    // Low: what is attributed to e-mail is more than what it wins.
    return failsBelow(observation, { severity: "low" });
  },
});
