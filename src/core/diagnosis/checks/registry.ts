/** All checks, sorted by id. Adding one: its file, this list, its texts; the compiler and the tests name what is missing. */
import { abandonedCarts } from "./abandoned-carts.ts";
import { adFatigue } from "./ad-fatigue.ts";
import { brandSearchShare } from "./brand-search-share.ts";
import { channelConcentration } from "./channel-concentration.ts";
import { dearLeads } from "./dear-leads.ts";
import { driftingProcess } from "./drifting-process.ts";
import { fallingConversion } from "./falling-conversion.ts";
import { fallingOrganic } from "./falling-organic.ts";
import { fallingRepeat } from "./falling-repeat.ts";
import { fewReviews } from "./few-reviews.ts";
import { folkloreClaim } from "./folklore-claim.ts";
import { hiddenMix } from "./hidden-mix.ts";
import { idleEmail } from "./idle-email.ts";
import { immatureContent } from "./immature-content.ts";
import { irregularSocial } from "./irregular-social.ts";
import { learningPhase } from "./learning-phase.ts";
import { longHours } from "./long-hours.ts";
import { lostClicks } from "./lost-clicks.ts";
import { lowClickThrough } from "./low-click-through.ts";
import { lowSatisfaction } from "./low-satisfaction.ts";
import { mobileGap } from "./mobile-gap.ts";
import { moreConversionsThanClicks } from "./more-conversions-than-clicks.ts";
import { neverReachedTarget } from "./never-reached-target.ts";
import { openComplaints } from "./open-complaints.ts";
import { paidDependence } from "./paid-dependence.ts";
import { platformAboveShop } from "./platform-above-shop.ts";
import { quietSocial } from "./quiet-social.ts";
import { refusedBudget } from "./refused-budget.ts";
import { risingClickCost } from "./rising-click-cost.ts";
import { risingRefunds } from "./rising-refunds.ts";
import { seasonBlindTarget } from "./season-blind-target.ts";
import { shiftingLayout } from "./shifting-layout.ts";
import { slowApprovals } from "./slow-approvals.ts";
import { slowInteraction } from "./slow-interaction.ts";
import { slowLeadResponse } from "./slow-lead-response.ts";
import { slowPages } from "./slow-pages.ts";
import { slowPayback } from "./slow-payback.ts";
import { slowServer } from "./slow-server.ts";
import { slowService } from "./slow-service.ts";
import { targetBeyondPlan } from "./target-beyond-plan.ts";
import { thinContent } from "./thin-content.ts";
import { tooFewEvents } from "./too-few-events.ts";
import { unansweredLeads } from "./unanswered-leads.ts";
import { unbackedTarget } from "./unbacked-target.ts";
import { underpoweredTest } from "./underpowered-test.ts";
import { unevenPacing } from "./uneven-pacing.ts";
import { unprofitableAds } from "./unprofitable-ads.ts";
import { unprofitableChannel } from "./unprofitable-channel.ts";
import { unprovenWinner } from "./unproven-winner.ts";
import { unreachableTarget } from "./unreachable-target.ts";
import { unreadContent } from "./unread-content.ts";
import { untappedDemand } from "./untapped-demand.ts";
import { weakClosing } from "./weak-closing.ts";
import { weakConversion } from "./weak-conversion.ts";
import { weakLifetimeValue } from "./weak-lifetime-value.ts";
import { weakQualification } from "./weak-qualification.ts";
import { weakRating } from "./weak-rating.ts";
import { wideSpan } from "./wide-span.ts";

export const CHECKS = [
  abandonedCarts,
  adFatigue,
  brandSearchShare,
  channelConcentration,
  dearLeads,
  driftingProcess,
  fallingConversion,
  fallingOrganic,
  fallingRepeat,
  fewReviews,
  folkloreClaim,
  hiddenMix,
  idleEmail,
  immatureContent,
  irregularSocial,
  learningPhase,
  longHours,
  lostClicks,
  lowClickThrough,
  lowSatisfaction,
  mobileGap,
  moreConversionsThanClicks,
  neverReachedTarget,
  openComplaints,
  paidDependence,
  platformAboveShop,
  quietSocial,
  refusedBudget,
  risingClickCost,
  risingRefunds,
  seasonBlindTarget,
  shiftingLayout,
  slowApprovals,
  slowInteraction,
  slowLeadResponse,
  slowPages,
  slowPayback,
  slowServer,
  slowService,
  targetBeyondPlan,
  thinContent,
  tooFewEvents,
  unansweredLeads,
  unbackedTarget,
  underpoweredTest,
  unevenPacing,
  unprofitableAds,
  unprofitableChannel,
  unprovenWinner,
  unreachableTarget,
  unreadContent,
  untappedDemand,
  weakClosing,
  weakConversion,
  weakLifetimeValue,
  weakQualification,
  weakRating,
  wideSpan,
] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

export const CHECK_BY_ID = Object.fromEntries(CHECKS.map((check) => [check.id, check])) as {
  readonly [Id in CheckId]: Extract<(typeof CHECKS)[number], { readonly id: Id }>;
};
