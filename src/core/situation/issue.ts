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
  "period-too-long": [],
  "as-of-before-start": [],
  "part-exceeds-whole": ["part", "whole"],
  "rate-above-one": [],
  "minimum-above-maximum": [],
  "shift-without-one-size": [],
} as const satisfies Record<string, readonly string[]>;

export type IssueCode = keyof typeof ISSUE_SLOTS;

/** One reason: where (RFC 6901 pointer), what, and the values its sentence needs. */
export interface SituationIssue {
  readonly pointer: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A key longer than this is no slip of the keyboard, and is not sent back whole. */
const LONGEST_PART = 100;
const shortened = (part: string): string =>
  part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part;

/** RFC 6901, with very long parts cut. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${shortened(String(part)).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const issue = (
  path: readonly PropertyKey[],
  code: IssueCode,
  params: Readonly<Record<string, string | number>> = {},
): SituationIssue => ({ pointer: toPointer(path), code, params });
