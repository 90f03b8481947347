/**
 * Every listed word of all languages in one tree of letters, so that a text is read once, letter by letter, and the
 * place of each word in it is kept. The crisis screen folds a text more thoroughly (`advice/care/fold.ts`) and loses
 * the places; nobody disguises a slow site.
 */

const LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшщыэюя";
const DIGITS = "0123456789.";
const FIRST_DIGIT = LETTERS.length + 1;
const POINT = LETTERS.length + DIGITS.length;
/** A letter of no listed word. */
const FOREIGN = POINT + 1;
const COLUMNS = FOREIGN + 1;
/** Not part of a word, and part of it without being a letter: an accent, an apostrophe, a Russian hard or soft sign. */
const NONE = 0;
const SILENT = 255;

/** Code points below this are looked up; above it stand no Latin or Cyrillic letters in use. */
const TABLE_SIZE = 0x530;
const SILENT_SIGNS = "ьъЬЪ'`´ʼʹ\u00AD";

/** Words shorter than this are taken as typed: one letter makes another word of them. */
const SHORTEST_WITH_SLIP = 7;
/** So many letters at least are right before a slip is looked for: most words fall off the tree sooner. */
const RIGHT_LETTERS = 3;
const LONGEST_WITH_SLIP = 32;

let table: Uint8Array | undefined;

/** The column of every letter: case, accents and dots are taken off ("ş" is "s", "ё" is "е", "ı" is "i"). */
function columns(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const character = String.fromCharCode(code);
    const plain = character.normalize("NFD").charAt(0).toLowerCase().charAt(0).replace("ı", "i");
    const letter = LETTERS.indexOf(plain) + 1;
    const digit = DIGITS.indexOf(character);
    if (letter > 0) table[code] = letter;
    else if (digit >= 0 && character !== ".") table[code] = FIRST_DIGIT + digit;
    else if (/\p{M}/u.test(character) || SILENT_SIGNS.includes(character)) table[code] = SILENT;
    else if (/\p{L}/u.test(character)) table[code] = FOREIGN;
  }
  return table;
}

const isDigit = (letter: number): boolean => letter >= FIRST_DIGIT && letter < POINT;
const isTypographicApostrophe = (code: number): boolean => code === 0x2019 || code === 0x2018;
const isInvisible = (code: number): boolean => (code >= 0x200b && code <= 0x200d) || code === 0xfeff;

/** What ends before a word: nothing, a clause or a sentence. */
export const OPEN = 0;
export const CLAUSE = 1;
export const SENTENCE = 2;

/** The words of one text: where each stands, which slots it fills, and what ends before it. */
export interface Words {
  readonly starts: number[];
  readonly ends: number[];
  readonly slots: (readonly number[])[];
  readonly breaks: number[];
}

export interface Vocabulary {
  readonly read: (text: string) => Words;
}

const NO_SLOTS: readonly number[] = [];

/** Whether an ascending list holds a number; "no" and "не" fill a hundred slots. */
export function holds(list: readonly number[], value: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = list[middle] ?? 0;
    if (here === value) return true;
    if (here < value) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** Both lists are ascending. */
const joined = (left: readonly number[], right: readonly number[]): readonly number[] =>
  right.length === 0
    ? left
    : left.length === 0
      ? right
      : [...new Set([...left, ...right])].sort((one, other) => one - other);

/**
 * `entries` are words as the lexicons write them, `stem*` with any ending, with the numbers of the slots they fill.
 */
export function makeVocabulary(entries: ReadonlyMap<string, readonly number[]>): Vocabulary {
  const letterOf = columns();
  const encode = (word: string): number[] => {
    const letters: number[] = [];
    for (const character of word) {
      const code = character.charCodeAt(0);
      const letter = character === "." ? POINT : code < TABLE_SIZE ? (letterOf[code] ?? NONE) : NONE;
      if (letter === NONE || letter === SILENT) continue;
      if (letter < FIRST_DIGIT && letter === letters.at(-1)) continue;
      letters.push(letter);
    }
    return letters;
  };
  /** The shorter first: a new node then knows every stem it goes on from. */
  const words = [...entries]
    .map(([word, slots]) => ({ letters: encode(word), slots, isStem: word.endsWith("*") }))
    .sort((left, right) => left.letters.length - right.letters.length);
  const most = words.reduce((sum, { letters }) => sum + letters.length, 2);
  const next = new Uint16Array(most * COLUMNS);
  /** Slots of a word that ends at a node, of one that goes on from there, and both for long listed words only. */
  const ending: (readonly number[])[] = [NO_SLOTS, NO_SLOTS];
  const going: (readonly number[])[] = [NO_SLOTS, NO_SLOTS];
  const longEnding: (readonly number[])[] = [NO_SLOTS, NO_SLOTS];
  const longGoing: (readonly number[])[] = [NO_SLOTS, NO_SLOTS];
  const ROOT = 1;
  let nodes = 2;
  for (const { letters, slots, isStem } of words) {
    let node = ROOT;
    for (const letter of letters) {
      const cell = node * COLUMNS + letter;
      if (next[cell] === 0) {
        next[cell] = nodes;
        nodes += 1;
        const stems = going[node] ?? NO_SLOTS;
        const longStems = longGoing[node] ?? NO_SLOTS;
        ending.push(stems);
        going.push(stems);
        longEnding.push(longStems);
        longGoing.push(longStems);
      }
      node = next[cell] ?? 0;
    }
    const isLong = letters.length >= SHORTEST_WITH_SLIP;
    for (const list of isStem ? [ending, going] : [ending])
      list[node] = joined(list[node] ?? NO_SLOTS, slots);
    if (isLong)
      for (const list of isStem ? [longEnding, longGoing] : [longEnding])
        list[node] = joined(list[node] ?? NO_SLOTS, slots);
  }

  const typed = new Uint8Array(LONGEST_WITH_SLIP);
  const path = new Uint16Array(LONGEST_WITH_SLIP + 1);

  /** Slots of the long word or stem that the typed letters from `from` on complete, beginning at `node`. */
  const rest = (start: number, from: number, length: number): readonly number[] => {
    let node = start;
    for (let at = from; at < length; at += 1) {
      const child = next[node * COLUMNS + (typed[at] ?? 0)] ?? 0;
      if (child === 0) return longGoing[node] ?? NO_SLOTS;
      node = child;
    }
    return longEnding[node] ?? NO_SLOTS;
  };

  /** One letter wrong, missing, too many, or two swapped, after the third. */
  const withSlip = (length: number, depth: number): readonly number[] => {
    for (let at = depth; at >= RIGHT_LETTERS && at >= depth - 2; at -= 1) {
      const row = (path[at] ?? 0) * COLUMNS;
      const letter = typed[at] ?? 0;
      const tooMany = rest(path[at] ?? 0, at + 1, length);
      if (tooMany.length > 0) return tooMany;
      const following = next[row + (typed[at + 1] ?? 0)] ?? 0;
      const swapped = at + 1 < length && following > 0 ? (next[following * COLUMNS + letter] ?? 0) : 0;
      const exchanged = swapped > 0 ? rest(swapped, at + 2, length) : NO_SLOTS;
      if (exchanged.length > 0) return exchanged;
      for (let other = 1; other < FIRST_DIGIT; other += 1) {
        const child = next[row + other] ?? 0;
        if (child === 0 || other === letter) continue;
        const missing = rest(child, at, length);
        if (missing.length > 0) return missing;
        const wrong = rest(child, at + 1, length);
        if (wrong.length > 0) return wrong;
      }
    }
    return NO_SLOTS;
  };

  const read = (text: string): Words => {
    const found: Words = { starts: [], ends: [], slots: [], breaks: [] };
    let start = -1;
    let end = 0;
    let node = 0;
    let last = ROOT;
    let previous = NONE;
    let length = 0;
    let depth = 0;
    let isNumber = false;
    let boundary = OPEN;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      let letter = NONE;
      if (code < TABLE_SIZE) letter = letterOf[code] ?? NONE;
      else if (isTypographicApostrophe(code) || isInvisible(code)) letter = SILENT;
      if (letter === SILENT) continue;
      if (isNumber && (code === 0x2e || code === 0x2c)) {
        const after = text.charCodeAt(at + 1);
        if (after >= 0x30 && after <= 0x39) letter = POINT;
      }
      const endsNumber = isNumber && letter > NONE && letter < FIRST_DIGIT;
      if (start >= 0 && (letter === NONE || endsNumber)) {
        let slots = (node > 0 ? ending[node] : going[last]) ?? NO_SLOTS;
        if (
          slots.length === 0 &&
          depth >= RIGHT_LETTERS &&
          length >= SHORTEST_WITH_SLIP - 1 &&
          length <= LONGEST_WITH_SLIP
        )
          slots = withSlip(length, Math.min(depth, length));
        found.starts.push(start);
        found.ends.push(end);
        found.slots.push(slots);
        found.breaks.push(boundary);
        start = -1;
        boundary = OPEN;
      }
      if (letter === NONE) {
        if (code === 0x0a || code === 0x3b || code === 0x2026) boundary = SENTENCE;
        else if (code === 0x2e || code === 0x21 || code === 0x3f) {
          const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
          if (after <= 32 || after === 0xa0 || after === code) boundary = SENTENCE;
          else if (boundary === OPEN) boundary = CLAUSE;
        } else if ((code === 0x2c || code === 0x28 || code === 0x29) && boundary === OPEN) boundary = CLAUSE;
        continue;
      }
      if (start < 0) {
        start = at;
        node = ROOT;
        last = ROOT;
        previous = NONE;
        length = 0;
        depth = 0;
        isNumber = isDigit(letter);
        path[0] = ROOT;
      }
      end = at + 1;
      if (letter === previous && letter < FIRST_DIGIT) continue;
      previous = letter;
      if (length < LONGEST_WITH_SLIP) typed[length] = letter;
      length += 1;
      if (node > 0) {
        node = next[node * COLUMNS + letter] ?? 0;
        if (node > 0) {
          last = node;
          depth += 1;
          if (depth <= LONGEST_WITH_SLIP) path[depth] = node;
        }
      }
    }
    return found;
  };
  return { read };
}
