/** Money: what advertising must return, and what happens when it is moved. */
import type { Evidence } from "./evidence.ts";

export const BREAK_EVEN_RETURN = {
  id: "break-even-return",
  statement: "Ads pay for themselves from a return of one divided by the gross margin.",
  values: {},
  unit: "ratio",
  scope: "an identity; overheads and repeat purchases are left out",
  title: "Return on marketing investment (arithmetic identity)",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Return_on_marketing_investment",
  grade: "A",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const ADVERTISING_ELASTICITY = {
  id: "advertising-elasticity",
  statement:
    "One per cent more advertising went with 0.12 % more sales at once and 0.24 % in the long run, on average.",
  values: { shortRun: 0.12, longRun: 0.24 },
  unit: "% of sales per 1 % of advertising",
  scope:
    "brand advertising to consumers, 56 studies, 1960–2008; total sales, not the results credited to one channel",
  title: "How Well Does Advertising Work? (Journal of Marketing Research 48/3)",
  year: 2011,
  url: "http://www.imresearchcenter.com/docs/how-well-does-advertising-work-generalizations-meta-analysis-brand-advertising-elasticities",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const LAST_AD_MONEY = {
  id: "last-ad-money",
  statement: "More than four in five brands lost money on their last slice of advertising.",
  values: { losing: 0.8 },
  unit: "share of brands",
  scope: "television advertising of 288 US consumer goods brands",
  title: "TV Advertising Effectiveness and Profitability (Econometrica 89/4)",
  year: 2021,
  url: "https://ouci.dntb.gov.ua/en/works/9GBR8wPl",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const ADS_STOPPED = {
  id: "ads-stopped",
  statement: "Sales fell by 16 % on average in the first year after broad advertising was stopped.",
  values: { firstYear: 0.16 },
  unit: "share of sales",
  scope: "41 Australian beer, cider and spirits brands; observational",
  title: "When Brands Go Dark (Journal of Advertising Research 61/3)",
  year: 2021,
  url: "https://www.journalofadvertisingresearch.com/content/early/2021/06/21/JAR-2021-009",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SEARCH_AD_INCREMENTALITY = {
  id: "search-ad-incrementality",
  statement: "When search ads were switched off, 63 % of the customers credited to them were really lost.",
  values: { reallyLost: 0.63 },
  unit: "share of the credited number",
  scope: "one firm, randomised US markets, Google search ads",
  title: "The Effects of Search Advertising on Competitors (working paper)",
  year: 2018,
  url: "https://fdocuments.in/document/the-e-ects-of-search-advertising-on-competitors-an-john-joseph-the-e-ects-of.html",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const OWN_RESULTS_ELASTICITY = {
  id: "own-results-elasticity",
  statement:
    "Planning range for how a channel's own results grow with its money: by 0.45 to 0.8 per cent, 0.6 expected, for one per cent more.",
  values: { low: 0.45, expected: 0.6, high: 0.8 },
  unit: "per cent of results for one per cent of money",
  scope:
    "a planning assumption of this project inside the range usual for response curves of one channel; replaced by two periods of one's own",
  title:
    "Market Response Models, second edition (Hanssens, Parsons, Schultz): scale exponents within a channel",
  year: 2001,
  url: "https://link.springer.com/book/10.1007/b109775",
  grade: "C",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;
