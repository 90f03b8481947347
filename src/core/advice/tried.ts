/** What was tried, in the marketer's own words. */
import { observed } from "../facts/ledger.ts";
import type { DiagnosisContext } from "./context.ts";

/** Longer than this is a report of its own. */
const LONGEST = 160;

/** Path of the first thing tried; undefined when nothing short enough was told. */
export function triedWords({ situation, ledger }: DiagnosisContext): string | undefined {
  const words = situation.tried
    ?.find((text) => text.trim() !== "" && text.length <= LONGEST)
    ?.trim()
    .replace(/[.!]+$/, "");
  if (words === undefined) return undefined;
  return ledger.once("tried.0", observed(words, "words", "tried.0"));
}
