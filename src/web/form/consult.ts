/** What was typed → advice, or what is wrong with it. */
import type { advise as Advise } from "../../advisor/advise.ts";
import { type Advice, collectTexts, crisisAdvice, screen } from "../../core/index.ts";
import type { PageLanguage } from "../texts/page-language.ts";
import { FIELD_NAMES } from "./fields.ts";
import { type ShownProblem, showFieldIssue, showJsonIssue, showProblem } from "./problem.ts";
import type { TypedFields } from "./submission.ts";
import { toSituation } from "./to-situation.ts";

export type Consultation =
  | { readonly kind: "advice"; readonly advice: Advice }
  | { readonly kind: "problems"; readonly problems: readonly ShownProblem[] };

interface ConsultDeps {
  /** ISO date. */
  readonly today: () => string;
  readonly advise: typeof Advise;
}

/** Words of crisis come first, also where a figure is wrong and in a field that does not count. */
export async function consult(
  fields: TypedFields,
  language: PageLanguage,
  deps: ConsultDeps,
): Promise<Consultation> {
  const answer = await adviceFor(fields, language, deps);
  const inCrisis = answer.kind === "advice" && answer.advice.kind === "crisis";
  if (inCrisis || screen(collectTexts(fields)) !== "crisis") return answer;
  return { kind: "advice", advice: crisisAdvice(undefined) };
}

async function adviceFor(
  fields: TypedFields,
  language: PageLanguage,
  { advise, today }: ConsultDeps,
): Promise<Consultation> {
  const reading = toSituation(fields, language.locale);
  if (!reading.ok) return problems(reading.problems.map((found) => showProblem(found, language)));
  const outcome = await advise(reading.input, today());
  if (outcome.kind === "advised") return { kind: "advice", advice: outcome.advice };
  const show = (issue: (typeof outcome.issues)[number]): ShownProblem =>
    reading.source === "json" ? showJsonIssue(issue, language) : showFieldIssue(issue, fields, language);
  return problems(outcome.issues.map(show));
}

/** In the order of the page; a figure that fills two places of the situation is complained of once. */
function problems(found: readonly ShownProblem[]): Consultation {
  const unique = found.filter(
    ({ field, text }, index) =>
      found.findIndex((other) => other.field === field && other.text === text) === index,
  );
  const place = ({ field }: ShownProblem): number => FIELD_NAMES.indexOf(field);
  return { kind: "problems", problems: unique.sort((left, right) => place(left) - place(right)) };
}
