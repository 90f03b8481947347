/** What the marketer's own words say, in every language at once, whatever the locale. Words only: no figure is judged. */
import type { Situation } from "../schema.ts";
import { ENGLISH } from "./en.ts";
import { THEME_KINDS, type Theme } from "./lexicon.ts";
import type { Field, Folklore, OwnWords, PainPoint, Place, TriedAction } from "./own-words.ts";
import { RUSSIAN } from "./ru.ts";
import { type Finding, makeRulebook, readText } from "./rulebook.ts";
import { TURKISH } from "./tr.ts";

/** One book for each script, made when a text first has a letter of it: making one takes longer than any reading. */
const SCRIPTS = [
  { letters: /\p{Script=Cyrillic}/u, lexicons: [RUSSIAN] },
  { letters: /\p{Script=Latin}/u, lexicons: [ENGLISH, TURKISH] },
] as const;
const books = new Map<(typeof SCRIPTS)[number], ReturnType<typeof makeRulebook>>();

function findingsIn(text: string): Finding[] {
  return SCRIPTS.filter(({ letters }) => letters.test(text)).flatMap((script) => {
    const book = books.get(script) ?? makeRulebook(script.lexicons);
    books.set(script, book);
    return readText(book, text);
  });
}

/** Where one thing is said by the same words as another, only the more exact one is meant. */
const HIDES: Partial<Record<Theme, readonly Theme[]>> = {
  blame: ["self-blame"],
  "no-content-budget": ["small-budget", "weak-content", "weak-traffic"],
  "lost-clicks": ["weak-traffic"],
  "budget-refused": ["small-budget"],
  "budget-cut": ["small-budget"],
  "dear-clicks": ["price", "weak-traffic"],
  season: ["slow-site", "few-orders", "bad-landing", "weak-closing"],
  "lead-quality": ["few-leads", "few-orders", "bad-landing"],
  "sales-response": ["few-leads", "few-orders"],
  "weak-closing": ["few-orders"],
  unfairness: ["self-blame", "few-orders"],
  "slow-site": ["bad-landing", "sales-response"],
  "small-orders": ["few-orders"],
  "tracking-broken": ["no-data", "few-leads", "few-orders"],
  "no-data": ["weak-traffic"],

  "slow-approvals": ["budget-refused"],
};

const overlap = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end;

/** Whether a finding only repeats in vaguer words what another one says at the same place. */
function isHidden(finding: Finding, all: readonly Finding[], field: Field): boolean {
  const { label } = finding;
  if (label.is !== "theme") return false;
  return all.some((other) => {
    if (!overlap(finding, other)) return false;
    if (other.label.is === "action") return field === "tried" && THEME_KINDS[label.name] === "event";
    return other.label.is === "theme" && HIDES[other.label.name]?.includes(label.name);
  });
}

/** One reading for everything: each theme, action and claim once an entry, in the order of the text. */
export function readWords(situation: Pick<Situation, Field>): OwnWords {
  const painPoints: PainPoint[] = [];
  const actions: TriedAction[] = [];
  const folklore: Folklore[] = [];
  const read = (field: Field, text: string, entry: number): void => {
    if (text === "") return;
    const all = findingsIn(text);
    for (const finding of all) {
      const { label, language, start, end } = finding;
      if (isHidden(finding, all, field)) continue;
      const place: Place = { field, entry, matched: text.slice(start, end), language };
      if (label.is === "theme")
        painPoints.push({ theme: label.name, kind: THEME_KINDS[label.name], ...place });
      if (label.is === "action" && field === "tried") actions.push({ action: label.name, ...place });
      if (label.is === "claim") folklore.push({ claim: label.name, ...place });
    }
  };
  for (const field of ["painPoints", "tried"] as const)
    situation[field]?.forEach((text, entry) => {
      read(field, text, entry);
    });
  return { painPoints, actions, folklore };
}
