/** The outcome of a diagnosis, one fact a line: what a change of rules must not move unseen. */
import type { Diagnosis, Situation } from "../../src/core/index.ts";
import { diagnose } from "../support/core.ts";
import { TODAY } from "../support/shop.ts";

/** Five significant digits: enough to see a rule move, too few for the last bit of an arithmetic. */
const figure = (value: number | null): string =>
  value === null ? "-" : String(Number(value.toPrecision(5)));

function gapLines({ gaps }: Diagnosis): string[] {
  return gaps.map(
    ({ metric, gap, verdict, method, noiseFloor, process, targetReach, daysToTell }) =>
      `gap ${metric}: ${figure(gap)} ${verdict} by ${method}, floor ${figure(noiseFloor)}, process ${process}, target ${targetReach}, days ${figure(daysToTell)}`,
  );
}

function splitLines({ decompositions }: Diagnosis): string[] {
  return decompositions.flatMap(({ subject, split, stance, drivers, channels }) => [
    `split ${subject.metric} since ${subject.base}: own ${figure(split.own.amount)}, system ${figure(split.system.amount)}, ambition ${figure(split.ambition.amount)}, open ${figure(split.unexplained.amount)}: ${stance}`,
    ...drivers.map(
      ({ factor, part, contribution, signal }) =>
        `  step ${factor} (${part}): ${figure(contribution)} ${signal}`,
    ),
    ...channels.map(
      ({ channel, status, contribution, own }) =>
        `  channel ${channel} ${status}: ${figure(contribution)}, own ${figure(own)}`,
    ),
  ]);
}

function findingLines({ findings, coverage }: Diagnosis): string[] {
  const decided = findings.flatMap(({ check, result, driver }) => {
    if (result.outcome === "unknown" || result.outcome === "not-applicable") return [];
    if (result.outcome === "error") return [`check ${check}: error`];
    const { value, threshold } = result.observation;
    const severity = result.outcome === "fail" ? ` ${result.severity}` : "";
    const step = driver === null ? "" : `, step ${driver}`;
    return [
      `check ${check}: ${result.outcome}${severity} ${figure(value)} against ${figure(threshold)}${step}`,
    ];
  });
  return [...decided, `decided ${coverage.decided} of ${coverage.of}`];
}

/** All lines of one situation. */
export function outcomeLines(situation: Situation): string[] {
  const diagnosis = diagnose(situation, TODAY);
  const { runRate, atOldEfficiency, levers } = diagnosis.feasibility;
  return [
    ...gapLines(diagnosis),
    ...splitLines(diagnosis),
    ...diagnosis.contradictions.map(
      ({ id, figures, fork }) =>
        `contradiction ${id}: ${figure(figures.said.value)} against ${figure(figures.implied.value)}${fork ? `, else ${fork.verdict} ${fork.stance ?? ""}` : ""}`,
    ),
    `run rate ${figure(runRate)}, budget at old efficiency ${figure(atOldEfficiency)}`,
    ...levers.map(({ factor, required, likelihood }) => `lever ${factor}: ${figure(required)} ${likelihood}`),
    ...findingLines(diagnosis),
    ...diagnosis.painPoints.map(({ theme, matched }) => `said ${theme}: ${matched}`),
    ...diagnosis.theories.map(({ part, outcome }) => `suspects ${part}: ${outcome}`),
    ...diagnosis.trials.map(({ action, outcome }) => `tried ${action}: ${outcome}`),
    ...diagnosis.nextQuestions.map(({ id, weight }) => `asks ${id} ${figure(weight)}`),
  ];
}
