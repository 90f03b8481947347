/** What the marketer told us. Only `kpis` is required; everything else may be unknown. */
import * as z from "zod";

export const LOCALES = ["en", "ru", "tr"] as const;
export const METRICS = [
  "revenue",
  "orders",
  "leads",
  "qualified-leads",
  "signups",
  "traffic",
  "roas",
  "cpa",
  "cac",
  "conversion-rate",
  "average-order-value",
  "retention",
  "engagement",
  "custom",
] as const;
export const BUSINESS_MODELS = [
  "ecommerce",
  "lead-generation",
  "subscription",
  "local-service",
  "marketplace",
  "app",
  "other",
] as const;
export const CHANNEL_KINDS = [
  "paid-search",
  "brand-search",
  "shopping",
  "paid-social",
  "display",
  "video",
  "email",
  "organic-search",
  "organic-social",
  "referral",
  "affiliate",
  "marketplace-ads",
  "offline",
  "other",
] as const;
export const SKILLS = [
  "analytics",
  "paid-media",
  "seo",
  "content",
  "conversion",
  "email",
  "ai",
  "creative",
  "crm",
  "economics",
] as const;
/** Steps of the funnel whose ownership can be overridden in `weights`. */
export const FACTORS = [
  "ad-spend",
  "click-cost",
  "arrival",
  "lead-rate",
  "conversion",
  "qualification",
  "closing",
  "order-value",
  "repeat",
  "organic",
  "email",
] as const;

/** Sums above this are taken for a slip of the keyboard: a million millions of the currency a month. */
const LARGEST_AMOUNT = 1e12;
const TEXT_ENTRIES = 20;
const TEXT_LENGTH = 2000;

const amount = (description: string) => z.number().min(0).max(LARGEST_AMOUNT).optional().describe(description);
const count = amount;
const fraction = (description: string) => z.number().min(0).max(1).optional().describe(description);
/** A margin of nothing would make every break-even infinite; a tenth of a per cent is the least that means something. */
const margin = (description: string) => z.number().min(0.001).max(1).optional().describe(description);
const date = (description: string) => z.iso.date().optional().describe(`${description} (ISO 8601 date, YYYY-MM-DD)`);
const freeTexts = (description: string) =>
  z.array(z.string().max(TEXT_LENGTH)).max(TEXT_ENTRIES).optional().describe(description);

const metricValue = (description: string) => z.number().min(0).max(LARGEST_AMOUNT).describe(description);

const Kpi = z.strictObject({
  metric: z.enum(METRICS).describe("Which figure is judged. For cpa and cac lower is better."),
  target: metricValue("What was asked for the whole period, in the metric's unit; rates as fractions of 1"),
  actual: metricValue("What was reached so far in the period, from the report you are judged by"),
  previous: metricValue("The same figure for the period before, from the last report").optional(),
  history: z
    .array(metricValue("One earlier period"))
    .max(120)
    .optional()
    .describe("Earlier periods, oldest first, before this one; eight or more allow a control chart"),
  label: z.string().max(80).optional().describe("Your own name for a custom metric"),
});

const FunnelPeriod = z.strictObject({
  adSpend: amount("Money spent on ads, from the ad platforms' billing"),
  impressions: count("Times the ads were shown, from the ad platforms"),
  clicks: count("Clicks on the ads, from the ad platforms"),
  sessions: count("Visits to the site, from web analytics"),
  leads: count("Enquiries, forms, calls or sign-ups, from CRM or analytics"),
  qualifiedLeads: count("Leads that sales accepted, from CRM"),
  orders: count("Orders or deals won, from shop or CRM"),
  revenue: amount("Money of those orders, from shop or CRM, before refunds"),
  repeatShare: fraction("Share of revenue from customers who had bought before, from CRM"),
  organicRevenue: amount("Part of revenue that came through organic search, from web analytics"),
  emailRevenue: amount("Part of revenue that came through e-mail, from the mailing tool"),
  refunds: amount("Money returned, from accounting"),
});

const ChannelPeriod = z.strictObject({
  spend: amount("Money spent in the channel, from its billing"),
  impressions: count("Times shown, from the channel's report"),
  clicks: count("Clicks, from the channel's report"),
  sessions: count("Visits that came from the channel, from web analytics"),
  leads: count("Leads from the channel, from CRM or analytics"),
  orders: count("Orders from the channel, from shop or CRM"),
  revenue: amount("Revenue from the channel, from shop or CRM"),
});

const periods = <Shape extends z.ZodRawShape>(period: z.ZodObject<Shape, z.core.$strict>) => ({
  plan: period.optional().describe("The plan for this period"),
  previous: period.optional().describe("The period before"),
  actual: period.optional().describe("This period so far"),
});

const Channel = z.strictObject({
  name: z.string().min(1).max(80).describe("Your name for it, shown back to you"),
  kind: z.enum(CHANNEL_KINDS).optional().describe("What sort of channel it is"),
  locked: z.boolean().optional().describe("True when its budget may not be touched"),
  min: amount("Least money it must keep a period"),
  max: amount("Most money it may take a period"),
  frequency: z.number().min(0).max(1000).optional().describe("Average times one person saw the ad, from the platform"),
  startedOn: date("Day the channel was started"),
  ...periods(ChannelPeriod),
});

const Website = z.strictObject({
  lcpMs: z.number().min(0).max(120_000).optional().describe("Largest Contentful Paint, milliseconds, 75th percentile on phones, from PageSpeed Insights"),
  inpMs: z.number().min(0).max(60_000).optional().describe("Interaction to Next Paint, milliseconds, 75th percentile, from PageSpeed Insights"),
  cls: z.number().min(0).max(100).optional().describe("Cumulative Layout Shift, no unit, 75th percentile, from PageSpeed Insights"),
  ttfbMs: z.number().min(0).max(60_000).optional().describe("Time to First Byte, milliseconds, 75th percentile, from PageSpeed Insights"),
  mobileShare: fraction("Share of visits from phones, from web analytics"),
  mobileConversionRate: fraction("Orders or leads per visit on phones, from web analytics"),
  desktopConversionRate: fraction("Orders or leads per visit on computers, from web analytics"),
  cartAbandonment: fraction("Share of carts that were not paid for, from the shop"),
});

const Content = z.strictObject({
  piecesPerMonth: z.number().min(0).max(10_000).optional().describe("Articles, guides or videos published a month"),
  costPerPiece: amount("What one piece costs, writing and editing together"),
  maturePieces: count("Pieces older than six months"),
  maturePieceVisits: count("Visits a month to those pieces together, from web analytics"),
  organicShare: fraction("Share of visits from organic search, from web analytics"),
  monthlySearchDemand: count("Searches a month for your topics, from a keyword planner"),
});

const AbTest = z.strictObject({
  name: z.string().max(80).optional().describe("What was tested"),
  visitorsA: count("Visitors who saw version A"),
  conversionsA: count("Of those, how many converted"),
  visitorsB: count("Visitors who saw version B"),
  conversionsB: count("Of those, how many converted"),
});

const assumption = (description: string, maximum: number) => z.number().min(0).max(maximum).optional().describe(description);

/** With none of it no number of visits would ever do, and the first-euro test has no answer. */
const aboveNothing = (description: string) => z.number().min(0.0001).max(1).optional().describe(description);

/** Overrides of the shift model's assumptions; whatever is absent keeps its published default. */
const Assumptions = z.strictObject({
  costPerPiece: assumption("Money for one piece", LARGEST_AMOUNT),
  visitsPerPiece: assumption("Visits a month to one mature piece, averaged over all, failures included", 1e7),
  delayMonths: z.number().int().min(0).max(18).optional().describe("Months before a new piece brings its first visits"),
  rampMonths: z.number().int().min(1).max(36).optional().describe("Months from first visits to the peak"),
  monthlyDecay: z.number().min(0).max(0.9).optional().describe("Share of visits an old piece loses each month"),
  ceilingVisits: z.number().min(1).max(1e9).optional().describe("Most extra visits a month that content could ever bring"),
  ordersPerVisit: aboveNothing("Orders per visit to content"),
  adElasticity: z.number().min(0.01).max(0.99).optional().describe("If ads grew by one per cent, by how many per cent would their orders grow"),
  paidIncrementality: fraction("Share of orders credited to ads that would not have come without them"),
  contentIncrementality: aboveNothing("Share of orders credited to content that would not have come without it"),
  grossMargin: margin("Gross margin, when business.grossMargin is not given"),
  largestShare: z.number().min(0).max(0.3).optional().describe("Largest share of ad money to move; 0.2 unless set, 0.3 at most"),
});

const skillLevel = z.number().int().min(1).max(5).optional().describe("1 beginner … 5 could teach it, your own estimate");
const weight = fraction("How much of this step is the marketer's own: 0 none, 1 all");

export const Situation = z.strictObject({
  locale: z.enum(LOCALES).optional().describe("Language of the answer"),
  formality: z.enum(["informal", "formal"]).optional().describe("Form of address in Russian and Turkish"),
  country: z.string().regex(/^[A-Z]{2}$/).optional().describe("ISO 3166 country, only to choose helplines"),
  currency: z.string().regex(/^[A-Z]{3}$/).optional().describe("ISO 4217 code of all money in this situation; without it sums are shown bare"),
  period: z
    .strictObject({
      start: z.iso.date().describe("First day of the period (YYYY-MM-DD)"),
      end: z.iso.date().describe("Last day of the period (YYYY-MM-DD)"),
      asOf: date("Last day the actual figures cover; inside the period means that it is not over, and targets are scaled"),
    })
    .optional()
    .describe("The period being judged; one month unless given"),
  business: z
    .strictObject({
      model: z.enum(BUSINESS_MODELS).optional().describe("How the business earns"),
      industry: z.string().max(80).optional().describe("Free words"),
      grossMargin: margin("Share of revenue left after the cost of goods, from finance"),
    })
    .optional(),
  kpis: z.array(Kpi).min(1).max(12).describe("What is judged; the first is the one the marketer is judged by"),
  budget: z
    .strictObject({
      ads: amount("Ad budget of the period"),
      content: amount("Content budget of the period"),
      requested: amount("Extra money asked for"),
      approved: amount("Of that, what was approved"),
      setBy: z.enum(["marketer", "manager", "client"]).optional().describe("Who decides on the ad budget"),
    })
    .optional(),
  funnel: z.strictObject(periods(FunnelPeriod)).optional().describe("One funnel over all channels, in three columns"),
  channels: z.array(Channel).max(40).optional().describe("The channels one by one"),
  website: Website.optional(),
  content: Content.optional(),
  social: z
    .strictObject({
      postsPerWeek: z.array(z.number().min(0).max(1000)).max(104).optional().describe("Posts in each of the last weeks, oldest first"),
    })
    .optional(),
  reviews: z
    .strictObject({
      rating: z.number().min(0).max(5).optional().describe("Average public rating, out of 5"),
      count: count("How many reviews stand behind it"),
    })
    .optional(),
  service: z
    .strictObject({
      firstResponseMinutes: z.number().min(0).max(1e6).optional().describe("Minutes until a customer gets a first reply, from the help desk"),
      csat: fraction("Share of satisfied customers, from the help desk"),
      openComplaints: count("Complaints that are open"),
    })
    .optional(),
  sales: z
    .strictObject({
      leadResponseMinutes: z.number().min(0).max(1e6).optional().describe("Minutes until a new lead is first contacted, from CRM"),
      answeredShare: fraction("Share of leads that were ever contacted, from CRM or telephony"),
    })
    .optional(),
  economics: z
    .strictObject({
      lifetimeValue: amount("Gross margin one customer brings over their lifetime"),
      paybackMonths: z.number().min(0).max(600).optional().describe("Months until a customer has paid back the cost of winning them"),
    })
    .optional(),
  tests: z.array(AbTest).max(20).optional().describe("A/B tests of the period"),
  team: z
    .strictObject({
      size: z.number().min(0).max(100_000).optional().describe("People in marketing, you included"),
      weeklyHours: z.number().min(0).max(168).optional().describe("Hours you work a week"),
      approvalDays: z.number().min(0).max(1000).optional().describe("Days until something you need is approved"),
      channels: z.number().min(0).max(1000).optional().describe("Channels one person looks after"),
    })
    .optional(),
  skills: z
    .strictObject(Object.fromEntries(SKILLS.map((skill) => [skill, skillLevel])) as Record<Skill, typeof skillLevel>)
    .optional(),
  weights: z
    .strictObject(Object.fromEntries(FACTORS.map((factor) => [factor, weight])) as Record<Factor, typeof weight>)
    .optional()
    .describe("Overrides of the published own weights"),
  assumptions: Assumptions.optional(),
  tried: freeTexts("What was already tried, in your own words"),
  painPoints: freeTexts("What hurts, in your own words"),
});

export type Situation = z.infer<typeof Situation>;
export type Locale = (typeof LOCALES)[number];
export type Metric = (typeof METRICS)[number];
export type BusinessModel = (typeof BUSINESS_MODELS)[number];
export type Skill = (typeof SKILLS)[number];
export type Factor = (typeof FACTORS)[number];
export type Kpi = z.infer<typeof Kpi>;
export type FunnelPeriod = z.infer<typeof FunnelPeriod>;
export type Channel = z.infer<typeof Channel>;
