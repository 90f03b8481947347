/** All contradictions that are looked for, those that could overturn a verdict first. */
import { adsTakeAll } from "./ads-take-all.ts";
import { budgetAgainstPlan } from "./budget-against-plan.ts";
import { channelsAgainstTotal } from "./channels-against-total.ts";
import { clicksAgainstVisits } from "./clicks-against-visits.ts";
import { contentAgainstSearch } from "./content-against-search.ts";
import { contentBudget } from "./content-budget.ts";
import { devicesAgainstTotal } from "./devices-against-total.ts";
import { kpiAgainstFunnel } from "./kpi-against-funnel.ts";
import { planAgainstTarget } from "./plan-against-target.ts";
import { previousAgainstHistory } from "./previous-against-history.ts";
import { soldWithoutAnswer } from "./sold-without-answer.ts";

export const CONTRADICTIONS = [
  kpiAgainstFunnel,
  previousAgainstHistory,
  planAgainstTarget,
  clicksAgainstVisits,
  devicesAgainstTotal,
  adsTakeAll,
  channelsAgainstTotal,
  budgetAgainstPlan,
  contentAgainstSearch,
  soldWithoutAnswer,
  contentBudget,
] as const;

export type ContradictionId = (typeof CONTRADICTIONS)[number]["id"];
