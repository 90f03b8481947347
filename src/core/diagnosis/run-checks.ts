/** Runs every check on what it declared, and nothing else. A check that throws becomes an error; the run goes on. */
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
import { METRIC_TRAITS } from "./metric.ts";
import type { Owner } from "./ownership.ts";

export interface Finding {
  readonly check: CheckId;
  readonly topic: Topic;
  readonly owner: Owner;
  readonly result: Outcome;
}

/** Each reading once per run: several checks look at the same figure. */
type Look = (id: ReadingId) => unknown;

function lookAt(situation: Situation, today: string): Look {
  const seen = new Map<ReadingId, unknown>();
  return (id) => {
    if (!seen.has(id)) seen.set(id, readingOf(id, situation, today));
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

/** One finding per check: failures first, gravest before milder, then by id. */
export function runChecks(situation: Situation, today: string): Finding[] {
  const metric = situation.kpis[0]?.metric ?? "custom";
  const context: CheckContext = {
    model: situation.business?.model,
    metric,
    lowerIsBetter: METRIC_TRAITS[metric].lowerIsBetter,
    currency: situation.currency,
  };
  const look = lookAt(situation, today);
  return CHECKS.map((check): Finding => {
    // Needs differ from check to check; each receives exactly the readings it declared.
    const result = outcomeOf(check as unknown as Check, look, context);
    return { check: check.id, topic: check.topic, owner: check.owner, result };
  }).sort((left, right) => rank(left) - rank(right));
}
