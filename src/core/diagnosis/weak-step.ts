/** A step of the funnel held to its own past, else to its plan, else to the edge of what others report. */
import type { StepRates } from "../situation/readings/sales.ts";
import { rateValue } from "../statistics/rates.ts";
import { NOT_APPLICABLE, type Verdict } from "./check.ts";
import { fixedLine, isBelow, type Line, ownLine } from "./line.ts";
import { ALPHA, DISPERSION } from "./noise.ts";

const CHANCE = { dispersion: DISPERSION.transactions, ofWhole: true, level: ALPHA } as const;

/** The plan is no sample: what it promised is taken as it stands. */
function lineOf({ before, plan }: StepRates, usual: Line): Line {
  if (before !== undefined && before.count > 0 && before.count <= before.of) return ownLine(before);
  if (plan === undefined || plan.count === 0 || plan.count > plan.of) return usual;
  const { rate, grave, evidence } = ownLine(plan);
  return { rate, grave, evidence };
}

/**
 * @param least the lowest share that is usual anywhere: a half of it is the line of last resort
 * @param evidence id of the source of `least`
 */
export function weakStep(rates: StepRates, least: number, evidence: string): Verdict<never> {
  const { now } = rates;
  // More came out than went in: those are not the same people.
  if (now.count > now.of) return NOT_APPLICABLE;
  const line = lineOf(rates, fixedLine(least / 2, evidence));
  const value = rateValue(now);
  const observation = {
    value,
    unit: "rate",
    kind: "computed",
    threshold: line.rate,
    thresholdKind: "computed",
    evidence: line.evidence,
  } as const;
  if (!isBelow(now, line, CHANCE)) return { outcome: "pass", observation };
  return { outcome: "fail", severity: value < line.grave ? "high" : "medium", observation };
}
