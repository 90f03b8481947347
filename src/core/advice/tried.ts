/** What was tried, in the marketer's own words. */
import { observed } from "../facts/ledger.ts";
import type { DiagnosisContext } from "./context.ts";

/** Longer than this is a report of its own. */
const LONGEST = 160;

const trimmed = (text: string): string => text.trim().replace(/[.!;]+$/, "");

/** Path of the first thing tried; undefined when nothing short enough was told. */
export function firstTried({ situation, ledger }: DiagnosisContext): string | undefined {
  const words = (situation.tried ?? []).map(trimmed).find((text) => text !== "" && text.length <= LONGEST);
  return words === undefined ? undefined : ledger.once("tried.0", observed(words, "words", "tried.0"));
}

/** Path of what was tried, as much of it as is short enough to be said; undefined when nothing is. */
export function triedWords({ situation, ledger }: DiagnosisContext): string | undefined {
  const entries = (situation.tried ?? [])
    .map(trimmed)
    .filter((text) => text !== "" && text.length <= LONGEST);
  const [first, ...others] = entries;
  if (first === undefined) return undefined;
  const words = others.reduce(
    (said, entry) => (said.length + entry.length + 2 <= LONGEST ? `${said}; ${entry}` : said),
    first,
  );
  return ledger.once("tried.words", observed(words, "words", "tried"));
}
