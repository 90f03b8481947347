/** Whole clauses that a fact can stand for: `{{claim.x}}`. Each has one slot, the fact's own value. */
import { AMBITION_FACTORS, DRIVER_FACTORS, type DriverFactor } from "../diagnosis/ownership.ts";
import { METRICS } from "../situation/schema.ts";

type Effect = "loss" | "gain";
type Direction = "worse" | "better";

export type ClaimId =
  | `moved.${"up" | "down" | "none"}`
  | `gap.${(typeof METRICS)[number]}.${Direction}`
  | `driver.${Exclude<DriverFactor, "target">}.${Effect}`
  | `ambition.${(typeof AMBITION_FACTORS)[number]}.${Effect}`;

const self = ["self"] as const;

/** Claim ids with their only slot. */
export const CLAIM_MESSAGES = Object.fromEntries(
  [
    ...["moved.up", "moved.down", "moved.none"],
    ...METRICS.flatMap((metric) => [`gap.${metric}.worse`, `gap.${metric}.better`]),
    ...DRIVER_FACTORS.filter((factor) => factor !== "target").flatMap((factor) => [
      `driver.${factor}.loss`,
      `driver.${factor}.gain`,
    ]),
    ...AMBITION_FACTORS.flatMap((factor) => [`ambition.${factor}.loss`, `ambition.${factor}.gain`]),
  ].map((id) => [id, self]),
) as Record<ClaimId, readonly ["self"]>;
