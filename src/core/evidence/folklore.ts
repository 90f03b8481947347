/** Popular claims without support, with the page that shows what is wrong with each or repeats it without a source. */
import type { Evidence } from "./evidence.ts";

export const CONTENT_COSTS_LESS = {
  id: "content-costs-less",
  statement:
    "The claim that content costs 62 % less than advertising and brings three times the leads goes back to an undated vendor infographic whose surviving source links do not contain it.",
  values: {},
  unit: "claim",
  scope: "undated vendor infographic of about 2013",
  title: "Brand trust: the truth about statistics (PPCRAO)",
  year: 2013,
  url: "https://ppcrao.in/brand-trust-the-truth-about-statistics/",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const RETENTION_PROFIT = {
  id: "retention-profit",
  statement:
    "The claim that keeping 5 % more customers raises profit by 25–95 % is an arithmetic example of doubled customer lifetimes, not something that was observed.",
  values: {},
  unit: "claim",
  scope: "a thought experiment in Harvard Business Review, 1990",
  title: "Loyalty Myths (B. Sharp, Ehrenberg-Bass Institute)",
  year: 2005,
  url: "https://marketingscience.info/loyalty-myths/",
  grade: "B",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const SEO_ROI = {
  id: "seo-roi",
  statement:
    "The claim that search optimisation returns 748 % describes one agency's own continuing clients, without a sample size and without those who left.",
  values: {},
  unit: "claim",
  scope: "one agency's clients",
  title: "First Page Sage 748 % ROI, quarantined (Candid Creative knowledge base)",
  year: 2025,
  url: "https://candidcreative.ca/kb/first-page-sage-748pct-roi-quarantined",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SECOND_COSTS_CONVERSIONS = {
  id: "second-costs-conversions",
  statement:
    "The claim that every second of loading costs 7 % of conversions mixes an analyst report of 2008 with a later figure for a tenth of a second; no study measured it.",
  values: {},
  unit: "claim",
  scope: "repeated second-hand since about 2008; the origin is from memory",
  title: "Akamai and SOASTA 2017, 100 ms and 7 % (Candid Creative knowledge base)",
  year: 2026,
  url: "https://candidcreative.ca/kb/akamai-soasta-2017-100ms-7pct-mobile",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const AMAZON_LATENCY = {
  id: "amazon-latency",
  statement:
    "The claim that Amazon loses 1 % of sales per 100 ms rests on one slide about an internal test of 2006 that was never published.",
  values: {},
  unit: "claim",
  scope: "one shop twenty years ago; the origin is from memory",
  title: "Loading time and conversion (ighenatt.es), one of many pages without a primary source",
  year: 2006,
  url: "https://ighenatt.es/en/resources/velocidad-web/tiempo-carga-conversion/",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const FIVE_MINUTE_CALL = {
  id: "five-minute-call",
  statement:
    "The claim that calling within 5 minutes gives 21 or 100 times the result comes from a vendor's log of a handful of firms, where the leads called at once also differed in other ways.",
  values: {},
  unit: "claim",
  scope: "a few firms of one vendor, 2007",
  title: "Sales leads are best served hot (Business 2 Community, on Oldroyd and InsideSales)",
  year: 2007,
  url: "https://www.business2community.com/marketing/sales-leads-are-best-served-hot-069716",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const SEO_CLOSE_RATE = {
  id: "seo-close-rate",
  statement:
    "The claim that search leads close at 14.6 % and outbound ones at 1.7 % is a vendor figure of 2011–2012 of unknown sample, repeated in round-ups without a primary source.",
  values: {},
  unit: "claim",
  scope: "unknown sample; the origin is from memory",
  title: "SEO ROI statistics (SEOProfy), a round-up that repeats it",
  year: 2026,
  url: "https://seoprofy.com/blog/seo-roi-statistics",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const CARTS_ARE_LOST_REVENUE = {
  id: "carts-are-lost-revenue",
  statement:
    "The claim that 70 % of carts abandoned are 70 % of revenue lost counts visitors who were only looking as if they had been about to buy.",
  values: {},
  unit: "claim",
  scope: "online shops; the survey itself separates the browsers",
  title: "Cart abandonment rate, on Baymard's segmentation (Magentower)",
  year: 2024,
  url: "http://magentower.bravesites.com/entries/general/cart-abandonment-rate-baymard-statistic",
  grade: "B",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const MARKETERS_BURNOUT = {
  id: "marketers-burnout",
  statement:
    "The claim that 83.3 % of marketers are burned out comes from a small poll in an app whose users chose to answer.",
  values: {},
  unit: "claim",
  scope: "self-selected users of one app, 2018; the origin is from memory",
  title: "A repeat of the poll without its method (The Better Content Club)",
  year: 2025,
  url: "https://thebettercontentclub.com/?p=2260",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SPEED_MULTIPLIED = {
  id: "speed-multiplied",
  statement:
    "The claim that a whole second brings ten times what a tenth of a second brought multiplies one experiment beyond what it measured, and the newer studies named with it cannot be traced.",
  values: {},
  unit: "claim",
  scope: "generated round-ups without a primary source",
  title: "Site speed vs conversion (Numinam)",
  year: 2026,
  url: "https://www.numinam.com/en/blog/site-speed-vs-conversion-the-benchmark-that-changes-everything-in-2026",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const EMAIL_RETURN = {
  id: "email-return",
  statement:
    "The claim that e-mail returns 36 to 42 for 1 comes from surveys of members and customers that asked for revenue, not profit, and had no control group.",
  values: {},
  unit: "claim",
  scope: "members and customers of those who asked; from memory",
  title: "Email marketing ROI (Litmus)",
  year: 2019,
  url: "https://www.litmus.com/resources/email-marketing-roi",
  grade: "C",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const DOCUMENTED_STRATEGY = {
  id: "documented-strategy",
  statement:
    "The claim that a documented strategy makes success 538 % more likely turns self-rated answers of a convenience survey into odds.",
  values: {},
  unit: "claim",
  scope: "self-rated answers; the origin is from memory",
  title: "Content marketing: the real definition (ppcinfo.com), which repeats it under another name",
  year: 2022,
  url: "https://ppcinfo.com/en/articles/content-marketing-meaning-real-definition",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;
