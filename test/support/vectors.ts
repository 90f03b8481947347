/** Reference cases whose expected values were computed elsewhere (scipy, quadrature, a second implementation). */
import { readFileSync } from "node:fs";

export interface VectorCase<Inputs, Expected> {
  readonly id: string;
  readonly kind: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly tolerance: { readonly rel: number; readonly abs: number };
}

const file = new URL("../fixtures/vectors.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: VectorCase<never, never>[] };

/** The cases of one kind; fails the run when there are none, so that no table is empty by mistake. */
export function vectorsOf<Inputs, Expected>(kind: string): VectorCase<Inputs, Expected>[] {
  const found = cases.filter((entry) => entry.kind === kind) as unknown as VectorCase<Inputs, Expected>[];
  if (found.length === 0) throw new Error(`no vectors of kind ${kind}`);
  return found;
}

/** |got − expected| ≤ abs + rel·|expected|. */
export const isClose = (got: number, expected: number, { rel, abs }: { rel: number; abs: number }): boolean =>
  Math.abs(got - expected) <= abs + rel * Math.abs(expected);
