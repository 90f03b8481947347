/** Why a situation cannot be read, as data; sentences are in `language/<locale>/issues.ts`. */
export const ISSUE_SLOTS = {
  required: [],
  "wrong-type": ["expected"],
  "not-a-number": [],
  "too-small": ["minimum"],
  "too-large": ["maximum"],
  "too-long": ["maximum"],
  "too-many": ["maximum"],
  "too-few": ["minimum"],
  "not-one-of": ["options"],
  "did-you-mean": ["nearest"],
  "unknown-key": [],
  "unknown-key-nearest": ["nearest"],
  "bad-date": [],
  "bad-code": [],
  "bad-text": [],
  "end-before-start": [],
  "as-of-before-start": [],
  "part-exceeds-whole": ["part", "whole"],
  "rate-above-one": [],
  "minimum-above-maximum": [],
} as const satisfies Record<string, readonly string[]>;

export type IssueCode = keyof typeof ISSUE_SLOTS;

/** One reason: where (RFC 6901 pointer), what, and the values its sentence needs. */
export interface SituationIssue {
  readonly pointer: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const issue = (
  path: readonly PropertyKey[],
  code: IssueCode,
  params: Readonly<Record<string, string | number>> = {},
): SituationIssue => ({ pointer: toPointer(path), code, params });
