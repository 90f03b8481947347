/** A conversion rate that moved against its own channels. Limits: only channels known in both periods are in it. */
import { MIX_IDENTITY } from "../../evidence/ads.ts";
import { chanceOfFall, type Rate, rateValue } from "../../statistics/rates.ts";
import { defineCheck, NOT_APPLICABLE } from "../check.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

/** Sums of many rates agree with their total to about this share. */
const ROUNDING = 1e-9;

const sumOf = (rates: readonly Rate[]): Rate =>
  rates.reduce((sum, rate) => ({ count: sum.count + rate.count, of: sum.of + rate.of }), { count: 0, of: 0 });

export const hiddenMix = defineCheck({
  id: "hidden-mix",
  topic: "ads",
  owner: "marketer",
  needs: ["channel-conversion"],
  evidence: [MIX_IDENTITY],
  factors: ["lead-rate", "conversion", "mix"],
  isOfStep: true,
  figures: ["mixed"],
  run: (readings) => {
    const channels = readings["channel-conversion"];
    const before = sumOf(channels.map((channel) => channel.before));
    const now = sumOf(channels.map((channel) => channel.now));
    if (before.count > before.of || now.count > now.of) return NOT_APPLICABLE;
    const value = rateValue(now);
    const threshold = rateValue(before);
    // The rate of before with the visits of now: what the change of mix alone would have made of it.
    const mixed =
      channels.reduce((sum, channel) => sum + rateValue(channel.before) * channel.now.of, 0) / now.of;
    const observation = {
      value,
      unit: "rate",
      kind: "computed",
      threshold,
      thresholdKind: "computed",
      evidence: MIX_IDENTITY.id,
      more: { mixed: { value: mixed, unit: "rate" } },
    } as const;
    const [lower, higher] = value < threshold ? [before, now] : [now, before];
    const moved = chanceOfFall(lower, higher, DISPERSION.transactions, true) < ALPHA / 2;
    const change = value - threshold;
    // The mix explains the whole change or more: what the channels did themselves is nothing, or the reverse.
    const byMix = (mixed - value) * change >= -ROUNDING * change * change;
    return moved && byMix
      ? { outcome: "fail", severity: "medium", observation }
      : { outcome: "pass", observation };
  },
});
