/** A situation → language-free advice: message ids and facts. One pure function. */
import { type BudgetShift, planShift } from "../budget/plan-shift.ts";
import { type Diagnosis, diagnose } from "../diagnosis/diagnose.ts";
import { AREAS_OF_WORKLIFE, LONG_HOURS_HEALTH } from "../evidence/people.ts";
import { type EvidenceEntry, evidenceById } from "../evidence/registry.ts";
import type { Facts, Message, Text } from "../facts/fact.ts";
import { createLedger, observed } from "../facts/ledger.ts";
import { textsToScreen } from "../situation/free-texts.ts";
import type { OwnWords } from "../situation/own-words/own-words.ts";
import type { Formality, Situation } from "../situation/schema.ts";
import { brief } from "./brief.ts";
import { type Helpline, helplinesFor } from "./care/helplines.ts";
import { CARE_MESSAGES } from "./care/messages.ts";
import { screen } from "./care/screen.ts";
import { type AdviceContext, type DiagnosisContext, diagnosisContext } from "./context.ts";
import { type WordedContradiction, wordedContradictions } from "./contradictions.ts";
import { type FaqEntry, faq } from "./faq/faq.ts";
import { type WordedFeasibility, wordedFeasibility } from "./feasibility.ts";
import { addFigures } from "./figures/figures.ts";
import { addShift } from "./figures/shift.ts";
import { checkLimits, checkTitle, findingMessages, isFirstOfStep, linkedMessages } from "./findings.ts";
import { freeSteps } from "./free-steps.ts";
import { type Growth, growth } from "./growth/growth.ts";
import { hearing } from "./hearing/hearing.ts";
import { messagesOf } from "./message.ts";
import { factsOfShift } from "./pitch/facts.ts";
import { type Pitch, pitch } from "./pitch/pitch.ts";
import { type Place, placesOf } from "./places.ts";
import { type AskedQuestion, inWords } from "./questions.ts";
import { rankedFindings } from "./ranked-findings.ts";
import { type AudienceScript, transparencyScript } from "./script/script.ts";
import { type WordedTheory, type WordedTrial, wordedTheories, wordedTrials } from "./theories.ts";
import { title } from "./title.ts";

/** In a crisis the answer is care and nothing else. */
export interface CrisisAdvice {
  readonly kind: "crisis";
  readonly text: Text;
  readonly helplines: readonly Helpline[];
}

export interface WordedFinding {
  /** Index into `diagnosis.findings`. */
  readonly index: number;
  readonly title: Message;
  /** What it means, and the step it can be one cause with where a cause may be spoken of; empty unless decided. */
  readonly text: readonly Message[];
  readonly limits: Message;
}

/** What the diagnosis says; the whole advice has it too. */
export interface DiagnosisParts {
  /** The verdict, for a reader who reads nothing else. */
  readonly title: Text;
  /** The figure that it is about. */
  readonly subtitle: Text;
  /** Present when the words tell of strain, or the hours do. */
  readonly notice: Text | null;
  readonly currency: string | undefined;
  readonly formality: Formality;
  /** The reader's names of their channels, in their order. */
  readonly channelNames: readonly string[];
  readonly hearing: Text;
  readonly diagnosis: Diagnosis;
  /** Index into the decompositions: a figure further down that lags more than the first KPI; null when none does. */
  readonly furtherDown: number | null;
  readonly findings: readonly WordedFinding[];
  /** Steps and roles to look at while the funnel does not tell. */
  readonly places: readonly Place[];
  /** Indexes of those that failed, in the order in which a letter tells them. */
  readonly ranked: readonly number[];
  readonly contradictions: readonly WordedContradiction[];
  readonly feasibility: WordedFeasibility;
  readonly theories: readonly WordedTheory[];
  readonly trials: readonly WordedTrial[];
  readonly questions: readonly AskedQuestion[];
  readonly facts: Facts;
  readonly sources: readonly EvidenceEntry[];
}

/** The diagnosis alone. */
export interface DiagnosisAdvice extends DiagnosisParts {
  readonly kind: "diagnosis";
}

/** What the budget shift says; the whole advice has it too. */
export interface ShiftParts {
  readonly budgetShift: BudgetShift;
  readonly pitch: Pitch;
}

/** The budget shift alone. */
export interface ShiftAdvice
  extends ShiftParts,
    Pick<DiagnosisParts, "notice" | "currency" | "formality" | "facts" | "sources"> {
  readonly kind: "shift";
}

export interface FullAdvice extends DiagnosisParts, ShiftParts {
  readonly kind: "advice";
  /** The advice in a few lines. */
  readonly brief: readonly Message[];
  readonly faq: readonly FaqEntry[];
  readonly transparencyScript: readonly AudienceScript[];
  readonly growth: Growth;
}

export type Advice = CrisisAdvice | FullAdvice;

const care = messagesOf(CARE_MESSAGES);

/** The answer to a crisis, whatever else was sent. */
export const crisisAdvice = (country: string | undefined): CrisisAdvice => ({
  kind: "crisis",
  text: [[care("care.crisis", {})], [care("care.crisis-later", {})], [care("care.crisis-helplines", {})]],
  helplines: helplinesFor(country),
});

/** Evidence behind any of these facts, and what else sentences rest on, by id. */
function sourcesOf(facts: Facts, reliedOn: ReadonlySet<string> = new Set()): EvidenceEntry[] {
  const ids = new Set(reliedOn);
  for (const { source } of facts.values()) ids.add(source);
  return [...ids]
    .flatMap((id) => evidenceById(id) ?? [])
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** From these hours a week on, strain is spoken of whether or not it was told. */
const GRAVE_HOURS = LONG_HOURS_HEALTH.values.hours;

/** Said when the words tell of strain, or the hours do: what it is about, where to look, whom to talk to. */
function noticeOf({ situation, ledger }: DiagnosisContext, strained: boolean): Text | null {
  const { weeklyHours = 0 } = situation.team ?? {};
  if (!strained && weeklyHours < GRAVE_HOURS) return null;
  ledger.relyOn(AREAS_OF_WORKLIFE.id);
  const opening = strained
    ? care("care.strain", {})
    : care("care.strain-hours", {
        hours: ledger.once("team.weeklyHours", observed(weeklyHours, "hours", "team.weeklyHours")),
      });
  return [[opening], [care("care.strain-areas", {})], [care("care.strain-step", {})]];
}

/** Facts grow while sections are written, so the sources are gathered last. */
function diagnosisParts(
  context: DiagnosisContext,
  strained: boolean,
): Omit<DiagnosisParts, "facts" | "sources"> {
  const { situation, diagnosis } = context;
  return {
    ...title(context),
    notice: noticeOf(context, strained),
    currency: situation.currency,
    formality: situation.formality ?? "informal",
    channelNames: (situation.channels ?? []).map(({ name }) => name),
    hearing: hearing(context),
    diagnosis,
    furtherDown: context.deeper?.position ?? null,
    findings: diagnosis.findings.map((finding, index, all) => ({
      index,
      title: checkTitle(finding.check),
      text: [
        ...findingMessages(finding, index),
        ...(context.causal && isFirstOfStep(index, all) ? linkedMessages(finding) : []),
      ],
      limits: checkLimits(finding.check),
    })),
    places: placesOf(context),
    ranked: rankedFindings(context),
    contradictions: wordedContradictions(diagnosis.contradictions),
    feasibility: wordedFeasibility(context),
    theories: wordedTheories(context),
    trials: wordedTrials(context),
    questions: diagnosis.nextQuestions.map(inWords),
  };
}

/** What the advice is made from. */
interface Subject {
  readonly situation: Situation;
  /** ISO date. */
  readonly today: string;
  readonly words: OwnWords;
}

function contextOf({ situation, today, words }: Subject): AdviceContext {
  const diagnosis = diagnose(situation, today, words);
  const shift = planShift(situation, today);
  const ledger = createLedger();
  addFigures(ledger, situation, diagnosis);
  if (shift.decision !== "not-enough-data") addShift(ledger, shift, situation);
  return { ...diagnosisContext(situation, diagnosis, ledger, today), shift, steps: freeSteps(diagnosis) };
}

/** The pitch comes before the answers: the free step it names is the same whether or not it stands alone. */
function fullAdvice(subject: Subject, strained: boolean): FullAdvice {
  const context = contextOf(subject);
  const { ledger } = context;
  const sections = {
    ...diagnosisParts(context, strained),
    budgetShift: context.shift,
    pitch: pitch(context),
    faq: faq(context),
    transparencyScript: transparencyScript(context),
    growth: growth(context),
    brief: brief(context),
  };
  return {
    kind: "advice",
    ...sections,
    facts: ledger.facts,
    sources: sourcesOf(ledger.facts, ledger.reliedOn),
  };
}

function diagnosisAlone({ situation, today, words }: Subject, strained: boolean): DiagnosisAdvice {
  const diagnosis = diagnose(situation, today, words);
  const ledger = createLedger();
  addFigures(ledger, situation, diagnosis);
  const context = diagnosisContext(situation, diagnosis, ledger, today);
  return {
    kind: "diagnosis",
    ...diagnosisParts(context, strained),
    facts: ledger.facts,
    sources: sourcesOf(ledger.facts, ledger.reliedOn),
  };
}

function shiftAlone(subject: Subject, strained: boolean): ShiftAdvice {
  const context = contextOf(subject);
  const words = pitch(context);
  const notice = noticeOf(context, strained);
  const facts = factsOfShift(context.ledger.facts, words, notice ?? []);
  return {
    kind: "shift",
    notice,
    currency: subject.situation.currency,
    formality: subject.situation.formality ?? "informal",
    budgetShift: context.shift,
    pitch: words,
    facts,
    sources: sourcesOf(facts, context.ledger.reliedOn),
  };
}

/**
 * Advice for a situation, in no language yet.
 * @param today ISO date; decides whether an open period is over, and the dates proposed
 * @param words what `readOwnWords` found in the situation
 */
export function advise(situation: Situation, today: string, words: OwnWords): Advice {
  const level = screen(textsToScreen(situation));
  if (level === "crisis") return crisisAdvice(situation.country);
  return fullAdvice({ situation, today, words }, level === "strain");
}

/**
 * The diagnosis of a situation, in no language yet, without the shift and the texts made from both.
 * @param today ISO date
 */
export function adviseOnDiagnosis(
  situation: Situation,
  today: string,
  words: OwnWords,
): CrisisAdvice | DiagnosisAdvice {
  const level = screen(textsToScreen(situation));
  if (level === "crisis") return crisisAdvice(situation.country);
  return diagnosisAlone({ situation, today, words }, level === "strain");
}

/**
 * The budget shift of a situation and its pitch, in no language yet.
 * @param today ISO date
 */
export function adviseOnShift(
  situation: Situation,
  today: string,
  words: OwnWords,
): CrisisAdvice | ShiftAdvice {
  const level = screen(textsToScreen(situation));
  if (level === "crisis") return crisisAdvice(situation.country);
  return shiftAlone({ situation, today, words }, level === "strain");
}
