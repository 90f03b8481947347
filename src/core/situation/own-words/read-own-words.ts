/** The marketer's own words, read when there are any. */
import type { Situation } from "../schema.ts";
import { type Field, NO_WORDS, type OwnWords } from "./own-words.ts";

/** Reads what was written. The lexicons are many times larger than the words, so they are loaded for the first of them. */
export async function readOwnWords(situation: Pick<Situation, Field>): Promise<OwnWords> {
  const texts = [...(situation.painPoints ?? []), ...(situation.tried ?? [])];
  if (texts.every((text) => text.trim() === "")) return NO_WORDS;
  const { readWords } = await import("./read.ts");
  return readWords(situation);
}
