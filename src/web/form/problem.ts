/** What is wrong with the form, as data and as shown. */

import { issueText, type Language, type Locale, type SituationIssue } from "../../core/index.ts";
import type { PageLanguage } from "../texts/page-language.ts";
import { type FieldName, fieldAt } from "./fields.ts";
import { labelOf } from "./labels.ts";
import type { ProblemCode } from "./problem-codes.ts";
import type { TypedFields } from "./submission.ts";

export interface Problem {
  readonly field: FieldName;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface ShownProblem {
  readonly field: FieldName;
  /** Beside the field. */
  readonly text: string;
  /** In the list of all problems: where the text does not name the field, its name goes before. */
  readonly summary: string;
}

export const problem = (
  field: FieldName,
  code: ProblemCode,
  params: Readonly<Record<string, string>> = {},
): Problem => ({ field, code, params });

const named = (field: FieldName, text: string, { texts }: PageLanguage): ShownProblem => ({
  field,
  text,
  summary: `${labelOf(field, texts)}: ${text}`,
});

export function showProblem({ field, code, params }: Problem, language: PageLanguage): ShownProblem {
  const text = language.texts.problems[code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? "") : whole,
  );
  const namesField = code.startsWith("missing-") || code === "not-json" || code === "part-exceeds-whole";
  return namesField ? { field, text, summary: text } : named(field, text, language);
}

/** Fields whose figure is a percentage in the form and a fraction in the situation. */
const isFraction = ({ code, params }: SituationIssue): boolean =>
  code === "rate-above-one" || (code === "too-large" && params.maximum === 1) || params.minimum === 0.001;

const withWrittenLimits = (issue: SituationIssue, locale: Locale): SituationIssue => ({
  ...issue,
  params: Object.fromEntries(
    Object.entries(issue.params).map(([name, value]) => [
      name,
      typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value,
    ]),
  ),
});

/** A reason why the situation made from the fields cannot be read, beside the field that it came from. */
export function showFieldIssue(
  issue: SituationIssue,
  fields: TypedFields,
  language: PageLanguage,
): ShownProblem {
  const at = (pointer: string): FieldName => fieldAt(pointer, (name) => fields[name] !== undefined);
  const field = at(issue.pointer);
  if (isFraction(issue)) return showProblem(problem(field, "beyond-percent"), language);
  if (issue.code === "part-exceeds-whole") {
    const siblings = issue.pointer.slice(0, issue.pointer.lastIndexOf("/"));
    const label = (key: string | number | undefined): string =>
      labelOf(at(`${siblings}/${key}`), language.texts);
    const params = { part: label(issue.params.part), whole: label(issue.params.whole) };
    return showProblem(problem(field, "part-exceeds-whole", params), language);
  }
  return named(field, issueText(withWrittenLimits(issue, language.locale), language), language);
}

/** A reason why the JSON cannot be read, with its place in it. */
export function showJsonIssue(issue: SituationIssue, language: Language): ShownProblem {
  const place = issue.pointer === "" ? "/" : issue.pointer;
  const text = `${place}: ${issueText(withWrittenLimits(issue, language.locale), language)}`;
  return { field: "json", text, summary: text };
}
