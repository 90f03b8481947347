/** What the checks of content say. */

export const content = {
  "check.thin-content.title": "Little new content",
  "check.thin-content.pass":
    "You publish {{fact.value}} a month; {{fact.threshold}} is where a usual rhythm starts.",
  "check.thin-content.fail":
    "You publish {{fact.value}} a month; a usual rhythm starts at {{fact.threshold}}. Too little to be found by, and nothing to build on next year.",
  "check.thin-content.step":
    "Take the question that customers ask most and answer it on the page where they decide; that is a piece of content that needs no budget.",
  "check.thin-content.limits": "How often is not how well: one good piece can beat many thin ones.",
} as const;
