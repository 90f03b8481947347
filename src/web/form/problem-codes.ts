/** What can be wrong with a field of the form, as codes; the sentences are in the texts. */

/** Codes with the values their sentence needs. */
export const PROBLEM_SLOTS = {
  "missing-target": [],
  "missing-actual": [],
  "missing-start": [],
  "missing-end": [],
  unreadable: ["typed"],
  ambiguous: ["typed", "whole", "decimal"],
  "percent-or-fraction": ["typed", "small", "large"],
  "one-or-several": [],
  "not-json": [],
  "beyond-percent": [],
  "part-exceeds-whole": ["part", "whole"],
} as const satisfies Record<string, readonly string[]>;
export type ProblemCode = keyof typeof PROBLEM_SLOTS;
