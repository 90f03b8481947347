/** What the marketer's own words say: found before the advice is made, handed to it as data. */
import type { Locale } from "../schema.ts";
import type { Action, FolkloreClaim, PainKind, Theme } from "./lexicon.ts";

/** Fields that are read. */
export type Field = "painPoints" | "tried";

/** Where something stands: the words exactly as the person wrote them. */
export interface Place {
  readonly field: Field;
  /** Index within the field. */
  readonly entry: number;
  readonly matched: string;
  readonly language: Locale;
}

export interface PainPoint extends Place {
  readonly theme: Theme;
  readonly kind: PainKind;
}

export interface TriedAction extends Place {
  readonly action: Action;
}

export interface Folklore extends Place {
  /** Also the id of its audit in the evidence. */
  readonly claim: FolkloreClaim;
}

/** What was found in the marketer's own words. */
export interface OwnWords {
  readonly painPoints: readonly PainPoint[];
  readonly actions: readonly TriedAction[];
  readonly folklore: readonly Folklore[];
}

/** Of somebody who wrote nothing. */
export const NO_WORDS: OwnWords = { painPoints: [], actions: [], folklore: [] };
