/** POST /v1/advice: a situation in, the whole advice out. */
import { Hono } from "hono";
import { type Advice, loadLanguage, render, renderMarkdown } from "../../core/index.ts";
import { preferredType } from "../accept.ts";
import type { HttpContext, HttpDeps, HttpEnv } from "../context.ts";
import { declareLanguage, obeyBodyLocale } from "../middleware/language.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem, type Refusal } from "../problems.ts";
import { type ReadBody, readJson } from "../read-json.ts";

const FORMATS = ["application/json", "text/markdown"] as const;
/** Without a model both give the rules' words; `wording` in the answer says which it was. */
const WORDINGS = ["rules", "model"];

type Format = (typeof FORMATS)[number];

const notAcceptable: Refusal = { id: "not-acceptable", values: { formats: FORMATS.join(", ") } };
const unknownWording: Refusal = {
  id: "invalid-parameter",
  values: { parameter: "wording", options: WORDINGS.join(", ") },
};

const hasKnownWording = (c: HttpContext): boolean => WORDINGS.includes(c.req.query("wording") ?? "rules");

async function answer(c: HttpContext, advice: Advice, format: Format): Promise<Response> {
  const language = await loadLanguage(c.var.locale);
  declareLanguage(c, "Accept");
  if (format === "application/json") return c.json(render(advice, language));
  return c.body(renderMarkdown(advice, language), 200, { "Content-Type": "text/markdown; charset=utf-8" });
}

/** What stands in the way whatever was written, and does not matter in a crisis. */
function objection(c: HttpContext, format: Format | undefined, body: ReadBody): Refusal | undefined {
  if (format === undefined) return notAcceptable;
  if (!hasKnownWording(c)) return unknownWording;
  return body.kind === "refused" ? body.refusal : undefined;
}

export const adviceRoute = ({ advise, today }: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post("/v1/advice", limitBody, async (c) => {
    const body = await readJson(c);
    if (body.kind === "json") obeyBodyLocale(c, body.value);
    // Everything is read for a cry for help first; only then may a request be refused.
    const outcome = advise(body.kind === "json" ? body.value : body.text, today());
    const format = preferredType(c.req.header("Accept"), FORMATS);
    if (outcome.kind === "advised" && outcome.advice.kind === "crisis") {
      return answer(c, outcome.advice, format ?? "application/json");
    }
    const refusal = objection(c, format, body);
    if (refusal !== undefined) return problem(c, refusal);
    if (outcome.kind === "invalid") return problem(c, { id: "invalid-situation", issues: outcome.issues });
    return answer(c, outcome.advice, format ?? "application/json");
  });
