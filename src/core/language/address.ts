/** Forms of address: `[ты пишешь|вы пишете]` in a template is the familiar form or the formal one. */
import type { Formality } from "../situation/schema.ts";

const ALTERNATION = /\[([^[\]|]*)\|([^[\]|]*)\]/g;

/** The template as it is said to this reader. */
export const addressed = (template: string, formality: Formality): string =>
  template.includes("[") ? template.replace(ALTERNATION, formality === "formal" ? "$2" : "$1") : template;
