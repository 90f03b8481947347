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
  "question.history.text":
    "What were the results of earlier periods, oldest first? The more there are, the surer the answer.",
  "question.history.why":
    "Then it shows whether this period was ordinary and whether the target was ever within reach. The figures are in your old monthly reports.",
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
};
