/** Ad channels: what clicks and leads usually cost, when a campaign has learnt, when an audience tires. */
import type { Evidence } from "./evidence.ts";

export const SEARCH_AD_AVERAGES = {
  id: "search-ad-averages",
  statement:
    "Search ads averaged a click-through rate of 6.64 %, 5.42 US dollars a click and 66.69 US dollars a lead.",
  values: { clickThrough: 0.0664, clickCost: 5.42, leadCost: 66.69 },
  unit: "share; USD; USD",
  scope:
    "more than 13,000 US Google and Microsoft campaigns, April 2025 to March 2026; industries differ five- to sixfold",
  title: "Search Advertising Benchmarks 2026 (WordStream by LocaliQ), reported by prismnews.com",
  year: 2026,
  url: "https://www.prismnews.com/topics/agency-seo-growth/wordstream-report-shows-google-ads-ctr-rises-to-664-across",
  grade: "B",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;

export const SOCIAL_TRAFFIC_ADS = {
  id: "social-traffic-ads",
  statement:
    "Facebook ads for traffic averaged a link click-through rate of 1.71 %, from 0.80 % to 4.13 % by industry.",
  values: { clickThrough: 0.0171, lowestIndustry: 0.008, highestIndustry: 0.0413 },
  unit: "share",
  scope: "US campaigns; clicks on the link, not all clicks",
  title: "Facebook Ads Benchmarks 2025 (WordStream by LocaliQ), reported by adplay.ai",
  year: 2025,
  url: "https://adplay.ai/blog/good-ctr-facebook-ads",
  grade: "B",
  read: true,
  reviewBy: "2027-10-01",
} as const satisfies Evidence;

export const SOCIAL_LEAD_ADS = {
  id: "social-lead-ads",
  statement:
    "A lead from Facebook lead ads cost 27.66 US dollars on average, 20.94 % more than a year before.",
  values: { leadCost: 27.66, yearlyRise: 0.2094 },
  unit: "USD; share",
  scope: "726 US lead campaigns, April 2024 to March 2025",
  title: "Facebook Ads Benchmarks 2025 (WordStream by LocaliQ), reported by admanage.ai",
  year: 2025,
  url: "https://admanage.ai/blog/facebook-ads-cost-per-lead-benchmarks",
  grade: "B",
  read: true,
  reviewBy: "2027-10-01",
} as const satisfies Evidence;

export const CLICK_COST_RISE = {
  id: "click-cost-rise",
  statement: "A click on search ads cost 12.88 % more than a year before.",
  values: { yearlyRise: 0.1288 },
  unit: "share of the earlier cost",
  scope: "16,446 US search campaigns, April 2024 to March 2025, in US dollars",
  title: "Google Ads Benchmarks 2025 (WordStream by LocaliQ), reported by theadspend.com",
  year: 2025,
  url: "https://theadspend.com/benchmarks/google-ads-search-overall",
  grade: "B",
  read: true,
  reviewBy: "2027-10-01",
} as const satisfies Evidence;

export const CLICK_COST_DECADE = {
  id: "click-cost-decade",
  statement: "From 2016 to 2026 a click on search ads rose from 2.32 to 5.42 US dollars, about 8.9 % a year.",
  values: { yearlyRise: 0.089 },
  unit: "share a year",
  scope: "US search campaigns, in US dollars",
  title: "Search Advertising Benchmarks 2026 (WordStream by LocaliQ), reported by prismnews.com",
  year: 2026,
  url: "https://www.prismnews.com/topics/agency-seo-growth/wordstream-report-shows-google-ads-ctr-rises-to-664-across",
  grade: "B",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;

export const LEARNING_PHASE = {
  id: "learning-phase",
  statement: "A Meta ad set leaves its learning phase with about 50 conversions a week.",
  values: { weekly: 50 },
  unit: "conversions a week",
  scope: "one ad set on Meta; other social platforms have rules much like it",
  title: "Meta Business Help, quoted by mbadv.agency",
  year: 2025,
  url: "https://www.mbadv.agency/meta-ads/meta-ads-metrics-reporting-and-optimization",
  grade: "B",
  read: true,
  reviewBy: "2027-10-01",
} as const satisfies Evidence;

export const AD_FATIGUE = {
  id: "ad-fatigue",
  statement:
    "An audience is taken to tire once one person has seen the ad more than three times and fewer of them click.",
  values: { frequency: 3 },
  unit: "times one person saw the ad",
  scope: "a practice rule for people who do not know the brand yet; those who do bear more",
  title: "Ad fatigue, glossary (The Matchbox, after adamigo.ai)",
  year: 2026,
  url: "https://thematchbox.inc/resources/glossary/ad-fatigue",
  grade: "C",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;

export const BRAND_SEARCH_RELIANCE = {
  id: "brand-search-reliance",
  statement:
    "Above three tenths of the paid results, ads on the own name are too large a part to take at face value; above a half, they are most of it.",
  values: { share: 0.3, most: 0.5 },
  unit: "share of the results credited to ads",
  scope:
    "a rule of this project; it rests on two experiments in which ads on a brand's own name added little while nobody else bid on it",
  title: "Competition and Crowd-Out for Brand Keywords in Sponsored Search (Marketing Science 37/2)",
  year: 2018,
  url: "https://econpapers.repec.org/article/inmormksc/v_3a37_3ay_3a2018_3ai_3a2_3ap_3a200-215.htm",
  grade: "C",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const BRAND_SEARCH_EXPERIMENT = {
  id: "brand-search-experiment",
  statement:
    "Without a competitor on the name, ads on it brought 1 to 4 % more clicks; with one, their absence cost 18 to 42 %.",
  values: { addedLow: 0.01, addedHigh: 0.04, lostLow: 0.18, lostHigh: 0.42 },
  unit: "share of the brand's clicks",
  scope: "randomised experiments on Bing, thousands of brands",
  title: "Competition and Crowd-Out for Brand Keywords in Sponsored Search (Marketing Science 37/2)",
  year: 2018,
  url: "https://econpapers.repec.org/article/inmormksc/v_3a37_3ay_3a2018_3ai_3a2_3ap_3a200-215.htm",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const BRAND_SEARCH_SWITCHED_OFF = {
  id: "brand-search-switched-off",
  statement: "Ads on a famous brand's own name had no measurable benefit in the short run.",
  values: {},
  unit: "direction",
  scope: "eBay, field experiments; strong in normal results, few competitors on the name",
  title: "Consumer Heterogeneity and Paid Search Effectiveness (Econometrica 83/1)",
  year: 2015,
  url: "https://zendy.io/title/10.3982/ecta12423",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const CHANNEL_CONCENTRATION = {
  id: "channel-concentration",
  statement:
    "More than seven tenths of the ad money in one channel is called concentrated here; more than nine tenths, strongly.",
  values: { share: 0.7, strong: 0.9 },
  unit: "share of the ad money",
  scope:
    "a rule of this project; it rests on a vendor's count in which most brands have more than 40 % in one channel, so that alone is usual",
  title: "Hidden Risk in Your Best Channel (Cassandra)",
  year: 2026,
  url: "https://cassandra.app/resources/hidden-channel-risk",
  grade: "C",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;

export const MIX_IDENTITY = {
  id: "mix-identity",
  statement:
    "A total rate can fall while the rates of its parts rise, and the reverse, when the weights of the parts change.",
  values: {},
  unit: "identity",
  scope: "any rate made of parts; which parts are compared is a choice",
  title: "Simpson's paradox (K. Murphy, University of British Columbia)",
  year: 2006,
  url: "https://www.cs.ubc.ca/~murphyk/Teaching/CS340-Fall06/reading/simpsons.pdf",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;
