/** Runs every check on what it declared, and nothing else. A check that throws becomes an error; the run goes on. */
import { fieldsOf, type ReadingId, readingOf } from "../situation/readings.ts";
import type { Situation } from "../situation/schema.ts";
import type { Check, CheckContext, Outcome, Severity, Topic } from "./check.ts";
import { CHECKS, type CheckId } from "./checks/registry.ts";
import { METRIC_TRAITS } from "./metric.ts";
import type { Owner } from "./ownership.ts";

export interface Finding {
  readonly check: CheckId;
  readonly topic: Topic;
  readonly owner: Owner;
  readonly result: Outcome;
}

function outcomeOf(check: Check, situation: Situation, context: CheckContext, today: string): Outcome {
  if (check.applies?.(context) === false) return { outcome: "not-applicable" };
  const readings = check.needs.map((id) => [id, readingOf(id, situation, today)] as const);
  const missing = readings.filter(([, value]) => value === undefined).flatMap(([id]) => fieldsOf(id));
  if (missing.length > 0) return { outcome: "unknown", missing: [...new Set(missing)] };
  try {
    return check.run(Object.fromEntries(readings) as Record<ReadingId, number>);
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
  };
  return CHECKS.map((check): Finding => {
    // Needs differ from check to check; each receives exactly the readings it declared.
    const result = outcomeOf(check as unknown as Check, situation, context, today);
    return { check: check.id, topic: check.topic, owner: check.owner, result };
  }).sort((left, right) => rank(left) - rank(right));
}
