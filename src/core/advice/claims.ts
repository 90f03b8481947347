/** Whole clauses that a fact can stand for: `{{claim.x}}`. Each has one slot, the fact's own value. */
import { METRICS } from "../situation/schema.ts";
import { STEP_FACTORS } from "./steps.ts";

type Effect = "loss" | "gain";
type Direction = "worse" | "better";

export type ClaimId =
  | `moved.${"up" | "down" | "none"}`
  | `gap.${(typeof METRICS)[number]}.${Direction}`
  | `driver.${Exclude<(typeof STEP_FACTORS)[number], "target">}.${Effect}`
  | `ambition.${Exclude<(typeof STEP_FACTORS)[number], "unexplained">}.${Effect}`;

const self = ["self"] as const;

/** Claim ids with their only slot. */
export const CLAIM_MESSAGES = Object.fromEntries(
  [
    ...["moved.up", "moved.down", "moved.none"],
    ...METRICS.flatMap((metric) => [`gap.${metric}.worse`, `gap.${metric}.better`]),
    ...STEP_FACTORS.filter((factor) => factor !== "target").flatMap((factor) => [
      `driver.${factor}.loss`,
      `driver.${factor}.gain`,
    ]),
    ...STEP_FACTORS.filter((factor) => factor !== "unexplained").flatMap((factor) => [
      `ambition.${factor}.loss`,
      `ambition.${factor}.gain`,
    ]),
  ].map((id) => [id, self]),
) as Record<ClaimId, readonly ["self"]>;
