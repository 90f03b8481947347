/** Speed and use of websites. */
import type { Evidence } from "./evidence.ts";

export const LARGEST_CONTENTFUL_PAINT = {
  id: "largest-contentful-paint",
  statement:
    "Largest Contentful Paint counts as good up to 2,500 ms and as poor above 4,000 ms, at the 75th percentile.",
  values: { good: 2500, poor: 4000 },
  unit: "milliseconds",
  scope: "all public websites; one band for every trade",
  title: "Defining the Core Web Vitals metrics thresholds (Google Chrome)",
  year: 2020,
  url: "https://github.com/GoogleChrome/web.dev/blob/main/src/site/content/en/blog/defining-core-web-vitals-thresholds/index.md",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SPEED_EXPERIMENT = {
  id: "speed-experiment",
  statement: "In one randomised test a 31 % faster Largest Contentful Paint brought 8 % more sales.",
  values: { faster: 0.31, moreSales: 0.08 },
  unit: "share",
  scope: "one telecom landing page in Italy; one site, one country",
  title: "The business impact of Core Web Vitals, Vodafone case (web.dev)",
  year: 2021,
  url: "https://github.com/GoogleChrome/web.dev/blob/main/src/site/content/en/blog/vitals-business-impact/index.md",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;
