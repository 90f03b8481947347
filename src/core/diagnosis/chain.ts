/** A figure as a product of the steps that lead to it, at the base and now. */
import type { FunnelPeriod, Kpi } from "../situation/schema.ts";
import { countVariance, meanVariance, rateVariance } from "./contributions.ts";
import type { ProductFactor } from "./lmdi.ts";
import { METRIC_TRAITS, STAGES, type Stage } from "./metric.ts";
import { DISPERSION, ORDER_VALUE_VARIATION } from "./noise.ts";
import type { DriverFactor } from "./ownership.ts";

/** What a step turns and what it gives: their quotient is the step's value, also summed over channels. */
export interface StepEnds {
  readonly from: { readonly base: number; readonly actual: number } | null;
  readonly to: { readonly base: number; readonly actual: number };
}

export interface ChainFactor extends ProductFactor {
  readonly factor: Exclude<DriverFactor, "target" | "unexplained">;
  /** Variance of ln(factor) by chance, base and actual together; 0 for a decision or a plan. */
  readonly variance: number;
  /** Events this step would have had at its base rate; null where it has none of its own. */
  readonly expected: number | null;
  /** Null for a factor that has no value of its own, such as the price of scale. */
  readonly ends: StepEnds | null;
}

/** A figure written as a product, at the base and now. */
export interface Chain {
  readonly base: number;
  readonly actual: number;
  readonly factors: readonly ChainFactor[];
}

type StepFactor = Extract<
  DriverFactor,
  | "click-cost"
  | "arrival"
  | "lead-rate"
  | "conversion"
  | "qualification"
  | "closing"
  | "order-value"
  | "result-cost"
  | "visit-value"
  | "lead-value"
>;

/** Name of the step that ends at a stage, by where it starts. A missing stage gives a step that spans several. */
function stepFactor(from: Stage, to: Stage): StepFactor {
  switch (to) {
    case "clicks":
      return "click-cost";
    case "sessions":
      return from === "adSpend" ? "click-cost" : "arrival";
    case "leads":
      return from === "adSpend" ? "result-cost" : "lead-rate";
    case "qualifiedLeads":
      return qualifiedFactor(from);
    case "revenue":
      return valueFactor(from);
    default:
      return orderFactor(from);
  }
}

function qualifiedFactor(from: Stage): StepFactor {
  if (from === "adSpend") return "result-cost";
  return from === "leads" ? "qualification" : "lead-rate";
}

function orderFactor(from: Stage): StepFactor {
  if (from === "adSpend") return "result-cost";
  return from === "leads" || from === "qualifiedLeads" ? "closing" : "conversion";
}

function valueFactor(from: Stage): StepFactor {
  if (from === "orders") return "order-value";
  if (from === "adSpend") return "result-cost";
  return from === "leads" || from === "qualifiedLeads" ? "lead-value" : "visit-value";
}

/** Two columns of figures of the same kind. */
export interface Ends {
  readonly base: FunnelPeriod;
  readonly actual: FunnelPeriod;
  /** True when the base is a plan, which has no sampling error. */
  readonly baseIsPlan: boolean;
}

/** A stage can carry the product when no later figure would have to be divided by its zero. */
function usable(stage: Stage, last: Stage, { base, actual }: Ends): boolean {
  return [base, actual].every((period) => {
    const value = period[stage];
    return value !== undefined && (value > 0 || (period[last] ?? 0) === 0);
  });
}

function stagesBetween(first: Stage, last: Stage, ends: Ends): Stage[] {
  const range = STAGES.slice(STAGES.indexOf(first), STAGES.indexOf(last) + 1);
  return range.filter((stage) => usable(stage, last, ends));
}

/** After an earlier zero both counts are zero; the ratio says nothing and is taken as unchanged. */
function rateOf(period: FunnelPeriod, from: Stage, to: Stage): number | undefined {
  const divisor = period[from] ?? 0;
  return divisor > 0 ? (period[to] ?? 0) / divisor : undefined;
}

/**
 * Variance of ln(to/from) by chance: part of a whole 1/k − 1/n, otherwise 1/k + 1/n, times the same dispersion that
 * the KPI itself is judged with; money per order cv²/orders.
 */
function stepVariance(period: FunnelPeriod, from: Stage, to: Stage): number {
  const n = period[from] ?? 0;
  const k = period[to] ?? 0;
  if (k <= 0 || n <= 0) return 0;
  if (to === "revenue") return from === "adSpend" ? 0 : meanVariance(ORDER_VALUE_VARIATION, n);
  const dispersion = to === "clicks" || to === "sessions" ? DISPERSION.traffic : DISPERSION.transactions;
  if (from === "adSpend") return dispersion * countVariance(k);
  return dispersion * (k <= n ? rateVariance(k, n) : countVariance(k) + countVariance(n));
}

function steps(stages: readonly Stage[], ends: Ends, power: 1 | -1): ChainFactor[] {
  return stages.slice(1).map((to, index) => {
    const from = stages[index] as Stage;
    const base = rateOf(ends.base, from, to);
    const actual = rateOf(ends.actual, from, to);
    const known = base ?? actual ?? 1;
    return {
      factor: stepFactor(from, to),
      base: base ?? known,
      actual: actual ?? known,
      power,
      ends: {
        from: { base: ends.base[from] ?? 0, actual: ends.actual[from] ?? 0 },
        to: { base: ends.base[to] ?? 0, actual: ends.actual[to] ?? 0 },
      },
      expected: to === "revenue" || base === undefined ? null : (ends.actual[from] ?? 0) * base,
      variance:
        (ends.baseIsPlan ? 0 : stepVariance(ends.base, from, to)) + stepVariance(ends.actual, from, to),
    };
  });
}

const product = (factors: readonly ProductFactor[], end: "base" | "actual"): number =>
  factors.reduce((value, factor) => value * factor[end] ** factor.power, 1);

export const chainOf = (factors: readonly ChainFactor[]): Chain => ({
  base: product(factors, "base"),
  actual: product(factors, "actual"),
  factors,
});

/** What stands at the head of a chain of volumes: money for ads, or a number of people, named by where they came from. */
function headFactor(first: Stage, ends: Ends, volume: VolumeFactor): ChainFactor {
  const known = { base: ends.base[first] ?? 0, actual: ends.actual[first] ?? 0 };
  const head = { ...known, power: 1 as const, ends: { from: null, to: known } };
  if (first === "adSpend") return { ...head, factor: "ad-spend", variance: 0, expected: null };
  const chance = (count: number): number => (count > 0 ? DISPERSION.traffic * countVariance(count) : 0);
  const variance = (ends.baseIsPlan ? 0 : chance(known.base)) + chance(known.actual);
  return { ...head, factor: volume, variance, expected: known.base };
}

/** Name of a number of people that no ad money explains. */
export type VolumeFactor = Extract<DriverFactor, "volume" | "organic" | "email" | "other-sources">;

/** Ad money that grew or shrank by more than this tells of another business, not of a dearer click. */
const COMPARABLE_MONEY = 5;

/** Without the ad money, where the two ends cannot be compared by it. */
function withComparableMoney(ends: Ends): Ends {
  const [base = 0, actual = 0] = [ends.base.adSpend, ends.actual.adSpend];
  if (base <= 0 || actual <= 0 || Math.abs(Math.log(actual / base)) <= Math.log(COMPARABLE_MONEY))
    return ends;
  const without = ({ adSpend: _money, ...rest }: FunnelPeriod): FunnelPeriod => rest;
  return { ...ends, base: without(ends.base), actual: without(ends.actual) };
}

/** Ad money or people → a figure further down; undefined when the steps between are not known at both ends. */
export function volumeChain(last: Stage, ends: Ends, volume: VolumeFactor = "volume"): Chain | undefined {
  const comparable = withComparableMoney(ends);
  const stages = stagesBetween("adSpend", last, comparable);
  const first = stages[0];
  if (first === undefined || stages.at(-1) !== last || stages.length < 2) return undefined;
  return chainOf([headFactor(first, comparable, volume), ...steps(stages, comparable, 1)]);
}

function ratioChain(first: Stage, last: Stage, ends: Ends, power: 1 | -1): Chain | undefined {
  const stages = stagesBetween(first, last, ends);
  if (stages[0] !== first || stages.at(-1) !== last || stages.length < 2) return undefined;
  const chain = chainOf(steps(stages, ends, power));
  return Number.isFinite(chain.base) && Number.isFinite(chain.actual) ? chain : undefined;
}

function candidate(metric: Kpi["metric"], last: Stage, ends: Ends): Chain | undefined {
  switch (metric) {
    case "roas":
      return ratioChain("adSpend", "revenue", ends, 1);
    case "cpa":
    case "cac":
      return ratioChain("adSpend", last, ends, -1);
    case "conversion-rate":
      return ratioChain("sessions", last, ends, 1) ?? ratioChain("clicks", last, ends, 1);
    case "average-order-value":
      return ratioChain("orders", "revenue", ends, 1);
    default:
      return volumeChain(last, ends);
  }
}

/**
 * The chain that builds a KPI from the funnel. Where a metric may mean several stages (a cost per lead or per order),
 * the one whose figure is nearest to the KPI's own is taken.
 */
export function kpiChain(kpi: Pick<Kpi, "metric" | "actual">, ends: Ends): Chain | undefined {
  const chains = METRIC_TRAITS[kpi.metric].stages.flatMap(
    (stage) => candidate(kpi.metric, stage, ends) ?? [],
  );
  const distance = (chain: Chain): number => Math.abs(chain.actual - kpi.actual);
  return chains.reduce<Chain | undefined>(
    (best, chain) => (best === undefined || distance(chain) < distance(best) ? chain : best),
    undefined,
  );
}
