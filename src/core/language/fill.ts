/** Fills the slots of a template, last of all. `{{fact.x}}` is a bare value, `{{claim.x}}` a whole clause. */
import type { Fact, FactPath, Facts } from "../facts/fact.ts";
import type { Formality } from "../situation/schema.ts";
import { addressed } from "./address.ts";
import type { Catalogue, MessageId } from "./catalogue.ts";
import { formatFact } from "./format-fact.ts";
import type { NumberStyle } from "./numbers.ts";

export interface FillContext {
  readonly facts: Facts;
  readonly style: NumberStyle;
  readonly catalogue: Catalogue;
  readonly formality: Formality;
  /** Escape for the reader's own words in the target format. */
  readonly protect: (words: string) => string;
  /** Texts of facts written so far: most stand in several sentences. */
  readonly written: Map<FactPath, string>;
}

type Segment = string | { readonly kind: "fact" | "claim"; readonly name: string };

const SLOT = /\{\{(fact|claim)\.([A-Za-z0-9_.-]+)\}\}/;
const compiled: Readonly<Record<Formality, Map<string, readonly Segment[]>>> = {
  informal: new Map(),
  formal: new Map(),
};

/** A template as literal texts and slots; compiled once for each form of address. */
function segmentsOf(template: string, formality: Formality): readonly Segment[] {
  const known = compiled[formality].get(template);
  if (known) return known;
  const parts = addressed(template, formality).split(SLOT);
  const segments: Segment[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    segments.push(parts[index] as string);
    const kind = parts[index + 1];
    if (kind === "fact" || kind === "claim") segments.push({ kind, name: parts[index + 2] as string });
  }
  compiled[formality].set(template, segments);
  return segments;
}

function factText(fact: Fact, path: FactPath, context: FillContext): string {
  const known = context.written.get(path);
  if (known !== undefined) return known;
  const text = formatFact(fact, context);
  context.written.set(path, text);
  return text;
}

/** The slot that a clause fills with the very fact it belongs to. */
const SELF = "self";

function clauseOf(fact: Fact, path: FactPath, context: FillContext): string {
  const template = context.catalogue.messages[fact.claim as MessageId];
  if (template === undefined) throw new Error(`no clause for ${path}`);
  return fillTemplate(template, { [SELF]: path }, context);
}

/**
 * The template with every slot filled from the ledger.
 * @param slots slot name → path of the fact; a name that is absent is itself taken for a path
 * @throws when a slot has no fact: a fault of the rules, never of the reader's input
 */
export function fillTemplate(
  template: string,
  slots: Readonly<Record<string, FactPath>>,
  context: FillContext,
): string {
  let text = "";
  for (const segment of segmentsOf(template, context.formality)) {
    if (typeof segment === "string") {
      text += segment;
      continue;
    }
    const path = slots[segment.name] ?? segment.name;
    const fact = context.facts.get(path);
    if (fact === undefined) throw new Error(`no fact for slot ${segment.name} (${path})`);
    text += segment.kind === "claim" ? clauseOf(fact, path, context) : factText(fact, path, context);
  }
  return text;
}
