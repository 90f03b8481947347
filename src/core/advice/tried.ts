/** What was tried, in the marketer's own words. */
import { observed } from "../facts/ledger.ts";
import type { DiagnosisContext } from "./context.ts";

/** Longer than this is a report of its own. */
const LONGEST = 160;

const trimmed = (text: string): string => text.trim().replace(/[.!;]+$/, "");

/** Paths of the things tried that are short enough to be said, in the order they were told. */
export function triedPaths({ situation, ledger }: DiagnosisContext): string[] {
  return (situation.tried ?? [])
    .map(trimmed)
    .filter((text) => text !== "" && text.length <= LONGEST)
    .map((words, index) => ledger.once(`tried.${index}`, observed(words, "words", "tried")));
}
