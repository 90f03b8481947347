/** A channel that costs more than it brings. Limits: credit is not cause; brand search looks better than it is. */
import { BREAK_EVEN_RETURN, CHANNEL_BREAK_EVEN } from "../../evidence/economics.ts";
import { countAtMost } from "../../statistics/counts.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { largestBy } from "../line.ts";
import { ALPHA, ORDER_SUM_VARIANCE } from "../noise.ts";

const { leastShare, grave } = CHANNEL_BREAK_EVEN.values;

interface Return {
  readonly spend: number;
  readonly revenue: number;
  readonly orders: number | undefined;
}

/**
 * Chance of so few orders if the channel paid for itself; without a number of orders or a price, below a half of
 * break-even is taken for proof.
 */
function chanceOf(
  { spend, revenue, orders }: Return,
  margin: number,
  orderValue: number | undefined,
): number {
  const needed = spend / margin;
  const price = orders !== undefined && orders > 0 && revenue > 0 ? revenue / orders : orderValue;
  if (orders === undefined || price === undefined || price === 0) return revenue < needed * grave ? 0 : 1;
  return countAtMost(revenue / price, needed / price, ORDER_SUM_VARIANCE);
}

export const unprofitableChannel = defineCheck({
  id: "unprofitable-channel",
  topic: "money",
  owner: "marketer",
  needs: ["channel-returns", "gross-margin"],
  uses: ["order-value"],
  evidence: [BREAK_EVEN_RETURN, CHANNEL_BREAK_EVEN],
  factors: ["click-cost", "result-cost", "conversion", "order-value", "visit-value", "mix"],
  figures: ["left"],
  namesChannel: true,
  applies: ({ model }) => model !== "lead-generation" && model !== "subscription",
  run: (readings) => {
    const margin = readings["gross-margin"];
    const returns = readings["channel-returns"];
    const total = returns.reduce((sum, { spend }) => sum + spend, 0);
    const real = returns
      .filter(({ spend }) => spend >= total * leastShare)
      .map((channel) => ({ ...channel, left: channel.revenue * margin - channel.spend }));
    const losing = real.filter(
      (channel) =>
        channel.left < 0 && chanceOf(channel, margin, readings["order-value"]) < ALPHA / real.length,
    );
    const worst = largestBy(losing.length > 0 ? losing : real, ({ left }) => -left);
    if (worst === undefined) return NOT_APPLICABLE;
    const value = worst.revenue / worst.spend;
    const observation = {
      value,
      unit: "ratio",
      kind: "computed",
      threshold: 1 / margin,
      thresholdKind: "computed",
      evidence: BREAK_EVEN_RETURN.id,
      channel: worst.channel,
      more: { left: { value: worst.left, unit: "money" } },
    } as const;
    if (losing.length === 0) return { outcome: "pass", observation };
    return { outcome: "fail", severity: value < grave / margin ? "high" : "medium", observation };
  },
});
