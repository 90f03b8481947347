/** All checks, sorted by id. Adding one: its file, this list, its texts; the compiler and the tests name what is missing. */
import { abandonedCarts } from "./abandoned-carts.ts";
import { fallingConversion } from "./falling-conversion.ts";
import { fallingRepeat } from "./falling-repeat.ts";
import { fewReviews } from "./few-reviews.ts";
import { idleEmail } from "./idle-email.ts";
import { lostClicks } from "./lost-clicks.ts";
import { mobileGap } from "./mobile-gap.ts";
import { moreConversionsThanClicks } from "./more-conversions-than-clicks.ts";
import { platformAboveShop } from "./platform-above-shop.ts";
import { risingRefunds } from "./rising-refunds.ts";
import { shiftingLayout } from "./shifting-layout.ts";
import { slowInteraction } from "./slow-interaction.ts";
import { slowLeadResponse } from "./slow-lead-response.ts";
import { slowPages } from "./slow-pages.ts";
import { slowServer } from "./slow-server.ts";
import { thinContent } from "./thin-content.ts";
import { unbackedTarget } from "./unbacked-target.ts";
import { underpoweredTest } from "./underpowered-test.ts";
import { unprofitableAds } from "./unprofitable-ads.ts";
import { unprovenWinner } from "./unproven-winner.ts";
import { weakConversion } from "./weak-conversion.ts";
import { weakRating } from "./weak-rating.ts";

export const CHECKS = [
  abandonedCarts,
  fallingConversion,
  fallingRepeat,
  fewReviews,
  idleEmail,
  lostClicks,
  mobileGap,
  moreConversionsThanClicks,
  platformAboveShop,
  risingRefunds,
  shiftingLayout,
  slowInteraction,
  slowLeadResponse,
  slowPages,
  slowServer,
  thinContent,
  unbackedTarget,
  underpoweredTest,
  unprofitableAds,
  unprovenWinner,
  weakConversion,
  weakRating,
] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

export const CHECK_BY_ID = Object.fromEntries(CHECKS.map((check) => [check.id, check])) as {
  readonly [Id in CheckId]: Extract<(typeof CHECKS)[number], { readonly id: Id }>;
};
