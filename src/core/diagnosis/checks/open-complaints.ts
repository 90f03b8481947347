/** Complaints that wait for an answer. Limits: old ones are in the count, and not every order is a customer. */
import { COMPLAINT_LOAD } from "../../evidence/service.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

const { many, veryMany } = COMPLAINT_LOAD.values;

export const openComplaints = defineCheck({
  id: "open-complaints",
  topic: "service",
  owner: "service",
  needs: ["open-complaints", "orders-a-month"],
  evidence: [COMPLAINT_LOAD],
  factors: ["repeat", "refunds"],
  run: (readings) => {
    const complaints = readings["open-complaints"];
    const orders = readings["orders-a-month"];
    if (orders === 0) return NOT_APPLICABLE;
    const value = complaints / orders;
    const observation = {
      value,
      unit: "share",
      kind: "computed",
      threshold: many,
      evidence: COMPLAINT_LOAD.id,
    } as const;
    const chance = 1 - countAtMost(complaints - 1, orders * many, DISPERSION.transactions);
    if (value <= many || chance >= ALPHA) return { outcome: "pass", observation };
    return { outcome: "fail", severity: value > veryMany ? "high" : "medium", observation };
  },
});
