/** Collects facts; a path is written once. */
import type { Fact, FactKind, FactPath, Facts, Unit } from "./fact.ts";

export interface Ledger {
  readonly facts: Facts;
  /** Ids of evidence that sentences rest on without a figure of it. */
  readonly reliedOn: ReadonlySet<string>;
  /** Adds a fact and gives its path back, ready for a slot. */
  readonly add: (path: FactPath, fact: Fact) => FactPath;
  readonly has: (path: FactPath) => boolean;
  /** The same for a fact that several sentences may be the first to need: a path that is there already stays as it is. */
  readonly once: (path: FactPath, fact: Fact) => FactPath;
  /** Names evidence as a source though none of its figures is shown. */
  readonly relyOn: (evidence: string) => void;
}

/** A new, empty ledger. Adding a path twice, or a figure that is not finite, is a programming error and throws. */
export function createLedger(): Ledger {
  const facts = new Map<FactPath, Fact>();
  const reliedOn = new Set<string>();
  const add: Ledger["add"] = (path, fact) => {
    if (facts.has(path)) throw new Error(`fact ${path} exists`);
    if (typeof fact.value === "number" && !Number.isFinite(fact.value))
      throw new Error(`fact ${path} is not finite`);
    facts.set(path, fact);
    return path;
  };
  return {
    facts,
    reliedOn,
    has: (path) => facts.has(path),
    add,
    once: (path, fact) => (facts.has(path) ? path : add(path, fact)),
    relyOn: (evidence) => {
      reliedOn.add(evidence);
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
