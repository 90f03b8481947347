/**
 * Per step of the funnel. `step`: to the marketer, doable this week in an hour. `ask`: said aloud by the marketer to
 * whoever runs the step. `rebuild`: what would be built differently rather than tuned.
 */
import type { STEP_MESSAGES } from "../../advice/steps.ts";

export const steps: Readonly<Record<keyof typeof STEP_MESSAGES, string>> = {
  "step.ad-spend":
    "This week, work out what the ad money that was not spent would have brought at the efficiency you had, and take that one line to whoever sets the budget.",
  "step.click-cost":
    "This week, sort your search terms and placements by cost per result, pause the dearest few that brought nothing, and write down the date so that you can see what it changed.",
  "step.arrival":
    "This week, compare clicks and visits for a single day, by device. If phones lose more, it is the page; if the loss is even, look at the consent banner and the tracking first.",
  "step.lead-rate":
    "This week, fill in your own form on a phone, note every field you would rather skip, and ask for the most useless one to be removed.",
  "step.conversion":
    "This week, buy from your own site on a phone, from ad to confirmation, and write down every snag with a screenshot. That list is worth more in a meeting than the conversion rate.",
  "step.qualification":
    "This week, go through the rejected leads with someone from sales and write the reason beside each. The reason that recurs most tells you which promise or audience to change.",
  "step.closing":
    "This week, ask for the list of leads with the time of the first call and the outcome, and sort it by waiting time. You will see at once whether waiting costs customers.",
  "step.order-value":
    "This week, put the orders of this period beside those of the base and look for what shrank: discounts, missing sizes, cheaper goods. Name the one that recurs most.",
  "step.volume":
    "This week, split the visitors by where they came from and find the one source that lost most. A total hides it; a list shows it.",
  "step.result-cost":
    "This week, get clicks and visits beside spend and results. As long as the middle of the funnel is missing, nobody can tell a dear click from a weak page.",
  "step.visit-value":
    "This week, get the number of orders beside visits and revenue. Fewer buyers and smaller baskets look alike until you count orders.",
  "step.lead-value":
    "This week, get the number of deals beside leads and revenue. Fewer deals and smaller deals look alike until you count them.",
  "step.mix":
    "This week, list the channels with what each returned per unit of money in both periods, and mark where money moved from the better to the weaker one.",
  "step.scale":
    "This week, look up what the last slice of the budget brought on its own: the results of the weeks before and after it was added, in one line.",
  "step.channel-change":
    "This week, write one line for each channel that was started or stopped: why, when, and what was expected of it by now.",
  "step.repeat":
    "This week, count how many of the customers of a year ago bought again, and write to those who bought once with one useful thing that is not a discount.",
  "step.organic":
    "This week, open the search console and find the page that lost most clicks; look at what now stands above it before anything is rewritten.",
  "step.email":
    "This week, check the automatic e-mails first, the welcome and the abandoned cart: do they go out, and to everyone they should?",
  "step.refunds":
    "This week, sort the returns by product and by reason, and take the one pair that recurs most to whoever writes the product page.",
  "step.other-sources":
    "This week, name what lies outside your list (direct visits, partners, marketplaces, offline) and put a figure beside each. What has no name cannot be defended.",
  "step.target":
    "This week, ask in writing which step of the funnel the target was expected to improve, and what was given for it. Whatever the answer, it belongs beside the next target.",
  "step.unexplained":
    "This week, find the figures for ad money, clicks, visits and orders for this period and the one before. An hour in your reports changes this conversation more than anything else.",

  "ask.ad-spend":
    "I would like a decision on the ad money: either the amount the plan assumed, or a target that fits what we really spend.",
  "ask.click-cost":
    "I would like room to pause what is dearest for a while, without having to defend the drop in clicks.",
  "ask.arrival":
    "I would like an hour with whoever looks after the site and the tracking, to see where clicks are lost before the page is there.",
  "ask.lead-rate":
    "I would like an hour with whoever owns the form; I will bring the list of what people stumble over.",
  "ask.conversion":
    "I would like an hour with whoever owns the pages people buy on; I will bring the list of snags.",
  "ask.qualification":
    "I would like sales and marketing to write down together what counts as a good lead, and to look at the rejected ones once a week.",
  "ask.closing":
    "I would like one person to own the first reply to a lead, with a time we agree on and look at together.",
  "ask.order-value":
    "I would like to see with whoever sets prices and stock what made the average order smaller.",
  "ask.volume": "I would like to agree which sources of visitors we count on, and what each may cost.",
  "ask.result-cost":
    "I would like clicks and visits in the same report as spend and results, so that we can see where the money goes.",
  "ask.visit-value":
    "I would like orders in the same report as visits and revenue, so that we can tell fewer buyers from smaller baskets.",
  "ask.lead-value":
    "I would like deals in the same report as leads and revenue, so that we can tell fewer deals from smaller ones.",
  "ask.mix":
    "I would like us to agree which channels the money may move between without asking, and which it may not.",
  "ask.scale": "I would like the budget and the price we accept for the last result to be decided together.",
  "ask.channel-change":
    "I would like every start and stop of a channel to come with a date, a reason and a figure we will look at.",
  "ask.repeat":
    "I would like an hour with whoever looks after existing customers, to see who stopped coming back and when.",
  "ask.organic":
    "I would like time set aside for the pages that bring people without ads, with one person in charge of them.",
  "ask.email": "I would like the automatic e-mails to have an owner and a place in the weekly report.",
  "ask.refunds":
    "I would like to see the reasons for returns together with whoever owns the product, once a month.",
  "ask.other-sources":
    "I would like the sources outside advertising to appear in the same report, so that we do not explain their movements with ads.",
  "ask.target":
    "I would like us to choose: more money behind this target, a named improvement with an owner, or a target that fits what we have.",
  "ask.unexplained":
    "I would like access to the figures from click to order, so that next time we can say where it was lost.",

  "rebuild.ad-spend":
    "Tie target and budget together in one sheet, so that one cannot move without the other.",
  "rebuild.click-cost":
    "Stop buying every visitor anew: build the pages and the mailing list that bring part of them back without a click to pay for.",
  "rebuild.arrival":
    "Build landing pages that are there before people lose patience, one per promise, apart from the heavy main site.",
  "rebuild.lead-rate":
    "Turn the form into the start of a conversation: ask the least that is needed to help, and earn the rest later.",
  "rebuild.conversion":
    "Rebuild the page people decide on around the questions they really ask: price, delivery, fit, trust. That is a change of structure, not of button colours.",
  "rebuild.qualification":
    "Write the promise and the price range where people can see them, so that those it does not suit leave before they fill in a form.",
  "rebuild.closing":
    "Design the way from form to first call together with sales: who answers, when, with what, and what happens at night.",
  "rebuild.order-value":
    "Make it easy to buy what belongs together: bundles, refills, a reason to add one more thing.",
  "rebuild.volume":
    "Own a source of visitors, search or mail or a community, instead of renting all of them.",
  "rebuild.result-cost":
    "Build the report you never had: money, clicks, visits, results on one page, every week.",
  "rebuild.visit-value":
    "Let every page know what the visitor came for, and offer the next sensible thing instead of everything.",
  "rebuild.lead-value": "Follow leads until the money, and feed back to the ads which of them were worth it.",
  "rebuild.mix":
    "Let money follow the next result, not last year's split: a small part of the budget moves every month to where the last unit returned most.",
  "rebuild.scale":
    "Grow by what does not get dearer with every unit: pages, a mailing list, people who come back. Then a larger target does not need a dearer click.",
  "rebuild.channel-change":
    "Give every new channel a season of its own money and its own goal, so that its learning is not paid for by the result of the others.",
  "rebuild.repeat":
    "Plan the second purchase when you plan the first: what a customer will need next, when, and who reminds them.",
  "rebuild.organic":
    "Treat the pages that bring people as an asset with upkeep: a list, an owner, a date when each was last made better.",
  "rebuild.email":
    "Build a list that people want to be on, and let it carry the weeks in which ads are dear.",
  "rebuild.refunds":
    "Let returns write the product page: every recurring reason becomes a sentence or a picture that prevents the next one.",
  "rebuild.other-sources":
    "Build a map of where customers really come from, and ask every new one; a total of the rest is no source.",
  "rebuild.target":
    "Bring the next target yourself, built upwards from spend and rates, before somebody brings you a number.",
  "rebuild.unexplained":
    "Build one page that shows the way from ad money to orders. Whoever owns that page leads the conversation.",
};
