/** How long a text takes to say aloud. */
import type { Locale } from "../situation/schema.ts";

/**
 * Words a minute of someone who speaks to a group and means to be followed. Set by this service: between slow reading
 * and conversation; Russian and Turkish put more syllables into a word, so fewer of their words fit into a minute.
 */
const WORDS_A_MINUTE: Readonly<Record<Locale, number>> = { en: 140, ru: 110, tr: 105 };

/** "$104,600" is one word on paper and several aloud: about one for each digit that is not a zero at the end, and one for the unit. */
function wordsIn(token: string): number {
  const digits = token.replace(/\D/g, "");
  if (digits === "") return /\p{L}/u.test(token) ? 1 : 0;
  return Math.max(1, digits.replace(/0+$/, "").length) + (digits.length > 3 ? 1 : 0);
}

/** Seconds, an estimate to plan a meeting with. */
export function speakingSeconds(text: string, locale: Locale): number {
  const words = text.split(/\s+/).reduce((sum, token) => sum + wordsIn(token), 0);
  return Math.round((words * 60) / WORDS_A_MINUTE[locale]);
}
