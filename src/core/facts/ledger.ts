/** Collects facts; a path is written once. */
import type { Fact, FactKind, FactPath, Facts, Unit } from "./fact.ts";

export interface Ledger {
  readonly facts: Facts;
  /** Adds a fact and gives its path back, ready for a slot. */
  readonly add: (path: FactPath, fact: Fact) => FactPath;
  readonly has: (path: FactPath) => boolean;
}

/** A new, empty ledger. Adding a path twice, or a figure that is not finite, is a programming error and throws. */
export function createLedger(): Ledger {
  const facts = new Map<FactPath, Fact>();
  return {
    facts,
    has: (path) => facts.has(path),
    add: (path, fact) => {
      if (facts.has(path)) throw new Error(`fact ${path} exists`);
      if (typeof fact.value === "number" && !Number.isFinite(fact.value))
        throw new Error(`fact ${path} is not finite`);
      facts.set(path, fact);
      return path;
    },
  };
}

const fact =
  (kind: FactKind) =>
  (value: number | string, unit: Unit, source: string, rest: Partial<Fact> = {}): Fact => ({
    value,
    unit,
    kind,
    source,
    ...rest,
  });

export const observed = fact("observed");
export const computed = fact("computed");
export const assumed = fact("assumed");
export const cited = fact("cited");
/** A word of the catalogue, such as a role or a step. */
export const term = (id: string): Fact => computed(id, "term", "catalogue");
