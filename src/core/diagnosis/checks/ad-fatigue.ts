/** An audience that has seen enough. Limits: people who know the brand bear more; a longer period counts higher. */
import { AD_FATIGUE } from "../../evidence/ads.ts";
import { OWN_HISTORY } from "../../evidence/history.ts";
import { rateValue } from "../../statistics/rates.ts";
import { defineCheck } from "../check.ts";
import { isBelow, largestBy, ownLine } from "../line.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

const { frequency: usual } = AD_FATIGUE.values;

export const adFatigue = defineCheck({
  id: "ad-fatigue",
  topic: "ads",
  owner: "marketer",
  needs: ["channel-frequency"],
  evidence: [AD_FATIGUE, OWN_HISTORY],
  factors: ["click-cost", "result-cost"],
  figures: ["clicking"],
  namesChannel: true,
  run: (readings) => {
    const channels = readings["channel-frequency"];
    const chance = { dispersion: DISPERSION.traffic, ofWhole: true, level: ALPHA / channels.length };
    const tired = channels.filter(
      ({ frequency, before, now }) => frequency > usual && isBelow(now, ownLine(before), chance),
    );
    const worst = largestBy(tired.length > 0 ? tired : channels, ({ frequency }) => frequency);
    const { frequency, before, now, channel } = worst as (typeof channels)[number];
    const observation = {
      value: frequency,
      unit: "number",
      kind: "observed",
      threshold: usual,
      evidence: AD_FATIGUE.id,
      channel,
      more: { clicking: { value: rateValue(now) / rateValue(before) - 1, unit: "share" } },
    } as const;
    if (tired.length === 0) return { outcome: "pass", observation };
    const grave = rateValue(now) < ownLine(before).grave;
    return { outcome: "fail", severity: grave ? "high" : "medium", observation };
  },
});
