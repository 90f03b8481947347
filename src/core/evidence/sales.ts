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
