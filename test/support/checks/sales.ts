/** Tables of the checks of sales. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import { LEADS, type Row } from "./row.ts";

const reply = (leadResponseMinutes: number): Situation => ({ ...LEADS, sales: { leadResponseMinutes } });

const answered = (answeredShare: number): Situation => ({ ...LEADS, sales: { answeredShare } });

type Column = NonNullable<NonNullable<Situation["funnel"]>["actual"]>;
const funnel = (actual: Column, previous?: Column, plan?: Column): Situation => ({
  ...LEADS,
  funnel: {
    actual,
    ...(previous === undefined ? {} : { previous }),
    ...(plan === undefined ? {} : { plan }),
  },
});
const qualified = (qualifiedLeads: number, leads: number): Column => ({ qualifiedLeads, leads });
const won = (orders: number, qualifiedLeads: number): Column => ({ orders, qualifiedLeads });

export const sales = {
  "slow-lead-response": [
    { when: "leads are called within the hour", situation: reply(60), outcome: "pass" },
    { when: "they wait a minute longer", situation: reply(61), outcome: "fail", severity: "medium" },
    { when: "they wait a day", situation: reply(1440), outcome: "fail", severity: "medium" },
    { when: "they wait longer than a day", situation: reply(1441), outcome: "fail", severity: "high" },
    { when: "the waiting time is not known", situation: LEADS, outcome: "unknown" },
    {
      when: "a shop has no leads to call",
      situation: { ...SHOP, sales: { leadResponseMinutes: 900 } },
      outcome: "not-applicable",
    },
  ],
  "unanswered-leads": [
    { when: "nine leads in ten are answered", situation: answered(0.9), outcome: "pass" },
    { when: "a few less are", situation: answered(0.899), outcome: "fail", severity: "medium" },
    {
      when: "as many are left as the audit found",
      situation: answered(0.77),
      outcome: "fail",
      severity: "medium",
    },
    { when: "more are left than that", situation: answered(0.769), outcome: "fail", severity: "high" },
    {
      when: "three of ten are left, and the funnel says how many that is",
      situation: { ...answered(0.7), funnel: { actual: { leads: 200, orders: 28 } } },
      outcome: "fail",
      severity: "high",
    },
    { when: "none is answered", situation: answered(0), outcome: "fail", severity: "high" },
    { when: "all are answered", situation: answered(1), outcome: "pass" },
    {
      when: "a shop has no leads to answer",
      situation: { ...SHOP, sales: { answeredShare: 0.1 } },
      outcome: "not-applicable",
    },
    { when: "nobody counts them", situation: LEADS, outcome: "unknown" },
  ],
  "weak-closing": [
    {
      when: "sales fell just as far as is tolerated",
      situation: funnel(won(160, 1000), won(200, 1000)),
      outcome: "pass",
    },
    {
      when: "they fell a little further",
      situation: funnel(won(159, 1000), won(200, 1000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "they fell by a half",
      situation: funnel(won(100, 1000), won(200, 1000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "they fell by more than a half",
      situation: funnel(won(99, 1000), won(200, 1000)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the same fall stands on few deals",
      situation: funnel(won(15, 100), won(20, 100)),
      outcome: "pass",
    },
    {
      when: "nothing is known of before and few deals are won, as with others",
      situation: funnel(won(300, 10_000)),
      outcome: "pass",
    },
    {
      when: "clearly fewer are won than that",
      situation: funnel(won(250, 10_000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "more orders came before than leads",
      situation: funnel(won(300, 10_000), won(20_000, 10_000)),
      outcome: "pass",
    },
    {
      when: "the sizes are extreme",
      situation: funnel(won(0, 1e12), won(1e12, 1e12)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "there are more orders than leads",
      situation: funnel(won(11, 10), won(5, 10)),
      outcome: "not-applicable",
    },
    { when: "no lead qualified", situation: funnel(won(0, 0)), outcome: "unknown" },
  ],
  "weak-qualification": [
    {
      when: "the share fell just as far as is tolerated",
      situation: funnel(qualified(400, 1000), qualified(500, 1000)),
      outcome: "pass",
    },
    {
      when: "it fell a little further",
      situation: funnel(qualified(399, 1000), qualified(500, 1000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it fell by a half",
      situation: funnel(qualified(250, 1000), qualified(500, 1000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "it fell by more than a half",
      situation: funnel(qualified(249, 1000), qualified(500, 1000)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the same fall stands on few leads",
      situation: funnel(qualified(7, 20), qualified(10, 20)),
      outcome: "pass",
    },
    {
      when: "the plan is missed by a little more than is tolerated, as chance does",
      situation: funnel(qualified(399, 1000), undefined, qualified(500, 1000)),
      outcome: "pass",
    },
    {
      when: "the plan is clearly missed",
      situation: funnel(qualified(350, 1000), undefined, qualified(500, 1000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "its own past is steady and the plan is missed",
      situation: funnel(qualified(350, 1000), qualified(350, 1000), qualified(900, 1000)),
      outcome: "pass",
    },
    {
      when: "nothing is known of before and few qualify, as with others",
      situation: funnel(qualified(65, 1000)),
      outcome: "pass",
    },
    {
      when: "clearly fewer qualify than that",
      situation: funnel(qualified(45, 1000)),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "hardly any qualify",
      situation: funnel(qualified(32, 1000)),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "the sizes are extreme",
      situation: funnel(qualified(1e-9, 1e12), qualified(1e-9, 1e-9)),
      outcome: "pass",
    },
    {
      when: "a shop has no leads to qualify",
      situation: { ...SHOP, funnel: { actual: qualified(0, 1000) } },
      outcome: "not-applicable",
    },
    { when: "no lead came", situation: funnel(qualified(0, 0)), outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
