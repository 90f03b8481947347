/** A target that ignores a seasonal fall. Limits: one earlier year is one observation; the trade's figure is American. */
import { OWN_SEASON, RETAIL_SEASON } from "../../evidence/targets.ts";
import { defineCheck, failsAbove, NOT_APPLICABLE } from "../check.ts";
import { METRIC_TRAITS } from "../metric.ts";

const { ranges, allowed } = OWN_SEASON.values;
/** A target that asks for growth while the season falls asks against the calendar. */
const NO_GROWTH = 0;

export const seasonBlindTarget = defineCheck({
  id: "season-blind-target",
  topic: "targets",
  owner: "budget-owner",
  needs: ["target-growth", "calendar-step"],
  evidence: [OWN_SEASON, RETAIL_SEASON],
  factors: ["target"],
  figures: ["asked", "season"],
  applies: ({ metric }) => METRIC_TRAITS[metric].accumulates,
  run: (readings) => {
    const asked = readings["target-growth"];
    const step = readings["calendar-step"];
    const season = step.source === "own" ? step.change : RETAIL_SEASON.values.change;
    if (step.source === "own" && -season <= ranges * step.usualStep) return NOT_APPLICABLE;
    return failsAbove(
      {
        value: asked,
        unit: "share",
        kind: "computed",
        threshold: allowed * season,
        thresholdKind: "computed",
        evidence: step.source === "own" ? OWN_SEASON.id : RETAIL_SEASON.id,
        more: { asked: { value: asked, unit: "share" }, season: { value: season, unit: "share" } },
      },
      { grave: NO_GROWTH },
    );
  },
});
