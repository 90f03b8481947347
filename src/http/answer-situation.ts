/** What every route that takes a situation does: read it, hear a cry for help first, only then refuse. */
import type { Outcome } from "../advisor/advise.ts";
import type { CrisisAdvice } from "../core/index.ts";
import type { HttpContext } from "./context.ts";
import { obeyBodyLocale } from "./middleware/language.ts";
import { problem, type Refusal } from "./problems.ts";
import { readJson } from "./read-json.ts";

interface Steps<Made extends { readonly kind: string }> {
  readonly make: (input: unknown) => Promise<Outcome<Made>>;
  /** What stands in the way whatever was written, and does not matter in a crisis. */
  readonly objection: () => Refusal | undefined;
  readonly answer: (advice: Made | CrisisAdvice) => Promise<Response>;
}

/** Answers a posted situation. */
export async function answerSituation<Made extends { readonly kind: string }>(
  c: HttpContext,
  { make, objection, answer }: Steps<Made>,
): Promise<Response> {
  const body = await readJson(c);
  if (body.kind === "json") obeyBodyLocale(c, body.value);
  // Everything is read for a cry for help first; only then may a request be refused.
  const outcome = await make(body.kind === "json" ? body.value : body.text);
  if (outcome.kind === "advised" && outcome.advice.kind === "crisis") return answer(outcome.advice);
  const refusal = objection() ?? (body.kind === "refused" ? body.refusal : undefined);
  if (refusal !== undefined) return problem(c, refusal);
  if (outcome.kind === "invalid") return problem(c, { id: "invalid-situation", issues: outcome.issues });
  return answer(outcome.advice);
}
