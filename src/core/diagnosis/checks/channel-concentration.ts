/** Ad money that hangs on one channel. Limits: for a small budget one channel is often right; a risk, not a fault. */
import { CHANNEL_CONCENTRATION } from "../../evidence/ads.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { share, strong } = CHANNEL_CONCENTRATION.values;

export const channelConcentration = defineCheck({
  id: "channel-concentration",
  topic: "ads",
  owner: "marketer",
  needs: ["largest-channel-spend"],
  evidence: [CHANNEL_CONCENTRATION],
  factors: ["mix"],
  namesChannel: true,
  run: (readings) => {
    const { channel, value: spend, whole } = readings["largest-channel-spend"];
    const value = spend / whole;
    return failsAbove(
      {
        value,
        unit: "share",
        kind: "computed",
        threshold: share,
        evidence: CHANNEL_CONCENTRATION.id,
        channel,
      },
      { severity: value > strong ? "medium" : "low" },
    );
  },
});
