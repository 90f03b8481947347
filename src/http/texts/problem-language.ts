/** A language with the words of problems; loaded when something is refused. */
import { type Language, type Locale, loadLanguage } from "../../core/index.ts";
import type { ProblemTexts } from "../problem-ids.ts";

export interface ProblemLanguage extends Language {
  readonly texts: ProblemTexts;
}

const TEXTS: Readonly<Record<Locale, () => Promise<ProblemTexts>>> = {
  en: async () => (await import("./en.ts")).en,
  ru: async () => (await import("./ru.ts")).ru,
  tr: async () => (await import("./tr.ts")).tr,
};

export const loadProblemLanguage = async (locale: Locale): Promise<ProblemLanguage> => ({
  ...(await loadLanguage(locale)),
  texts: await TEXTS[locale](),
});
