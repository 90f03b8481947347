/** Customer service: how fast firms reply, how content their customers are. */
import type { Evidence } from "./evidence.ts";

export const SERVICE_REPLY_AUDIT = {
  id: "service-reply-audit",
  statement:
    "Of 1,000 companies written to, 62 % never answered; those that did took 12 hours and 10 minutes on average.",
  values: { never: 0.62, meanMinutes: 730 },
  unit: "share of companies; minutes",
  scope: "e-mails with two questions, mystery audit",
  title: "Customer Service Benchmark Report (SuperOffice)",
  year: 2018,
  url: "https://www.superoffice.co.uk/resources/articles/customer-service-response-times",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SERVICE_REPLY_BANDS = {
  id: "service-reply-bands",
  statement:
    "A first reply by e-mail within 4 hours is good and within 12 hours typical; after more than 24 hours it is a leak.",
  values: { goodMinutes: 240, typicalMinutes: 720, leakMinutes: 1440 },
  unit: "minutes",
  scope:
    "e-mail; bands of this project, which rest on a survey of what consumers expect and on an audit of what companies do",
  title: "E-mail customer service (J. Toister)",
  year: 2015,
  url: "https://www.toistersolutions.com/blog/tag/email+customer+service",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CUSTOMER_SATISFACTION = {
  id: "customer-satisfaction",
  statement:
    "82 to 86 % of rated support tickets were rated good; below 75 % counts as a problem here, below one half as a grave one.",
  values: { usualLow: 0.82, usualHigh: 0.86, problem: 0.75, grave: 0.5 },
  unit: "share of ratings",
  scope:
    "16,000 companies, good or bad ratings, 2012 and 2013; the lines below the usual are a rule of this project",
  title: "Zendesk Benchmark, third quarter of 2013 (Zendesk)",
  year: 2013,
  url: "https://www.zendesk.com/newsroom/press-releases/zendesk-benchmark-q3-customer-satisfaction-rise-still-short-social-expectation-uk/",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const COMPLAINT_LOAD = {
  id: "complaint-load",
  statement:
    "More open complaints than 2 % of a month's orders are called many here, more than 5 % very many.",
  values: { many: 0.02, veryMany: 0.05 },
  unit: "share of a month's orders",
  scope:
    "a rule of this project; it rests on the one per cent of orders with a defect that Amazon allows its sellers, taken twice",
  title: "What Is Amazon's Order Defect Rate Requirement? (xiaoniucw.com)",
  year: 2025,
  url: "https://en.xiaoniucw.com/article/5537",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;
