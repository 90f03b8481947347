/** The verb behind every surface: untrusted data in, advice or the reasons why not out. */
import {
  type Advice,
  advise as adviseSituation,
  collectTexts,
  crisisAdvice,
  parseSituation,
  type Situation,
  type SituationIssue,
  screen,
} from "../core/index.ts";
import { withoutEscapes } from "./read-text.ts";

export type AdviseOutcome =
  | { readonly kind: "advised"; readonly advice: Advice; readonly situation: Situation | undefined }
  | { readonly kind: "invalid"; readonly issues: readonly SituationIssue[] };

const countryOf = (input: unknown): string | undefined => {
  const country =
    typeof input === "object" && input !== null ? (input as { country?: unknown }).country : undefined;
  return typeof country === "string" ? country : undefined;
};

/** What a request says in words, however little of it can be read otherwise. */
const wordsOf = (input: unknown): string[] =>
  collectTexts(input).map((text) => (text.includes("\\") ? withoutEscapes(text) : text));

/**
 * Advice for whatever was sent. Crisis language is answered even when the request itself cannot be read.
 * @param today ISO date
 */
export function advise(input: unknown, today: string): AdviseOutcome {
  const parsed = parseSituation(input);
  if (parsed.ok)
    return { kind: "advised", advice: adviseSituation(parsed.value, today), situation: parsed.value };
  if (screen(wordsOf(input)) === "crisis") {
    return { kind: "advised", advice: crisisAdvice(countryOf(input)), situation: undefined };
  }
  return { kind: "invalid", issues: parsed.issues };
}
