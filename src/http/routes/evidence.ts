/** GET /v1/evidence: every sourced figure the rules stand on. In English, the language of most of its sources. */
import { Hono } from "hono";
import { EVIDENCE } from "../../core/index.ts";
import type { HttpEnv } from "../context.ts";
import { publicCache } from "../middleware/public-cache.ts";
import type { EvidenceDocument } from "../schemas.ts";

export const evidenceRoute = (): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get("/v1/evidence", publicCache, (c) => {
    c.header("Content-Language", "en");
    const document: EvidenceDocument = { schemaVersion: 1, evidence: EVIDENCE.map((row) => ({ ...row })) };
    return c.json(document);
  });
