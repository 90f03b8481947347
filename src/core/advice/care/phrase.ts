/**
 * Phrases as data, matched word by word. A phrase is words separated by spaces, where
 * `a|b` is one of several, `stem*` any ending, `word~` one slip of the keyboard, `word?` may be missing,
 * `..` up to four words, `#` a number, and `=word` compares accents and dots too.
 */
import { foldText, spellText } from "./fold.ts";

/** What one language says. `certain` counts even inside a harmless phrase, `crisis` only outside of one. */
export interface CareLexicon {
  readonly certain: readonly string[];
  readonly crisis: readonly string[];
  readonly strain: readonly string[];
  readonly harmless: readonly string[];
  /** Phrases written without a space or letter by letter, looked for inside long words. */
  readonly glued: readonly string[];
}

export interface Word {
  readonly folded: string;
  readonly spelled: string;
}

interface Slot {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly slips: readonly string[];
  readonly spelledStems: readonly string[];
  readonly isNumber: boolean;
  /** Whether anything but `exact` has to be tried. */
  readonly isLoose: boolean;
  readonly isOptional: boolean;
  readonly isGap: boolean;
}

type Phrase = readonly Slot[];

/** Phrases by how their first word is found; the first word is never optional, a gap, a number or `=`. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly bySlip: ReadonlyMap<string, readonly Phrase[]>;
  /** Lengths of the stems that begin with these two letters. */
  readonly stemLengths: ReadonlyMap<string, ReadonlySet<number>>;
}

const GAP_WORDS = 4;
const STEM_START = 2;

/** The lists repeat their words several times over; each is folded once. */
const folded = new Map<string, string>();

function foldOnce(choice: string): string {
  const known = folded.get(choice);
  if (known !== undefined) return known;
  const made = foldText(choice);
  folded.set(choice, made);
  return made;
}

function toSlot(notation: string): Slot {
  const isOptional = notation.endsWith("?");
  const choices = (isOptional ? notation.slice(0, -1) : notation).split("|");
  const pick = (test: (choice: string) => boolean): string[] => choices.filter(test).map(foldOnce);
  const isSpelled = (choice: string): boolean => choice.startsWith("=");
  return {
    exact: new Set(pick((choice) => /^[^=]*[^*~#.]$/u.test(choice))),
    stems: pick((choice) => choice.endsWith("*") && !isSpelled(choice)),
    slips: pick((choice) => choice.endsWith("~")),
    spelledStems: choices.filter(isSpelled).map(spellText),
    isNumber: choices.includes("#"),
    isLoose: /[*~#=]/.test(notation),
    isOptional,
    isGap: notation === "..",
  };
}

/** Russian "не" is often written together with its verb ("нехочу"); every such phrase gets a second form. */
function withGluedNegation(notation: string): string[] {
  const glued = notation.replace(/(?<!\S)не (\S+)/gu, (_, choices: string) =>
    choices
      .split("|")
      .map((choice) => `не${choice}`)
      .join("|"),
  );
  return glued === notation ? [notation] : [notation, glued];
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  if (phrases !== undefined) phrases.push(phrase);
}

export function indexPhrases(notations: readonly string[]): PhraseIndex {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const bySlip = new Map<string, Phrase[]>();
  for (const notation of notations.flatMap(withGluedNegation)) {
    const phrase = notation.split(" ").map(toSlot);
    for (const word of phrase[0]?.exact ?? []) add(byWord, word, phrase);
    for (const stem of phrase[0]?.stems ?? []) add(byStem, stem, phrase);
    for (const word of phrase[0]?.slips ?? []) add(bySlip, word.charAt(0), phrase);
  }
  const stemLengths = new Map<string, Set<number>>();
  for (const stem of byStem.keys()) {
    const start = stem.slice(0, STEM_START);
    stemLengths.set(start, (stemLengths.get(start) ?? new Set()).add(stem.length));
  }
  return { byWord, byStem, bySlip, stemLengths };
}

/** One letter missing, added, wrong, or two neighbours swapped; the first letter is right. */
function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed[0] !== meant[0]) return false;
  let start = 1;
  while (start < meant.length && typed[start] === meant[start]) start += 1;
  let tail = 0;
  const room = Math.min(typed.length, meant.length) - start;
  while (tail < room && typed.at(-1 - tail) === meant.at(-1 - tail)) tail += 1;
  const left = typed.slice(start, typed.length - tail);
  const right = meant.slice(start, meant.length - tail);
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1] + (right[0] ?? ""))
  );
}

function fits(slot: Slot, word: Word): boolean {
  if (slot.exact.has(word.folded)) return true;
  if (!slot.isLoose) return false;
  return (
    slot.stems.some((stem) => word.folded.startsWith(stem)) ||
    slot.slips.some((meant) => isOneSlip(word.folded, meant)) ||
    slot.spelledStems.some((stem) => word.spelled.startsWith(stem)) ||
    (slot.isNumber && /^[0-9]/.test(word.folded))
  );
}

/** Where the phrase ends when slot `at` stands at word `position`; -1 when it does not fit. */
function endOf(phrase: Phrase, at: number, words: readonly (Word | null)[], position: number): number {
  const slot = phrase[at];
  if (slot === undefined) return position;
  for (let skipped = 0; slot.isGap && skipped <= GAP_WORDS; skipped += 1) {
    const end = endOf(phrase, at + 1, words, position + skipped);
    if (end >= 0) return end;
    if (words[position + skipped] === null) return -1;
  }
  const word = words[position];
  const end = !slot.isGap && word && fits(slot, word) ? endOf(phrase, at + 1, words, position + 1) : -1;
  return end < 0 && slot.isOptional ? endOf(phrase, at + 1, words, position) : end;
}

const NONE: readonly never[] = [];

/** The end of the longest phrase that starts at `position`; -1 when none does. A `null` word fits nothing. */
export function longestAt(index: PhraseIndex, words: readonly (Word | null)[], position: number): number {
  const word = words[position]?.folded;
  let longest = -1;
  if (word === undefined) return longest;
  const extend = (phrase: Phrase): void => {
    longest = Math.max(longest, endOf(phrase, 1, words, position + 1));
  };
  index.byWord.get(word)?.forEach(extend);
  for (const length of index.stemLengths.get(word.slice(0, STEM_START)) ?? NONE) {
    if (length <= word.length) index.byStem.get(word.slice(0, length))?.forEach(extend);
  }
  for (const phrase of index.bySlip.get(word.charAt(0)) ?? NONE) {
    if (phrase[0]?.slips.some((meant) => isOneSlip(word, meant))) extend(phrase);
  }
  return longest;
}
