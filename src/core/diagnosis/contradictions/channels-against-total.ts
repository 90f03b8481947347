/** The channels' money does not add up to the money of the funnel: a channel is missing, or fees are counted once. */
import { sumOfChannels } from "../columns.ts";
import { defineContradiction, differ } from "../contradiction.ts";

const TOLERANCE = 0.03;

export const channelsAgainstTotal = defineContradiction({
  id: "channels-against-total",
  find: ({ channels, funnel }) => {
    const said = funnel?.actual?.adSpend;
    const implied = sumOfChannels(channels, "actual")?.adSpend;
    if (said === undefined || implied === undefined || !differ(said, implied, TOLERANCE)) return undefined;
    return {
      figures: {
        said: { value: said, unit: "money", kind: "observed" },
        implied: { value: implied, unit: "money" },
      },
    };
  },
});
