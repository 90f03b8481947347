/** Runs every check on what it declared, and nothing else. A check that throws becomes an error; the run goes on. */
import type { OwnWords } from "../situation/own-words/own-words.ts";
import { fieldsOf, type ReadingId, readingOf } from "../situation/readings/registry.ts";
import type { Situation } from "../situation/schema.ts";
import {
  type Check,
  type CheckContext,
  NOT_APPLICABLE,
  type Outcome,
  type Severity,
  type Topic,
} from "./check.ts";
import { CHECKS, type CheckId } from "./checks/registry.ts";
import type { Decomposition, Driver } from "./decomposition.ts";
import { goodSign, METRIC_TRAITS } from "./metric.ts";
import type { Owner } from "./ownership.ts";

export interface Finding {
  readonly check: CheckId;
  readonly topic: Topic;
  readonly owner: Owner;
  readonly result: Outcome;
  /**
   * Index into the first decomposition's drivers: the step that lost most among those the check bears on. A failure is
   * then one cause with that step, not a second one; a pass of the step itself has one when the step lost beyond chance
   * all the same. Null when there is none, or the check could not be decided.
   */
  readonly driver: number | null;
}

/** Each reading once per run: several checks look at the same figure. */
type Look = (id: ReadingId) => unknown;

function lookAt(situation: Situation, today: string, words: OwnWords): Look {
  const seen = new Map<ReadingId, unknown>();
  return (id) => {
    if (!seen.has(id)) seen.set(id, readingOf(id, situation, today, words));
    return seen.get(id);
  };
}

function outcomeOf(check: Check, look: Look, context: CheckContext): Outcome {
  if (check.applies?.(context) === false) return NOT_APPLICABLE;
  const missing = check.needs.filter((id) => look(id) === undefined).flatMap((id) => fieldsOf(id));
  if (missing.length > 0) return { outcome: "unknown", missing: [...new Set(missing)] };
  const readings = [...check.needs, ...(check.uses ?? [])].map((id) => [id, look(id)] as const);
  try {
    return check.run(Object.fromEntries(readings) as never);
  } catch {
    return { outcome: "error" };
  }
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

const rank = ({ result }: Finding): number =>
  result.outcome === "fail" ? SEVERITY_ORDER[result.severity] : result.outcome === "pass" ? 3 : 4;

function linkedDriver(check: Check, result: Outcome, { subject, drivers }: Decomposition): number | null {
  const { outcome } = result;
  if (outcome !== "fail" && !(outcome === "pass" && check.isOfStep)) return null;
  // Drivers are sorted: the first that fits pulled hardest.
  const index = drivers.findIndex(
    ({ factor, part, contribution, signal }) =>
      check.factors.includes(factor) &&
      (outcome === "fail" || signal === "signal" || signal === "likely") &&
      (part !== "ambition" || factor === "target") &&
      goodSign(subject.metric) * contribution < 0,
  );
  return index < 0 ? null : index;
}

/** The parts of a decomposition by which a step is known to have lost. */
type Lost = Pick<Decomposition, "subject"> & {
  readonly drivers: readonly (Pick<Driver, "part" | "contribution" | "signal"> & {
    readonly factor: string;
  })[];
};

/** True when a step that this check judges lost beyond chance: its wide line may be kept all the same. */
export function stepLost(id: string, { subject, drivers }: Lost): boolean {
  const check = CHECKS.find((entry) => entry.id === id);
  return (
    check?.isOfStep === true &&
    drivers.some(
      ({ factor, part, contribution, signal }) =>
        (check.factors as readonly string[]).includes(factor) &&
        part !== "ambition" &&
        (signal === "signal" || signal === "likely") &&
        goodSign(subject.metric) * contribution < 0,
    )
  );
}

/**
 * One finding per check: failures first, gravest before milder, then by id.
 * @param main the decomposition of the first KPI, to link a failure to the step it can explain
 */
export function runChecks(
  situation: Situation,
  main: Decomposition,
  today: string,
  words: OwnWords,
): Finding[] {
  const metric = situation.kpis[0]?.metric ?? "custom";
  const context: CheckContext = {
    model: situation.business?.model,
    metric,
    lowerIsBetter: METRIC_TRAITS[metric].lowerIsBetter,
    currency: situation.currency,
  };
  const look = lookAt(situation, today, words);
  return CHECKS.map((check): Finding => {
    // Needs differ from check to check; each receives exactly the readings it declared.
    const result = outcomeOf(check as unknown as Check, look, context);
    const driver = linkedDriver(check as unknown as Check, result, main);
    return { check: check.id, topic: check.topic, owner: check.owner, result, driver };
  }).sort((left, right) => rank(left) - rank(right));
}
