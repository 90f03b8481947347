/**
 * Looks for crisis language in free text, in every language at once. A list of phrases, not a diagnosis: it
 * is built to be wrong on the careful side. It reports a level only, never the words, so that nothing is
 * kept.
 */
import { CRISIS_EN } from "./crisis-en.ts";
import { CRISIS_RU } from "./crisis-ru.ts";
import { CRISIS_TR } from "./crisis-tr.ts";
import { foldText, partAtSeparators, spellText, withoutMarks } from "./fold.ts";
import { type CareLexicon, indexPhrases, longestAt, type PhraseIndex, type Word } from "./phrase.ts";

/**
 * `crisis`: ideation, self-harm, a plan or a farewell. `strain`: exhaustion or despair without any of these.
 */
export type CareLevel = "crisis" | "strain" | "none";

const LEXICONS: readonly CareLexicon[] = [CRISIS_EN, CRISIS_RU, CRISIS_TR];

interface Lists {
  readonly certain: PhraseIndex;
  readonly crisis: PhraseIndex;
  readonly strain: PhraseIndex;
  readonly harmless: PhraseIndex;
  readonly glued: readonly string[];
  readonly shortestGlued: number;
}

let indexed: Lists | undefined;

/** Made on first use: it takes longer than everything else a program does when it starts. */
function lists(): Lists {
  if (indexed !== undefined) return indexed;
  const indexOf = (kind: "certain" | "crisis" | "strain" | "harmless"): PhraseIndex =>
    indexPhrases(LEXICONS.flatMap((lexicon) => lexicon[kind]));
  const glued = LEXICONS.flatMap((lexicon) => lexicon.glued).map(foldText);
  indexed = {
    certain: indexOf("certain"),
    crisis: indexOf("crisis"),
    strain: indexOf("strain"),
    harmless: indexOf("harmless"),
    glued,
    shortestGlued: Math.min(...glued.map((phrase) => phrase.length)),
  };
  return indexed;
}

/**
 * A digit nobody types here (Arabic zero) keeps the place of a clause end while the punctuation is folded
 * away.
 */
const CLAUSE_MARK = "\u0660";
const CLAUSE_END = /[.!?,;…—](?<=[\p{L}\s]{2}.)[.!?,;…—]{0,5}\s/gu;
const HIDDEN: Word = { folded: "", spelled: "" };

/** A request of the largest allowed size has far fewer values; what lies beyond is not a request. */
const MOST_VALUES = 20_000;
const DEEPEST_LEVEL = 64;

/** The words, and `null` where a clause ends. */
function toWords(text: string): (Word | null)[] {
  const spelled = spellText(text.replace(CLAUSE_END, ` ${CLAUSE_MARK} `));
  const spelledWords = spelled.split(" ");
  const toWord = (folded: string, index: number): Word | null =>
    folded === CLAUSE_MARK ? null : { folded, spelled: spelledWords[index] ?? folded };
  return withoutMarks(spelled).split(" ").map(toWord);
}

const hasAny = (index: PhraseIndex, words: readonly (Word | null)[]): boolean =>
  words.some((_, position) => longestAt(index, words, position) >= 0);

const hasGlued = ({ glued, shortestGlued }: Lists, words: readonly Word[]): boolean =>
  words.some(
    ({ folded }) => folded.length >= shortestGlued && glued.some((phrase) => folded.includes(phrase)),
  );

/**
 * Leaves a gap, which no phrase reaches across, in place of every harmless phrase. Such a phrase stands
 * within one clause: in "I don't want to live. In London it rains" nothing is taken out.
 */
function withoutHarmless(harmless: PhraseIndex, words: readonly (Word | null)[]): (Word | null)[] {
  const left = [...words];
  for (let position = 0; position < words.length; position += 1) {
    const end = longestAt(harmless, words, position);
    if (end > position) left.fill(HIDDEN, position, end);
  }
  return left.filter((word) => word !== null).map((word) => (word === HIDDEN ? null : word));
}

function levelOf(text: string): CareLevel {
  const marked = toWords(text);
  const words = marked.filter((word) => word !== null);
  const known = lists();
  if (hasAny(known.certain, words) || hasGlued(known, words)) return "crisis";
  const left = withoutHarmless(known.harmless, marked);
  if (hasAny(known.crisis, left)) return "crisis";
  return hasAny(known.strain, left) ? "strain" : "none";
}

/**
 * The highest level found in any of the texts. Each is read twice when words in it are joined by separators.
 */
export function screen(texts: readonly string[]): CareLevel {
  let highest: CareLevel = "none";
  for (const text of texts) {
    const parted = partAtSeparators(text);
    const levels = parted === text ? [levelOf(text)] : [levelOf(text), levelOf(parted)];
    if (levels.includes("crisis")) return "crisis";
    if (levels.includes("strain")) highest = "strain";
  }
  return highest;
}

/** Own enumerable entries; a value that refuses to be read (a hostile getter or proxy) counts as empty. */
function entriesOf(value: object): [string, unknown][] {
  try {
    return Object.entries(value);
  } catch {
    return [];
  }
}

/**
 * Every string inside a JSON-like value, keys of objects included, nearest to the top first: what the sender
 * wrote is screened even when the request is invalid. Never throws; a cycle is walked once.
 */
export function collectTexts(input: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<object>();
  const queue: { readonly value: unknown; readonly level: number }[] = [{ value: input, level: 0 }];
  for (let next = 0; next < queue.length && next < MOST_VALUES; next += 1) {
    const { value, level } = queue[next] ?? { value: null, level: 0 };
    if (typeof value === "string") texts.push(value);
    if (typeof value !== "object" || value === null || seen.has(value) || level >= DEEPEST_LEVEL) continue;
    seen.add(value);
    for (const [key, child] of entriesOf(value)) {
      if (queue.length >= MOST_VALUES) break;
      if (!Array.isArray(value)) texts.push(key);
      queue.push({ value: child, level: level + 1 });
    }
  }
  return texts;
}
