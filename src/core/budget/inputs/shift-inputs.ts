/** A situation → the inputs of the shift model, per month, or the fields it cannot do without. */
import { AI_SUMMARIES, NEW_PAGES_RANKING, PIECE_PRICE } from "../../evidence/content.ts";
import { OWN_RESULTS_ELASTICITY, SEARCH_AD_INCREMENTALITY } from "../../evidence/economics.ts";
import type { AdCurve, Situation } from "../../situation/schema.ts";
import { type AdSource, adSources } from "../ad-sources.ts";
import type { Range } from "../two-piece-quantile.ts";
import { type Missing, monthlyVolumes, type Volumes } from "../volumes.ts";
import { elasticityFromPeriods, type TwoPeriods } from "./elasticity.ts";
import { assumed, fixed, type Input, type InputId, type Inputs, observed } from "./input.ts";
import {
  orderLag,
  PIECE_PRICES,
  PLANNING_RANGES,
  REACHABLE_DEMAND,
  READERS_CONVERT,
  VISITS_TODAY,
} from "./planning-ranges.ts";

export interface ShiftInputs {
  /** The paid channels the money may leave, or all ads as one. */
  readonly sources: readonly AdSource[];
  /** Form of every paid channel's curve. */
  readonly adCurve: AdCurve;
  /** Margin of one order at a gross margin. */
  readonly marginOfOrder: (grossMargin: number) => number;
  readonly inputs: Inputs;
  /** Money and results of today that everything is reckoned from, a month. */
  readonly basis: Basis;
  /** What two periods say of the ads' elasticity, where they say anything. */
  readonly twoPeriods: TwoPeriods | null;
}

/** A month of today. */
export interface Basis {
  readonly adSpend: number;
  /** Orders that the ads are taken to have won, before what would have come anyway is taken off. */
  readonly paidOrders: number;
  /** `observed`: the channels report them; `computed`: their revenue by the value of an order; `assumed`: all orders but the organic share of visits. */
  readonly paidOrdersKind: "observed" | "computed" | "assumed";
  readonly marginPerOrder: number;
  readonly ordersPerVisitToday: number;
}

const times = ({ low, expected, high }: Range, factor: number): Range => ({
  low: low * factor,
  expected: expected * factor,
  high: high * factor,
});

function visitsPerPiece({ content }: Situation): Input {
  const { maturePieces: pieces, maturePieceVisits: visits } = content ?? {};
  const field = "content.maturePieceVisits";
  return pieces && visits !== undefined
    ? { ...observed("visitsPerPiece", visits / pieces, field), kind: "computed" }
    : assumed("visitsPerPiece", PLANNING_RANGES.visitsPerPiece, NEW_PAGES_RANKING.id, field);
}

function costPerPiece({ assumptions, content, currency }: Situation): Input | undefined {
  const given = assumptions?.costPerPiece || content?.costPerPiece;
  const field = assumptions?.costPerPiece ? "assumptions.costPerPiece" : "content.costPerPiece";
  if (given) return observed("costPerPiece", given, field);
  const price = PIECE_PRICES[currency ?? ""];
  return price && assumed("costPerPiece", price, PIECE_PRICE.id, "content.costPerPiece");
}

/** Extra visits that content could ever bring: a part of the searched demand, else as many as come today. */
function ceilingVisits({ content }: Situation, visits: number): Input {
  const field = "content.monthlySearchDemand";
  const demand = content?.monthlySearchDemand;
  if (!demand) return assumed("ceilingVisits", times(VISITS_TODAY, visits), "visits-today", field);
  return assumed(
    "ceilingVisits",
    times(REACHABLE_DEMAND, demand),
    AI_SUMMARIES.id,
    "assumptions.ceilingVisits",
  );
}

function ordersPerVisit({ orders, visits }: Volumes): Input {
  const rate = Math.min(1, orders / visits);
  return assumed(
    "ordersPerVisit",
    times(READERS_CONVERT, rate),
    "conversion-today",
    "assumptions.ordersPerVisit",
  );
}

function grossMargin({ business, assumptions }: Situation): Input {
  if (business?.grossMargin !== undefined)
    return fixed("grossMargin", business.grossMargin, "business.grossMargin");
  const given = assumptions?.grossMargin;
  if (given !== undefined) return fixed("grossMargin", given, "assumptions.grossMargin");
  return assumed("grossMargin", PLANNING_RANGES.grossMargin, "planning-margin", "business.grossMargin");
}

function adElasticity(twoPeriods: TwoPeriods | null): Input {
  const field = "assumptions.adElasticity";
  if (twoPeriods === null)
    return assumed("adElasticity", PLANNING_RANGES.adElasticity, OWN_RESULTS_ELASTICITY.id, field);
  return { ...assumed("adElasticity", twoPeriods.range, "two-periods", field), kind: "computed" };
}

/** Where a share of one may not be reached, or a figure exceeded, when an observation is varied. */
const MOST: Partial<Readonly<Record<InputId, number>>> = {
  ordersPerVisit: 1,
  monthlyDecay: 0.99,
  adElasticity: 0.99,
  paidIncrementality: 1,
  contentIncrementality: 1,
};
/** Told, these hold as they are: nothing about them is last month's. */
const HELD: readonly InputId[] = ["orderLagMonths", "adCarryover", "monthlyDiscount"];

/** The marketer's override, else what is known or assumed otherwise. */
function overridden({ assumptions = {} }: Situation, otherwise: Input): Input {
  const { id } = otherwise;
  if (id === "grossMargin" || id === "costPerPiece") return otherwise;
  const value = assumptions[id];
  if (value === undefined) return otherwise;
  const field = `assumptions.${id}` as const;
  return HELD.includes(id) ? fixed(id, value, field) : observed(id, value, field, MOST[id]);
}

/** Inputs of the shift model, or what is missing for it. */
export function shiftInputs(situation: Situation, today: string): ShiftInputs | Missing {
  const volumes = monthlyVolumes(situation, today);
  if ("missing" in volumes) return volumes;
  const cost = costPerPiece(situation);
  if (cost === undefined) return { missing: ["content.costPerPiece"] };
  const twoPeriods =
    situation.assumptions?.adElasticity === undefined
      ? (elasticityFromPeriods(situation, today) ?? null)
      : null;
  const planned = (
    id: keyof typeof PLANNING_RANGES & keyof NonNullable<Situation["assumptions"]>,
    source: string,
  ): Input => assumed(id, PLANNING_RANGES[id], source, `assumptions.${id}`);
  const lag = orderLag(situation.business?.model);
  const known: readonly Input[] = [
    visitsPerPiece(situation),
    ordersPerVisit(volumes),
    cost,
    planned("monthlyDecay", "planning-decay"),
    adElasticity(twoPeriods),
    planned("paidIncrementality", SEARCH_AD_INCREMENTALITY.id),
    planned("contentIncrementality", "planning-incrementality"),
    planned("delayMonths", "planning-delay"),
    planned("rampMonths", "planning-ramp"),
    ceilingVisits(situation, volumes.visits),
    grossMargin(situation),
    assumed(
      "orderLagMonths",
      { low: lag, expected: lag, high: lag },
      "planning-lag",
      "assumptions.orderLagMonths",
    ),
    planned("adCarryover", "planning-carryover"),
    planned("monthlyDiscount", "planning-discount"),
  ];
  const inputs = known.map((input) => overridden(situation, input));
  const sources = adSources(situation, volumes, today);
  const reported = sources.some(({ channel }) => channel !== null);
  const sumOf = (figure: (source: AdSource) => number): number =>
    sources.reduce((sum, source) => sum + figure(source), 0);
  return {
    sources,
    basis: {
      adSpend: sumOf(({ spend }) => spend),
      paidOrders: sumOf(({ orders }) => orders),
      paidOrdersKind: reported
        ? sources.some(({ byRevenue }) => byRevenue)
          ? "computed"
          : "observed"
        : "assumed",
      marginPerOrder: volumes.marginValue(grossMargin(situation).expected),
      ordersPerVisitToday: Math.min(1, volumes.orders / volumes.visits),
    },
    adCurve: situation.assumptions?.adCurve ?? "michaelis-menten",
    marginOfOrder: volumes.marginValue,
    inputs: Object.fromEntries(inputs.map((input) => [input.id, input])) as unknown as Inputs,
    twoPeriods,
  };
}
