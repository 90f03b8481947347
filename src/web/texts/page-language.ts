/** A language with what the pages themselves say. */
import { type Language, type Locale, loadLanguage } from "../../core/index.ts";
import type { WebTexts } from "./texts.ts";

export interface PageLanguage extends Language {
  readonly texts: WebTexts;
}

const TEXTS: Readonly<Record<Locale, () => Promise<WebTexts>>> = {
  en: async () => (await import("./en.ts")).en,
  ru: async () => (await import("./ru.ts")).ru,
  tr: async () => (await import("./tr.ts")).tr,
};

export const loadPageLanguage = async (locale: Locale): Promise<PageLanguage> => ({
  ...(await loadLanguage(locale)),
  texts: await TEXTS[locale](),
});

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  ru: "Русский",
  tr: "Türkçe",
};
