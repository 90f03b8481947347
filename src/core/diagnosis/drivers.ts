/** Contributions of the steps, over all lines and line by line, each with its band by chance and its owner. */
import type { Situation } from "../situation/schema.ts";
import { countAtMost } from "../statistics/counts.ts";
import { holmLevels } from "../statistics/holm.ts";
import { normalProbability, normalQuantile } from "../statistics/normal.ts";
import { attribute } from "./attribution.ts";
import type { ChainFactor } from "./chain.ts";
import type { ChannelPart, Driver, Signal } from "./decomposition.ts";
import type { Breakdown, Line } from "./lines.ts";
import { logarithmicMean } from "./lmdi.ts";
import { ALPHA, CONFIDENCE, DISPERSION } from "./noise.ts";
import { ownerOf, ownWeight, partOf } from "./ownership.ts";
import { type Elasticity, elasticityOf, withPriceOfScale } from "./scale.ts";

const Z = normalQuantile((1 + CONFIDENCE) / 2);

/** What one step of one line gave. */
interface Term {
  readonly line: Line;
  readonly factor: ChainFactor;
  readonly contribution: number;
  /** Standard error of the contribution by chance, first order. */
  readonly error: number;
}

function termsOf(line: Line, elasticity: Elasticity): Term[] {
  const factors = withPriceOfScale(line.chain.factors, elasticity);
  const mean = logarithmicMean(line.chain.actual, line.chain.base);
  const { contributions } = attribute(factors.map((factor) => ({ ...factor, name: factor.factor })));
  return factors.map((factor) => ({
    line,
    factor,
    contribution: line.sign * (contributions[factor.factor] ?? 0),
    error: mean * Math.sqrt(factor.variance),
  }));
}

const sumOf = (terms: readonly Term[], figure: (term: Term) => number): number =>
  terms.reduce((sum, term) => sum + figure(term), 0);

/** The step's value over all its lines: what it gave over what it turned. */
function valueAt(terms: readonly Term[], end: "base" | "actual"): number | null {
  const [first] = terms;
  if (first === undefined || terms.some(({ factor }) => factor.ends === null)) return null;
  if (first.factor.factor === "ad-spend" || first.factor.factor === "repeat")
    return first.factor.ends?.to[end] ?? null;
  const to = sumOf(terms, ({ factor }) => factor.ends?.to[end] ?? 0);
  if (first.factor.ends?.from === null) return to;
  const from = sumOf(terms, ({ factor }) => factor.ends?.from?.[end] ?? 0);
  return from > 0 ? to / from : null;
}

/** Steps that somebody decides, not chance. */
const DECIDED: ReadonlySet<string> = new Set(["ad-spend", "mix", "channel-change"]);

/** Chance of a contribution at least this large if the step had not moved; null where chance has no say. */
function probabilityOf(terms: readonly Term[], contribution: number, error: number): number | null {
  const [first] = terms;
  if (first === undefined || contribution === 0 || DECIDED.has(first.factor.factor)) return null;
  if (error > 0) return 2 * normalProbability(-Math.abs(contribution) / error);
  const expected = sumOf(terms, ({ factor }) => factor.expected ?? 0);
  return expected > 0 ? countAtMost(0, expected, DISPERSION.transactions) : null;
}

interface Draft {
  readonly terms: readonly Term[];
  readonly factor: ChainFactor["factor"];
  readonly contribution: number;
  readonly error: number;
  readonly probability: number | null;
}

function draftOf(factor: ChainFactor["factor"], terms: readonly Term[]): Draft {
  const contribution = sumOf(terms, (term) => term.contribution);
  const error = Math.sqrt(sumOf(terms, (term) => term.error ** 2));
  return { terms, factor, contribution, error, probability: probabilityOf(terms, contribution, error) };
}

/** Several steps are judged at once, so the strongest must pass the strictest level (Holm). */
function signalsOf(drafts: readonly Draft[]): Signal[] {
  const tested = drafts.filter(({ probability }) => probability !== null);
  const levels = holmLevels(
    tested.map(({ probability }) => probability ?? 1),
    ALPHA,
  );
  return drafts.map((draft) => {
    if (draft.factor === "scale") return "assumed";
    if (draft.probability === null) return "exact";
    if (draft.probability < (levels[tested.indexOf(draft)] ?? ALPHA)) return "signal";
    return draft.probability < ALPHA ? "likely" : "noise";
  });
}

/** Ends of a contribution: by chance, or by the range of the assumption that it rests on. */
function rangeOf(
  { factor, contribution, error }: Draft,
  { low, expected, high }: Elasticity,
): readonly [number, number] {
  if (factor !== "scale") return [contribution - Z * error, contribution + Z * error];
  const ends = [low, high].map((end) =>
    expected === 1 ? contribution : (contribution * (1 - end)) / (1 - expected),
  );
  return [Math.min(...ends), Math.max(...ends)];
}

function toDriver(draft: Draft, signal: Signal, situation: Situation, elasticity: Elasticity): Driver {
  const weight = ownWeight(draft.factor, situation);
  const [low, high] = rangeOf(draft, elasticity);
  return {
    factor: draft.factor,
    part: partOf(weight),
    owner: ownerOf(draft.factor, weight),
    contribution: draft.contribution,
    low,
    high,
    signal,
    ownWeight: weight,
    before: valueAt(draft.terms, "base"),
    now: valueAt(draft.terms, "actual"),
  };
}

function byFactor(terms: readonly Term[]): Draft[] {
  const groups = new Map<ChainFactor["factor"], Term[]>();
  for (const term of terms) {
    const group = groups.get(term.factor.factor);
    if (group) group.push(term);
    else groups.set(term.factor.factor, [term]);
  }
  return [...groups].map(([factor, group]) => draftOf(factor, group));
}

/** Steps that can have moved nothing are left out: a mix of one channel, a plan without a change of scale. */
const OPTIONAL: ReadonlySet<string> = new Set(["mix", "scale"]);

const moved = ({ factor, contribution }: Draft): boolean => contribution !== 0 || !OPTIONAL.has(factor);

function driversOf(terms: readonly Term[], situation: Situation, elasticity: Elasticity): Driver[] {
  const drafts = byFactor(terms).filter(moved);
  const signals = signalsOf(drafts);
  return drafts.map((draft, index) => toDriver(draft, signals[index] ?? "exact", situation, elasticity));
}

function channelPart(
  channel: number,
  terms: readonly Term[],
  situation: Situation,
  elasticity: Elasticity,
): ChannelPart {
  const drivers = driversOf(terms, situation, elasticity);
  const contribution = sumOf(terms, (term) => term.contribution);
  const band = Z * Math.sqrt(sumOf(terms, ({ error }) => error ** 2));
  const { status, chain } = (terms[0] as Term).line;
  return {
    channel,
    status,
    before: chain.base,
    now: chain.actual,
    contribution,
    low: contribution - band,
    high: contribution + band,
    own: drivers.reduce((sum, driver) => sum + driver.contribution * (driver.ownWeight ?? 0), 0),
    drivers: drivers.sort((left, right) => left.contribution - right.contribution),
  };
}

/** All steps, and the same again channel by channel; both add up to the change of the breakdown. */
export function driversAndChannels(
  { lines, byChannel }: Breakdown,
  situation: Situation,
): { readonly drivers: Driver[]; readonly channels: ChannelPart[] } {
  const elasticity = elasticityOf(situation);
  const terms = lines.map((line) => termsOf(line, elasticity));
  const channels = lines.flatMap(({ channel }, index) =>
    byChannel && channel !== null ? [channelPart(channel, terms[index] ?? [], situation, elasticity)] : [],
  );
  return { drivers: driversOf(terms.flat(), situation, elasticity), channels };
}
