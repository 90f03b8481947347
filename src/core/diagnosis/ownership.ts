/** Who can move which step, and how much of it is the marketer's own. Published at `GET /v1/checks` and in docs. */
import type { Factor, Situation } from "../situation/schema.ts";

export const OWNERS = [
  "marketer",
  "website",
  "content",
  "social",
  "sales",
  "service",
  "product",
  "budget-owner",
  "market",
  "measurement",
] as const;
/** A role, never a person. */
export type Owner = (typeof OWNERS)[number];

/** Steps that span several: of the first known figure, of spend → results, of visits → money, of leads → money. */
type CompositeFactor = "volume" | "result-cost" | "visit-value" | "lead-value";
/** Steps a decomposition can name: those with a weight, steps that span several of them, and what no step explains. */
export const DRIVER_FACTORS = [
  "ad-spend",
  "click-cost",
  "arrival",
  "lead-rate",
  "conversion",
  "qualification",
  "closing",
  "order-value",
  "volume",
  "result-cost",
  "visit-value",
  "lead-value",
  "target",
  "unexplained",
] as const satisfies readonly (Factor | CompositeFactor | "target" | "unexplained")[];
export type DriverFactor = (typeof DRIVER_FACTORS)[number];
export type Part = "own" | "shared" | "system" | "ambition" | "unexplained";
export type Stance = "mostly-own" | "shared" | "mostly-system" | "unknown";

/**
 * Default own weights, 0–1. A step that spans several has the mean of theirs:
 * visits → revenue is conversion and order value, leads → revenue is closing and order value; a bare number of visits or
 * leads is spend and click cost. Spend → orders is shared evenly as long as nobody sees what lies between.
 */
export const DEFAULT_OWN_WEIGHTS: Readonly<Record<Factor | CompositeFactor, number>> = {
  "ad-spend": 0,
  "click-cost": 1,
  arrival: 0.25,
  "lead-rate": 0.5,
  conversion: 0.5,
  qualification: 0.5,
  closing: 0,
  "order-value": 0.25,
  repeat: 0.25,
  organic: 0.5,
  email: 1,
  volume: 0.5,
  "result-cost": 0.5,
  "visit-value": 0.375,
  "lead-value": 0.125,
};

const FACTOR_OWNERS: Readonly<Record<DriverFactor, Owner>> = {
  "ad-spend": "budget-owner",
  "click-cost": "marketer",
  arrival: "website",
  "lead-rate": "website",
  conversion: "website",
  qualification: "sales",
  closing: "sales",
  "order-value": "product",
  volume: "marketer",
  "result-cost": "marketer",
  "visit-value": "website",
  "lead-value": "sales",
  target: "budget-owner",
  unexplained: "measurement",
};

/** Own weight of a step: the marketer's override, else the default; ad spend is their own when they set it. */
export function ownWeight(factor: keyof typeof DEFAULT_OWN_WEIGHTS, situation: Situation): number {
  const override = situation.weights?.[factor as Factor];
  if (override !== undefined) return override;
  if (factor === "ad-spend" && situation.budget?.setBy === "marketer") return 1;
  return DEFAULT_OWN_WEIGHTS[factor];
}

export const ownerOf = (factor: DriverFactor, weight: number): Owner =>
  factor === "ad-spend" && weight === 1 ? "marketer" : FACTOR_OWNERS[factor];

export const partOf = (weight: number): Part =>
  weight >= 0.9 ? "own" : weight <= 0.25 ? "system" : "shared";

const MOSTLY_OWN = 0.6;
const MOSTLY_SYSTEM = 0.4;

/** Pulls toward the miss, each ≥ 0, in the subject's unit. */
export interface Pulls {
  readonly own: number;
  readonly system: number;
  readonly ambition: number;
  readonly unexplained: number;
}

/** Own ÷ (own + system + ambition): ≥ 60 % mostly own, ≤ 40 % mostly system; unknown when over half is unexplained. */
export function stanceOf(pulls: Pulls): Stance {
  const explained = pulls.own + pulls.system + pulls.ambition;
  if (explained <= 0 || pulls.unexplained > explained) return "unknown";
  const share = pulls.own / explained;
  if (share >= MOSTLY_OWN) return "mostly-own";
  return share <= MOSTLY_SYSTEM ? "mostly-system" : "shared";
}
