/**
 * The stop rule: a month and a number of visits by which a shift that works is told from one that does not. Both come
 * from how pieces grow, so that the expected path passes and the cautious one does not; how often the rule would be
 * wrong is worked out on the same cases as the ranges, with the chance in a month's count of visits.
 */
import { normalProbability, normalQuantile } from "../statistics/normal.ts";
import type { Bands } from "./bands.ts";
import { type Plan, project, type ShiftModel, valueLeft } from "./projection.ts";

export interface Checkpoint {
  /** From 1: when the first pieces are grown, or later where so few visits come that chance would decide. */
  readonly month: number;
  /** All new pieces together must bring at least so many visits in that month. */
  readonly visits: number;
  readonly expectedVisits: number;
  readonly cautiousVisits: number;
  /** Of the cases that would end in the black, the share that the rule stops all the same; null when none does. */
  readonly falseAlarm: number | null;
  /** Of the cases that would end in the red, the share that the rule stops; null when none does. */
  readonly caught: number | null;
  /** Of all cases, the share that the rule stops. */
  readonly stopped: number;
  /** Of those it stops, the share that would have ended in the black; null when it stops none. */
  readonly wrongStops: number | null;
  /** Money that has gone into content by then, all of it out of the ads. */
  readonly committed: number;
  /** Gross margin lost by that month on the cautious path. */
  readonly atRisk: number;
  /** The same at the tenth percentile of the cases. */
  readonly atRiskBad: number;
  /** Margin that the pieces made by then would still bring in the year after a stop, on the cautious path. */
  readonly leftAfterStop: number;
}

/** Variance of a month's visits over their mean, as everywhere for traffic. */
const DISPERSION = 3;
/** The expected path may fail by chance one time in twenty. */
const Z_EXPECTED = normalQuantile(0.95);
/** The cautious path must be stopped four times in five. */
const Z_CAUTIOUS = normalQuantile(0.8);
/** Steps in which thresholds are tried. */
const GRID = 8;

/** Beyond eight standard errors there is no chance left to reckon. */
const settled = (z: number): number => (Math.abs(z) > 8 ? Number(z > 0) : normalProbability(z));

/** Chance that a count with this mean stays below a threshold. */
const below = (threshold: number, mean: number): number =>
  mean <= 0 ? 1 : settled((threshold - 0.5 - mean) / Math.sqrt(DISPERSION * mean));

/** Counts between which a threshold may lie: the expected mean falls below none of them but for rare chance, the cautious one mostly does. */
function room(hoped: number, feared: number): readonly [from: number, to: number] | undefined {
  const spread = (mean: number): number => Math.sqrt(DISPERSION * mean);
  const from = feared + Z_CAUTIOUS * spread(feared) + 0.5;
  const to = hoped - Z_EXPECTED * spread(hoped) + 0.5;
  return from < to ? [from, to] : undefined;
}

/** The first month after the ramp in which both can be told apart; the last one if none is. */
function monthOf(model: ShiftModel, hoped: readonly number[], feared: readonly number[]): number {
  const grown = Math.min(
    model.horizonMonths,
    Math.ceil(model.content.delayMonths + model.content.rampMonths),
  );
  for (let month = grown; month < model.horizonMonths; month += 1)
    if (room(hoped[month - 1] ?? 0, feared[month - 1] ?? 0)) return month;
  return model.horizonMonths;
}

interface Rule {
  readonly visits: number;
  readonly falseAlarm: number | null;
  readonly caught: number | null;
  readonly stopped: number;
  readonly wrongStops: number | null;
}

/** How a threshold does on the cases. */
function tried(visits: number, means: Float64Array, totals: Float64Array): Rule {
  let [black, red, blackStops, redStops] = [0, 0, 0, 0];
  means.forEach((mean, place) => {
    const stops = below(visits, mean);
    if ((totals[place] ?? 0) >= 0) {
      black += 1;
      blackStops += stops;
    } else {
      red += 1;
      redStops += stops;
    }
  });
  const stopped = blackStops + redStops;
  return {
    visits,
    falseAlarm: black === 0 ? null : blackStops / black,
    caught: red === 0 ? null : redStops / red,
    stopped: stopped / means.length,
    wrongStops: stopped === 0 ? null : blackStops / stopped,
  };
}

/** A rule is tried as it is printed. */
const printed = (visits: number): number => Number(visits.toPrecision(2));

/** The threshold that tells most: what it catches less what it stops wrongly (the index of Youden 1950). */
function bestRule([from, to]: readonly [number, number], means: Float64Array, totals: Float64Array): Rule {
  let best: Rule | undefined;
  const index = ({ caught, falseAlarm }: Rule): number => (caught ?? 0) - (falseAlarm ?? 0);
  for (let place = 0; place <= GRID; place += 1) {
    const rule = tried(printed(from + ((to - from) * place) / GRID), means, totals);
    if (best === undefined || index(rule) > index(best)) best = rule;
  }
  return best as Rule;
}

export function checkpointOf(
  expected: ShiftModel,
  cautious: ShiftModel,
  plan: Plan,
  bands: Bands,
): Checkpoint {
  const hoped = project(expected, plan).visits;
  const path = project(cautious, plan);
  const month = monthOf(expected, hoped, path.visits);
  const [expectedVisits = 0, cautiousVisits = 0] = [hoped[month - 1], path.visits[month - 1]];
  const half = Math.sqrt(expectedVisits * cautiousVisits);
  const range = room(expectedVisits, cautiousVisits) ?? [half, half];
  return {
    month,
    ...bestRule(range, bands.visitsIn(month), bands.totals),
    expectedVisits,
    cautiousVisits,
    committed: plan.content * month,
    atRiskBad: Math.min(0, bands.cumulative()[month - 1]?.p10 ?? 0),
    atRisk: Math.min(0, path.cumulative[month - 1] ?? 0),
    leftAfterStop: valueLeft({ ...cautious, horizonMonths: month }, plan.content),
  };
}
