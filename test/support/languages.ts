/** Every language at hand, without waiting. */
import type { Language, Locale } from "../../src/core/index.ts";
import { english } from "../../src/core/language/en/index.ts";
import { russian } from "../../src/core/language/ru/index.ts";
import { turkish } from "../../src/core/language/tr/index.ts";

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: { locale: "en", catalogue: english },
  ru: { locale: "ru", catalogue: russian },
  tr: { locale: "tr", catalogue: turkish },
};
