/** Everything that can go wrong at the door: its stable id, its status, and the values its sentence needs. */
export const PROBLEMS = {
  "malformed-json": { status: 400, slots: [] },
  "empty-body": { status: 400, slots: [] },
  "invalid-encoding": { status: 400, slots: [] },
  // 400, not 422: bad input has one status here, whether the JSON or the situation in it cannot be read.
  "invalid-situation": { status: 400, slots: [] },
  "invalid-parameter": { status: 400, slots: ["parameter", "options"] },
  "not-found": { status: 404, slots: [] },
  "method-not-allowed": { status: 405, slots: ["methods"] },
  "not-acceptable": { status: 406, slots: ["formats"] },
  "payload-too-large": { status: 413, slots: ["kilobytes"] },
  "unsupported-media-type": { status: 415, slots: [] },
  "internal-error": { status: 500, slots: [] },
} as const;

export type ProblemId = keyof typeof PROBLEMS;

/** Where a problem is explained; also its `type`. */
export const problemAnchor = (id: ProblemId): string => `problem-${id}`;

/** The words of one language; a missing problem does not compile. `{name}` stands for a value. */
export interface ProblemTexts {
  readonly problems: Readonly<Record<ProblemId, { readonly title: string; readonly detail: string }>>;
  /** Appended to malformed-json when the parser says where; slots `line`, `column`. */
  readonly firstFault: string;
}
