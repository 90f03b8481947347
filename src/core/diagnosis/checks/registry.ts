/** All checks, sorted by id. Adding one: its file, this list, its texts; the compiler and the tests name what is missing. */
import { adFatigue } from "./ad-fatigue.ts";
import { brandSearchShare } from "./brand-search-share.ts";
import { channelConcentration } from "./channel-concentration.ts";
import { dearLeads } from "./dear-leads.ts";
import { hiddenMix } from "./hidden-mix.ts";
import { learningPhase } from "./learning-phase.ts";
import { lowClickThrough } from "./low-click-through.ts";
import { lowSatisfaction } from "./low-satisfaction.ts";
import { openComplaints } from "./open-complaints.ts";
import { refusedBudget } from "./refused-budget.ts";
import { risingClickCost } from "./rising-click-cost.ts";
import { slowLeadResponse } from "./slow-lead-response.ts";
import { slowPages } from "./slow-pages.ts";
import { slowPayback } from "./slow-payback.ts";
import { slowService } from "./slow-service.ts";
import { thinContent } from "./thin-content.ts";
import { unansweredLeads } from "./unanswered-leads.ts";
import { unbackedTarget } from "./unbacked-target.ts";
import { unevenPacing } from "./uneven-pacing.ts";
import { unprofitableAds } from "./unprofitable-ads.ts";
import { unprofitableChannel } from "./unprofitable-channel.ts";
import { weakClosing } from "./weak-closing.ts";
import { weakLifetimeValue } from "./weak-lifetime-value.ts";
import { weakQualification } from "./weak-qualification.ts";

export const CHECKS = [
  adFatigue,
  brandSearchShare,
  channelConcentration,
  dearLeads,
  hiddenMix,
  learningPhase,
  lowClickThrough,
  lowSatisfaction,
  openComplaints,
  refusedBudget,
  risingClickCost,
  slowLeadResponse,
  slowPages,
  slowPayback,
  slowService,
  thinContent,
  unansweredLeads,
  unbackedTarget,
  unevenPacing,
  unprofitableAds,
  unprofitableChannel,
  weakClosing,
  weakLifetimeValue,
  weakQualification,
] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

export const CHECK_BY_ID = Object.fromEntries(CHECKS.map((check) => [check.id, check])) as {
  readonly [Id in CheckId]: Extract<(typeof CHECKS)[number], { readonly id: Id }>;
};
