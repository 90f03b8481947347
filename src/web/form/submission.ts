/** What was sent, as typed. */
import { FIELD_NAMES, type FieldName } from "./fields.ts";

/** Only fields that hold something. */
export type TypedFields = Readonly<Partial<Record<FieldName, string>>>;

/** `form` shows the form again with everything in it. */
export type Format = "report" | "markdown" | "form";

export interface Submission {
  readonly fields: TypedFields;
  readonly format: Format;
}

const formatOf = (value: string | null): Format =>
  value === "markdown" || value === "form" ? value : "report";

/** Reads a form body. Unknown names are ignored; of a name sent twice the first counts. */
export function readSubmission(body: string): Submission {
  const sent = new URLSearchParams(body);
  const entries = FIELD_NAMES.flatMap((name) => {
    const typed = (sent.get(name) ?? "").replaceAll("\r\n", "\n");
    return typed.trim() === "" ? [] : [[name, typed] as const];
  });
  return { fields: Object.fromEntries(entries) as TypedFields, format: formatOf(sent.get("format")) };
}
