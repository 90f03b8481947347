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
