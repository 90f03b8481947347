/** What the sections of the report are drawn from. */
import {
  type AdviceDocument,
  dividedFindings,
  type FullAdvice,
  heldTexts,
  type ReportTables,
  type Speaker,
} from "../../../core/index.ts";
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

/** Sections in the order of the page; each is also its own anchor. */
export const SECTIONS = [
  "gaps",
  "places",
  "where-it-came-from",
  "contradictions",
  "findings",
  "faq",
  "feasibility",
  "script",
  "growth",
  "next-questions",
  "budget-shift",
  "other-scripts",
  "working",
  "sources",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A section without content is not shown. */
export function isShown(section: SectionId, { advice, document, tables }: ReportView): boolean {
  switch (section) {
    case "places":
      return tables.places !== null;
    case "where-it-came-from":
      return [tables.split, tables.drivers, tables.furtherDown].some((table) => table !== null);
    case "contradictions":
      return document.diagnosis.contradictions.length > 0;
    case "feasibility":
      return advice.feasibility.opening.length > 0;
    case "findings":
      return dividedFindings(advice, document).letter.length > 0;
    case "next-questions":
      return document.diagnosis.nextQuestions.length > 0;
    case "working":
      return (
        tables.channels !== null ||
        [heldTexts(document), dividedFindings(advice, document).attached].some(
          (entries) => entries.length > 0,
        )
      );
    case "sources":
      return document.sources.length > 0;
    default:
      return true;
  }
}
