/** Figures that disagree: what does, the two readings, the one test that tells them apart. */
import type { CONTRADICTION_MESSAGES } from "../../advice/contradictions.ts";

export const contradictions: Readonly<Record<keyof typeof CONTRADICTION_MESSAGES, string>> = {
  "contradiction.kpi-against-funnel.text":
    "{{fact.metric}}: you gave {{fact.said}}, the funnel makes it {{fact.implied}}.",
  "contradiction.kpi-against-funnel.rival":
    "Either the reports count differently (tax, returns, time zone, date of order or of payment), or one of them is older.",
  "contradiction.kpi-against-funnel.test":
    "Open both reports for one single day and compare them; the difference shows its rule at once.",
  "contradiction.previous-against-history.text":
    "{{fact.metric}}: for the period before you gave {{fact.said}}, but your history ends with {{fact.implied}}.",
  "contradiction.previous-against-history.rival":
    "Either the history stops a period earlier, or one of the figures was corrected later.",
  "contradiction.previous-against-history.test":
    "Put a date beside the last point of the history. If it is the period before, take the figure you would show to finance.",
  "contradiction.plan-against-target.text":
    "{{fact.metric}}: the target is {{fact.said}}, but the plan's own figures lead to {{fact.implied}}.",
  "contradiction.plan-against-target.rival":
    "Either the target was changed after the plan was made, or the plan never reached it on paper.",
  "contradiction.plan-against-target.test":
    "Ask when each of them was set. If the target is the younger one, ask what was added to the plan when it changed.",
  "contradiction.clicks-against-visits.text":
    "The ads report {{fact.said}}; without the visits from organic search, the site counted {{fact.implied}}.",
  "contradiction.clicks-against-visits.rival":
    "Either clicks are lost on the way, to a slow page, the consent banner or the tracking, or the visits in the funnel never included organic search.",
  "contradiction.clicks-against-visits.test":
    "First see whether the funnel's visits include organic search. If they do, compare clicks and visits of one day by device: more loss on phones points at the page, an even loss at the banner or the tracking.",
  "contradiction.devices-against-total.text":
    "Over all visits the conversion rate is {{fact.said}}; phones and computers together would give {{fact.implied}}.",
  "contradiction.devices-against-total.rival":
    "Either the rates by device come from another goal or another period, or tablets and apps are missing.",
  "contradiction.devices-against-total.test":
    "Open one report that has both, total and devices, for the same period and the same goal.",
  "contradiction.ads-take-all.text":
    "The paid channels are credited with {{fact.said}} of the revenue, although {{fact.implied}} of the visits come from organic search.",
  "contradiction.ads-take-all.rival":
    "Either search really sells nothing, or the last ad that was clicked takes the credit for sales that others began.",
  "contradiction.ads-take-all.test":
    "In one region or for one week, pause the channel closest to the purchase and watch the shop's total, not the platform's.",
  "contradiction.channels-against-total.text":
    "The funnel counts {{fact.said}} of ad money, the channels together {{fact.implied}}.",
  "contradiction.channels-against-total.rival":
    "Either a channel is missing from the list, or fees and tax are in one figure and not in the other.",
  "contradiction.channels-against-total.test":
    "Lay the invoices of the period beside the platforms' own reports and tick them off one by one.",
  "contradiction.budget-against-plan.text":
    "The ad budget is {{fact.said}}, the plan reckons with {{fact.implied}}.",
  "contradiction.budget-against-plan.rival":
    "Either the budget changed after the plan was made, or one of them includes more than media.",
  "contradiction.budget-against-plan.test":
    "Find out which of these sums the target was made for, and say so whenever the target is quoted.",
  "contradiction.content-against-search.text":
    "The older pieces are said to bring {{fact.said}} a month, but search as a whole brought {{fact.implied}}.",
  "contradiction.content-against-search.rival":
    "Either those visits come from elsewhere too, or the share of search is measured differently.",
  "contradiction.content-against-search.test":
    "Filter the report to visits from search that land on those pages.",
  "contradiction.sold-without-answer.text":
    "There are {{fact.said}}, but by the share that was answered only {{fact.implied}} were ever spoken to.",
  "contradiction.sold-without-answer.rival":
    "Either deals come without a call, or the share describes another group or another time.",
  "contradiction.sold-without-answer.test":
    "Take a few deals of the period and look up how each of them began.",
  "contradiction.content-budget.text":
    "The content budget is {{fact.said}}, while the pieces at their price come to {{fact.implied}}.",
  "contradiction.content-budget.rival":
    "Either one of them includes what the other leaves out, such as tools, editing or pieces written in-house, or the budget and the pieces do not belong to the same month.",
  "contradiction.content-budget.test":
    "Ask what the content budget was really spent on. If money is left in it, the next pieces need none from the ads.",
  "contradiction.fork-verdict":
    "If the second figure is the right one, {{claim.gap}}, and the verdict would be another: {{fact.verdict}}. That comes first.",
  "contradiction.fork-stance":
    "If the second figure is the right one, {{claim.gap}}, and the parts would weigh differently.",
};
