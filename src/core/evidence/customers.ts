/** Who comes back, what they say, what they send back. */
import type { Evidence } from "./evidence.ts";

export const RATING_RANGE = {
  id: "rating-range",
  statement: "People were most likely to buy products rated between 4.0 and 4.7 out of 5.",
  values: { low: 4, high: 4.7 },
  unit: "stars out of 5",
  scope: "product pages of a few US retailers; observational",
  title:
    "How Online Reviews Influence Sales (Spiegel Research Center), reported by digitalmarketingcommunity.com",
  year: 2017,
  url: "http://digitalmarketingcommunity.com/researches/how-online-reviews-influence-sales-jun-2017-globally-spiegel-research-center/",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const RATING_FLOOR = {
  id: "rating-floor",
  statement: "87 % of consumers said that a local business needs three stars or more before they use it.",
  values: { stars: 3, share: 0.87 },
  unit: "stars out of 5; share of consumers",
  scope: "1,031 US consumers, survey, October 2017; stated, not observed",
  title: "Local Consumer Review Survey (BrightLocal), reported by MarketingProfs",
  year: 2018,
  url: "https://www.marketingprofs.com/charts/2018/33415/what-consumers-pay-attention-to-in-local-business-reviews",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const FIRST_REVIEWS = {
  id: "first-reviews",
  statement:
    "Nearly all of what reviews added to the likelihood of buying came with the first ten, most of it with the first five.",
  values: { most: 5, nearlyAll: 10 },
  unit: "reviews",
  scope: "reviews of single products at three US retailers, over a year; observational",
  title: "How Online Reviews Influence Sales (Spiegel Research Center), reported by Digital Commerce 360",
  year: 2017,
  url: "https://www.digitalcommerce360.com/2017/08/15/product-reviews-matter-even-dont-sell-amazon/",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const WORD_OF_MOUTH = {
  id: "word-of-mouth",
  statement:
    "1 % more reviews went with 0.236 % more sales, and 1 % better ones with 0.417 % more: about twice what advertising does at once.",
  values: { volume: 0.236, valence: 0.417 },
  unit: "% of sales per 1 %",
  scope: "51 studies, observational; a second meta-analysis finds a weaker link",
  title: "A Meta-Analysis of Electronic Word-of-Mouth Elasticity (Journal of Marketing 79/2)",
  year: 2015,
  url: "http://www.msi.org/articles/ewom-and-product-sales/",
  grade: "A",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const REFUND_RISE = {
  id: "refund-rise",
  statement:
    "A rise of refunds by less than one point of revenue is small, one of more than five points grave.",
  values: { small: 0.01, grave: 0.05 },
  unit: "share of revenue",
  scope: "a rule of this project; it rests on a refunded sale bringing nothing while its click stays paid",
  title: "Return on marketing investment (arithmetic identity)",
  year: 2026,
  url: "https://en.wikipedia.org/wiki/Return_on_marketing_investment",
  grade: "C",
  read: false,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const IDLE_EMAIL = {
  id: "idle-email",
  statement: "E-mail that brings less than 5 % of a shop's revenue counts as idle.",
  values: { least: 0.05 },
  unit: "share of revenue",
  scope:
    "a rule of this project; it rests on one agency's shops, where the lowest share was 17 %, attributed by the mailing tool and not proven to be won by it",
  title: "E-Commerce Email Attribution Benchmarks (BS&Co)",
  year: 2026,
  url: "https://bsandco.us/blog-post/ecommerce-email-attribution-benchmarks",
  grade: "C",
  read: true,
  reviewBy: "2028-02-01",
} as const satisfies Evidence;

export const CART_REMINDER = {
  id: "cart-reminder",
  statement:
    "A reminder about a cart brought 3.65 US dollars for each person who got one, a newsletter 0.11 dollars.",
  values: { reminder: 3.65, newsletter: 0.11 },
  unit: "USD per recipient",
  scope: "online shops on Klaviyo, 2023; attributed by the tool: people with a cart were about to buy anyway",
  title: "The 2024 Benchmark Report (Klaviyo)",
  year: 2024,
  url: "https://resources.klaviyo.com/2024-benchmark-report/p/2",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;
