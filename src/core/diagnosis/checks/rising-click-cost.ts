/** Clicks that cost more than before. Limits: dearer clicks may be better ones; inflation and season raise prices too. */
import { CLICK_COST_DECADE, CLICK_COST_RISE } from "../../evidence/ads.ts";
import { OWN_HISTORY } from "../../evidence/history.ts";
import { chanceOfFall, type Rate } from "../../statistics/rates.ts";
import { defineCheck } from "../check.ts";
import { largestBy } from "../line.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

/** What the market took in a whole year is no sign of one's own. */
const { yearlyRise } = CLICK_COST_RISE.values;

const costOf = ({ count, of }: Rate): number => of / count;

export const risingClickCost = defineCheck({
  id: "rising-click-cost",
  topic: "ads",
  owner: "marketer",
  needs: ["channel-clicks-for-money"],
  evidence: [CLICK_COST_RISE, CLICK_COST_DECADE, OWN_HISTORY],
  factors: ["click-cost", "result-cost"],
  isOfStep: true,
  figures: ["before"],
  namesChannel: true,
  run: (readings) => {
    const channels = readings["channel-clicks-for-money"].map((rates) => {
      const cost = costOf(rates.now);
      const earlier = costOf(rates.before);
      return { ...rates, cost, earlier, line: earlier * (1 + yearlyRise) };
    });
    const level = ALPHA / channels.length;
    const dearer = channels.filter(
      ({ before, now, cost, line }) =>
        cost > line && chanceOfFall(before, now, DISPERSION.traffic, false) < level,
    );
    const worst =
      largestBy(dearer, ({ now, cost, earlier }) => (cost - earlier) * now.count) ??
      (largestBy(channels, ({ cost, line }) => cost / line) as (typeof channels)[number]);
    const { cost, earlier, line, channel } = worst;
    const observation = {
      value: cost,
      unit: "money",
      kind: "computed",
      threshold: line,
      thresholdKind: "computed",
      evidence: CLICK_COST_RISE.id,
      channel,
      more: { before: { value: earlier, unit: "money" } },
    } as const;
    if (dearer.length === 0) return { outcome: "pass", observation };
    const grave = cost > earlier * (1 + OWN_HISTORY.values.grave);
    return { outcome: "fail", severity: grave ? "high" : "medium", observation };
  },
});
