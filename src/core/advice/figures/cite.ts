/** Figures from the evidence. */
import { evidenceById } from "../../evidence/registry.ts";
import type { Unit } from "../../facts/fact.ts";
import { cited, type Ledger } from "../../facts/ledger.ts";

/** Path of a figure from the evidence, put on the ledger when first used. */
export function cite(ledger: Ledger, id: string, name: string, unit: Unit): string {
  const path = `evidence.${id}.${name}`;
  const value = evidenceById(id)?.values[name];
  if (value === undefined) throw new Error(`evidence ${id} has no figure ${name}`);
  return ledger.once(path, cited(value, unit, id));
}
