/** What the checks of the target say. */

export const targets = {
  "check.unbacked-target.title": "Unbacked target",
  "check.unbacked-target.pass":
    "Against the period before, the target asks for this: {{claim.asked}}; the ad money: {{claim.funded}}. The one can carry the other.",
  "check.unbacked-target.fail":
    "Against the period before, the target asks for this: {{claim.asked}}; the ad money: {{claim.funded}}. The difference has to come from somewhere, and these figures do not say from where.",
  "check.unbacked-target.step":
    "Ask in one sentence which step of the funnel was expected to carry the difference, and who was to improve it.",
  "check.unbacked-target.limits":
    "A season, a new price or a new product can carry a target too; this check does not see them.",
} as const;
