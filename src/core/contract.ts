/** The published contract as schemas: for the reference and for tests, never for a request. */
export {
  AdviceDocument,
  BudgetShiftDocument,
  CrisisDocument,
  DiagnosisDocument,
} from "./render/document-schema.ts";
export { situationSchema } from "./situation/schema.ts";
