/** Which language a page speaks, and the core's words in it where there are no figures yet. */
import type { Context } from "hono";
import { chooseLocale } from "../advisor/choose-locale.ts";
import { type Language, type Locale, type Speaker, speaker } from "../core/index.ts";

/** `?lang`, then what the browser asks for, then English. */
export const pageLocale = (context: Context): Locale =>
  chooseLocale({ query: context.req.query("lang"), acceptLanguage: context.req.header("accept-language") });

/** Headings and terms; there is no figure to be spoken of. */
export const wordsIn = (language: Language): Pick<Speaker, "heading" | "term"> => speaker(language);
