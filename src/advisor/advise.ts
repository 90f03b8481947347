/** The verb behind every surface: untrusted data in, advice or the reasons why not out. */
import {
  type Advice,
  adviseOnDiagnosis,
  adviseOnShift,
  advise as adviseSituation,
  type CrisisAdvice,
  collectTexts,
  crisisAdvice,
  type DiagnosisAdvice,
  type OwnWords,
  parseSituation,
  readOwnWords,
  type ShiftAdvice,
  type Situation,
  type SituationIssue,
  screen,
} from "../core/index.ts";
import { withoutEscapes } from "./read-text.ts";

/** What was made of a request: advice of some kind or care, or the reasons why nothing could be made. */
export type Outcome<Made> =
  | {
      readonly kind: "advised";
      readonly advice: Made | CrisisAdvice;
      readonly situation: Situation | undefined;
    }
  | { readonly kind: "invalid"; readonly issues: readonly SituationIssue[] };

export type AdviseOutcome = Outcome<Advice>;
export type DiagnoseOutcome = Outcome<DiagnosisAdvice>;
export type PlanShiftOutcome = Outcome<ShiftAdvice>;

const countryOf = (input: unknown): string | undefined => {
  const country =
    typeof input === "object" && input !== null ? (input as { country?: unknown }).country : undefined;
  return typeof country === "string" ? country : undefined;
};

/** What a request says in words, however little of it can be read otherwise. */
const wordsOf = (input: unknown): string[] =>
  collectTexts(input).map((text) => (text.includes("\\") ? withoutEscapes(text) : text));

/** Crisis language is answered even when the request itself cannot be read. */
async function answerWith<Made>(
  make: (situation: Situation, today: string, words: OwnWords) => Made | CrisisAdvice,
  input: unknown,
  today: string,
): Promise<Outcome<Made>> {
  const parsed = parseSituation(input);
  if (parsed.ok) {
    const words = await readOwnWords(parsed.value);
    return { kind: "advised", advice: make(parsed.value, today, words), situation: parsed.value };
  }
  if (screen(wordsOf(input)) === "crisis") {
    return { kind: "advised", advice: crisisAdvice(countryOf(input)), situation: undefined };
  }
  return { kind: "invalid", issues: parsed.issues };
}

/**
 * The whole advice for whatever was sent.
 * @param today ISO date
 */
export const advise = (input: unknown, today: string): Promise<AdviseOutcome> =>
  answerWith(adviseSituation, input, today);

/**
 * The diagnosis alone, for whatever was sent.
 * @param today ISO date
 */
export const diagnose = (input: unknown, today: string): Promise<DiagnoseOutcome> =>
  answerWith(adviseOnDiagnosis, input, today);

/**
 * The budget shift and its pitch, for whatever was sent.
 * @param today ISO date
 */
export const planShift = (input: unknown, today: string): Promise<PlanShiftOutcome> =>
  answerWith(adviseOnShift, input, today);
