/** A sourced figure: what was found, by whom, where it was read, how far it carries, and when to look again. */
export type Grade = "A" | "B" | "C";

export interface Evidence {
  /** Stable id, shown beside every use. */
  readonly id: string;
  /** What was measured, one English sentence; the reference language of the source list. */
  readonly statement: string;
  /** The figures by name; shares as fractions of 1. */
  readonly values: Readonly<Record<string, number>>;
  readonly unit: string;
  /** Who and when it is about: never applied outside it without saying so. */
  readonly scope: string;
  readonly title: string;
  readonly year: number;
  /** The page that was read. */
  readonly url: string;
  /** A peer-reviewed, standard or identity; B large data set or survey; C practice rule or vendor. */
  readonly grade: Grade;
  /** False when the figure is known but its page could not be opened. */
  readonly read: boolean;
  /** ISO date from which the figure must be looked at again. */
  readonly reviewBy: string;
}
