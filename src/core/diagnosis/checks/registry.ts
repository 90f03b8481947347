/** All checks, sorted by id. Adding one: its file, this list, its texts; the compiler and the tests name what is missing. */
import { slowLeadResponse } from "./slow-lead-response.ts";
import { slowPages } from "./slow-pages.ts";
import { thinContent } from "./thin-content.ts";
import { unbackedTarget } from "./unbacked-target.ts";
import { unprofitableAds } from "./unprofitable-ads.ts";

export const CHECKS = [slowLeadResponse, slowPages, thinContent, unbackedTarget, unprofitableAds] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

export const CHECK_BY_ID = Object.fromEntries(CHECKS.map((check) => [check.id, check])) as {
  readonly [Id in CheckId]: Extract<(typeof CHECKS)[number], { readonly id: Id }>;
};
