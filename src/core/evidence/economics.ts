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

export const CHANNEL_BREAK_EVEN = {
  id: "channel-break-even",
  statement:
    "A channel with at least 5 % of the ad money is judged against break-even once chance does not explain what is missing; below a half of break-even, gravely.",
  values: { leastShare: 0.05, grave: 0.5 },
  unit: "share of the ad money; share of the break-even return",
  scope: "a rule of this project; it rests on the identity that ads pay from one divided by the gross margin",
  title: "Return on marketing investment (arithmetic identity)",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Return_on_marketing_investment",
  grade: "C",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const SPEND_PACE = {
  id: "spend-pace",
  statement: "Ad money within 10 % of an even pace is on pace; more than 25 % off is called far off here.",
  values: { tolerance: 0.1, far: 0.25, fewestDays: 7 },
  unit: "share of the even pace; days",
  scope:
    "a practice rule of agencies; the second line, and that the first week is not judged, are rules of this project",
  title: "Ad budget pacing (Phloz)",
  year: 2026,
  url: "https://phloz.com/blog/ad-budget-pacing-for-agencies",
  grade: "C",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;

export const PAYBACK_BANDS = {
  id: "payback-bands",
  statement:
    "Winning a customer that pays back within 12 months funds itself, within 18 is workable, beyond 24 comes first to be mended.",
  values: { selfFunding: 12, workable: 18, fixFirst: 24 },
  unit: "months",
  scope: "subscription software; a rule of thumb",
  title: "CAC payback calculator (MRR Canvas)",
  year: 2024,
  url: "https://mrrcanvas.com/cac-payback-calculator/",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const LIFETIME_VALUE_RATIO = {
  id: "lifetime-value-ratio",
  statement:
    "A customer's lifetime value should be three times the cost of winning them; below that cost, every customer loses money.",
  values: { aim: 3, loss: 1 },
  unit: "ratio",
  scope:
    "a rule of thumb for subscription software, judged here from a half of it; the lower line is arithmetic and holds for every business",
  title: "SaaS Metrics 2.0 (D. Skok), reported by reworkcontent.azurewebsites.net",
  year: 2012,
  url: "https://reworkcontent.azurewebsites.net/vi/libraries/pipeline-management/ltv-cac-ratio",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const REFUSED_BUDGET = {
  id: "refused-budget",
  statement: "A request of which less than a half was approved counts as mostly refused here.",
  values: { approved: 0.5 },
  unit: "share of the money asked for",
  scope:
    "a rule of this project; it rests on a survey in which most marketing leaders say that their budget does not cover their strategy",
  title: "2025 CMO Spend Survey (Gartner), reported by it-online.co.za",
  year: 2025,
  url: "https://it-online.co.za/2025/05/13/marketing-budgets-have-flatlined",
  grade: "C",
  read: true,
  reviewBy: "2027-05-01",
} as const satisfies Evidence;

export const BUDGETS_FALL_SHORT = {
  id: "budgets-fall-short",
  statement:
    "59 % of chief marketing officers said that their budget was too small to carry out their strategy.",
  values: { share: 0.59 },
  unit: "share of respondents",
  scope: "402 chief marketing officers, mostly of companies with more than a billion dollars of revenue",
  title: "2025 CMO Spend Survey (Gartner), reported by it-online.co.za",
  year: 2025,
  url: "https://it-online.co.za/2025/05/13/marketing-budgets-have-flatlined",
  grade: "B",
  read: true,
  reviewBy: "2027-05-01",
} as const satisfies Evidence;

export const EXPECTATIONS_HIGH = {
  id: "expectations-high",
  statement:
    "73 % of chief marketing officers called what is expected of growth high, very high or overly ambitious.",
  values: { share: 0.73 },
  unit: "share of respondents",
  scope: "large companies; a survey",
  title: "CMO Spend in 2026 (Gartner)",
  year: 2026,
  url: "https://www.gartner.com/en/articles/cmo-spend",
  grade: "B",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;
