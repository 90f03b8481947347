/** The language of the answer, as far as the address and the headers tell; a body may still overrule it. */
import { createMiddleware } from "hono/factory";
import { chooseLocale } from "../../advisor/choose-locale.ts";
import type { HttpContext, HttpEnv } from "../context.ts";

const localeFor = (c: HttpContext, stated?: unknown) =>
  chooseLocale({ stated, query: c.req.query("lang"), acceptLanguage: c.req.header("Accept-Language") });

/** Makes `c.var.locale` known from `?lang` and `Accept-Language`. */
export const language = createMiddleware<HttpEnv>(async function language(c, next) {
  c.set("locale", localeFor(c));
  await next();
});

/** Lets the `locale` field of a body decide, valid situation or not. */
export function obeyBodyLocale(c: HttpContext, body: unknown): void {
  const stated =
    typeof body === "object" && body !== null ? (body as { locale?: unknown }).locale : undefined;
  c.set("locale", localeFor(c, stated));
}

/** States the language of the answer, and which other wishes would have got another answer. */
export function declareLanguage(c: HttpContext, ...alsoBy: readonly string[]): void {
  c.header("Content-Language", c.var.locale);
  c.header("Vary", ["Accept-Language", ...alsoBy].join(", "));
}
