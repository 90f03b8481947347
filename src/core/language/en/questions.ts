/** What to ask next: what, why it matters, where to find it. */
import type { QUESTION_MESSAGES } from "../../advice/questions.ts";

export const questions: Readonly<Record<keyof typeof QUESTION_MESSAGES, string>> = {
  "question.funnel-now.text": "How many clicks, visits and orders (or leads) stood behind this result?",
  "question.funnel-now.why":
    "Without them the gap has no place, only a size. Clicks are in the ad platforms, visits in web analytics, orders in the shop or CRM.",
  "question.funnel-before.text":
    "What were ad money, clicks, visits, orders and revenue in the period before?",
  "question.funnel-before.why":
    "Only a comparison shows which step moved. The same reports as this period's, one column to the left.",
  "question.orders.text": "How many orders stand behind the revenue?",
  "question.orders.why":
    "A few large orders swing by chance, many small ones do not; the count decides whether this is a miss at all.",
  "question.history.text": "What were the results of the earlier periods, oldest first?",
  "question.history.why":
    "They show whether this period was ordinary and whether the target was ever within reach; the more there are, the surer the answer. They are in your old monthly reports.",
  "question.gross-margin.text": "What share of revenue is left after the cost of goods?",
  "question.gross-margin.why":
    "It decides from which return ads pay for themselves. Finance knows it; an honest estimate will do.",
  "question.mature-content.text":
    "How many pieces of content have been online for several months, and how many visits a month do they bring together?",
  "question.mature-content.why":
    "That one ratio decides whether moving money into content pays. Web analytics shows it per page.",
  "question.lead-response.text": "How long does a new lead wait for the first contact?",
  "question.lead-response.why":
    "It separates leads that were weak from leads that were kept waiting. CRM or telephony has the times.",
  "question.page-speed.text": "How long does your busiest landing page take to appear on a phone?",
  "question.page-speed.why":
    "It shows whether clicks you pay for are lost before the page is there. PageSpeed Insights measures it free of charge.",
  "question.publishing.text": "How many pieces of content do you publish a month?",
  "question.publishing.why":
    "It shows whether there is anything to be found by. Count the last few months and take the average.",
  "question.budget-owner.text": "Who decides on the ad budget: you, your manager, or the client?",
  "question.budget-owner.why": "It decides whether a change in ad money counts as your own part or not.",
  "question.earlier-result.text": "What was the result of the period before?",
  "question.earlier-result.why":
    "Without it, a hard month and a high target look the same. It is in the last report you sent.",
  "question.channels.text": "What did each channel cost and bring, in this period and the one before?",
  "question.channels.why":
    "Channels can have different illnesses, and a total hides them all. The ad platforms show it per campaign.",
  "question.device-rates.text":
    "How many of the visitors on phones buy or leave their details, and how many on computers?",
  "question.device-rates.why":
    "If phones fall far behind, look at the page first; if both are weak, at the offer. Web analytics has it under devices.",
  "question.carts.text": "What share of filled carts is never paid for?",
  "question.carts.why":
    "It tells a checkout that loses people from visitors who were only looking. The shop's own report shows it.",
  "question.answered-leads.text": "How many of the leads did anyone ever reach?",
  "question.answered-leads.why":
    "An unanswered lead looks like a bad one in every report. Telephony or CRM has the share.",
  "question.qualified-leads.text": "How many of the leads did sales accept, in this period and before?",
  "question.qualified-leads.why": "It separates too few leads from the wrong ones. CRM shows it by stage.",
  "question.repeat.text":
    "What share of the revenue came from people who had bought before, now and in the period before?",
  "question.repeat.why":
    "If fewer came back, no advertising explains the gap. The shop or CRM splits orders by first and later ones.",
  "question.refunds.text": "How much money went back to customers, now and in the period before?",
  "question.refunds.why":
    "Returns lower the result after the ads have done their work. Accounting has both sums.",
  "question.revenue-beside-ads.text":
    "How much of the revenue came through organic search and e-mail, now and before?",
  "question.revenue-beside-ads.why":
    "What comes without ads rises and falls on its own; as long as it is not separate, the ads answer for it. Web analytics shows it by source.",
  "question.service.text": "How long does a customer wait for a first reply, and how many are satisfied?",
  "question.service.why": "It hints at customers who are lost after they were won. The help desk has both.",
  "question.reviews.text": "What is your public rating, and from how many reviews?",
  "question.reviews.why":
    "People read it between the ad and the order. It stands on the page where your customers would look.",
  "question.social.text": "How many posts went out in each of the last weeks?",
  "question.social.why": "It shows a rhythm, or the lack of one. Count them on the profile itself.",
  "question.tests.text": "How many visitors and conversions did each version of your last test have?",
  "question.tests.why": "It shows whether the winner really won. The testing tool has all of it on one page.",
  "question.content-budget.text": "How much goes into content a month, and what does one piece cost?",
  "question.content-budget.why":
    "It shows how far everything hangs on paid traffic. Invoices and a rough hour count will do.",
  "question.budget-request.text": "Did you ask for more money, and what was approved?",
  "question.budget-request.why":
    "It shows whether part of the target rested on money that never came. Your own message with the answer is enough.",
  "question.unit-economics.text":
    "What does a customer bring over the whole relation, and after how many months is the cost of winning them earned back?",
  "question.unit-economics.why":
    "It decides how dear a customer may be. Finance has both, or can estimate them.",
  "question.team-load.text":
    "How many hours do you work a week, how many channels do you look after, and how long does an approval take?",
  "question.team-load.why": "It shows whether the plan fits the people. Your calendar knows.",
  "question.business-model.text":
    "How does the business earn: shop, leads, subscription, a local service, something else?",
  "question.business-model.why": "What is usual for one is alarming for another. One word is enough.",
  "question.search-demand.text": "How many searches a month are there for your topics?",
  "question.search-demand.why":
    "It is the ceiling of what content can bring from search. A keyword planner shows it free of charge.",
  "question.channel-views.text": "How often was each channel shown, and how often to the same person?",
  "question.channel-views.why":
    "It tells people who stopped caring from people who were never asked. The ad platforms show impressions and frequency per campaign.",
};
