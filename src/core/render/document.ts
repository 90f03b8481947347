/** The published document's types; their schema is in `document-schema.ts`. */
import type * as z from "zod";
import type * as schema from "./document-schema.ts";

/** A crisis answer has `care.level` "crisis" and nothing besides. */
export type CrisisDocument = z.infer<typeof schema.CrisisDocument>;
export type DiagnosisDocument = z.infer<typeof schema.DiagnosisDocument>;
export type BudgetShiftDocument = z.infer<typeof schema.BudgetShiftDocument>;
export type AdviceDocument = z.infer<typeof schema.AdviceDocument>;
export type ReportDocument = AdviceDocument | CrisisDocument;

export const isCrisis = (document: ReportDocument): document is CrisisDocument =>
  document.care?.level === "crisis";
