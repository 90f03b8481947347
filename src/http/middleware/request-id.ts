/** Gives every request a number, by which its answer, its problem and its line in the log find each other. */
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../context.ts";

const HEADER = "X-Request-Id";
/** Anything looser would let a sender write into the log. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Keeps an incoming `X-Request-Id` if it is a UUID, else makes one; sets it on the answer. */
export const requestId = createMiddleware<HttpEnv>(async function requestId(c, next) {
  const incoming = c.req.header(HEADER);
  const id = incoming !== undefined && UUID.test(incoming) ? incoming.toLowerCase() : crypto.randomUUID();
  c.set("requestId", id);
  await next();
  c.res.headers.set(HEADER, id);
});
