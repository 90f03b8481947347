/** A language as a value: its name and its words. Whoever speaks is given one; nothing here is remembered between calls. */
import type { Locale } from "../situation/schema.ts";
import type { Catalogue } from "./catalogue.ts";

export interface Language {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** Behind import(), so that no language is evaluated before someone asks for it. */
const CATALOGUES: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: async () => (await import("./en/index.ts")).english,
  ru: async () => (await import("./ru/index.ts")).russian,
  tr: async () => (await import("./tr/index.ts")).turkish,
};

/** The words of one language. Its modules are evaluated once, by the first call; the others cost nothing. */
export const loadLanguage = async (locale: Locale): Promise<Language> => ({
  locale,
  catalogue: await CATALOGUES[locale](),
});
