/** Leads that cost more than they did, or far more than usual. Limits: a dear lead that buys beats a cheap one. */
import { SEARCH_AD_AVERAGES, SOCIAL_LEAD_ADS } from "../../evidence/ads.ts";
import { OWN_HISTORY } from "../../evidence/history.ts";
import type { ChannelRates } from "../../situation/readings/channels.ts";
import { rateValue } from "../../statistics/rates.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { fixedLine, isBelow, type Line, largestBy, ownCostLine } from "../line.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

/** Twice what is usual, as leads per dollar: industries lie far apart. */
const USUAL = new Map<ChannelRates["kind"], Line>([
  ["paid-search", fixedLine(1 / (2 * SEARCH_AD_AVERAGES.values.leadCost), SEARCH_AD_AVERAGES.id)],
  ["paid-social", fixedLine(1 / (2 * SOCIAL_LEAD_ADS.values.leadCost), SOCIAL_LEAD_ADS.id)],
]);

function lineOf({ kind, before }: ChannelRates, currency: string | undefined): Line | undefined {
  if (before !== undefined && before.count > 0) return ownCostLine(before);
  return currency === "USD" ? USUAL.get(kind) : undefined;
}

export const dearLeads = defineCheck({
  id: "dear-leads",
  topic: "money",
  owner: "marketer",
  needs: ["channel-leads-for-money"],
  uses: ["currency"],
  evidence: [OWN_HISTORY, SEARCH_AD_AVERAGES, SOCIAL_LEAD_ADS],
  factors: ["click-cost", "lead-rate", "result-cost"],
  namesChannel: true,
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) => {
    const held = readings["channel-leads-for-money"].flatMap((rates) => {
      const line = lineOf(rates, readings.currency);
      return line === undefined ? [] : [{ ...rates, line }];
    });
    const chance = { dispersion: DISPERSION.transactions, ofWhole: false, level: ALPHA / held.length };
    const dear = held.filter(({ now, line }) => isBelow(now, line, chance));
    const worst =
      largestBy(dear, ({ now, line }) => now.of - now.count / line.rate) ??
      largestBy(held, ({ now, line }) => line.rate / rateValue(now));
    if (worst === undefined) return NOT_APPLICABLE;
    const { now, line, channel } = worst;
    const observation = {
      value: 1 / rateValue(now),
      unit: "money",
      kind: "computed",
      threshold: 1 / line.rate,
      thresholdKind: "computed",
      evidence: line.evidence,
      channel,
    } as const;
    if (dear.length === 0) return { outcome: "pass", observation };
    return { outcome: "fail", severity: rateValue(now) < line.grave ? "high" : "medium", observation };
  },
});
