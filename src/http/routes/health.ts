/** GET /health: whether the Worker answers, and which one. */
import { Hono } from "hono";
import type { HttpDeps, HttpEnv } from "../context.ts";
import type { HealthDocument } from "../schemas.ts";

export const healthRoute = ({ version }: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get("/health", (c) => {
    const health: HealthDocument = { status: "ok", version };
    return c.json(health);
  });
