/** The target beside what came before it and what stands behind it. */
import type { Unit } from "../../facts/fact.ts";
import { unitOf } from "../../facts/metric-unit.ts";
import { median } from "../../statistics/control-chart.ts";
import { dayCount, elapsed, spendSoFar } from "../elapsed.ts";
import type { Metric, Situation } from "../schema.ts";
import { growth, type ReadingTable, ratio } from "./reading.ts";

/** Fewer earlier periods say next to nothing about how often a target is reached. */
const FEWEST_RESULTS = 4;
/** As many as a control chart needs, see `diagnosis/gap.ts`. */
const CHART_POINTS = 8;
const MONTHS_PER_YEAR = 12;

/** Money planned for ads this period. */
const plannedSpend = (situation: Situation): number | undefined =>
  situation.funnel?.plan?.adSpend ?? situation.budget?.ads;

/** The funnel's own column of the period before counts before a list of earlier results, as it does for the steps. */
const IN_FUNNEL = { revenue: "revenue", orders: "orders", leads: "leads", signups: "leads" } as const;

function earlierResult({ kpis, funnel }: Situation): number | undefined {
  const kpi = kpis[0];
  const column = IN_FUNNEL[kpi?.metric as keyof typeof IN_FUNNEL];
  const inFunnel = column === undefined ? undefined : funnel?.previous?.[column];
  return kpi?.previous ?? inFunnel ?? kpi?.history?.at(-1);
}

/** The figure the marketer is judged by. */
export interface Headline {
  readonly metric: Metric;
  /** Unit in which its values are written. */
  readonly unit: Unit;
  /** As it was set, for the whole period. */
  readonly target: number;
}

function headlineOf({ kpis }: Situation): Headline | undefined {
  const kpi = kpis[0];
  return kpi && { metric: kpi.metric, unit: unitOf(kpi.metric), target: kpi.target };
}

const historyOf = ({ kpis }: Situation, fewest: number): readonly number[] | undefined => {
  const history = kpis[0]?.history ?? [];
  return history.length < fewest ? undefined : history;
};

/** The events whose number decides how far a figure can be trusted. */
export interface Events {
  /** How many there are when the target is met, in the part of the period that is over. */
  readonly count: number;
  readonly unit: Unit;
  /** What varies: a count of results, a count of visits, a sum of order values, or their mean. */
  readonly spread: "results" | "traffic" | "sum" | "mean";
}

function eventsOf(situation: Situation, today: string): Events | undefined {
  const kpi = situation.kpis[0];
  if (kpi === undefined) return undefined;
  const { metric, target, actual } = kpi;
  const { share } = elapsed(situation.period, today);
  const funnel = situation.funnel?.actual ?? {};
  const known = (
    count: number | undefined,
    unit: Unit,
    spread: Events["spread"] = "results",
  ): Events | undefined => (count === undefined ? undefined : { count, unit, spread });
  switch (metric) {
    case "orders":
    case "leads":
    case "qualified-leads":
    case "signups":
      return known(target * share, unitOf(metric));
    case "traffic":
      return known(target * share, "visits", "traffic");
    case "revenue":
    case "roas": {
      const value = ratio(actual, funnel.orders);
      const spent = metric === "roas" ? 1 : share;
      return known(ratio(target * spent, value), "orders", "sum");
    }
    case "average-order-value":
      return known(funnel.orders, "orders", "mean");
    case "cpa":
    case "cac":
      return known(ratio(spendSoFar(situation, today), target), "results");
    case "conversion-rate": {
      const trials = funnel.sessions ?? funnel.clicks;
      return known(trials === undefined ? undefined : trials * target, "results");
    }
    default:
      return undefined;
  }
}

/** What the calendar did to the figure between these two periods: a year ago, or in the trade. */
export type CalendarStep =
  | {
      readonly source: "own";
      /** This month a year ago ÷ the month before it − 1. */
      readonly change: number;
      /** Median step from one month to the next, as a share of that month before. */
      readonly usualStep: number;
    }
  | { readonly source: "trade" };

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Without a period the figures are a month's. */
function isMonth({ period }: Situation): boolean {
  return period === undefined || isBetween(dayCount(period), 28, 31);
}

function ownStep(history: readonly number[]): CalendarStep | undefined {
  const sameMonth = history.at(-MONTHS_PER_YEAR);
  const monthBefore = history.at(-MONTHS_PER_YEAR - 1);
  const change = growth(sameMonth, monthBefore);
  const steps = history.slice(1).map((value, index) => Math.abs(value - (history[index] ?? 0)));
  const usualStep = ratio(median(steps), monthBefore);
  return change === undefined || usualStep === undefined ? undefined : { source: "own", change, usualStep };
}

/** The trade's figure is one of American online shops, from the last quarter of a year to the first of the next. */
function tradeStep(situation: Situation): CalendarStep | undefined {
  const { period, business, currency, kpis } = situation;
  const metric = kpis[0]?.metric;
  const inScope = business?.model === "ecommerce" && currency === "USD" && period !== undefined;
  if (!inScope || (metric !== "revenue" && metric !== "orders")) return undefined;
  const isQuarter = isBetween(dayCount(period), 89, 92);
  return period.start.slice(5, 7) === "01" && (isMonth(situation) || isQuarter)
    ? { source: "trade" }
    : undefined;
}

function calendarStep(situation: Situation): CalendarStep | undefined {
  const history = situation.kpis[0]?.history ?? [];
  return history.length > MONTHS_PER_YEAR && isMonth(situation) ? ownStep(history) : tradeStep(situation);
}

/** What the plan of the funnel says about the figure that is judged. */
function plannedResult(situation: Situation): number | undefined {
  const plan = situation.funnel?.plan;
  switch (situation.kpis[0]?.metric) {
    case "revenue":
      return plan?.revenue;
    case "orders":
      return plan?.orders;
    case "leads":
      return plan?.leads;
    case "qualified-leads":
      return plan?.qualifiedLeads;
    case "traffic":
      return plan?.sessions;
    case "roas":
      return ratio(plan?.revenue, plan?.adSpend);
    default:
      return undefined;
  }
}

export const targetReadings = {
  /** Target ÷ earlier result − 1. */
  "target-growth": {
    fields: ["kpis[].previous"],
    read: (situation) => growth(situation.kpis[0]?.target, earlierResult(situation)),
  },
  /** Planned ad money ÷ ad money of the period before − 1. */
  "ad-budget-growth": {
    fields: ["funnel.previous.adSpend"],
    read: (situation) => growth(plannedSpend(situation), situation.funnel?.previous?.adSpend),
  },
  "headline-target": { fields: ["kpis[].target"], read: headlineOf },
  /** Earlier periods of the figure that is judged, oldest first; four at least. */
  "earlier-results": {
    fields: ["kpis[].history"],
    read: (situation) => historyOf(situation, FEWEST_RESULTS),
  },
  /** The same, when there are enough for a control chart. */
  "process-history": { fields: ["kpis[].history"], read: (situation) => historyOf(situation, CHART_POINTS) },
  "headline-events": {
    fields: ["funnel.actual.orders", "funnel.actual.sessions", "funnel.actual.adSpend"],
    read: eventsOf,
  },
  "calendar-step": { fields: ["kpis[].history"], read: calendarStep },
  "planned-result": { fields: ["funnel.plan"], read: plannedResult },
} as const satisfies ReadingTable;
