/** Outcome of an operation that can be refused: a value, or the reasons as data. Sentences are made by `language/`. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Reason[] };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const failure = <Reason>(
  issues: readonly Reason[],
): { readonly ok: false; readonly issues: readonly Reason[] } => ({
  ok: false,
  issues,
});
