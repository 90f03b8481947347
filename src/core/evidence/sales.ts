/** What happens to a lead after it arrives. */
import type { Evidence } from "./evidence.ts";

export const LEAD_RESPONSE_ODDS = {
  id: "lead-response-odds",
  statement:
    "Leads contacted within an hour were about seven times as likely to be qualified as those contacted an hour later.",
  values: { withinMinutes: 60, odds: 7 },
  unit: "ratio of odds",
  scope:
    "1.25 million leads of 42 US companies; observational, co-authored with a vendor; qualified, not sold",
  title: "The Short Life of Online Sales Leads (Harvard Business Review 89/3)",
  year: 2011,
  url: "https://www.researchgate.net/publication/298137032_The_short_life_of_online_sales_leads",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const LEAD_RESPONSE_AUDIT = {
  id: "lead-response-audit",
  statement:
    "Of 2,241 companies audited, 37 % answered a web lead within an hour, 24 % after more than a day, 23 % never.",
  values: { withinHour: 0.37, afterDay: 0.24, never: 0.23, leakMinutes: 60, severeMinutes: 1440 },
  unit: "share of companies; minutes",
  scope: "US companies, mystery-lead audit",
  title: "The Short Life of Online Sales Leads (Harvard Business Review 89/3)",
  year: 2011,
  url: "https://www.researchgate.net/publication/298137032_The_short_life_of_online_sales_leads",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const UNANSWERED_LEADS = {
  id: "unanswered-leads",
  statement:
    "More than a tenth of the leads without any answer is called a leak here; 23 % of the companies audited never answered.",
  values: { tolerance: 0.1, never: 0.23 },
  unit: "share of leads; share of companies",
  scope:
    "a rule of this project, which leaves room for spam and doubles; it rests on an audit of 2,241 US companies",
  title: "The Short Life of Online Sales Leads (Harvard Business Review 89/3)",
  year: 2011,
  url: "https://www.researchgate.net/publication/298137032_The_short_life_of_online_sales_leads",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const LEAD_STAGES = {
  id: "lead-stages",
  statement:
    "Of marketing leads 13 to 22 % become sales leads, of those 30 to 50 % opportunities, of those 20 to 35 % are won.",
  values: {
    qualifiedLow: 0.13,
    qualifiedHigh: 0.22,
    opportunityLow: 0.3,
    opportunityHigh: 0.5,
    wonLow: 0.2,
    wonHigh: 0.35,
  },
  unit: "share of the stage before",
  scope:
    "compiled from several vendors, companies that sell to companies; each defines its stages in its own way",
  title: "Marketing funnel metrics template (Fairview)",
  year: 2026,
  url: "https://getfairview.com/blog/marketing-funnel-metrics-template",
  grade: "C",
  read: true,
  reviewBy: "2028-05-01",
} as const satisfies Evidence;
