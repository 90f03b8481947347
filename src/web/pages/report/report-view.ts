/** What the sections of the report are drawn from. */
import type { AdviceDocument, FullAdvice, ReportTables, Speaker } from "../../../core/index.ts";
import type { TypedFields } from "../../form/submission.ts";
import type { PageLanguage } from "../../texts/page-language.ts";

export interface ReportView {
  readonly language: PageLanguage;
  readonly advice: FullAdvice;
  readonly document: AdviceDocument;
  readonly tables: ReportTables;
  readonly say: Speaker;
  /** What was typed. */
  readonly fields: TypedFields;
}

/** What the figures say to suspicions and trials. */
export const suspectedAndTried = ({ diagnosis }: AdviceDocument): string[] =>
  [...diagnosis.theories, ...diagnosis.trials].flatMap(({ text }) => text ?? []);

/** Sections in the order of the page; each is also its own anchor. */
export const SECTIONS = [
  "gaps",
  "contradictions",
  "where-it-came-from",
  "theories",
  "feasibility",
  "findings",
  "next-questions",
  "faq",
  "budget-shift",
  "script",
  "growth",
  "sources",
] as const;
export type SectionId = (typeof SECTIONS)[number];

const decided = ({ document }: ReportView): boolean =>
  document.diagnosis.findings.some(({ text }) => text !== null);

/** A section without content is not shown. */
export function isShown(section: SectionId, view: ReportView): boolean {
  switch (section) {
    case "where-it-came-from":
      return [view.tables.split, view.tables.drivers, view.tables.furtherDown].some(
        (table) => table !== null,
      );
    case "contradictions":
      return view.document.diagnosis.contradictions.length > 0;
    case "theories":
      return suspectedAndTried(view.document).length > 0;
    case "feasibility":
      return view.advice.feasibility.opening.length > 0;
    case "findings":
      return decided(view);
    case "next-questions":
      return view.document.diagnosis.nextQuestions.length > 0;
    case "sources":
      return view.document.sources.length > 0;
    default:
      return true;
  }
}
