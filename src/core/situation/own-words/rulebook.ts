/** The lexicons' rules, made ready once, and the reading of a text by them. */
import type { Locale } from "../schema.ts";
import type { Action, FolkloreClaim, Lexicon, Theme } from "./lexicon.ts";
import { CLAUSE, holds, makeVocabulary, OPEN, SENTENCE, type Vocabulary, type Words } from "./vocabulary.ts";

export type Label =
  | { readonly is: "theme"; readonly name: Theme }
  | { readonly is: "action"; readonly name: Action }
  | { readonly is: "claim"; readonly name: FolkloreClaim };

export interface Finding {
  readonly label: Label;
  readonly language: Locale;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between two parts of a rule, and in a `..`. */
const APART = 6;
const GAP = 3;

const MANY_CHOICES = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*";

interface Slot {
  readonly id: number;
  readonly isOptional: boolean;
  readonly isGap: boolean;
}

interface Part {
  readonly slots: readonly Slot[];
  /** The slot the next word must fill; -1 when it may be left out. */
  readonly second: number;
  readonly rules: Rule[];
}

interface Rule {
  /** Places in `Rulebook.parts`, in the written order. */
  readonly parts: readonly number[];
  /** A place in `Rulebook.labels`; -1 for an idiom. */
  readonly label: number;
  readonly language: number;
}

interface Rulebook {
  readonly vocabulary: Vocabulary;
  readonly labels: readonly Label[];
  readonly languages: readonly Lexicon[];
  readonly parts: readonly Part[];
  /** Parts of rules and of idioms by the slot they begin with. */
  readonly partsBySlot: readonly (readonly number[])[];
  readonly idiomsBySlot: readonly (readonly number[])[];
  /** What a word of this slot does to its sentence, as bits. */
  readonly roles: readonly number[];
  /** Filled while reading: the same list of slots always means the same. */
  readonly meanings: Map<readonly number[], Meaning>;
}

/** What follows from the slots a word fills. */
interface Meaning {
  readonly parts: readonly number[];
  readonly idioms: readonly number[];
  readonly role: number;
}

const MEANS_NOTHING: Meaning = { parts: [], idioms: [], role: 0 };

const CLAUSE_WORD = 1;
const JOINING = 2;
const RELATIVE = 4;
/** One bit a language, from here on. */
const NEGATION = 8;

const LIST_NAME = /^[A-Z][A-Z_]+$/;

export function makeRulebook(lexicons: readonly Lexicon[]): Rulebook {
  const slotsByWord = new Map<string, number[]>();
  const slotIds = new Map<string, number>();
  const labels: Label[] = [];
  const labelIds = new Map<string, number>();
  const parts: Part[] = [];
  const partIds = new Map<string, number>();
  const partsBySlot: number[][] = [];
  const idiomsBySlot: number[][] = [];
  const roles: number[] = [];

  const expand = (choices: string, lists: Readonly<Record<string, string>>): string =>
    !/[A-Z#]/.test(choices)
      ? choices
      : choices
          .split("|")
          .map((choice) => {
            if (choice === "#") return MANY_CHOICES;
            if (!LIST_NAME.test(choice)) return choice;
            const list = lists[choice];
            if (list === undefined) throw new Error(`no list of words is called ${choice}`);
            return expand(list, lists);
          })
          .join("|");

  const slotOf = (choices: string): number => {
    const known = slotIds.get(choices);
    if (known !== undefined) return known;
    const id = slotIds.size;
    slotIds.set(choices, id);
    partsBySlot.push([]);
    idiomsBySlot.push([]);
    roles.push(0);
    for (const choice of new Set(choices.split("|"))) {
      const slots = slotsByWord.get(choice);
      if (slots === undefined) slotsByWord.set(choice, [id]);
      else slots.push(id);
    }
    return id;
  };

  const partOf = (notation: string, lexicon: Lexicon, starts: number[][], kind: string): number => {
    const key = `${kind} ${lexicon.language} ${notation}`;
    const known = partIds.get(key);
    if (known !== undefined) return known;
    const slots = notation.split(" ").map((word): Slot => {
      if (word === "..") return { id: -1, isOptional: false, isGap: true };
      const isOptional = word.endsWith("?");
      const choices = isOptional ? word.slice(0, -1) : word;
      return { id: slotOf(expand(choices, lexicon.words)), isOptional, isGap: false };
    });
    const first = slots[0];
    if (first === undefined || first.isGap || first.isOptional || /^ | $| {2}/.test(notation))
      throw new Error(`"${notation}" must begin with a word that is not optional`);
    const id = parts.length;
    const following = slots[1];
    const second = following === undefined || following.isOptional ? -1 : following.id;
    parts.push({ slots, second, rules: [] });
    partIds.set(key, id);
    starts[first.id]?.push(id);
    return id;
  };

  const labelOf = (label: Label): number => {
    const key = `${label.is} ${label.name}`;
    const known = labelIds.get(key);
    if (known !== undefined) return known;
    labelIds.set(key, labels.length);
    return labels.push(label) - 1;
  };

  lexicons.forEach((lexicon, language) => {
    const addRules = (label: Label, notations: readonly string[]): void => {
      const id = labelOf(label);
      for (const notation of notations) {
        const ids = notation.split(" + ").map((part) => partOf(part, lexicon, partsBySlot, "rule"));
        const rule: Rule = { parts: ids, label: id, language };
        for (const part of new Set(ids)) parts[part]?.rules.push(rule);
      }
    };
    for (const idiom of lexicon.idioms) partOf(idiom, lexicon, idiomsBySlot, "idiom");
    for (const [name, notations] of Object.entries(lexicon.themes))
      addRules({ is: "theme", name: name as Theme }, notations);
    for (const [name, notations] of Object.entries(lexicon.actions))
      addRules({ is: "action", name: name as Action }, notations);
    for (const [name, notations] of Object.entries(lexicon.folklore))
      addRules({ is: "claim", name: name as FolkloreClaim }, notations);
    const addRole = (words: string, role: number): void => {
      const id = slotOf(expand(words, lexicon.words));
      roles[id] = (roles[id] ?? 0) | role;
    };
    addRole(lexicon.clauseWords, CLAUSE_WORD);
    addRole(lexicon.joiningWords, JOINING);
    addRole(lexicon.relativeWords, RELATIVE);
    addRole(lexicon.negations, NEGATION << language);
  });
  const vocabulary = makeVocabulary(slotsByWord);
  return {
    vocabulary,
    labels,
    languages: lexicons,
    parts,
    partsBySlot,
    idiomsBySlot,
    roles,
    meanings: new Map(),
  };
}

const NO_SLOTS: readonly number[] = [];

/** Where the slots from `at` on end when they stand at word `position`; -1 when they do not. */
function endOf(slots: readonly Slot[], at: number, words: Words, position: number, limit: number): number {
  const slot = slots[at];
  if (slot === undefined) return position;
  if (slot.isGap) {
    for (let skipped = 0; skipped <= GAP && position + skipped < limit; skipped += 1) {
      const end = endOf(slots, at + 1, words, position + skipped, limit);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (position < limit && holds(words.slots[position] ?? NO_SLOTS, slot.id)) {
    const end = endOf(slots, at + 1, words, position + 1, limit);
    if (end >= 0) return end;
  }
  return slot.isOptional ? endOf(slots, at + 1, words, position, limit) : -1;
}

function meaningOf(book: Rulebook, slots: readonly number[]): Meaning {
  if (slots.length === 0) return MEANS_NOTHING;
  const known = book.meanings.get(slots);
  if (known !== undefined) return known;
  const meaning: Meaning = {
    parts: slots.flatMap((slot) => book.partsBySlot[slot] ?? []),
    idioms: slots.flatMap((slot) => book.idiomsBySlot[slot] ?? []),
    role: slots.reduce((role, slot) => role | (book.roles[slot] ?? 0), 0),
  };
  book.meanings.set(slots, meaning);
  return meaning;
}

/** The meaning of every word; the words of idioms lose their slots, so that no rule sees them. */
function meaningsOf(book: Rulebook, words: Words): Meaning[] {
  const meanings = words.slots.map((slots) => meaningOf(book, slots));
  for (let position = 0; position < meanings.length; position += 1) {
    const idioms = meanings[position]?.idioms ?? NO_SLOTS;
    if (idioms.length === 0) continue;
    let longest = -1;
    for (const id of idioms)
      longest = Math.max(
        longest,
        endOf(book.parts[id]?.slots ?? [], 1, words, position + 1, meanings.length),
      );
    if (longest < 0) continue;
    words.slots.fill(NO_SLOTS, position, longest);
    meanings.fill(MEANS_NOTHING, position, longest);
    position = longest - 1;
  }
  return meanings;
}

/** What each word does, as bits; clause words begin a clause, relative ones go on with it after a comma. */
function rolesOf(meanings: readonly Meaning[], words: Words): Uint8Array {
  const roles = new Uint8Array(meanings.length);
  for (let position = 0; position < roles.length; position += 1) {
    const role = meanings[position]?.role ?? 0;
    roles[position] = role;
    if (role & RELATIVE && words.breaks[position] === CLAUSE) words.breaks[position] = OPEN;
    if (role & CLAUSE_WORD && words.breaks[position] === OPEN) words.breaks[position] = CLAUSE;
  }
  return roles;
}

/** Everything one text says, each label once, at its first place. */
export function readText(book: Rulebook, text: string): Finding[] {
  const words = book.vocabulary.read(text);
  const count = words.slots.length;
  const meanings = meaningsOf(book, words);
  const roles = rolesOf(meanings, words);
  const found: Finding[] = [];
  const isFound = new Uint8Array(book.labels.length);
  /** By part, where it was last met, and in which clause. */
  const starts = new Int32Array(book.parts.length);
  const ends = new Int32Array(book.parts.length);
  const clauses = new Int32Array(book.parts.length);
  /** By slot, the last word that fills it: asked more often than any word's own list could answer. */
  const filledBy = new Int32Array(book.partsBySlot.length);
  let clause = 1;
  let clauseStart = 0;
  let joining = -1;
  let sentenceEnd = -1;

  /** A negation beside the rule or inside it that is not one of its own words. */
  const isNegated = (rule: Rule, start: number, end: number): boolean => {
    const [before, after] = book.languages[rule.language]?.negationReach ?? [0, 0];
    const bit = NEGATION << rule.language;
    for (let at = Math.max(clauseStart, start - before); at < Math.min(end + after, count); at += 1) {
      if (at >= end && words.breaks[at] !== OPEN) return false;
      if (((roles[at] ?? 0) & bit) === 0) continue;
      if (!rule.parts.some((part) => at >= (starts[part] ?? 0) && at < (ends[part] ?? 0))) return true;
      if (rule.parts.length === 1 && isSkipped(rule.parts[0] ?? 0, at)) return true;
    }
    return false;
  };
  /** Whether the word stands in a gap of the part: its own words do not know it. */
  const isSkipped = (part: number, at: number): boolean => {
    const slots = book.parts[part]?.slots ?? [];
    if (!slots.some((slot) => slot.isGap)) return false;
    return !slots.some((slot) => holds(words.slots[at] ?? NO_SLOTS, slot.id));
  };

  const tryRule = (rule: Rule, current: number, start: number): void => {
    if (isFound[rule.label]) return;
    let from = start;
    let to = ends[current] ?? start;
    for (let index = rule.parts.length - 1; index >= 0; index -= 1) {
      const part = rule.parts[index] ?? 0;
      if (part === current) continue;
      if (clauses[part] !== clause || (ends[part] ?? 0) > start) return;
      if (start - (ends[part] ?? 0) > APART * (rule.parts.length - 1)) return;
      /** Across "and" only in the written order: "slow and ugly, the site" is rarer than "slow site and sales". */
      if (joining >= (ends[part] ?? 0) && joining < start && index > rule.parts.indexOf(current)) return;
      from = Math.min(from, starts[part] ?? from);
      to = Math.max(to, ends[part] ?? to);
    }
    if (isNegated(rule, from, to)) return;
    isFound[rule.label] = 1;
    const label = book.labels[rule.label];
    const language = book.languages[rule.language]?.language;
    if (label === undefined || language === undefined) return;
    found.push({ label, language, start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 });
  };

  for (let position = 0; position < count; position += 1) {
    if (words.breaks[position] !== OPEN) {
      clause += 1;
      clauseStart = position;
    }
    if ((roles[position] ?? 0) & JOINING) joining = position;
    if (position >= sentenceEnd) {
      sentenceEnd = position + 1;
      while (sentenceEnd < count && words.breaks[sentenceEnd] !== SENTENCE) sentenceEnd += 1;
    }
    const parts = meanings[position]?.parts ?? NO_SLOTS;
    if (parts.length === 0) continue;
    const following = words.slots[position + 1] ?? NO_SLOTS;
    for (let index = 0; index < following.length; index += 1) filledBy[following[index] ?? 0] = position + 1;
    for (let index = 0; index < parts.length; index += 1) {
      const id = parts[index] ?? 0;
      const part = book.parts[id];
      if (part === undefined || (part.second >= 0 && filledBy[part.second] !== position + 1)) continue;
      const end = endOf(part.slots, 1, words, position + 1, sentenceEnd);
      if (end < 0) continue;
      starts[id] = position;
      ends[id] = end;
      clauses[id] = clause;
      for (const rule of part.rules) tryRule(rule, id, position);
    }
  }
  return found;
}
