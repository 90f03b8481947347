/** The diagnosis of an advice → its part of the document, in one language. */
import type { DiagnosisParts } from "../advice/advise.ts";
import type { Figure } from "../diagnosis/check.ts";
import type { Decomposition, Driver } from "../diagnosis/decomposition.ts";
import type { Finding } from "../diagnosis/run-checks.ts";
import type { Speaker } from "../language/speak.ts";
import type { DiagnosisDocument } from "./document.ts";

function gapViews({ diagnosis }: DiagnosisParts, say: Speaker): DiagnosisDocument["gaps"] {
  return diagnosis.gaps.map((gap) => ({
    metric: gap.metric,
    label: say.fact(`gaps.${gap.index}.metric`),
    target: gap.target,
    fullTarget: gap.fullTarget,
    actual: gap.actual,
    gap: gap.gap,
    attainment: gap.attainment,
    verdict: gap.verdict,
    method: gap.method,
    interval: gap.interval,
    noiseFloor: gap.noiseFloor,
    process: gap.process,
    targetReach: gap.targetReach,
    signals: [...gap.signals],
    dispersion: gap.dispersion,
    daysToTell: gap.daysToTell,
  }));
}

type DecompositionView = DiagnosisDocument["diagnosis"]["decompositions"][number];

const driverViews = (drivers: readonly Driver[], say: Speaker): DecompositionView["drivers"] =>
  drivers.map(({ before, now, ...driver }) => ({ ...driver, label: say.term(`factor.${driver.factor}`) }));

function decompositionView(
  { subject, split, stance, drivers, channels }: Decomposition,
  names: readonly string[],
  say: Speaker,
): DecompositionView {
  return {
    subject,
    split,
    stance,
    drivers: driverViews(drivers, say),
    channels: channels.map(({ drivers: steps, ...part }) => ({
      ...part,
      name: names[part.channel] ?? "",
      drivers: driverViews(steps, say),
    })),
  };
}

type FindingView = DiagnosisDocument["diagnosis"]["findings"][number];

function evidenceOf({ result }: Finding): FindingView["evidence"] {
  if (result.outcome !== "pass" && result.outcome !== "fail") return [];
  const { value, threshold, unit, evidence } = result.observation;
  return [{ value, threshold, unit, source: evidence }];
}

/** What was checked and is in order: a step that lost all the same is not. */
export const heldFindings = (findings: readonly FindingView[]): FindingView[] =>
  findings.filter(({ outcome, driver }) => outcome === "pass" && driver === null);

function findingViews(advice: DiagnosisParts, say: Speaker): FindingView[] {
  return advice.findings.flatMap(({ index, title, text, limits }) => {
    const finding = advice.diagnosis.findings[index];
    if (finding === undefined) return [];
    const { check, topic, owner, result, driver } = finding;
    return [
      {
        check,
        title: say.message(title),
        part: topic,
        owner,
        outcome: result.outcome,
        severity: result.outcome === "fail" ? result.severity : null,
        text: text.length > 0 ? say.text([text]) : null,
        limits: say.message(limits),
        missing: result.outcome === "unknown" ? [...result.missing] : [],
        driver,
        evidence: evidenceOf(finding),
      },
    ];
  });
}

export function factViews({ facts }: Pick<DiagnosisParts, "facts">): DiagnosisDocument["facts"] {
  const views: DiagnosisDocument["facts"] = {};
  for (const [path, { value, unit, kind, source }] of facts) views[path] = { value, unit, kind, source };
  return views;
}

export const sourceViews = ({ sources }: Pick<DiagnosisParts, "sources">): DiagnosisDocument["sources"] =>
  sources.map(({ id, title, year, url, grade }) => ({ id, title, year, url, grade }));

function theoryViews(
  { diagnosis, theories }: DiagnosisParts,
  say: Speaker,
): DiagnosisDocument["diagnosis"]["theories"] {
  return theories.flatMap(({ index, text }) => {
    const theory = diagnosis.theories[index];
    if (theory === undefined) return [];
    const { part, matched, outcome, step, finding } = theory;
    const check = finding === null ? null : (diagnosis.findings[finding]?.check ?? null);
    return [{ part, matched, outcome, step, check, text: say.text([text]) }];
  });
}

function contradictionViews(
  { diagnosis, contradictions }: DiagnosisParts,
  say: Speaker,
): DiagnosisDocument["diagnosis"]["contradictions"] {
  const figure = ({ value, unit, kind = "computed" }: Figure) => ({ value, unit, kind });
  return contradictions.flatMap(({ index, text, rival, test, fork: said }) => {
    const contradiction = diagnosis.contradictions[index];
    if (contradiction === undefined) return [];
    const { id, figures, kpi, fork } = contradiction;
    return [
      {
        id,
        said: figure(figures.said),
        implied: figure(figures.implied),
        kpi: kpi ?? null,
        text: say.message(text),
        rival: say.message(rival),
        test: say.message(test),
        fork: fork && said ? { ...fork, text: say.message(said) } : null,
      },
    ];
  });
}

function feasibilityView(
  { diagnosis, feasibility }: DiagnosisParts,
  say: Speaker,
): DiagnosisDocument["diagnosis"]["feasibility"] {
  const { levers, ...rest } = diagnosis.feasibility;
  const { reasons, opening, levers: worded, closing } = feasibility;
  return {
    ...rest,
    text: say.text([reasons, opening, ...worded, closing].filter((paragraph) => paragraph.length > 0)),
    levers: levers.map((lever) => ({ ...lever, label: say.term(`factor.${lever.factor}`) })),
  };
}

/** Everything that the diagnosis says, for the whole advice and for the diagnosis alone. */
export function diagnosisPart(
  advice: DiagnosisParts,
  say: Speaker,
): Omit<DiagnosisDocument, "schemaVersion" | "locale"> {
  const { diagnosis } = advice;
  return {
    title: say.text(advice.title),
    subtitle: say.text(advice.subtitle),
    hearing: say.text(advice.hearing),
    care: advice.notice ? { level: "notice", text: say.text(advice.notice) } : null,
    stance: diagnosis.stance,
    gaps: gapViews(advice, say),
    diagnosis: {
      decompositions: diagnosis.decompositions.map((decomposition) =>
        decompositionView(decomposition, advice.channelNames, say),
      ),
      contradictions: contradictionViews(advice, say),
      contested: diagnosis.contested,
      feasibility: feasibilityView(advice, say),
      findings: findingViews(advice, say),
      coverage: diagnosis.coverage,
      painPoints: diagnosis.painPoints.map(({ language: _language, ...point }) => point),
      actions: diagnosis.actions.map(({ language: _language, ...action }) => action),
      theories: theoryViews(advice, say),
      trials: diagnosis.trials.map(({ entry: _entry, ...trial }, index) => {
        const worded = advice.trials.find((entry) => entry.index === index);
        return { ...trial, text: worded ? say.text([worded.text]) : null };
      }),
      nextQuestions: advice.questions.map(({ id, field, text, why, weight }) => ({
        id,
        field,
        text: say.message(text),
        why: say.message(why),
        weight,
      })),
    },
    facts: factViews(advice),
    sources: sourceViews(advice),
  };
}
