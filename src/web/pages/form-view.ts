/** What the parts of the form are drawn from. */
import type { FieldName } from "../form/fields.ts";
import type { ShownProblem } from "../form/problem.ts";
import type { TypedFields } from "../form/submission.ts";
import type { PageLanguage } from "../texts/page-language.ts";

export interface FormView {
  readonly language: PageLanguage;
  readonly fields: TypedFields;
  readonly problems: readonly ShownProblem[];
}

export const problemsAt = ({ problems }: FormView, name: FieldName): readonly ShownProblem[] =>
  problems.filter(({ field }) => field === name);

/** Ids of the texts that describe a field, for `aria-describedby`. */
export function describedBy(view: FormView, name: FieldName, hints: readonly string[]): string | undefined {
  const ids = [...hints, ...(problemsAt(view, name).length > 0 ? [`${name}-error`] : [])];
  return ids.length > 0 ? ids.join(" ") : undefined;
}
