/** The core's public face. Pure: no I/O, no clock, no chance; `today` is an argument. */
export {
  type Advice,
  advise,
  adviseOnDiagnosis,
  adviseOnShift,
  type CrisisAdvice,
  crisisAdvice,
  type DiagnosisAdvice,
  type FullAdvice,
  type ShiftAdvice,
} from "./advice/advise.ts";
export { collectTexts, screen } from "./advice/care/screen.ts";
export { checkLimits, checkStep, checkTitle } from "./advice/findings.ts";
export { AUDIENCES, type Audience } from "./advice/script/messages.ts";
export { type BudgetShift, planShift } from "./budget/plan-shift.ts";
export { CHECKS } from "./diagnosis/checks/registry.ts";
export { type Diagnosis, diagnose } from "./diagnosis/diagnose.ts";
export { DEFAULT_OWN_WEIGHTS, OWN_WEIGHTS_BY_MODEL } from "./diagnosis/ownership.ts";
export { EVIDENCE, type EvidenceEntry } from "./evidence/registry.ts";
export type { Facts, Message, Text } from "./facts/fact.ts";
export { type Language, loadLanguage } from "./language/language.ts";
export { capitalised, issueText, type Speaker, speaker } from "./language/speak.ts";
export {
  type AdviceDocument,
  type BudgetShiftDocument,
  type CrisisDocument,
  type DiagnosisDocument,
  isCrisis,
  type ReportDocument,
} from "./render/document.ts";
export { dividedContradictions, dividedFindings, hasSharedSteps, heldTexts } from "./render/letter.ts";
export { render, renderDiagnosis, renderShift } from "./render/render.ts";
export { REPORT_SECTIONS, type ReportSection } from "./render/report-blocks.ts";
export { type ReportTables, reportTables } from "./render/tables.ts";
export { type WrittenFormat, writeReport, writeShift } from "./render/written.ts";
export type { Result } from "./result.ts";
export type { SituationIssue } from "./situation/issue.ts";
export { NO_WORDS, type OwnWords } from "./situation/own-words/own-words.ts";
export { readOwnWords } from "./situation/own-words/read-own-words.ts";
export { parseSituation } from "./situation/parse.ts";
export { fieldsOf } from "./situation/readings/registry.ts";
export type { Situation } from "./situation/schema.ts";
export { LOCALES, type Locale, METRICS } from "./situation/vocabulary.ts";
