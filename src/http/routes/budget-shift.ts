/** POST /v1/budget-shift: a situation in, the shift decision and its pitch out. */
import { Hono } from "hono";
import {
  type CrisisAdvice,
  loadLanguage,
  renderShift,
  type ShiftAdvice,
  writeShift,
} from "../../core/index.ts";
import { preferredType } from "../accept.ts";
import { answerSituation } from "../answer-situation.ts";
import type { HttpContext, HttpDeps, HttpEnv } from "../context.ts";
import { declareLanguage } from "../middleware/language.ts";
import { limitBody } from "../middleware/limit-body.ts";
import type { Refusal } from "../problems.ts";

const FORMATS = ["application/json", "text/markdown", "text/plain"] as const;
const notAcceptable: Refusal = { id: "not-acceptable", values: { formats: FORMATS.join(", ") } };

async function answer(
  c: HttpContext,
  advice: CrisisAdvice | ShiftAdvice,
  format: (typeof FORMATS)[number],
): Promise<Response> {
  const language = await loadLanguage(c.var.locale);
  declareLanguage(c, "Accept");
  if (format === "application/json") return c.json(renderShift(advice, language));
  const text = writeShift(advice, language, format === "text/plain" ? "text" : "markdown");
  return c.body(text, 200, { "Content-Type": `${format}; charset=utf-8` });
}

export const budgetShiftRoute = ({ planShift, today }: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post("/v1/budget-shift", limitBody, (c) => {
    const format = preferredType(c.req.header("Accept"), FORMATS);
    return answerSituation(c, {
      make: (input) => planShift(input, today()),
      objection: () => (format === undefined ? notAcceptable : undefined),
      answer: (advice) => answer(c, advice, format ?? "application/json"),
    });
  });
