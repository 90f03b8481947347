/** Who can move which step, and how much of it is the marketer's own. Published at `GET /v1/checks` and in docs. */
import type { BusinessModel, Factor, Situation } from "../situation/schema.ts";

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
  "mix",
  "scale",
  "channel-change",
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
  "repeat",
  "organic",
  "email",
  "refunds",
  "other-sources",
  "target",
  "unexplained",
] as const satisfies readonly (Factor | CompositeFactor | "target" | "unexplained")[];
/** Steps of a chain to a figure: one of them alone could close a gap. */
export const LEVER_FACTORS = [
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
] as const satisfies readonly (typeof DRIVER_FACTORS)[number][];
/** Steps that a target can have counted on. */
export const AMBITION_FACTORS = [...LEVER_FACTORS, "target"] as const;
export type DriverFactor = (typeof DRIVER_FACTORS)[number];
export type Part = "own" | "shared" | "system" | "ambition" | "unexplained";
export type Stance = "mostly-own" | "shared" | "mostly-system" | "unknown";

/**
 * Default own weights, 0–1. Spend, its split over channels, starting and stopping channels and the price of scale are
 * the marketer's own when they set the budget.
 */
export const DEFAULT_OWN_WEIGHTS: Readonly<Record<Factor, number>> = {
  "ad-spend": 0,
  mix: 0.5,
  scale: 0,
  "channel-change": 0.5,
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
  refunds: 0,
  "other-sources": 0.25,
};

/** Where a business model leaves the marketer less of a step, or more. */
export const OWN_WEIGHTS_BY_MODEL: Readonly<Partial<Record<BusinessModel, Partial<Record<Factor, number>>>>> =
  {
    // From sign-up to payment and from month to month the product speaks, not the landing page.
    subscription: { conversion: 0.25, repeat: 0 },
    // The marketplace owns the page, the checkout and the customer.
    marketplace: { arrival: 0, conversion: 0.25, "order-value": 0, repeat: 0 },
    // The store listing and the first start of the app stand between the click and the customer.
    app: { arrival: 0, conversion: 0.25, repeat: 0 },
    // Whoever answers the phone decides more than the page does.
    "local-service": { conversion: 0.25, repeat: 0 },
  };

/**
 * Steps that span several have the mean of theirs: a bare number of visits or leads is spend and click cost; spend →
 * results is shared evenly as long as nobody sees what lies between.
 */
const PARTS_OF_COMPOSITE: Readonly<Record<CompositeFactor, readonly Factor[] | number>> = {
  volume: 0.5,
  "result-cost": 0.5,
  "visit-value": ["conversion", "order-value"],
  "lead-value": ["closing", "order-value"],
};

const BUDGET_FACTORS: ReadonlySet<string> = new Set(["ad-spend", "mix", "scale", "channel-change"]);

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
  mix: "marketer",
  scale: "budget-owner",
  "channel-change": "budget-owner",
  repeat: "service",
  organic: "content",
  email: "marketer",
  refunds: "product",
  "other-sources": "market",
  target: "budget-owner",
  unexplained: "measurement",
};

function weightOf(factor: Factor, { weights, budget, business }: Situation): number {
  const override = weights?.[factor];
  if (override !== undefined) return override;
  if (budget?.setBy === "marketer" && BUDGET_FACTORS.has(factor)) return 1;
  const { model } = business ?? {};
  return (model && OWN_WEIGHTS_BY_MODEL[model]?.[factor]) ?? DEFAULT_OWN_WEIGHTS[factor];
}

/** Own weight of a step, 0–1: the marketer's override, else whoever sets the budget, else the model, else the default. */
export function ownWeight(factor: Factor | CompositeFactor, situation: Situation): number {
  if (!(factor in PARTS_OF_COMPOSITE)) return weightOf(factor as Factor, situation);
  const parts = PARTS_OF_COMPOSITE[factor as CompositeFactor];
  if (typeof parts === "number") return parts;
  return parts.reduce((sum, part) => sum + weightOf(part, situation), 0) / parts.length;
}

export const ownerOf = (factor: DriverFactor, weight: number): Owner =>
  weight === 1 && BUDGET_FACTORS.has(factor) ? "marketer" : FACTOR_OWNERS[factor];

export const partOf = (weight: number): Part => (weight >= 0.9 ? "own" : weight < 0.25 ? "system" : "shared");

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
