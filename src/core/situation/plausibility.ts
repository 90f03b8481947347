/** What cannot be true however the month went: a part above its whole, an end before its start. */
import { dayCount } from "./elapsed.ts";
import { issue, type SituationIssue } from "./issue.ts";
import type { Situation } from "./schema.ts";

/** [part, whole]: every one of the first is also one of the second. */
const FUNNEL_PARTS = [
  ["clicks", "impressions"],
  ["leads", "sessions"],
  ["orders", "sessions"],
  ["qualifiedLeads", "leads"],
  ["organicRevenue", "revenue"],
  ["emailRevenue", "revenue"],
  ["refunds", "revenue"],
] as const;
const CHANNEL_PARTS = [
  ["clicks", "impressions"],
  ["orders", "sessions"],
  ["leads", "sessions"],
] as const;
const TEST_PARTS = [
  ["conversionsA", "visitorsA"],
  ["conversionsB", "visitorsB"],
] as const;
const COLUMNS = ["plan", "previous", "actual"] as const;
const RATE_METRICS: readonly string[] = ["conversion-rate", "retention"];

function partsAboveWhole(
  record: Readonly<Record<string, unknown>> | undefined,
  pairs: readonly (readonly [string, string])[],
  path: readonly PropertyKey[],
): SituationIssue[] {
  if (record === undefined) return [];
  return pairs.flatMap(([part, whole]) => {
    const smaller = record[part];
    const larger = record[whole];
    if (typeof smaller !== "number" || typeof larger !== "number" || smaller <= larger) return [];
    return [issue([...path, part], "part-exceeds-whole", { part, whole })];
  });
}

let currencies: ReadonlySet<string> | undefined;

/** Codes that the platform can write; made on first use. */
function currencyIssues({ currency }: Situation): SituationIssue[] {
  currencies ??= new Set(Intl.supportedValuesOf("currency"));
  return currency === undefined || currencies.has(currency) ? [] : [issue(["currency"], "bad-code")];
}

/** A little more than a year; longer periods are a slip of a digit. */
const LONGEST_PERIOD_DAYS = 400;

function periodIssues(situation: Situation): SituationIssue[] {
  const { period } = situation;
  if (period === undefined) return [];
  if (period.end < period.start) return [issue(["period", "end"], "end-before-start")];
  if (dayCount(period) > LONGEST_PERIOD_DAYS) return [issue(["period", "end"], "period-too-long")];
  if (period.asOf !== undefined && period.asOf < period.start)
    return [issue(["period", "asOf"], "as-of-before-start")];
  return [];
}

function kpiIssues(situation: Situation): SituationIssue[] {
  return situation.kpis.flatMap((kpi, index) => {
    if (!RATE_METRICS.includes(kpi.metric)) return [];
    return (["target", "actual", "previous"] as const)
      .filter((field) => (kpi[field] ?? 0) > 1)
      .map((field) => issue(["kpis", index, field], "rate-above-one"));
  });
}

function channelIssues(situation: Situation): SituationIssue[] {
  return (situation.channels ?? []).flatMap((channel, index) => [
    ...COLUMNS.flatMap((column) =>
      partsAboveWhole(channel[column], CHANNEL_PARTS, ["channels", index, column]),
    ),
    ...(channel.min !== undefined && channel.max !== undefined && channel.min > channel.max
      ? [issue(["channels", index, "min"], "minimum-above-maximum")]
      : []),
  ]);
}

/** A shift to compare is as large as its share or its amount says, not both. */
const shiftIssues = ({ shifts = [] }: Situation): SituationIssue[] =>
  shifts.flatMap(({ share, amount }, index) =>
    (share === undefined) === (amount === undefined)
      ? [issue(["shifts", index], "shift-without-one-size")]
      : [],
  );

/** All impossibilities of a situation that already has the right shape. */
export const implausibilities = (situation: Situation): SituationIssue[] => [
  ...currencyIssues(situation),
  ...periodIssues(situation),
  ...kpiIssues(situation),
  ...COLUMNS.flatMap((column) =>
    partsAboveWhole(situation.funnel?.[column], FUNNEL_PARTS, ["funnel", column]),
  ),
  ...channelIssues(situation),
  ...shiftIssues(situation),
  ...(situation.tests ?? []).flatMap((test, index) => partsAboveWhole(test, TEST_PARTS, ["tests", index])),
];
