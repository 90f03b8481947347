/** The published schemas, for the reference and for tests. The Worker does not load them. */
export { AdviceDocument, CrisisDocument } from "./render/document-schema.ts";
export { situationSchema } from "./situation/schema.ts";
