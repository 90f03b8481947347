import type { Locale } from "../../core/index.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import type { WebTexts } from "./texts.ts";
import { tr } from "./tr.ts";

const TEXTS: Readonly<Record<Locale, WebTexts>> = { en, ru, tr };

export const textsIn = (locale: Locale): WebTexts => TEXTS[locale];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  ru: "Русский",
  tr: "Türkçe",
};
