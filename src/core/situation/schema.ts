/** What the marketer told us. Only `kpis` is required; everything else may be unknown. */
import * as z from "zod";
import { amount, date, figure, fraction, freeTexts, margin, metricValue, wholeWithin } from "./fields.ts";
import { abTest, assumptions, content, requestedShift, website } from "./sections.ts";
import {
  BUSINESS_MODELS,
  CHANNEL_KINDS,
  FACTORS,
  type Factor,
  FORMALITIES,
  LOCALES,
  METRICS,
  SKILLS,
  type Skill,
} from "./vocabulary.ts";

export * from "./vocabulary.ts";

const kpi = () =>
  z.strictObject({
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

const funnelPeriod = () =>
  z.strictObject({
    adSpend: amount("Money spent on ads, from the ad platforms' billing"),
    impressions: amount("Times the ads were shown, from the ad platforms"),
    clicks: amount("Clicks on the ads, from the ad platforms"),
    sessions: amount("Visits to the site, from web analytics"),
    leads: amount("Enquiries, forms, calls or sign-ups, from CRM or analytics"),
    qualifiedLeads: amount("Leads that sales accepted, from CRM"),
    orders: amount("Orders or deals won, from shop or CRM"),
    revenue: amount("Money of those orders, from shop or CRM, before refunds"),
    repeatShare: fraction("Share of revenue from customers who had bought before, from CRM"),
    organicRevenue: amount("Part of revenue that came through organic search, from web analytics"),
    emailRevenue: amount("Part of revenue that came through e-mail, from the mailing tool"),
    refunds: amount("Money returned, from accounting"),
  });

const channelPeriod = () =>
  z.strictObject({
    spend: amount("Money spent in the channel, from its billing"),
    impressions: amount("Times shown, from the channel's report"),
    clicks: amount("Clicks, from the channel's report"),
    sessions: amount("Visits that came from the channel, from web analytics"),
    leads: amount("Leads from the channel, from CRM or analytics"),
    orders: amount("Orders from the channel, from shop or CRM"),
    revenue: amount("Revenue from the channel, from shop or CRM"),
  });

const periods = <Shape extends z.ZodRawShape>(period: z.ZodObject<Shape, z.core.$strict>) => ({
  plan: period.optional().describe("The plan for this period"),
  previous: period.optional().describe("The period before"),
  actual: period.optional().describe("This period so far"),
});

const channel = () =>
  z.strictObject({
    name: z.string().min(1).max(80).describe("Your name for it, shown back to you"),
    kind: z.enum(CHANNEL_KINDS).optional().describe("What sort of channel it is"),
    locked: z.boolean().optional().describe("True when its budget may not be touched"),
    min: amount("Least money it must keep a period"),
    max: amount("Most money it may take a period"),
    frequency: figure(1000, "Average times one person saw the ad, from the platform"),
    startedOn: date("Day the channel was started"),
    ...periods(channelPeriod()),
  });

const skillLevel = () => wholeWithin(1, 5, "1 beginner … 5 could teach it, your own estimate");
const ownWeight = () => fraction("How much of this step is the marketer's own: 0 none, 1 all");

const situation = () =>
  z.strictObject({
    locale: z.enum(LOCALES).optional().describe("Language of the answer"),
    formality: z.enum(FORMALITIES).optional().describe("Form of address in Russian and Turkish"),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe("ISO 3166 country, only to choose helplines"),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe("ISO 4217 code of all money in this situation; without it sums are shown bare"),
    period: z
      .strictObject({
        start: z.iso.date().describe("First day of the period (YYYY-MM-DD)"),
        end: z.iso.date().describe("Last day of the period (YYYY-MM-DD)"),
        asOf: date(
          "Last day the actual figures cover; inside the period means that it is not over, and targets are scaled",
        ),
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
    kpis: z
      .array(kpi())
      .min(1)
      .max(12)
      .describe("What is judged; the first is the one the marketer is judged by"),
    budget: z
      .strictObject({
        ads: amount("Ad budget of the period"),
        content: amount("Content budget of the period"),
        requested: amount("Extra money asked for"),
        approved: amount("Of that, what was approved"),
        setBy: z.enum(["marketer", "manager", "client"]).optional().describe("Who decides on the ad budget"),
      })
      .optional(),
    funnel: z
      .strictObject(periods(funnelPeriod()))
      .optional()
      .describe("One funnel over all channels, in three columns"),
    channels: z.array(channel()).max(40).optional().describe("The channels one by one"),
    website: website().optional(),
    content: content().optional(),
    social: z
      .strictObject({
        postsPerWeek: z
          .array(metricValue("Posts in one week"))
          .max(104)
          .optional()
          .describe("Posts in each of the last weeks, oldest first"),
      })
      .optional(),
    reviews: z
      .strictObject({
        rating: figure(5, "Average public rating, out of 5"),
        count: amount("How many reviews stand behind it"),
      })
      .optional(),
    service: z
      .strictObject({
        firstResponseMinutes: figure(1e6, "Minutes until a customer gets a first reply, from the help desk"),
        csat: fraction("Share of satisfied customers, from the help desk"),
        openComplaints: amount("Complaints that are open"),
      })
      .optional(),
    sales: z
      .strictObject({
        leadResponseMinutes: figure(1e6, "Minutes until a new lead is first contacted, from CRM"),
        answeredShare: fraction("Share of leads that were ever contacted, from CRM or telephony"),
      })
      .optional(),
    economics: z
      .strictObject({
        lifetimeValue: amount("Gross margin one customer brings over their lifetime"),
        paybackMonths: figure(600, "Months until a customer has paid back the cost of winning them"),
      })
      .optional(),
    tests: z.array(abTest()).max(20).optional().describe("A/B tests of the period"),
    team: z
      .strictObject({
        size: figure(100_000, "People in marketing, you included"),
        weeklyHours: figure(168, "Hours you work a week"),
        approvalDays: figure(1000, "Days until something you need is approved"),
        channels: figure(1000, "Channels one person looks after"),
      })
      .optional(),
    skills: z
      .strictObject(
        Object.fromEntries(SKILLS.map((skill) => [skill, skillLevel()])) as Record<
          Skill,
          ReturnType<typeof skillLevel>
        >,
      )
      .optional(),
    weights: z
      .strictObject(
        Object.fromEntries(FACTORS.map((factor) => [factor, ownWeight()])) as Record<
          Factor,
          ReturnType<typeof ownWeight>
        >,
      )
      .optional()
      .describe("Overrides of the published own weights"),
    assumptions: assumptions().optional(),
    shifts: z
      .array(requestedShift())
      .max(5)
      .optional()
      .describe("Shifts of ad money into content to see side by side, up to five"),
    tried: freeTexts("What was already tried, in your own words"),
    painPoints: freeTexts("What hurts, in your own words"),
  });

let built: ReturnType<typeof situation> | undefined;

/** The schema, made when it is first asked for: a Worker that only shows pages does not wait for it. */
export function situationSchema(): ReturnType<typeof situation> {
  built ??= situation();
  return built;
}

export type Situation = z.infer<ReturnType<typeof situation>>;
export type Kpi = z.infer<ReturnType<typeof kpi>>;
export type FunnelPeriod = z.infer<ReturnType<typeof funnelPeriod>>;
export type Channel = z.infer<ReturnType<typeof channel>>;
