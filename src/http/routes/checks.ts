/** GET /v1/checks: what is looked at, what each check needs, and whose part each step is taken to be. */
import { Hono } from "hono";
import {
  CHECKS,
  checkLimits,
  checkTitle,
  DEFAULT_OWN_WEIGHTS,
  fieldsOf,
  type Language,
  loadLanguage,
  OWN_WEIGHTS_BY_MODEL,
  speaker,
} from "../../core/index.ts";
import type { HttpEnv } from "../context.ts";
import { declareLanguage } from "../middleware/language.ts";
import { publicCache } from "../middleware/public-cache.ts";
import type { ChecksDocument } from "../schemas.ts";

/** The document in one language. */
export function checksDocument(language: Language): ChecksDocument {
  const say = speaker(language);
  return {
    schemaVersion: 1,
    locale: language.locale,
    checks: CHECKS.map(({ id, topic, owner, needs, evidence, factors }) => ({
      id,
      title: say.message(checkTitle(id)),
      topic,
      owner,
      needs: needs.map((reading) => ({ reading, fields: [...fieldsOf(reading)] })),
      evidence: evidence.map((row) => row.id),
      factors: [...factors],
      limits: say.message(checkLimits(id)),
    })),
    ownWeights: DEFAULT_OWN_WEIGHTS,
    ownWeightsByModel: OWN_WEIGHTS_BY_MODEL,
  };
}

export const checksRoute = (): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get("/v1/checks", publicCache, async (c) => {
    declareLanguage(c);
    return c.json(checksDocument(await loadLanguage(c.var.locale)));
  });
