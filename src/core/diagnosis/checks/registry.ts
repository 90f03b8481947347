/** All checks, sorted by id. Adding one: its file, this list, its texts; the compiler and the tests name what is missing. */
import { driftingProcess } from "./drifting-process.ts";
import { fallingOrganic } from "./falling-organic.ts";
import { immatureContent } from "./immature-content.ts";
import { irregularSocial } from "./irregular-social.ts";
import { longHours } from "./long-hours.ts";
import { neverReachedTarget } from "./never-reached-target.ts";
import { paidDependence } from "./paid-dependence.ts";
import { quietSocial } from "./quiet-social.ts";
import { seasonBlindTarget } from "./season-blind-target.ts";
import { slowApprovals } from "./slow-approvals.ts";
import { slowLeadResponse } from "./slow-lead-response.ts";
import { slowPages } from "./slow-pages.ts";
import { targetBeyondPlan } from "./target-beyond-plan.ts";
import { thinContent } from "./thin-content.ts";
import { tooFewEvents } from "./too-few-events.ts";
import { unbackedTarget } from "./unbacked-target.ts";
import { unprofitableAds } from "./unprofitable-ads.ts";
import { unreachableTarget } from "./unreachable-target.ts";
import { unreadContent } from "./unread-content.ts";
import { untappedDemand } from "./untapped-demand.ts";
import { wideSpan } from "./wide-span.ts";

export const CHECKS = [
  driftingProcess,
  fallingOrganic,
  immatureContent,
  irregularSocial,
  longHours,
  neverReachedTarget,
  paidDependence,
  quietSocial,
  seasonBlindTarget,
  slowApprovals,
  slowLeadResponse,
  slowPages,
  targetBeyondPlan,
  thinContent,
  tooFewEvents,
  unbackedTarget,
  unprofitableAds,
  unreachableTarget,
  unreadContent,
  untappedDemand,
  wideSpan,
] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

export const CHECK_BY_ID = Object.fromEntries(CHECKS.map((check) => [check.id, check])) as {
  readonly [Id in CheckId]: Extract<(typeof CHECKS)[number], { readonly id: Id }>;
};
