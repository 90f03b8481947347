/** What every section of the advice is written from. */
import type { BudgetShift } from "../budget/plan-shift.ts";
import type { Decomposition, Driver } from "../diagnosis/decomposition.ts";
import { type Diagnosis, first, isCausal } from "../diagnosis/diagnose.ts";
import type { Gap } from "../diagnosis/gap.ts";
import { goodSign } from "../diagnosis/metric.ts";
import type { Ledger } from "../facts/ledger.ts";
import type { Situation } from "../situation/schema.ts";
import type { FreeSteps } from "./free-steps.ts";

/** A driver with the path of its facts. */
export interface PlacedDriver {
  readonly driver: Driver;
  readonly path: string;
}

/** Revenue that nobody set as a KPI, further behind its plan than the KPI is behind its target. */
export interface Deeper {
  readonly decomposition: Decomposition;
  /** Index into the diagnosis's decompositions. */
  readonly position: number;
  /** Path of its facts. */
  readonly path: string;
  readonly strongest: PlacedDriver;
}

/** What the sections on the diagnosis are written from. */
export interface DiagnosisContext {
  readonly situation: Situation;
  readonly diagnosis: Diagnosis;
  readonly ledger: Ledger;
  /** ISO date. */
  readonly today: string;
  /** Of the first KPI. */
  readonly gap: Gap;
  readonly main: Decomposition;
  /** True when the first KPI is worse than its target. */
  readonly behind: boolean;
  /** See `isCausal`. */
  readonly causal: boolean;
  readonly deeper: Deeper | undefined;
  /** Steps that pulled toward the miss, strongest first. */
  readonly losses: readonly PlacedDriver[];
  /** Steps that pulled the other way, strongest first. */
  readonly gains: readonly PlacedDriver[];
}

/** What every section of the whole advice is written from. */
export interface AdviceContext extends DiagnosisContext {
  readonly shift: BudgetShift;
  readonly steps: FreeSteps;
}

/** Contributions below this part of the gap are not worth a sentence. */
const WORTH_NAMING = 0.02;

/** It must lag by this much more, as a share of its target, to be worth a paragraph. */
const LAGS_MORE = 0.05;

function deeperOf({ funnel }: Situation, { gaps, decompositions }: Diagnosis): Deeper | undefined {
  if (funnel?.plan?.revenue === undefined) return undefined;
  const position = decompositions.findIndex(({ subject }) => subject.kpi === null);
  const decomposition = decompositions[position];
  const strongest = decomposition?.drivers[0];
  if (strongest?.signal !== "signal") return undefined;
  if (decomposition === undefined || strongest === undefined || strongest.ownWeight === null)
    return undefined;
  const { gap, target } = decomposition.subject;
  const set = first(gaps);
  const behind = (difference: number, of: number): number => (of > 0 ? -difference / of : 0);
  const lag = behind(goodSign(set.metric) * set.gap, set.target);
  if (behind(gap, target) < Math.max(0, lag) + LAGS_MORE) return undefined;
  const path = `decompositions.${position}`;
  return { decomposition, position, path, strongest: { driver: strongest, path: `${path}.drivers.0` } };
}

/** The price of scale is no loss as long as the money that it was paid for brought more than it took. */
function isPaidForBySpend(
  { factor, contribution }: Driver,
  { drivers }: Decomposition,
  sign: 1 | -1,
): boolean {
  if (factor !== "scale") return false;
  const spend = drivers.find((driver) => driver.factor === "ad-spend" && driver.part !== "ambition");
  return spend !== undefined && sign * (spend.contribution + contribution) >= 0;
}

export function diagnosisContext(
  situation: Situation,
  diagnosis: Diagnosis,
  ledger: Ledger,
  today: string,
): DiagnosisContext {
  const gap = first(diagnosis.gaps);
  const main = first(diagnosis.decompositions);
  const sign = goodSign(gap.metric);
  const placed = main.drivers.map((driver, index) => ({ driver, path: `decompositions.0.drivers.${index}` }));
  const least = WORTH_NAMING * Math.abs(gap.gap);
  const named = placed.filter(({ driver }) => Math.abs(driver.contribution) > least);
  return {
    situation,
    diagnosis,
    ledger,
    today,
    gap,
    main,
    behind: sign * gap.gap < 0,
    causal: isCausal(diagnosis),
    deeper: deeperOf(situation, diagnosis),
    losses: named.filter(
      ({ driver }) => sign * driver.contribution < 0 && !isPaidForBySpend(driver, main, sign),
    ),
    gains: named.filter(({ driver }) => sign * driver.contribution > 0).reverse(),
  };
}

/** True when the funnel gives at least one step to name. */
export const hasSteps = ({ main }: Pick<DiagnosisContext, "main">): boolean =>
  main.drivers.some(({ ownWeight }) => ownWeight !== null);

/** True for a step of the funnel, false for ambition and for what is unexplained. */
export const isStep = ({ driver }: PlacedDriver): boolean => driver.ownWeight !== null;

/** Strongest loss in a step that the marketer moves alone, or shares. */
export const ownLoss = ({ losses }: DiagnosisContext): PlacedDriver | undefined =>
  losses.find(({ driver }) => driver.part === "own");

/** The step that held best, by more than chance; more ad money is a decision, not an achievement. */
export const heldStep = ({ gains }: DiagnosisContext): PlacedDriver | undefined =>
  gains.find(
    (entry) => isStep(entry) && entry.driver.factor !== "ad-spend" && entry.driver.signal !== "noise",
  );

/** The step in which most of the own part lies, by own weight. */
export function ownStep({ losses }: DiagnosisContext): PlacedDriver | undefined {
  const own = ({ driver }: PlacedDriver): number => Math.abs(driver.contribution) * (driver.ownWeight ?? 0);
  return losses
    .filter(isStep)
    .reduce<PlacedDriver | undefined>(
      (best, entry) => (own(entry) > (best ? own(best) : 0) ? entry : best),
      undefined,
    );
}

/** The step that got worse by more than chance, taken alone; undefined when none did. */
export const worseStep = ({ losses, causal }: DiagnosisContext): PlacedDriver | undefined =>
  causal
    ? losses.find(
        (entry) => isStep(entry) && (entry.driver.signal === "signal" || entry.driver.signal === "likely"),
      )
    : undefined;

/** A surer step must carry at least this part of the largest own one to be begun with instead. */
const WORTH_BEGINNING = 0.3;

/** The own step to begin with: the largest, unless chance can explain it and a surer one is large enough. */
export function beginStep(context: DiagnosisContext): PlacedDriver | undefined {
  const largest = ownStep(context);
  if (largest?.driver.signal !== "noise") return largest;
  const own = ({ driver }: PlacedDriver): number => Math.abs(driver.contribution) * (driver.ownWeight ?? 0);
  const surer = context.losses.find(
    (entry) =>
      isStep(entry) && entry.driver.signal === "signal" && own(entry) >= WORTH_BEGINNING * own(largest),
  );
  return surer ?? largest;
}

export const contributionOf = ({ path }: PlacedDriver): string => `${path}.contribution`;
