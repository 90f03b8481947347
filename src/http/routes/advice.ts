/** POST /v1/advice: a situation in, the whole advice out. */
import { Hono } from "hono";
import { type Advice, loadLanguage, render, writeReport } from "../../core/index.ts";
import { preferredType } from "../accept.ts";
import { answerSituation } from "../answer-situation.ts";
import type { HttpContext, HttpDeps, HttpEnv } from "../context.ts";
import { declareLanguage } from "../middleware/language.ts";
import { limitBody } from "../middleware/limit-body.ts";
import type { Refusal } from "../problems.ts";

const FORMATS = ["application/json", "text/markdown", "text/plain"] as const;
/** Without a model both give the rules' words; `wording` in the answer says which it was. */
const WORDINGS = ["rules", "model"];

type Format = (typeof FORMATS)[number];

const notAcceptable: Refusal = { id: "not-acceptable", values: { formats: FORMATS.join(", ") } };
const unknownWording: Refusal = {
  id: "invalid-parameter",
  values: { parameter: "wording", options: WORDINGS.join(", ") },
};

/** The letter, or with everything attached to it; JSON always has everything. */
const REPORTS = ["letter", "whole"];
const unknownReport: Refusal = {
  id: "invalid-parameter",
  values: { parameter: "report", options: REPORTS.join(", ") },
};

/** What stands in the way of this request, if anything does. */
function objectionTo(c: HttpContext, format: Format | undefined): Refusal | undefined {
  if (format === undefined) return notAcceptable;
  if (!WORDINGS.includes(c.req.query("wording") ?? "rules")) return unknownWording;
  return REPORTS.includes(c.req.query("report") ?? "letter") ? undefined : unknownReport;
}

async function answer(c: HttpContext, advice: Advice, format: Format): Promise<Response> {
  const language = await loadLanguage(c.var.locale);
  declareLanguage(c, "Accept");
  if (format === "application/json") return c.json(render(advice, language));
  const whole = c.req.query("report") === "whole";
  const text = writeReport(advice, language, format === "text/plain" ? "text" : "markdown", { whole });
  return c.body(text, 200, { "Content-Type": `${format}; charset=utf-8` });
}

export const adviceRoute = ({ advise, today }: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post("/v1/advice", limitBody, (c) => {
    const format = preferredType(c.req.header("Accept"), FORMATS);
    return answerSituation(c, {
      make: (input) => advise(input, today()),
      objection: () => objectionTo(c, format),
      answer: (advice) => answer(c, advice, format ?? "application/json"),
    });
  });
