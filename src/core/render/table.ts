/** A table of a report, as text cells. */
import type { Speaker } from "../language/speak.ts";

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Last row sums up the others. */
  readonly total?: boolean;
}

export const MISSING = "–";

/** A figure, or a dash where there is none. */
export const shown = (say: Speaker, path: string): string => (say.known(path) ? say.fact(path) : MISSING);
