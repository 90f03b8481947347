/** POST /v1/advice: a situation in, the whole advice out. */
import { Hono } from "hono";
import { type Advice, render, renderMarkdown } from "../../core/index.ts";
import { preferredType } from "../accept.ts";
import type { HttpContext, HttpDeps, HttpEnv } from "../context.ts";
import { declareLanguage, obeyBodyLocale } from "../middleware/language.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem, type Refusal } from "../problems.ts";
import { readJson } from "../read-json.ts";

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

function answer(c: HttpContext, advice: Advice, format: Format): Response {
  const { locale } = c.var;
  declareLanguage(c, "Accept");
  if (format === "application/json") return c.json(render(advice, locale));
  return c.body(renderMarkdown(advice, locale), 200, { "Content-Type": "text/markdown; charset=utf-8" });
}

export const adviceRoute = ({ advise, today }: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post("/v1/advice", limitBody, async (c) => {
    const format = preferredType(c.req.header("Accept"), FORMATS);
    if (format === undefined) return problem(c, notAcceptable);
    if (!hasKnownWording(c)) return problem(c, unknownWording);

    const body = await readJson(c);
    if (body.kind === "refused") {
      // Broken JSON is still read for a cry for help before it is refused.
      const outcome = advise(body.text, today());
      return outcome.kind === "advised" ? answer(c, outcome.advice, format) : problem(c, body.refusal);
    }
    obeyBodyLocale(c, body.value);
    const outcome = advise(body.value, today());
    if (outcome.kind === "invalid") return problem(c, { id: "invalid-situation", issues: outcome.issues });
    return answer(c, outcome.advice, format);
  });
