/** Headers that keep a browser from doing what no page here asks for. A route that needs more says so itself. */
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../context.ts";

/** @param styles sources besides the own address: the hash of an inline style sheet */
export const contentSecurityPolicy = (...styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const DEFAULTS: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy()],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  // Advice is about one person's month: nothing keeps a copy unless a route says that it is public.
  ["Cache-Control", "no-store"],
];

export const safeHeaders = createMiddleware<HttpEnv>(async function safeHeaders(c, next) {
  await next();
  for (const [name, value] of DEFAULTS) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
});
