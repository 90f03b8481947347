/** Tables of the checks of the target. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import { LEADS, type Row } from "./row.ts";

const asked = (target: number, planned: number): Situation => ({
  kpis: [{ metric: "revenue", target, actual: 90, previous: 100 }],
  funnel: { previous: { adSpend: 1000 }, plan: { adSpend: planned } },
});

type Metric = Situation["kpis"][number]["metric"];

const judged = (metric: Metric, target: number, history: number[]): Situation => ({
  kpis: [{ metric, target, actual: 90, history }],
});

/** Mean 100, every step 2: limits 94.68 and 105.32. */
const STEADY = [99, 101, 99, 101, 99, 101, 99, 101];
/** Mean 100, last eight a little lower. */
const LONG_SLIDE = [104, 104, 104, 104, 98, 98, 98, 98, 98, 98, 98, 98];

/** January to December of last year before a January: the month before is December, and so is the last. */
const YEAR = (december: number, january: number): number[] => [
  december,
  january,
  100,
  102,
  100,
  102,
  100,
  102,
  100,
  102,
  100,
  102,
  december,
];

const january = (target: number, history: number[]): Situation => ({
  period: { start: "2026-01-01", end: "2026-01-31" },
  kpis: [{ metric: "orders", target, actual: 90, history }],
});

/** An American online shop whose quarter before brought 1,000. */
const firstQuarter = (target: number, start = "2026-01-01", end = "2026-03-31"): Situation => ({
  currency: "USD",
  business: { model: "ecommerce" },
  period: { start, end },
  kpis: [{ metric: "revenue", target, actual: 700, previous: 1000 }],
});

const counted = (metric: Metric, target: number, history: number[] = []): Situation => ({
  kpis: [{ metric, target, actual: target, history }],
});

const planned = (target: number, revenue: number): Situation => ({
  kpis: [{ metric: "revenue", target, actual: 90 }],
  funnel: { plan: { revenue, adSpend: 10 } },
});

export const targets = {
  "unreachable-target": [
    { when: "the target is inside the limits", situation: judged("orders", 105.31, STEADY), outcome: "pass" },
    {
      when: "it is just beyond them",
      situation: judged("orders", 105.33, STEADY),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it is as far beyond as the limits are wide",
      situation: judged("orders", 110.63, STEADY),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it is farther beyond than that",
      situation: judged("orders", 110.65, STEADY),
      outcome: "fail",
      severity: "high",
    },
    { when: "a cost is to fall to the limit", situation: judged("cpa", 94.69, STEADY), outcome: "pass" },
    {
      when: "a cost is to fall below it",
      situation: judged("cpa", 94.67, STEADY),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the target is beyond the limits on the easy side",
      situation: judged("orders", 1, STEADY),
      outcome: "pass",
    },
    {
      when: "the history is a straight line and the target on it",
      situation: judged("roas", 0.1, Array(9).fill(0.1)),
      outcome: "pass",
    },
    {
      when: "one earlier period was outside the limits",
      situation: judged("orders", 500, [...STEADY, 160]),
      outcome: "not-applicable",
    },
    {
      when: "the figure has been on its way up",
      situation: judged("orders", 200, [100, 105, 110, 115, 120, 125, 130, 135]),
      outcome: "not-applicable",
    },
    {
      when: "the last eight periods are on one side",
      situation: judged("orders", 120, LONG_SLIDE),
      outcome: "not-applicable",
    },
    {
      when: "a stranger's zeros are followed by a huge target",
      situation: judged("custom", 1e12, Array(8).fill(0)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "there are too few periods for a chart",
      situation: judged("orders", 500, STEADY.slice(1)),
      outcome: "unknown",
    },
  ],
  "never-reached-target": [
    {
      when: "the best period came up to it",
      situation: judged("orders", 80, [70, 80, 60, 75]),
      outcome: "pass",
    },
    {
      when: "the best fell just short of it",
      situation: judged("orders", 80.1, [70, 80, 60, 75]),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "seven periods stayed below it",
      situation: judged("orders", 110, STEADY.slice(1)),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "eight periods stayed below it",
      situation: judged("orders", 110, STEADY),
      outcome: "fail",
      severity: "medium",
    },
    { when: "a cost was once as low", situation: judged("cpa", 60, [70, 80, 60, 75]), outcome: "pass" },
    {
      when: "a cost was never as low",
      situation: judged("cpa", 59, [70, 80, 60, 75]),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "each of the last three periods set a record",
      situation: judged("orders", 100, [50, 60, 70, 80]),
      outcome: "not-applicable",
    },
    {
      when: "growth has paused since",
      situation: judged("orders", 100, [50, 60, 70, 80, 80]),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a stranger's zeros are followed by a tiny target",
      situation: judged("custom", 1e-9, [0, 0, 0, 0]),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "three periods are too few to say",
      situation: judged("orders", 100, [50, 40, 45]),
      outcome: "unknown",
    },
  ],
  "season-blind-target": [
    { when: "the target falls with the season", situation: january(70, YEAR(140, 70)), outcome: "pass" },
    {
      when: "it allows for just the half of the fall",
      situation: january(105, YEAR(140, 70)),
      outcome: "pass",
    },
    {
      when: "it allows for less",
      situation: january(105.1, YEAR(140, 70)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it asks for as much as in the month before",
      situation: january(140, YEAR(140, 70)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it asks for growth",
      situation: january(140.1, YEAR(140, 70)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "last year's fall was no more than the usual swing",
      situation: january(200, YEAR(107.7, 100)),
      outcome: "not-applicable",
    },
    {
      when: "last year's fall was just more than the usual swing",
      situation: january(200, YEAR(107.8, 100)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "last year the month rose",
      situation: january(200, YEAR(100, 140)),
      outcome: "not-applicable",
    },
    {
      when: "the trade's quarter falls and the target with it",
      situation: firstQuarter(914.9),
      outcome: "pass",
    },
    {
      when: "it falls too little for the trade's quarter",
      situation: firstQuarter(915.1),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "January is to bring more than December",
      situation: firstQuarter(1001, "2026-01-01", "2026-01-31"),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the month is no January and has no history",
      situation: firstQuarter(1001, "2026-02-01", "2026-02-28"),
      outcome: "unknown",
    },
    {
      when: "the shop sells in another currency",
      situation: { ...firstQuarter(1001), currency: "TRY" },
      outcome: "unknown",
    },
    {
      when: "the history is one of weeks",
      situation: { ...january(200, YEAR(140, 70)), period: { start: "2026-01-05", end: "2026-01-11" } },
      outcome: "unknown",
    },
    {
      when: "twelve periods do not reach back far enough",
      situation: january(200, YEAR(140, 70).slice(1)),
      outcome: "unknown",
    },
    {
      when: "a stranger's year stood still",
      situation: january(1e12, Array(13).fill(1e-9)),
      outcome: "not-applicable",
    },
    {
      when: "the target is a cost",
      situation: judged("cpa", 1, YEAR(140, 70)),
      outcome: "not-applicable",
    },
  ],
  "drifting-process": [
    { when: "the periods swing round their mean", situation: judged("orders", 120, STEADY), outcome: "pass" },
    {
      when: "the last eight are on the worse side",
      situation: judged("orders", 120, LONG_SLIDE),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the last seven are, by little",
      situation: judged("orders", 120, [104, 96, 104, 110, 99, 99, 99, 99, 99, 99, 99]),
      outcome: "pass",
    },
    {
      when: "the last four fell to a clearly lower level",
      situation: judged("orders", 120, [104, 103, 104, 103, 97, 96, 97, 96]),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "only the last three did",
      situation: judged("orders", 120, [104, 103, 104, 103, 104, 97, 96, 97]),
      outcome: "pass",
    },
    {
      when: "a cost fell to a lower level",
      situation: judged("cpa", 90, [104, 103, 104, 103, 97, 96, 97, 96]),
      outcome: "pass",
    },
    {
      when: "a cost rose to a higher one",
      situation: judged("cpa", 90, [97, 96, 97, 96, 104, 103, 104, 103]),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "the history is a straight line",
      situation: judged("roas", 0.2, Array(11).fill(0.1)),
      outcome: "pass",
    },
    {
      when: "a stranger's figures jump over the whole range",
      situation: judged("custom", 1, [0, 1e12, 0, 1e12, 1e-9, 1e12, 0, 1e12]),
      outcome: "pass",
    },
    {
      when: "there are too few periods for a chart",
      situation: judged("orders", 120, STEADY.slice(1)),
      outcome: "unknown",
    },
  ],
  "too-few-events": [
    { when: "there are just enough orders", situation: counted("orders", 102), outcome: "pass" },
    { when: "there is one too few", situation: counted("orders", 101), outcome: "fail", severity: "low" },
    {
      when: "there is a quarter of what it takes",
      situation: counted("leads", 25.5),
      outcome: "fail",
      severity: "low",
    },
    { when: "there are fewer still", situation: counted("leads", 25), outcome: "fail", severity: "medium" },
    { when: "visits scatter more: just enough", situation: counted("traffic", 203), outcome: "pass" },
    { when: "a visit too few", situation: counted("traffic", 202), outcome: "fail", severity: "low" },
    {
      when: "a sum of money rests on enough orders",
      situation: { ...counted("revenue", 5000), funnel: { actual: { orders: 203 } } },
      outcome: "pass",
    },
    {
      when: "it rests on too few",
      situation: { ...counted("revenue", 5000), funnel: { actual: { orders: 202 } } },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a mean of order values rests on enough orders",
      situation: { ...counted("average-order-value", 50), funnel: { actual: { orders: 68 } } },
      outcome: "pass",
    },
    {
      when: "it rests on too few",
      situation: { ...counted("average-order-value", 50), funnel: { actual: { orders: 67 } } },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "the budget buys few results at the target's price",
      situation: { ...counted("cpa", 50), budget: { ads: 1000 } },
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "a rate of many visits makes enough results",
      situation: { ...counted("conversion-rate", 0.02), funnel: { actual: { sessions: 5100 } } },
      outcome: "pass",
    },
    {
      when: "the period has only begun",
      situation: {
        ...counted("orders", 300),
        period: { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-03" },
      },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "its own history is steadier than counts usually are",
      situation: counted("orders", 40, [40, 41, 40, 41, 40, 41, 40, 41]),
      outcome: "not-applicable",
    },
    {
      when: "nothing is asked for",
      situation: counted("orders", 0),
      outcome: "not-applicable",
    },
    {
      when: "the figure is no count",
      situation: counted("engagement", 5),
      outcome: "not-applicable",
    },
    {
      when: "the orders behind the money are not known",
      situation: counted("revenue", 5000),
      outcome: "unknown",
    },
  ],
  "target-beyond-plan": [
    { when: "the plan comes to more than the target", situation: planned(100, 120), outcome: "pass" },
    { when: "it comes to just little less", situation: planned(100, 95), outcome: "pass" },
    { when: "it comes to less", situation: planned(100, 94.9), outcome: "fail", severity: "low" },
    {
      when: "it comes to a good deal less",
      situation: planned(100, 85),
      outcome: "fail",
      severity: "low",
    },
    { when: "it comes to much less", situation: planned(100, 84.9), outcome: "fail", severity: "high" },
    {
      when: "a return is planned lower than it is asked",
      situation: { ...SHOP, kpis: [{ metric: "roas", target: 6, actual: 3.6 }] },
      outcome: "fail",
      severity: "high",
    },
    {
      when: "a stranger plans nothing for a huge target",
      situation: planned(1e12, 0),
      outcome: "fail",
      severity: "high",
    },
    { when: "nothing is asked for", situation: planned(0, 0), outcome: "not-applicable" },
    {
      when: "the plan of a funnel says nothing about the figure",
      situation: judged("cac", 100, []),
      outcome: "not-applicable",
    },
    { when: "there is no plan", situation: LEADS, outcome: "unknown" },
  ],
  "unbacked-target": [
    { when: "target and money grow alike", situation: asked(110, 1100), outcome: "pass" },
    {
      when: "the target asks for just the tolerated step more",
      situation: asked(104.9, 1000),
      outcome: "pass",
    },
    {
      when: "it asks for more than that",
      situation: asked(105.1, 1000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it asks for much more", situation: asked(116, 1000), outcome: "fail", severity: "high" },
    {
      when: "money is cut while the target grows",
      situation: asked(140, 900),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "nothing is known of the period before",
      situation: { kpis: [{ metric: "revenue", target: 1, actual: 1 }] },
      outcome: "unknown",
    },
    {
      when: "the target is a cost",
      situation: { kpis: [{ metric: "cpa", target: 1, actual: 2, previous: 1 }] },
      outcome: "not-applicable",
    },
  ],
} as const satisfies Record<string, readonly Row[]>;
