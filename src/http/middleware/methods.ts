/** Answers for methods that an address does not have: which ones it has (RFC 9110, 9.3.7 and 15.5.6). */
import type { Hono, MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { HttpContext, HttpEnv } from "../context.ts";
import { problem } from "../problems.ts";

export const methods = (app: Hono<HttpEnv>): MiddlewareHandler =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: async (context, allowed) => {
      const c = context as HttpContext;
      const list = [...allowed, "OPTIONS"].join(", ");
      if (c.req.method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: list } });
      const response = await problem(c, { id: "method-not-allowed", values: { methods: list } });
      response.headers.set("Allow", list);
      return response;
    },
  });
