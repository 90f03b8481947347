/** All checks, sorted by id. Adding one: its file, this list, its texts; the compiler and the tests name what is missing. */
import { abandonedCarts } from "./abandoned-carts.ts";
import { driftingProcess } from "./drifting-process.ts";
import { fallingConversion } from "./falling-conversion.ts";
import { fallingOrganic } from "./falling-organic.ts";
import { fallingRepeat } from "./falling-repeat.ts";
import { fewReviews } from "./few-reviews.ts";
import { idleEmail } from "./idle-email.ts";
import { immatureContent } from "./immature-content.ts";
import { irregularSocial } from "./irregular-social.ts";
import { longHours } from "./long-hours.ts";
import { lostClicks } from "./lost-clicks.ts";
import { mobileGap } from "./mobile-gap.ts";
import { moreConversionsThanClicks } from "./more-conversions-than-clicks.ts";
import { neverReachedTarget } from "./never-reached-target.ts";
import { paidDependence } from "./paid-dependence.ts";
import { platformAboveShop } from "./platform-above-shop.ts";
import { quietSocial } from "./quiet-social.ts";
import { risingRefunds } from "./rising-refunds.ts";
import { seasonBlindTarget } from "./season-blind-target.ts";
import { shiftingLayout } from "./shifting-layout.ts";
import { slowApprovals } from "./slow-approvals.ts";
import { slowInteraction } from "./slow-interaction.ts";
import { slowLeadResponse } from "./slow-lead-response.ts";
import { slowPages } from "./slow-pages.ts";
import { slowServer } from "./slow-server.ts";
import { targetBeyondPlan } from "./target-beyond-plan.ts";
import { thinContent } from "./thin-content.ts";
import { tooFewEvents } from "./too-few-events.ts";
import { unbackedTarget } from "./unbacked-target.ts";
import { underpoweredTest } from "./underpowered-test.ts";
import { unprofitableAds } from "./unprofitable-ads.ts";
import { unprovenWinner } from "./unproven-winner.ts";
import { unreachableTarget } from "./unreachable-target.ts";
import { unreadContent } from "./unread-content.ts";
import { untappedDemand } from "./untapped-demand.ts";
import { weakConversion } from "./weak-conversion.ts";
import { weakRating } from "./weak-rating.ts";
import { wideSpan } from "./wide-span.ts";

export const CHECKS = [
  abandonedCarts,
  driftingProcess,
  fallingConversion,
  fallingOrganic,
  fallingRepeat,
  fewReviews,
  idleEmail,
  immatureContent,
  irregularSocial,
  longHours,
  lostClicks,
  mobileGap,
  moreConversionsThanClicks,
  neverReachedTarget,
  paidDependence,
  platformAboveShop,
  quietSocial,
  risingRefunds,
  seasonBlindTarget,
  shiftingLayout,
  slowApprovals,
  slowInteraction,
  slowLeadResponse,
  slowPages,
  slowServer,
  targetBeyondPlan,
  thinContent,
  tooFewEvents,
  unbackedTarget,
  underpoweredTest,
  unprofitableAds,
  unprovenWinner,
  unreachableTarget,
  unreadContent,
  untappedDemand,
  weakConversion,
  weakRating,
  wideSpan,
] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

export const CHECK_BY_ID = Object.fromEntries(CHECKS.map((check) => [check.id, check])) as {
  readonly [Id in CheckId]: Extract<(typeof CHECKS)[number], { readonly id: Id }>;
};
