/** For what is the same for everyone until the next deployment: caches may keep it, and ask whether it still holds. */
import { every } from "hono/combine";
import { etag } from "hono/etag";
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../context.ts";

const FRESH_SECONDS = 300;

const cacheControl = createMiddleware<HttpEnv>(async function cacheControl(c, next) {
  await next();
  if (c.res.ok) c.res.headers.set("Cache-Control", `public, max-age=${FRESH_SECONDS}`);
});

/** Weak, because whatever stands before the Worker may compress the body. */
export const publicCache = every(etag({ weak: true }), cacheControl);
