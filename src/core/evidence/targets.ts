/** Targets, limits of a process, and chance. */
import type { Evidence } from "./evidence.ts";

export const PROCESS_LIMITS = {
  id: "process-limits",
  statement: "A process in control stays within its mean plus or minus 2.66 average moving ranges.",
  values: { factor: 2.66 },
  unit: "average moving ranges",
  scope: "any series of single values; firm from eight to twelve points",
  title: "Understanding Variation (D. Wheeler), summarised by deanbuckner.com",
  year: 1993,
  url: "https://www.deanbuckner.com/blog/wheeler",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const TARGET_OUTSIDE_PROCESS = {
  id: "target-outside-process",
  statement: "A target outside the limits of a stable process is met by changing the process, not by effort.",
  values: {},
  unit: "principle",
  scope: "stable processes",
  title: "Understanding Variation (D. Wheeler), summarised by deanbuckner.com",
  year: 1993,
  url: "https://www.deanbuckner.com/blog/wheeler",
  grade: "B",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const COUNT_INTERVAL = {
  id: "count-interval",
  statement: "A count of independent events is known to about 196 % divided by its square root.",
  values: { relativeWidth: 1.96 },
  unit: "share",
  scope: "independent events; real counts vary more, which the assumed dispersion covers",
  title: "Fiducial limits for the Poisson distribution (F. Garwood, Biometrika 28)",
  year: 1936,
  url: "https://doi.org/10.1093/biomet/28.3-4.437",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const UNBACKED_GROWTH = {
  id: "unbacked-growth",
  statement:
    "Above five points of growth asked beyond what the budget adds, a target is called unbacked; above fifteen, strongly.",
  values: { tolerance: 0.05, strong: 0.15 },
  unit: "share of the earlier result",
  scope: "a rule of this project; it rests on returns to advertising that never grow faster than the money",
  title: "How Well Does Advertising Work? (Journal of Marketing Research 48/3): elasticities below one",
  year: 2011,
  url: "http://www.imresearchcenter.com/docs/how-well-does-advertising-work-generalizations-meta-analysis-brand-advertising-elasticities",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const RECORD_CHANCE = {
  id: "record-chance",
  statement:
    "While nothing changes, the next of n + 1 results is the best of them in at most one case of n + 1.",
  values: { risingRun: 3 },
  unit: "share of periods",
  scope:
    "an identity for a series without a trend; three records in a row at the end are taken for growth, a rule of this project",
  title: "Record values: distribution-free probability (arithmetic identity)",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Exchangeable_random_variables",
  grade: "A",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const PROCESS_SIGNALS = {
  id: "process-signals",
  statement:
    "A process has changed when one value is outside its limits, three of four are nearer to a limit than to the mean, or eight in a row are on one side of the mean.",
  values: { longRun: 8, window: 4, nearLimit: 3 },
  unit: "values in a row",
  scope: "any series of single values; everything else is routine variation",
  title: "Understanding Variation (D. Wheeler), summarised by deanbuckner.com",
  year: 1993,
  url: "https://www.deanbuckner.com/blog/wheeler",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const OWN_SEASON = {
  id: "own-season",
  statement:
    "A fall between two months of last year counts as seasonal above 3.87 median moving ranges; a target that allows for less than half of a seasonal fall is called blind to it.",
  values: { ranges: 3.87, allowed: 0.5 },
  unit: "median moving ranges; share of the fall",
  scope:
    "a rule of this project, for monthly figures; it rests on the upper range limit of the control chart with medians",
  title: "Understanding Variation (D. Wheeler), summarised by deanbuckner.com",
  year: 1993,
  url: "https://www.deanbuckner.com/blog/wheeler",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const RETAIL_SEASON = {
  id: "retail-season",
  statement:
    "Online sales of US retail fell by 17 % from the last quarter of 2023 to the first of 2024, and rose by 2.1 % with the season taken out.",
  values: { change: -0.17, adjusted: 0.021 },
  unit: "share of the quarter before",
  scope: "all US retail e-commerce; last quarter to first quarter",
  title: "Quarterly Retail E-Commerce Sales CB24-76 (US Census Bureau)",
  year: 2024,
  url: "https://scribd.com/document/751054455/ec-currentq",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const VISIBLE_SHORTFALL = {
  id: "visible-shortfall",
  statement:
    "A shortfall of 20 % is told from chance more often than not from (1.645 ÷ 0.2)² events times their dispersion on; below a quarter of that almost nothing is.",
  values: { shortfall: 0.2, z: 1.645, grave: 0.25 },
  unit: "share of the target; standard deviations",
  scope:
    "one-sided test at 5 %; dispersions are this project's assumptions: 1.5 for results, 3 for visits and for sums of order values",
  title: "Fiducial limits for the Poisson distribution (F. Garwood, Biometrika 28)",
  year: 1936,
  url: "https://doi.org/10.1093/biomet/28.3-4.437",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const PLAN_AGREEMENT = {
  id: "plan-agreement",
  statement:
    "A target and the funnel planned for it are one figure; more than 5 % of the target outside the plan is called a contradiction, more than 15 % a grave one.",
  values: { tolerance: 0.05, strong: 0.15 },
  unit: "share of the target",
  scope: "a rule of this project; the tolerance leaves room for rounding and small sources",
  title: "Purchase funnel: each step is a share of the one before",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Purchase_funnel",
  grade: "C",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;
