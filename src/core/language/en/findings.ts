/** What the checks say. `fail` and `pass` are said to the marketer; `step` is one move; `limits` is when not to trust it. */
import type { FINDING_MESSAGES } from "../../advice/findings.ts";

export const findings: Readonly<Record<keyof typeof FINDING_MESSAGES, string>> = {
  "check.slow-pages.title": "Slow pages",
  "check.slow-pages.pass": "Pages are there in {{fact.value}}; up to {{fact.threshold}} counts as good.",
  "check.slow-pages.fail":
    "People wait {{fact.value}} for the page; up to {{fact.threshold}} counts as good. A slow page is worth mending, but on its own it does not prove that it caused the gap.",
  "check.slow-pages.step":
    "Ask for one change: get the large image at the top of the busiest page down in size, then watch sales from phones over the next weeks.",
  "check.slow-pages.limits":
    "One speed figure for the whole site hides the page that matters; measure the landing page of your ads.",
  "check.unprofitable-ads.title": "Ads below break-even",
  "check.unprofitable-ads.pass":
    "Each unit of ad money went with {{fact.value}} in revenue; at your margin the ads pay for themselves from {{fact.threshold}}. After paying for them, {{fact.left}} of margin is left.",
  "check.unprofitable-ads.fail":
    "Each unit of ad money went with {{fact.value}} in revenue, and at your margin it takes {{fact.threshold}} before the ads pay for themselves. Set against that line, {{fact.left}} of margin is missing.",
  "check.unprofitable-ads.step":
    "Split spend and revenue by campaign and stop what stays under the line first, before anything new is started.",
  "check.unprofitable-ads.limits":
    "All revenue is set against the ads, which flatters them; repeat purchases and overheads are left out.",
  "check.unbacked-target.title": "Unbacked target",
  "check.unbacked-target.pass":
    "Against the period before, the target asks for this: {{claim.asked}}; the ad money: {{claim.funded}}. The one can carry the other.",
  "check.unbacked-target.fail":
    "Against the period before, the target asks for this: {{claim.asked}}; the ad money: {{claim.funded}}. The difference has to come from somewhere, and these figures do not say from where.",
  "check.unbacked-target.step":
    "Ask in one sentence which step of the funnel was expected to carry the difference, and who was to improve it.",
  "check.unbacked-target.limits":
    "A season, a new price or a new product can carry a target too; this check does not see them.",
  "check.slow-lead-response.title": "Slow first reply to leads",
  "check.slow-lead-response.pass":
    "A lead hears back after {{fact.value}}; within {{fact.threshold}} is fast.",
  "check.slow-lead-response.fail":
    "A lead waits {{fact.value}} for a first reply; within {{fact.threshold}} is what fast companies manage. People who wait may buy elsewhere meanwhile.",
  "check.slow-lead-response.step":
    "Agree with sales on one rule for the first reply and hold it over the next weeks; show more ads in the hours when someone answers.",
  "check.slow-lead-response.limits":
    "The quick leads may also be the easy ones; the study counted conversations, not sales.",
  "check.thin-content.title": "Little new content",
  "check.thin-content.pass":
    "You publish {{fact.value}} a month; {{fact.threshold}} is where a usual rhythm starts.",
  "check.thin-content.fail":
    "You publish {{fact.value}} a month; a usual rhythm starts at {{fact.threshold}}. Too little to be found by, and nothing to build on next year.",
  "check.thin-content.step":
    "Take the question that customers ask most and answer it on the page where they decide; that is a piece of content that needs no budget.",
  "check.thin-content.limits": "How often is not how well: one good piece can beat many thin ones.",
};
