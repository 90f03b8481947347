/** Channels that together claim more than was sold. Limits: days, taxes and returns are counted differently by each. */
import { CLAIMED_SURPLUS, DOUBLE_COUNTING } from "../../evidence/measurement.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

const { tolerated } = DOUBLE_COUNTING.values;

/** Whether a few orders booked into the next period could make the surplus; not without the number of orders. */
function isChance(times: number, orders: number | undefined): boolean {
  if (orders === undefined || orders === 0) return false;
  return 1 - countAtMost(times * orders - 1, tolerated * orders, DISPERSION.transactions) >= ALPHA;
}

export const platformAboveShop = defineCheck({
  id: "platform-above-shop",
  topic: "measurement",
  owner: "measurement",
  needs: ["channel-claims"],
  uses: ["orders-now"],
  evidence: [DOUBLE_COUNTING, CLAIMED_SURPLUS],
  factors: [],
  figures: ["claimed", "counted"],
  run: (readings) => {
    const { claimed, counted, unit } = readings["channel-claims"];
    if (counted === 0) return NOT_APPLICABLE;
    const value = claimed / counted;
    const observation = {
      value,
      unit: "share",
      kind: "computed",
      threshold: tolerated,
      evidence: DOUBLE_COUNTING.id,
      more: { claimed: { value: claimed, unit }, counted: { value: counted, unit, kind: "observed" } },
    } as const;
    if (isChance(value, readings["orders-now"])) return { outcome: "pass", observation };
    // High where the surplus is beyond what overlapping platforms usually make of it.
    return failsAbove(observation, { grave: CLAIMED_SURPLUS.values.usualHigh });
  },
});
