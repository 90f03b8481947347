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

export const INTERACTION_TO_NEXT_PAINT = {
  id: "interaction-to-next-paint",
  statement:
    "Interaction to Next Paint counts as good up to 200 ms and as poor above 500 ms, at the 75th percentile.",
  values: { good: 200, poor: 500 },
  unit: "milliseconds",
  scope: "all public websites; one band for every trade",
  title: "Threshold constants of the web-vitals library (Google Chrome), reported by tessl.io",
  year: 2025,
  url: "https://tessl.io/registry/tessl/npm-web-vitals/files/docs/thresholds.md",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CUMULATIVE_LAYOUT_SHIFT = {
  id: "cumulative-layout-shift",
  statement:
    "Cumulative Layout Shift counts as good up to 0.1 and as poor above 0.25, at the 75th percentile.",
  values: { good: 0.1, poor: 0.25 },
  unit: "no unit",
  scope: "all public websites; one band for every trade",
  title: "Defining the Core Web Vitals metrics thresholds (Google Chrome)",
  year: 2020,
  url: "https://github.com/GoogleChrome/web.dev/blob/main/src/site/content/en/blog/defining-core-web-vitals-thresholds/index.md",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const TIME_TO_FIRST_BYTE = {
  id: "time-to-first-byte",
  statement:
    "Time to First Byte counts as good up to 800 ms and as poor above 1,800 ms, at the 75th percentile.",
  values: { good: 800, poor: 1800 },
  unit: "milliseconds",
  scope: "all public websites; a diagnostic figure, not a Core Web Vital",
  title: "Web Almanac 2024, Performance (HTTP Archive); the upper bound from the web-vitals library",
  year: 2024,
  url: "https://almanac.httparchive.org/en/2024/performance",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CONVERSION_BY_DEVICE = {
  id: "conversion-by-device",
  statement:
    "Online shops converted 3.1 % of visits on computers and 1.7 % on phones in one panel, 1.9 % and 1.2 % in another.",
  values: { firstComputers: 0.031, firstPhones: 0.017, secondComputers: 0.019, secondPhones: 0.012 },
  unit: "share of visits",
  scope: "US retail (Adobe) and Shopify stores (Littledata); online shops only",
  title: "Conversion rates by device (Adobe Analytics, Littledata), reported by conversionbench.com",
  year: 2024,
  url: "https://conversionbench.com/guide/what-is-a-good-conversion-rate",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const PHONE_WEIGHT = {
  id: "phone-weight",
  statement:
    "A weakness on phones weighs most where they bring half of the visits or more, least where they bring under a tenth.",
  values: { most: 0.5, least: 0.1 },
  unit: "share of visits",
  scope:
    "a rule of this project; it rests on the total being the mean of the devices, weighted by their visits",
  title: "Conversion rates by device (Adobe Analytics, Littledata), reported by conversionbench.com",
  year: 2024,
  url: "https://conversionbench.com/guide/what-is-a-good-conversion-rate",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CART_ABANDONMENT = {
  id: "cart-abandonment",
  statement: "Over about 50 studies 70.19 % of carts were not paid for.",
  values: { average: 0.7019 },
  unit: "share of carts",
  scope: "online shops, studies from 2012 to 2024; carts are counted differently",
  title: "Cart Abandonment Rate Statistics (Baymard Institute), reported by magazinemanager.com",
  year: 2024,
  url: "https://magazinemanager.com/blog/how-to-keep-consumers-from-deserting-their-online-carts",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CART_BROWSING = {
  id: "cart-browsing",
  statement: "58.6 % of shoppers asked had left a cart because they were only browsing or not ready to buy.",
  values: { browsing: 0.586 },
  unit: "share of shoppers",
  scope: "US adults, survey, the three months before; later editions find fewer",
  title: "Cart Abandonment Rate Statistics (Baymard Institute), reported by magentower.bravesites.com",
  year: 2016,
  url: "http://magentower.bravesites.com/entries/general/cart-abandonment-rate-baymard-statistic",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SHOP_CONVERSION = {
  id: "shop-conversion",
  statement:
    "Shopify stores turned 1.4 % of their visits into orders on average, the best fifth 3.2 %, the best tenth 4.7 %.",
  values: { average: 0.014, bestFifth: 0.032, bestTenth: 0.047 },
  unit: "share of visits",
  scope: "about 2,800 Shopify stores, 2023; trades differ several times over",
  title: "Shopify conversion benchmark (Littledata), reported by usestorepilot.com",
  year: 2023,
  url: "https://www.usestorepilot.com/blog/shopify-conversion-rate-benchmarks-2026/",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const SOFTWARE_PAGE_CONVERSION = {
  id: "software-page-conversion",
  statement:
    "Landing pages of software subscriptions turned 3.8 % of their visitors into sign-ups, the median.",
  values: { median: 0.038 },
  unit: "share of visitors",
  scope: "landing pages of one vendor's customers, 2023–24; a whole site converts less than a landing page",
  title: "Conversion Benchmark Report 2024 (Unbounce), reported by omegapoint.systems",
  year: 2024,
  url: "https://omegapoint.systems/omega/benchmarks/website-landing-page-conversion-rate",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;
