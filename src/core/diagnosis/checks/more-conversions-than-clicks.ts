/** A channel with more results than clicks. Limits: calls and customers who order again are no error. */
import { CONVERSIONS_PER_CLICK } from "../../evidence/measurement.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";

export const moreConversionsThanClicks = defineCheck({
  id: "more-conversions-than-clicks",
  topic: "measurement",
  owner: "measurement",
  needs: ["channel-credits"],
  evidence: [CONVERSIONS_PER_CLICK],
  factors: [],
  figures: ["results", "clicks"],
  namesChannel: true,
  run: (readings) => {
    // A channel without a click is not one that people come from by clicking.
    const credits = readings["channel-credits"].filter(({ clicks }) => clicks > 0);
    const [worst] = [...credits].sort(
      (left, right) => right.results / right.clicks - left.results / left.clicks,
    );
    if (worst === undefined) return NOT_APPLICABLE;
    const { channel, results, clicks } = worst;
    // Medium: the results may be real, only their address is doubtful.
    return failsAbove({
      value: results,
      unit: "number",
      kind: "observed",
      threshold: clicks,
      thresholdKind: "computed",
      evidence: CONVERSIONS_PER_CLICK.id,
      channel,
      more: {
        results: { value: results, unit: "results", kind: "observed" },
        clicks: { value: clicks, unit: "clicks", kind: "observed" },
      },
    });
  },
});
