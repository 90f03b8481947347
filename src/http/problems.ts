/** Refusals as RFC 9457 problem documents, in the reader's language. */
import { issueText, type SituationIssue } from "../core/index.ts";
import type { HttpContext } from "./context.ts";
import { PROBLEMS, type ProblemId, type ProblemTexts, problemAnchor } from "./problem-ids.ts";
import type { ProblemDocument } from "./schemas.ts";
import { loadProblemLanguage, type ProblemLanguage } from "./texts/problem-language.ts";

type Values = Readonly<Record<string, string | number>>;

/** Why a request is not answered, as data. */
export interface Refusal {
  readonly id: ProblemId;
  readonly values?: Values;
  /** What is wrong inside the situation. */
  readonly issues?: readonly SituationIssue[];
  /** Where the JSON breaks off, counted from 1. */
  readonly firstFault?: { readonly line: number; readonly column: number };
}

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

function detailOf({ id, values, firstFault }: Refusal, texts: ProblemTexts): string {
  const detail = fill(texts.problems[id].detail, values ?? {});
  return firstFault ? `${fill(texts.firstFault, { ...firstFault })} ${detail}` : detail;
}

/** The document for a refusal; pure, so that every surface of the reference can show one. */
export function problemDocument(
  refusal: Refusal,
  language: ProblemLanguage,
  requestId: string,
): ProblemDocument {
  const { texts } = language;
  return {
    type: `/docs#${problemAnchor(refusal.id)}`,
    title: texts.problems[refusal.id].title,
    status: PROBLEMS[refusal.id].status,
    detail: detailOf(refusal, texts),
    instance: `urn:uuid:${requestId}`,
    ...(refusal.issues && {
      errors: refusal.issues.map((issue) => ({
        pointer: issue.pointer,
        code: issue.code,
        detail: issueText(issue, language),
      })),
    }),
  };
}

/** The response for a refusal. */
export async function problem(c: HttpContext, refusal: Refusal): Promise<Response> {
  const { locale, requestId } = c.var;
  c.header("Content-Language", locale);
  c.header("Vary", "Accept-Language");
  c.header("Content-Type", "application/problem+json");
  const document = problemDocument(refusal, await loadProblemLanguage(locale), requestId);
  return c.body(JSON.stringify(document), PROBLEMS[refusal.id].status);
}
