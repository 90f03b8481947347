/** Language-free advice → the document in one language. Words are made here, last of all. */
import type { Advice, FullAdvice } from "../advice/advise.ts";
import type { AudienceScript } from "../advice/script/script.ts";
import type { Decomposition } from "../diagnosis/decomposition.ts";
import type { Finding } from "../diagnosis/run-checks.ts";
import type { Text } from "../facts/fact.ts";
import type { Language } from "../language/language.ts";
import { type Speaker, speaker } from "../language/speak.ts";
import type { AdviceDocument, CrisisDocument, ReportDocument } from "./document.ts";

function gapViews({ diagnosis }: FullAdvice, say: Speaker): AdviceDocument["gaps"] {
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
  }));
}

function decompositionView(
  { subject, split, stance, drivers }: Decomposition,
  say: Speaker,
): AdviceDocument["diagnosis"]["decompositions"][number] {
  return {
    subject,
    split,
    stance,
    drivers: drivers.map(({ before, now, ...driver }) => ({
      ...driver,
      label: say.term(`factor.${driver.factor}`),
    })),
  };
}

function evidenceOf({ result }: Finding): AdviceDocument["diagnosis"]["findings"][number]["evidence"] {
  if (result.outcome !== "pass" && result.outcome !== "fail") return [];
  const { value, threshold, unit, evidence } = result.observation;
  return [{ value, threshold, unit, source: evidence }];
}

function findingViews(advice: FullAdvice, say: Speaker): AdviceDocument["diagnosis"]["findings"] {
  return advice.findings.flatMap(({ index, title, text, limits }) => {
    const finding = advice.diagnosis.findings[index];
    if (finding === undefined) return [];
    const { check, topic, owner, result } = finding;
    return [
      {
        check,
        title: say.message(title),
        part: topic,
        owner,
        outcome: result.outcome,
        severity: result.outcome === "fail" ? result.severity : null,
        text: text ? say.message(text) : null,
        limits: say.message(limits),
        missing: result.outcome === "unknown" ? [...result.missing] : [],
        evidence: evidenceOf(finding),
      },
    ];
  });
}

const factPaths = (answer: Text): string[] => [
  ...new Set(answer.flatMap((paragraph) => paragraph.flatMap(({ slots }) => Object.values(slots)))),
];

function pitchView({ pitch }: FullAdvice, say: Speaker): AdviceDocument["budgetShift"]["pitch"] {
  return {
    headline: say.text(pitch.headline),
    ask: say.text(pitch.ask),
    why: say.text(pitch.why),
    numbers: say.text(pitch.numbers),
    risks: say.paragraphs(pitch.risks),
    objections: pitch.objections.map(({ question, answer }) => ({
      question: say.text(question),
      answer: say.text(answer),
    })),
    doNothing: say.text(pitch.doNothing),
  };
}

function shiftView(advice: FullAdvice, say: Speaker): AdviceDocument["budgetShift"] {
  const shift = advice.budgetShift;
  const pitch = pitchView(advice, say);
  const stopRule = advice.pitch.stopRule ? say.text(advice.pitch.stopRule) : null;
  if (shift.decision === "not-enough-data") {
    return {
      decision: shift.decision,
      reason: shift.reason,
      missing: [...shift.missing],
      amount: 0,
      share: 0,
      examined: null,
      from: [],
      to: [],
      horizonMonths: 24,
      months: [],
      inTheBlack: null,
      breakEvenMonth: null,
      paybackMonth: null,
      deepestDip: null,
      valueLeft: null,
      firstEuroTest: null,
      checkpoint: null,
      stopRule,
      scenarios: [],
      assumptions: [],
      pitch,
    };
  }
  const { piece, adSpend, piecesPerMonth, ...plan } = shift;
  return {
    ...plan,
    missing: [],
    from: shift.from.map((source) => ({ ...source })),
    to: [{ what: "content", piecesPerMonth }],
    months: shift.months.map((month) => ({ ...month })),
    stopRule,
    scenarios: shift.scenarios.map((scenario) => ({
      ...scenario,
      label: say.term(`scenario.${scenario.id}`),
    })),
    assumptions: shift.assumptions.map((input) => ({ ...input, label: say.term(`input.${input.id}`) })),
    pitch,
  };
}

function audienceView(script: AudienceScript, say: Speaker): AdviceDocument["transparencyScript"]["team"] {
  return {
    spoken: say.text(script.spoken),
    message: say.text(script.message),
    email: { subject: say.text(script.email.subject), body: say.text(script.email.body) },
    questions: script.questions.map(({ question, answer }) => ({
      question: say.text(question),
      answer: say.text(answer),
    })),
  };
}

function scriptViews({ transparencyScript }: FullAdvice, say: Speaker): AdviceDocument["transparencyScript"] {
  const views = transparencyScript.map((script) => [script.audience, audienceView(script, say)] as const);
  return Object.fromEntries(views) as AdviceDocument["transparencyScript"];
}

function growthView({ growth }: FullAdvice, say: Speaker): AdviceDocument["growth"] {
  const entry = ({
    skill,
    text,
  }: FullAdvice["growth"]["matrix"]["depth"]): AdviceDocument["growth"]["matrix"]["depth"] => ({
    skill,
    text: say.text(text),
  });
  return {
    moves: growth.moves.map(say.text),
    matrix: { depth: entry(growth.matrix.depth), breadth: growth.matrix.breadth.map(entry) },
    plan: growth.plan.map(({ days, text }) => ({ days, text: say.text(text) })),
  };
}

function factViews({ facts }: FullAdvice): AdviceDocument["facts"] {
  const views: AdviceDocument["facts"] = {};
  for (const [path, { value, unit, kind, source }] of facts) views[path] = { value, unit, kind, source };
  return views;
}

function fullDocument(advice: FullAdvice, say: Speaker): AdviceDocument {
  const { diagnosis } = advice;
  return {
    schemaVersion: 1,
    locale: say.locale,
    hearing: say.text(advice.hearing),
    care: advice.notice ? { level: "notice", text: say.text(advice.notice) } : null,
    stance: diagnosis.stance,
    gaps: gapViews(advice, say),
    diagnosis: {
      decompositions: diagnosis.decompositions.map((decomposition) => decompositionView(decomposition, say)),
      findings: findingViews(advice, say),
      coverage: diagnosis.coverage,
      nextQuestions: advice.questions.map(({ id, field, text, why, weight }) => ({
        id,
        field,
        text: say.message(text),
        why: say.message(why),
        weight,
      })),
    },
    faq: advice.faq.map(({ id, question, answer }) => ({
      id,
      question: say.message(question),
      answer: say.text(answer),
      facts: factPaths(answer),
      wording: "rules",
    })),
    budgetShift: shiftView(advice, say),
    transparencyScript: scriptViews(advice, say),
    growth: growthView(advice, say),
    facts: factViews(advice),
    sources: advice.sources.map(({ id, title, year, url, grade }) => ({ id, title, year, url, grade })),
    wording: { engine: "rules", fellBack: [] },
  };
}

const crisisDocument = (advice: Extract<Advice, { kind: "crisis" }>, say: Speaker): CrisisDocument => ({
  schemaVersion: 1,
  locale: say.locale,
  care: {
    level: "crisis",
    text: say.text(advice.text),
    helplines: advice.helplines.map(({ languages, name, ...line }) => ({
      ...line,
      name: line.kind === "emergency" ? say.term("helpline.emergency") : name,
      languages: [...languages],
    })),
  },
});

/**
 * The advice in one language, as the API returns it.
 * @param protect escape for the reader's own words, for formats where some characters mean something
 */
export function render(
  advice: Advice,
  language: Language,
  protect?: (words: string) => string,
): ReportDocument {
  if (advice.kind === "crisis") return crisisDocument(advice, speaker(language, new Map(), undefined));
  return fullDocument(advice, speaker(language, advice.facts, advice.currency, protect));
}
