/** Any page may call the API (Fetch, CORS protocol): it knows no accounts and no cookies, so nothing can be stolen with it. */
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../context.ts";

const DAY_SECONDS = 86_400;

export const crossOrigin = createMiddleware<HttpEnv>(async function crossOrigin(c, next) {
  await next();
  const { headers } = c.res;
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", "Content-Language, X-Request-Id");
  if (c.req.method !== "OPTIONS") return;
  headers.set("Access-Control-Allow-Methods", headers.get("Allow") ?? "");
  headers.set("Access-Control-Allow-Headers", "Content-Type, X-Request-Id");
  headers.set("Access-Control-Max-Age", String(DAY_SECONDS));
});
