/** One line in the log for each request, at the edge. Never a body, a query value, a reader's words or an address. */
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { HttpDeps, HttpEnv } from "../context.ts";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** A method can be any word a sender likes, so only those of the standard are named. */
const methodName = (method: string): string => (METHODS.includes(method) ? method : "other");

export const requestLog = ({ log, logRequests }: HttpDeps) =>
  createMiddleware<HttpEnv>(async function requestLog(c, next) {
    if (!logRequests) return next();
    const begun = performance.now();
    await next();
    log({
      event: "request",
      method: methodName(c.req.method),
      route: routePath(c, -1),
      status: c.res.status,
      durationMs: Math.round(performance.now() - begun),
      requestId: c.var.requestId,
    });
  });
