/** POST /v1/diagnosis: a situation in, its diagnosis out, without the shift and the texts for others. */
import { Hono } from "hono";
import { loadLanguage, renderDiagnosis } from "../../core/index.ts";
import { preferredType } from "../accept.ts";
import { answerSituation } from "../answer-situation.ts";
import type { HttpDeps, HttpEnv } from "../context.ts";
import { declareLanguage } from "../middleware/language.ts";
import { limitBody } from "../middleware/limit-body.ts";
import type { Refusal } from "../problems.ts";

const FORMATS = ["application/json"] as const;
const notAcceptable: Refusal = { id: "not-acceptable", values: { formats: FORMATS.join(", ") } };

export const diagnosisRoute = ({ diagnose, today }: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post("/v1/diagnosis", limitBody, (c) =>
    answerSituation(c, {
      make: (input) => diagnose(input, today()),
      objection: () =>
        preferredType(c.req.header("Accept"), FORMATS) === undefined ? notAcceptable : undefined,
      answer: async (advice) => {
        const language = await loadLanguage(c.var.locale);
        declareLanguage(c, "Accept");
        return c.json(renderDiagnosis(advice, language));
      },
    }),
  );
