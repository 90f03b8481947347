/** Language-free advice → the document in one language. Words are made here, last of all. */
import type { Advice, CrisisAdvice, DiagnosisAdvice, FullAdvice, ShiftAdvice } from "../advice/advise.ts";
import type { AudienceScript } from "../advice/script/script.ts";
import type { Text } from "../facts/fact.ts";
import type { Language } from "../language/language.ts";
import { type Speaker, speaker } from "../language/speak.ts";
import { speakingSeconds } from "../language/speaking-time.ts";
import { diagnosisPart, factViews, sourceViews } from "./diagnosis.ts";
import type {
  AdviceDocument,
  BudgetShiftDocument,
  CrisisDocument,
  DiagnosisDocument,
  ReportDocument,
} from "./document.ts";
import { shiftView } from "./shift.ts";

const factPaths = (answer: Text): string[] => [
  ...new Set(answer.flatMap((paragraph) => paragraph.flatMap(({ slots }) => Object.values(slots)))),
];

function audienceView(script: AudienceScript, say: Speaker): AdviceDocument["transparencyScript"]["team"] {
  const spoken = say.text(script.spoken);
  return {
    spoken,
    seconds: speakingSeconds(spoken, say.locale),
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
    matrix: {
      note: say.text(growth.matrix.note),
      depth: entry(growth.matrix.depth),
      breadth: growth.matrix.breadth.map(entry),
    },
    plan: growth.plan.map(({ days, text }) => ({ days, text: say.text(text) })),
  };
}

function fullDocument(advice: FullAdvice, say: Speaker): AdviceDocument {
  return {
    schemaVersion: 1,
    locale: say.locale,
    ...diagnosisPart(advice, say),
    brief: advice.brief.map(say.message),
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
  if (advice.kind === "crisis") return crisisDocument(advice, speaker(language));
  return fullDocument(advice, speaker(language, advice, protect));
}

/** The diagnosis alone in one language, as the API returns it. */
export function renderDiagnosis(
  advice: CrisisAdvice | DiagnosisAdvice,
  language: Language,
): DiagnosisDocument | CrisisDocument {
  if (advice.kind === "crisis") return crisisDocument(advice, speaker(language));
  const say = speaker(language, advice);
  return { schemaVersion: 1, locale: say.locale, ...diagnosisPart(advice, say) };
}

/** The budget shift alone in one language, as the API returns it. */
export function renderShift(
  advice: CrisisAdvice | ShiftAdvice,
  language: Language,
  protect?: (words: string) => string,
): BudgetShiftDocument | CrisisDocument {
  if (advice.kind === "crisis") return crisisDocument(advice, speaker(language));
  const say = speaker(language, advice, protect);
  return {
    schemaVersion: 1,
    locale: say.locale,
    care: advice.notice ? { level: "notice", text: say.text(advice.notice) } : null,
    budgetShift: shiftView(advice, say),
    facts: factViews(advice),
    sources: sourceViews(advice),
  };
}
