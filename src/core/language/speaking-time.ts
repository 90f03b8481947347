/** How long a text takes to say aloud. */
import type { Locale } from "../situation/schema.ts";

/**
 * Words a minute of someone who speaks to a group and means to be followed. Set by this service: between slow reading
 * and conversation; Russian and Turkish put more syllables into a word, so fewer of their words fit into a minute.
 */
const WORDS_A_MINUTE: Readonly<Record<Locale, number>> = { en: 130, ru: 105, tr: 100 };
/** A breath between two paragraphs. */
const PAUSE_SECONDS = 2;

/** A figure of more digits than this is said with a word for its size: "thousand", "million". */
const LONG_FIGURE = 3;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;
const [ZERO, NINE] = [0x30, 0x39];

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
/** Letters of any alphabet lie above the signs of ASCII; dashes, quotation marks and currency signs are no words. */
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000);

/** "$104,600" is one word on paper and several aloud: about one for each digit up to the last that is no zero, and one for its size. */
const spokenDigits = (digits: number, zerosAtEnd: number): number =>
  Math.max(1, digits - zerosAtEnd) + (digits > LONG_FIGURE ? 1 : 0);

/** Words as they are said. */
function spokenWords(text: string): number {
  let words = 0;
  let digits = 0;
  let zeros = 0;
  let letters = false;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : SPACE;
    if (code === SPACE || code === LINE_BREAK) {
      words += digits > 0 ? spokenDigits(digits, zeros) : letters ? 1 : 0;
      digits = 0;
      zeros = 0;
      letters = false;
    } else if (isDigit(code)) {
      digits += 1;
      zeros = code === ZERO ? zeros + 1 : 0;
    } else if (isLetter(code)) letters = true;
  }
  return words;
}

/** Seconds, an estimate to plan a meeting with. */
export function speakingSeconds(text: string, locale: Locale): number {
  const pauses = text.split("\n\n").length - 1;
  return Math.round((spokenWords(text) * 60) / WORDS_A_MINUTE[locale] + pauses * PAUSE_SECONDS);
}
