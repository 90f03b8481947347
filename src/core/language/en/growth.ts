/** From optimiser to transformer, in this person's own funnel. */
import type { GROWTH_MESSAGES } from "../../advice/growth/messages.ts";

export const growth: Readonly<Record<keyof typeof GROWTH_MESSAGES, string>> = {
  "growth.site.speed":
    "The site: agree on a limit for size and waiting time that no new page may break, and look at it in every release instead of once a year.",
  "growth.site.phones":
    "The site: build for the small screen first and let the computer have the rest, since that is where most people meet you.",
  "growth.site.decide":
    "The site: turn the page on which people decide into answers, one for each doubt that keeps them, and let those who talk to customers keep that list.",
  "growth.site.form":
    "The site: replace the form by a first answer, a price range, a date, a sample, so that leaving one's details becomes a trade and no toll.",
  "growth.site.arrive":
    "The site: one light landing page for each promise, measured by the share of clicks that arrive there, apart from the heavy main site.",
  "growth.site.fine":
    "The site: what was checked is in order, so spend nothing there now and write down that it was so; next time that saves the discussion.",
  "growth.content.shift":
    "Content: treat it as a stock with a date of purchase, not as a calendar to fill. {{fact.pieces}} a month, each with the search it was made for, an owner and a day on which it is looked at again.",
  "growth.content.hold":
    "Content: no machine for it here. Answer what customers ask on the pages you have, and reopen the case when a piece has shown that it can bring more.",
  "growth.content.stock":
    "Content: go through what you have before you make more; list each page with its visits and its last change, mend the best and leave the rest alone.",
  "growth.content.open":
    "Content: begin with a list of the questions that come in by phone and mail; it is the plan for the pages, and it costs nothing.",
  "growth.ai.analytics":
    "AI: let it write the queries and explain the differences between reports; you decide what is asked, and you check one line of every answer by hand.",
  "growth.ai.paid-media":
    "AI: let it draft many variants of the same ad from what customers really say, and keep the choice of which are shown, and why, with yourself.",
  "growth.ai.seo":
    "AI: let it sort searches by what people want from them, and never let it write a fact about your product that nobody has checked.",
  "growth.ai.content":
    "AI: give it the interview and let it make the draft, never the other way round; a text in which nobody knew anything is found by nobody.",
  "growth.ai.conversion":
    "AI: feed it recordings, reviews and chat logs and have it count the doubts; then watch a few people yourself before you believe the count.",
  "growth.ai.email":
    "AI: let it adapt one message to the groups you choose, and read every version once as the person who gets it.",
  "growth.ai.ai":
    "AI: choose one task that returns every week, write down how you check its result, and only then let it run.",
  "growth.ai.creative":
    "AI: use it to see many bad ideas cheaply; the good one is still recognised by someone who knows the customer.",
  "growth.ai.crm":
    "AI: let it summarise what leads wrote and suggest whom to call first, and look every week at those it put last.",
  "growth.ai.economics":
    "AI: let it build the sheet and find the broken formula; the assumptions in it you name yourself, each with a source.",
  "growth.partner.website":
    "Work with others: a standing hour with those who run the website, with one page, one figure and one change each time.",
  "growth.partner.content":
    "Work with others: plan pages together with those who write them, from searches and from questions that sales hears, not from a calendar.",
  "growth.partner.social":
    "Work with others: agree with those who run social media on what it is for, and take away every figure that does not serve that.",
  "growth.partner.sales":
    "Work with others: one shared list with sales, from form to outcome, looked at together every week; whoever sees both ends stops arguing about quality.",
  "growth.partner.service":
    "Work with others: let customer service name the question of the week, and answer it where it arises before the next one comes.",
  "growth.partner.product":
    "Work with others: bring what buyers and non-buyers say to those who set product and price, every month, in their words and with counts.",
  "growth.partner.budget-owner":
    "Work with others: make the next target together with whoever sets it, on one sheet that shows what carries it, before it becomes a number.",
  "growth.partner.measurement":
    "Work with others: agree with those who run the reporting on one source for each figure, and write it under the figure.",
  "growth.partner.none":
    "Work with others: show your own figures every week before you are asked; it is the cheapest way to be told about theirs.",
  "growth.crafting":
    "Redesigning parts of one's own job goes with more energy for it later; that is shown by studies over time, not promised for any one person.",
  "growth.shape":
    "One skill in depth and a few beside it is a frame for choosing, no more; nobody has shown that this shape by itself makes results.",
  "growth.depth":
    "Depth: {{fact.skill}}. It moves the step that pulled most in your funnel, {{fact.factor}}.",
  "growth.depth-open": "Depth: {{fact.skill}}. It answers the question that your figures leave open.",
  "growth.breadth": "Breadth: {{fact.skill}}, enough to talk on equal terms about {{fact.factor}}.",
  "growth.breadth-base": "Breadth: {{fact.skill}}, enough to see when it is missing.",
  "growth.level": "Your own mark today: {{fact.level}}.",
  "growth.first":
    "By {{fact.date}}: one change in one step, {{fact.factor}}. Done when it is live and its date stands in the report.",
  "growth.first-from":
    "By {{fact.date}}: one change in one step, {{fact.factor}}. Done when it is live and the value it started from, {{fact.now}}, stands beside its date.",
  "growth.first-open":
    "By {{fact.date}}: the figures from ad money to orders on one page. Done when someone else has found a number on it without asking you.",
  "growth.first-calm":
    "By {{fact.date}}: every result with its range of chance beside it. Done when the range stands in the report before the result does.",
  "growth.second":
    "By {{fact.date}}: one figure about {{fact.factor}} every week to {{fact.owner}}, without comment. Done when they ask for it on the week it is late.",
  "growth.second-back":
    "By {{fact.date}}: read the same step again, {{fact.factor}}. Done when it is back at {{fact.before}}, or when you can say with a figure why it is not.",
  "growth.second-own":
    "By {{fact.date}}: the effect of that change on {{fact.factor}}, read over whole weeks. Done when it is written down as kept, dropped or not yet to be told.",
  "growth.second-open":
    "By {{fact.date}}: that page shown every week, good or bad. Done when a meeting begins with it.",
  "growth.second-calm":
    "By {{fact.date}}: the next results read together with this one. Done when you can say in one sentence whether anything has changed.",
  "growth.third":
    "By {{fact.date}}: the next target ({{fact.metric}}) built upwards from money and rates on one sheet. Done when someone other than you has changed a number in it.",
  "growth.third-level":
    "By {{fact.date}}: the next target ({{fact.metric}}) built upwards from {{fact.runRate}}, where things stand unchanged, with a step named for every part above it. Done when each of those has a role beside it.",
};
