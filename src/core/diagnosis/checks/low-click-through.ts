/** Ads that are shown and not clicked. Limits: more clicks are not more buyers; a usual rate is no aim of its own. */
import { SEARCH_AD_AVERAGES, SOCIAL_TRAFFIC_ADS } from "../../evidence/ads.ts";
import { OWN_HISTORY } from "../../evidence/history.ts";
import type { ChannelRates } from "../../situation/readings/channels.ts";
import { rateValue } from "../../statistics/rates.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { fixedLine, isBelow, type Line, largestBy, ownLine } from "../line.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

/** Half of what is usual: industries lie so far apart that less would say nothing. */
const USUAL = new Map<ChannelRates["kind"], Line>([
  ["paid-search", fixedLine(SEARCH_AD_AVERAGES.values.clickThrough / 2, SEARCH_AD_AVERAGES.id)],
  ["paid-social", fixedLine(SOCIAL_TRAFFIC_ADS.values.clickThrough / 2, SOCIAL_TRAFFIC_ADS.id)],
]);

/** A channel with a past is held to that alone. */
const lineOf = ({ kind, before }: ChannelRates): Line | undefined =>
  before !== undefined && before.count > 0 ? ownLine(before) : USUAL.get(kind);

export const lowClickThrough = defineCheck({
  id: "low-click-through",
  topic: "ads",
  owner: "marketer",
  needs: ["channel-click-through"],
  evidence: [OWN_HISTORY, SEARCH_AD_AVERAGES, SOCIAL_TRAFFIC_ADS],
  factors: ["click-cost", "volume", "result-cost"],
  namesChannel: true,
  run: (readings) => {
    const held = readings["channel-click-through"].flatMap((rates) => {
      const line = lineOf(rates);
      return line === undefined ? [] : [{ ...rates, line }];
    });
    const chance = { dispersion: DISPERSION.traffic, ofWhole: true, level: ALPHA / held.length };
    const low = held.filter(({ now, line }) => isBelow(now, line, chance));
    const worst =
      largestBy(low, ({ now, line }) => line.rate * now.of - now.count) ??
      largestBy(held, ({ now, line }) => line.rate / rateValue(now));
    if (worst === undefined) return NOT_APPLICABLE;
    const { now, line, channel } = worst;
    const observation = {
      value: rateValue(now),
      unit: "rate",
      kind: "computed",
      threshold: line.rate,
      thresholdKind: "computed",
      evidence: line.evidence,
      channel,
    } as const;
    if (low.length === 0) return { outcome: "pass", observation };
    return { outcome: "fail", severity: rateValue(now) < line.grave ? "medium" : "low", observation };
  },
});
