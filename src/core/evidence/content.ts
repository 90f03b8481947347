/** What is known about content: how often it ranks, what it costs, how often it is published. */
import type { Evidence } from "./evidence.ts";

export const NEW_PAGES_RANKING = {
  id: "new-pages-ranking",
  statement:
    "Of new pages 1.74 % reached Google's first ten results within a year; about 6 % of those with English text.",
  values: { allPages: 0.0174, textPages: 0.0611 },
  unit: "share of new pages",
  scope: "a million random addresses first seen in September 2023; random pages include junk",
  title: "How Long Does It Take to Rank in Google? 2025 update (Ahrefs), reported by antzdesign.com",
  year: 2025,
  url: "https://antzdesign.com/en/google-ranking-age-new-pages-study/",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const AI_SUMMARIES = {
  id: "ai-summaries",
  statement:
    "With an AI summary on the page 8 % of searches ended in a click on a normal result, without one 15 %.",
  values: { withSummary: 0.08, without: 0.15 },
  unit: "share of searches",
  scope: "900 US adults, 68,879 searches, March 2025",
  title:
    "Users are less likely to click when an AI summary appears (Pew Research Center), reported by expertseoconsulting.com",
  year: 2025,
  url: "https://expertseoconsulting.com/the-case-of-the-disappearing-click",
  grade: "A",
  read: true,
  reviewBy: "2027-07-01",
} as const satisfies Evidence;

export const PUBLISHING_CADENCE = {
  id: "publishing-cadence",
  statement:
    "Two to four posts a month is usual among content marketers; fewer than two counts as irregular here.",
  values: { usualLow: 2, usualHigh: 4 },
  unit: "posts a month",
  scope: "808 content marketers, survey; association only",
  title: "Annual Blogger Survey 2025 (Orbit Media Studios), reported by infosunrise.com",
  year: 2025,
  url: "https://infosunrise.com/index.php/2025/10/05/2025-blogging-report-ai-use-explodes-while-average-article-length-slides",
  grade: "B",
  read: true,
  reviewBy: "2027-10-01",
} as const satisfies Evidence;

export const PIECE_PRICE = {
  id: "piece-price",
  statement: "A professional generalist asks 250 to 650 US dollars for an article of 1,000 to 1,500 words.",
  values: { low: 250, high: 650 },
  unit: "USD per article",
  scope: "typical quotes, UK and US freelance market; local rates differ",
  title: "How Much Does a 1,000-Word Blog Post Cost in 2025 (RelationshipBlog)",
  year: 2025,
  url: "https://relationshipblog.co.in/how-much-does-a-1-000-word-blog-post-cost-in-2025-rates-factors-uk-us-examples",
  grade: "C",
  read: true,
  reviewBy: "2027-10-01",
} as const satisfies Evidence;

export const AGE_OF_RANKING_PAGES = {
  id: "age-of-ranking-pages",
  statement: "Of the pages among Google's first ten results 22 % were younger than a year.",
  values: { underOneYear: 0.22 },
  unit: "share of pages",
  scope: "two million random keywords, 2017; later studies found ranking pages older still",
  title: "How Long Does It Take to Rank in Google? (Ahrefs), reported by pixelwork.agency",
  year: 2017,
  url: "https://pixelwork.agency/cuanto-tarda-una-pagina-en-clasificar-en-google-un-estudio-de-ahrefs/",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CONTENT_MATURITY = {
  id: "content-maturity",
  statement:
    "While less than half of the pieces are older than six months, their visits are not taken for a verdict on content.",
  values: { matureShare: 0.5, matureMonths: 6 },
  unit: "share of pieces",
  scope: "a rule of this project; it rests on how rarely pages rank within their first year",
  title: "How Long Does It Take to Rank in Google? 2025 update (Ahrefs), reported by antzdesign.com",
  year: 2025,
  url: "https://antzdesign.com/en/google-ranking-age-new-pages-study/",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const PIECE_VISITS = {
  id: "piece-visits",
  statement:
    "The cautious end of this project's plans counts on 8 visits a month to a mature piece, on average over ten or more.",
  values: { least: 8, grave: 4, pieces: 10 },
  unit: "visits a month",
  scope: "a rule of this project, the low end of its shift model; it rests on how few pages ever rank",
  title: "How Long Does It Take to Rank in Google? 2025 update (Ahrefs), reported by antzdesign.com",
  year: 2025,
  url: "https://antzdesign.com/en/google-ranking-age-new-pages-study/",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const AD_SHARE = {
  id: "ad-share",
  statement:
    "Above four fifths of the money for ads and content in ads, a plan is called dependent on them; large companies put 30.6 % of the whole marketing budget into paid media.",
  values: { most: 0.8, grave: 0.95, paidMedia: 0.306 },
  unit: "share of the money",
  scope:
    "a rule of this project; the survey asked 402 marketing chiefs, mostly of companies above a billion dollars, and its whole includes salaries, tools and agencies",
  title: "2025 CMO Spend Survey (Gartner), reported by MediaPost",
  year: 2025,
  url: "https://www.mediapost.com/publications/article/405796/gartner-marketing-budgets-flatline-but-medias.html?edition=138445",
  grade: "C",
  read: true,
  reviewBy: "2027-05-01",
} as const satisfies Evidence;

export const ORGANIC_FALL = {
  id: "organic-fall",
  statement:
    "Two sums of orders differ by chance up to 1.645 standard errors of their logarithm, √(3 ÷ orders) each; a fall of 5 % of all revenue is called small, above 20 % grave.",
  values: { z: 1.645, variance: 3, small: 0.05, grave: 0.2 },
  unit: "standard errors; share of revenue",
  scope:
    "one-sided test at 5 %; the variance of an order sum and the two shares are this project's assumptions",
  title: "Ratio of two independent sums: delta method (arithmetic)",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Delta_method",
  grade: "C",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const DEMAND_FOOTHOLD = {
  id: "demand-foothold",
  statement:
    "Of the searched demand 8 % can end on an ordinary result; content that draws less than a tenth of that has no foothold, where at least 100 visits are to be had.",
  values: { reachable: 0.08, foothold: 0.1, leastVisits: 100 },
  unit: "share of searches; share of visits; visits a month",
  scope:
    "a rule of this project; the 8 % are American adults' searches with an AI summary on the page, which not every search shows",
  title:
    "Users are less likely to click when an AI summary appears (Pew Research Center), reported by expertseoconsulting.com",
  year: 2025,
  url: "https://expertseoconsulting.com/the-case-of-the-disappearing-click",
  grade: "C",
  read: true,
  reviewBy: "2027-07-01",
} as const satisfies Evidence;
