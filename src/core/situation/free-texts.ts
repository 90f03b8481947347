/** Everything in a situation that is the reader's own words, for the screens that must read all of it. */
import type { Situation } from "./schema.ts";

/** Own words from every free field; names, labels and texts alike. Empty ones are left out. */
export function freeTexts(situation: Situation): string[] {
  const texts: (string | undefined)[] = [
    ...(situation.painPoints ?? []),
    ...(situation.tried ?? []),
    situation.business?.industry,
    ...situation.kpis.map(({ label }) => label),
    ...(situation.channels ?? []).map(({ name }) => name),
    ...(situation.tests ?? []).map(({ name }) => name),
    ...(situation.shifts ?? []).map(({ name }) => name),
  ];
  return texts.filter((text) => text !== undefined && text !== "") as string[];
}

/** The same, and the longer texts once more as one: a sentence may run on from one entry into the next. */
export function textsToScreen(situation: Situation): string[] {
  const running = [...(situation.painPoints ?? []), ...(situation.tried ?? [])];
  return running.length > 1 ? [...freeTexts(situation), running.join(" ")] : freeTexts(situation);
}
