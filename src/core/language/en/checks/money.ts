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
  "check.dear-leads.title": "Dear leads",
  "check.dear-leads.pass":
    "{{fact.channel}}: a lead costs {{fact.value}}; the line for this channel is {{fact.threshold}}. Leads are not clearly dearer than their line anywhere.",
  "check.dear-leads.fail":
    "{{fact.channel}}: a lead costs {{fact.value}}; the line for this channel is {{fact.threshold}}. The same budget puts fewer people into the funnel, before sales has spoken to any of them.",
  "check.dear-leads.step":
    "Take the ad that spends most in this channel, go all the way from it to the sent form on a phone, and remove one field that sales never looks at.",
  "check.dear-leads.limits":
    "The line is somewhat above the channel's own earlier cost; where that is unknown, far above the US average, and in dollars only. A dear lead that buys is better than a cheap one that does not.",
  "check.refused-budget.title": "Refused extra budget",
  "check.refused-budget.pass":
    "You asked for {{fact.requested}} more and got {{fact.approved}}; below {{fact.threshold}} of the request would count as refused.",
  "check.refused-budget.fail":
    "You asked for {{fact.requested}} more, and {{fact.approved}} was approved. If the target counted on that money, it was never fully funded, and that belongs beside the result.",
  "check.refused-budget.step":
    "Write one line to whoever decides: what was asked for, what was approved, and which part of the target counted on the difference. Ask which should change, the money or the target.",
  "check.refused-budget.limits":
    "The figures do not say why, nor whether the money would have paid for itself; the last part of a budget usually earns least.",
  "check.slow-payback.title": "Slow payback of customers",
  "check.slow-payback.pass":
    "A new customer pays back after {{fact.value}}; up to {{fact.threshold}} is workable for a subscription.",
  "check.slow-payback.fail":
    "A new customer pays back after {{fact.value}}; up to {{fact.threshold}} is workable for a subscription. Until then each new customer ties up money, so faster growth makes cash tighter first.",
  "check.slow-payback.step":
    "Ask finance for the payback by channel and by plan, and suggest moving next week's ad money from the slowest to the quickest.",
  "check.slow-payback.limits":
    "The bands are rules of thumb from subscription software. With money in the bank a longer wait can be right; customers who leave early make it longer than it looks.",
  "check.uneven-pacing.title": "Uneven ad spending",
  "check.uneven-pacing.pass":
    "{{fact.spent}} went into ads; at an even pace it would be {{fact.even}}. Up to {{fact.threshold}} either way is normal.",
  "check.uneven-pacing.fail":
    "{{fact.spent}} went into ads, {{claim.drift}} than the {{fact.even}} of an even pace. So the result was not made with the money that was planned for it, and should not be read as if it were.",
  "check.uneven-pacing.step":
    "Divide the money that is left by the days that are left, set that as the daily limit today, and look again in a week. If the period is over, show the difference beside the result.",
  "check.uneven-pacing.limits":
    "A sale or a season may want just such a pace; then hold it against your own calendar instead of an even line.",
  "check.unprofitable-channel.title": "A channel below break-even",
  "check.unprofitable-channel.pass":
    "The channel with the least left is {{fact.channel}}: {{fact.value}} in revenue for each unit of ad money, with break-even at {{fact.threshold}} for your margin. No channel lies below its break-even by more than chance explains.",
  "check.unprofitable-channel.fail":
    "{{fact.channel}} brought {{fact.value}} in revenue for each unit of ad money; at your margin a channel pays for itself from {{fact.threshold}}. By what the reports credit to it, {{fact.left}} of margin is missing there.",
  "check.unprofitable-channel.step":
    "Sort this channel's campaigns by spend and pause the largest one that brought no order in the whole period; after a week, see whether the total of orders noticed.",
  "check.unprofitable-channel.limits":
    "Credit is not cause: a channel where purchases begin looks worse than it is, and brand search looks better. Repeat purchases do not count here.",
  "check.weak-lifetime-value.title": "Low customer value for the cost",
  "check.weak-lifetime-value.pass":
    "A customer brings {{fact.lifetime}} over a lifetime and costs {{fact.cost}} to win. The ratio is {{fact.value}}, the line {{fact.threshold}}.",
  "check.weak-lifetime-value.fail":
    "A customer costs {{fact.cost}} to win and brings {{fact.lifetime}} over a lifetime. The ratio is {{fact.value}}, the line {{fact.threshold}}: at this cost, a new customer leaves too little to build on.",
  "check.weak-lifetime-value.step":
    "Ask for the value of customers by first product or by channel, and move this week's spend toward those who stay longest.",
  "check.weak-lifetime-value.limits":
    "A lifetime is a forecast, and repeat orders in the count make winning look cheaper. For subscriptions the line is a rule of thumb; for all others it is where a customer just brings back what they cost.",
} as const;
