/** Whether figures can be trusted: two tools on one thing, chance between periods, tests. */
import type { Evidence } from "./evidence.ts";

export const OWN_EARLIER_FIGURE = {
  id: "own-earlier-figure",
  statement:
    "A share counts as moved when it left the earlier one by more than 5 % of it and chance explains that less than one time in twenty; a move of more than 20 % is grave.",
  values: { tolerance: 0.05, grave: 0.2 },
  unit: "share of the earlier figure",
  scope:
    "a rule of this project; it rests on the z-test of two proportions, with counts taken to vary more than independent ones",
  title: "z-test of two proportions (Wikibooks, Statistics)",
  year: 2026,
  url: "http://en.wikibooks.org/wiki/Statistics/Testing_Data/z-testsprop2",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const BENCHMARK_BAND = {
  id: "benchmark-band",
  statement: "A benchmark is read as a band: a figure stands out below half of it or above double.",
  values: { half: 0.5, double: 2 },
  unit: "multiples of the benchmark",
  scope:
    "a rule of this project; it rests on trades that differ several times over within one panel of search ads",
  title: "Search ads: cost per lead by industry (WordStream by LocaliQ), reported by MediaPost",
  year: 2023,
  url: "https://www.mediapost.com/publications/article/385409/search-ads-cost-per-lead-rise-conversions-fall.html",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CLICKS_WITHOUT_VISIT = {
  id: "clicks-without-visit",
  statement: "Up to 20 % fewer visits than ad clicks is usual between an ad platform and web analytics.",
  values: { usual: 0.2 },
  unit: "share of ad clicks",
  scope: "a practice rule for Google Ads beside Google Analytics; consent banners can take more",
  title: "Why do you not see the same data in Google Ads and Google Analytics? (Gotraffic)",
  year: 2021,
  url: "https://gotraffic.agency/blog/google-ads-analytics/",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const CONVERSIONS_PER_CLICK = {
  id: "conversions-per-click",
  statement:
    "One ad click can be counted as several conversions where the counting is set to many per click.",
  values: {},
  unit: "conversions per click",
  scope: "documentation of the Google Ads API; other platforms also credit people who only saw the ad",
  title: "ConversionActionCountingType (Google Ads API reference)",
  year: 2024,
  url: "https://developers.google.cn/google-ads/api/reference/rpc/v18/ConversionActionCountingTypeEnum.ConversionActionCountingType?hl=nl",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const DOUBLE_COUNTING = {
  id: "double-counting",
  statement: "Channels that together claim over 15 % more than was sold are taken to count sales twice.",
  values: { tolerated: 1.15 },
  unit: "claims ÷ sales",
  scope: "an agency's practice rule for online shops on several ad platforms",
  title: "Double-Counting Detection (d-dat.com)",
  year: 2026,
  url: "https://d-dat.com/en/guides/ad-double-counting-cleanup",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const CLAIMED_SURPLUS = {
  id: "claimed-surplus",
  statement: "Ad platforms together often claim 20 to 40 % more sales than there were.",
  values: { usualLow: 1.2, usualHigh: 1.4 },
  unit: "claims ÷ sales",
  scope: "an agency's experience with shops on several ad platforms; sample not stated",
  title: "Why Platform Numbers Never Add Up (orova.vn)",
  year: 2026,
  url: "https://orova.vn/en/news/reconciling-platform-conversion-numbers",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const TEST_SIZE = {
  id: "test-size",
  statement:
    "To see a change of 20 % in a rate of 3 % with a chance of 80 %, a test needs 13,900 visitors on each side.",
  values: { lift: 0.2, power: 0.8, level: 0.05 },
  unit: "share of the rate; probabilities",
  scope: "two-proportion z-test, both directions; computed, for visitors who are assigned by chance",
  title: "Statistical Rules of Thumb (G. van Belle), the formula; figures computed",
  year: 2026,
  url: "https://doi.org/10.1002/9780470377963",
  grade: "A",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const TEST_PROOF = {
  id: "test-proof",
  statement:
    "A difference counts as proven when chance alone would show one as large less than one time in twenty.",
  values: { level: 0.05 },
  unit: "probability",
  scope: "two-proportion z-test, both directions, one look at the end; the level is a convention",
  title: "z-test of two proportions (Wikibooks, Statistics)",
  year: 2026,
  url: "http://en.wikibooks.org/wiki/Statistics/Testing_Data/z-testsprop2",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;
