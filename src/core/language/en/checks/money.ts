/** What the checks of the money say. */

export const money = {
  "check.unprofitable-ads.title": "Ads below break-even",
  "check.unprofitable-ads.pass":
    "Each unit of ad money went with {{fact.value}} in revenue; at your margin the ads pay for themselves from {{fact.threshold}}. After paying for them, {{fact.left}} of margin is left.",
  "check.unprofitable-ads.fail":
    "Each unit of ad money went with {{fact.value}} in revenue, and at your margin it takes {{fact.threshold}} before the ads pay for themselves. Set against that line, {{fact.left}} of margin is missing.",
  "check.unprofitable-ads.step":
    "Split spend and revenue by campaign and stop what stays under the line first, before anything new is started.",
  "check.unprofitable-ads.limits":
    "All revenue is set against the ads, which flatters them; repeat purchases and overheads are left out.",
} as const;
