/** What the shift model needs, each input with its range and its kind: observed, or assumed with a published default. */

import { NEW_PAGES_RANKING, PIECE_PRICE } from "../evidence/content.ts";
import { OWN_RESULTS_ELASTICITY, SEARCH_AD_INCREMENTALITY } from "../evidence/economics.ts";
import type { FieldPath } from "../situation/readings/reading.ts";
import type { Situation } from "../situation/schema.ts";
import { type Missing, monthlyVolumes, type Volumes } from "./volumes.ts";

export const INPUT_IDS = [
  "visitsPerPiece",
  "ordersPerVisit",
  "costPerPiece",
  "monthlyDecay",
  "adElasticity",
  "paidIncrementality",
  "contentIncrementality",
  "delayMonths",
  "rampMonths",
  "ceilingVisits",
  "grossMargin",
] as const;
export type InputId = (typeof INPUT_IDS)[number];

/** Planning range of one input: P10, P50, P90. */
export interface Input {
  readonly id: InputId;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  readonly kind: "observed" | "assumed";
  /** Input field, or the evidence or rule behind a default. */
  readonly source: string;
  /** The field whose answer would replace an assumption by an observation. */
  readonly replacedBy: FieldPath;
}

export interface ShiftInputs {
  /** Ad money a month. */
  readonly adSpend: number;
  /** Orders a month credited to ads. */
  readonly paidOrders: number;
  /** Gross margin of one order. */
  readonly marginPerOrder: number;
  readonly inputs: Readonly<Record<InputId, Input>>;
}

/** Share of the searched demand that extra content could at most draw. */
const REACHABLE_DEMAND = 0.3;

/**
 * Planning price of one piece where the marketer gives none. US dollar, euro and pound rest on quotes (see PIECE_PRICE);
 * rouble and lira are this project's own planning prices for local freelance work. Other currencies: ask.
 */
const PIECE_PRICES: Readonly<Record<string, readonly [number, number, number]>> = {
  USD: [150, 400, 1000],
  EUR: [150, 400, 1000],
  GBP: [150, 400, 1000],
  RUB: [5000, 12_000, 30_000],
  TRY: [4000, 10_000, 25_000],
};

type Range = readonly [low: number, expected: number, high: number];

const assumed = (
  id: InputId,
  [low, expected, high]: Range,
  source: string,
  replacedBy: FieldPath,
): Input => ({
  id,
  low,
  expected,
  high,
  kind: "assumed",
  source,
  replacedBy,
});

/** An observed figure is last month's, not next year's: it varies from half to half as much again. */
const observed = (id: InputId, value: number, field: FieldPath, most = Number.POSITIVE_INFINITY): Input => ({
  id,
  low: value * 0.5,
  expected: value,
  high: Math.min(value * 1.5, most),
  kind: "observed",
  source: field,
  replacedBy: field,
});

const orDefault = (id: InputId, override: number | undefined, otherwise: Input, most?: number): Input =>
  override === undefined ? otherwise : observed(id, override, `assumptions.${id}`, most);

function pieceInputs(
  situation: Situation,
): Pick<Record<InputId, Input>, "visitsPerPiece"> & { readonly costPerPiece?: Input } {
  const { assumptions, content, currency } = situation;
  const pieces = content?.maturePieces;
  const visits = content?.maturePieceVisits;
  const own = pieces && visits !== undefined ? visits / pieces : undefined;
  const visitsPerPiece =
    own === undefined
      ? assumed("visitsPerPiece", [8, 35, 150], NEW_PAGES_RANKING.id, "content.maturePieceVisits")
      : observed("visitsPerPiece", own, "content.maturePieceVisits");
  const price = PIECE_PRICES[currency ?? ""];
  const byDefault = price && assumed("costPerPiece", price, PIECE_PRICE.id, "content.costPerPiece");
  const given = assumptions?.costPerPiece ?? content?.costPerPiece;
  const costPerPiece = given ? observed("costPerPiece", given, "content.costPerPiece") : byDefault;
  return {
    visitsPerPiece: orDefault("visitsPerPiece", assumptions?.visitsPerPiece, visitsPerPiece),
    ...(costPerPiece ? { costPerPiece } : {}),
  };
}

/** Extra visits that content could ever bring: a part of the searched demand, else as many as come today. */
function ceiling(situation: Situation, visits: number): Input {
  const demand = situation.content?.monthlySearchDemand;
  return demand
    ? {
        ...observed("ceilingVisits", demand * REACHABLE_DEMAND, "content.monthlySearchDemand"),
        kind: "assumed",
        source: "reachable-demand",
      }
    : assumed(
        "ceilingVisits",
        [visits * 0.5, visits, visits * 2],
        "visits-today",
        "content.monthlySearchDemand",
      );
}

/** Conversion of content visitors: a part of what all visitors do today. */
function ordersPerVisit({ orders, visits }: Volumes): Input {
  const rate = Math.min(1, orders / visits);
  return assumed(
    "ordersPerVisit",
    [0.3 * rate, 0.5 * rate, rate],
    "conversion-today",
    "assumptions.ordersPerVisit",
  );
}

function marginInput(situation: Situation): Input {
  const given = situation.business?.grossMargin ?? situation.assumptions?.grossMargin;
  if (given === undefined)
    return assumed("grossMargin", [0.3, 0.5, 0.7], "planning-margin", "business.grossMargin");
  return { ...observed("grossMargin", given, "business.grossMargin", 1), low: given, high: given };
}

/**
 * Inputs of the shift model, per month, or the fields it cannot do without.
 * Defaults are planning assumptions (P10, P50, P90): delay 1/2/4 months, ramp 4/6/10, decay 1/3/6 % a month,
 * elasticity of a channel's own results 0.45/0.6/0.8, really won by ads 0.6/0.8/1, by content 0.8/0.9/1.
 */
export function shiftInputs(situation: Situation, today: string): ShiftInputs | Missing {
  const volumes = monthlyVolumes(situation, today);
  if ("missing" in volumes) return volumes;
  const { assumptions = {} } = situation;
  const elasticity = OWN_RESULTS_ELASTICITY.values;
  const { visitsPerPiece, costPerPiece } = pieceInputs(situation);
  if (costPerPiece === undefined) return { missing: ["content.costPerPiece"] };
  const grossMargin = marginInput(situation);
  const given = <Id extends InputId & keyof typeof assumptions>(
    id: Id,
    range: Range,
    source: string,
    most?: number,
  ): Input => orDefault(id, assumptions[id], assumed(id, range, source, `assumptions.${id}`), most);
  return {
    adSpend: volumes.adSpend,
    paidOrders: volumes.paidOrders,
    marginPerOrder: volumes.marginValue(grossMargin.expected),
    inputs: {
      visitsPerPiece,
      costPerPiece,
      grossMargin,
      ordersPerVisit: orDefault("ordersPerVisit", assumptions.ordersPerVisit, ordersPerVisit(volumes), 1),
      ceilingVisits: orDefault(
        "ceilingVisits",
        assumptions.ceilingVisits,
        ceiling(situation, volumes.visits),
      ),
      monthlyDecay: given("monthlyDecay", [0.01, 0.03, 0.06], "planning-decay", 0.99),
      adElasticity: given(
        "adElasticity",
        [elasticity.low, elasticity.expected, elasticity.high],
        OWN_RESULTS_ELASTICITY.id,
        0.99,
      ),
      paidIncrementality: given("paidIncrementality", [0.6, 0.8, 1], SEARCH_AD_INCREMENTALITY.id, 1),
      contentIncrementality: given("contentIncrementality", [0.8, 0.9, 1], "planning-incrementality", 1),
      delayMonths: given("delayMonths", [1, 2, 4], "planning-delay"),
      rampMonths: given("rampMonths", [4, 6, 10], "planning-ramp"),
    },
  };
}
