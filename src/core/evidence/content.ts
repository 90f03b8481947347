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
