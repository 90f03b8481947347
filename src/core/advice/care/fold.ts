/**
 * Brings free text to one plain spelling, so that a phrase is recognised however it was typed. For matching
 * only.
 */

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((letter, index) => [letter, to.charAt(index)]));

/**
 * Letters (after lower-casing) that pass for one of the other script; Unicode TR39 calls such pairs
 * confusable.
 */
const CYRILLIC_BY_LATIN = pairs("abcehikmnoprtuxy", "авсеникмпоргтиху");
const LATIN_BY_OTHER = pairs("авсеніктморхуѕјԁһӏԛԝαεικνορτυχ", "abcehiktmopxysjdhlqwaeikvoptux");
const DIGITS_AS_LATIN = pairs("013457", "oieast");
const DIGITS_AS_CYRILLIC = pairs("0346", "озчб");

/** The separator comes first in these patterns and looks back from there, or every letter would be tried. */
const SEPARATORS_IN_WORD =
  /[.\-_*·•/\\|+~^=,:;…‐-―](?<=[\p{L}\p{N}].)[.\-_*·•/\\|+~^=,:;…‐-―]{0,3}(?=[\p{L}\p{N}])/gu;
const APOSTROPHE_IN_WORD = /['’‘ʼʹ`´"”“](?<=\p{L}\p{M}{0,4}.)(?=\p{L})/gu;
const REPEATED_LETTER = /(\p{L})\1+/gu;
const PLAIN_TEXT = /^[\s!-~Ѐ-ӿçğıöşüÇĞİÖŞÜ«»–—’„“”…№₺€₽]*$/u;

/**
 * Compatibility forms as plain letters, and nothing that no reader sees. Long runs of accents are cut before
 * normalising, which sorts them (UAX #15, 13); so are ligatures one of which becomes up to eighteen letters.
 */
function visible(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.replace(APOSTROPHE_IN_WORD, "");
  return text
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .replace(/[\u3200-\u33FF\uFB50-\uFDFF\uFE70-\uFEFC]/g, " ")
    .replace(/(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, "")
    .replace(APOSTROPHE_IN_WORD, "")
    .normalize("NFKC");
}

/**
 * Letters that can only be meant as themselves decide the script of a mixed word; without any, the text does.
 */
function isCyrillicWord(letters: readonly string[], inCyrillicText: boolean): boolean {
  let certain = 0;
  for (const letter of letters) {
    if (LATIN_BY_OTHER.has(letter) || CYRILLIC_BY_LATIN.has(letter)) continue;
    if (/\p{Script=Cyrillic}/u.test(letter)) certain += 1;
    if (/\p{Script=Latin}/u.test(letter)) certain -= 1;
  }
  return certain === 0 ? inCyrillicText : certain > 0;
}

/** One script per word: "suiсidе" is Latin, "ceбя" is Cyrillic, "k1ll" has no digit and "хо4у" neither. */
function inOneScript(word: string, inCyrillicText: boolean): string {
  const isPlain = /^(?:[a-zçğöşü]+|[а-яё]+|\p{N}+)$/u.test(word);
  if (isPlain || word.length > 60) return word;
  const letters = [...word];
  const inLatin = (letter: string): string => LATIN_BY_OTHER.get(letter) ?? letter;
  const toLatin = (letter: string): string => DIGITS_AS_LATIN.get(letter) ?? inLatin(letter);
  const toCyrillic = (letter: string): string =>
    CYRILLIC_BY_LATIN.get(inLatin(letter)) ?? DIGITS_AS_CYRILLIC.get(letter) ?? letter;
  return letters.map(isCyrillicWord(letters, inCyrillicText) ? toCyrillic : toLatin).join("");
}

const count = (text: string, runs: RegExp): number =>
  (text.match(runs) ?? []).reduce((total, run) => total + run.length, 0);

/** "s u i c i d e" is one word: three or more single letters in a row are read together. */
function joinSpelledOut(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = start;
    while (end < words.length && /^\p{L}\p{M}*$/u.test(words[end] ?? "")) end += 1;
    const isSpelledOut = end - start >= 3;
    const next = isSpelledOut ? end : start + 1;
    joined.push(words.slice(start, next).join(""));
    start = next;
  }
  return joined;
}

/**
 * The words as written but for look-alikes, case and invisible characters; accents and dots stay ("aşmak" is
 * not "asmak"). A letter repeated is one letter, so "diiie" and "kil" need no entry of their own. Word for
 * word the same as `foldText`.
 */
export function spellText(text: string): string {
  const clear = visible(text)
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/ı/g, "i");
  const swapped = clear.replace(/\$(?=\p{L})/gu, "s").replace(/@(?<=\p{L}@)(?=\p{L})/gu, "a");
  const whole = swapped.replace(/!(?<=\p{L}!)(?=\p{L})/gu, "i").replace(SEPARATORS_IN_WORD, "");
  const words = whole.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const inCyrillicText = count(whole, /[Ѐ-ӿ]+/g) > count(whole, /[a-z]+/g);
  const readable = words.map((word) => inOneScript(word, inCyrillicText));
  return joinSpelledOut(readable).join(" ").replace(REPEATED_LETTER, "$1");
}

/** Takes accents and dots off: "yaşamak" and "yasamak", "ещё" and "еще" become the same. */
export const withoutMarks = (spelled: string): string =>
  spelled
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(REPEATED_LETTER, "$1");

/**
 * The plain spelling phrases are compared in: words of one script, lower case, without accents, one space
 * apart.
 */
export const foldText = (text: string): string => withoutMarks(spellText(text));

/**
 * The same text with the separators inside words as spaces: "kill-myself" hides two words, "sui-cide" one.
 */
export const partAtSeparators = (text: string): string => visible(text).replace(SEPARATORS_IN_WORD, " ");
