/** A report as a list of blocks, in no format yet: written out as Markdown or as plain text. */
import type { Table } from "./table.ts";

/** A point of a list: what is said first and loud, then the text, then what limits it. */
export interface Point {
  readonly lead?: string;
  readonly text: string;
  readonly aside?: string;
}

export type Block =
  /** 1 is the title of the document. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** Paragraphs of a text are apart by an empty line. */
  | { readonly kind: "text"; readonly text: string; readonly lead?: string }
  | { readonly kind: "verdict"; readonly text: string }
  | { readonly kind: "aside"; readonly text: string }
  /** Words to be spoken or sent as they are. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly points: readonly Point[]; readonly numbered?: true }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "sources"; readonly sources: readonly SourceLine[] };

export interface SourceLine {
  readonly id: string;
  readonly text: string;
  readonly url: string;
}

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: "heading", level, text });
export const text = (words: string, lead?: string): Block => ({
  kind: "text",
  text: words,
  ...(lead === undefined ? {} : { lead }),
});
export const verdict = (words: string): Block => ({ kind: "verdict", text: words });
export const aside = (words: string): Block => ({ kind: "aside", text: words });
export const quote = (words: string): Block => ({ kind: "quote", text: words });
export const points = (entries: readonly Point[]): Block => ({ kind: "list", points: entries });
export const plainPoints = (entries: readonly string[]): Block =>
  points(entries.map((entry) => ({ text: entry })));
export const table = (content: Table): Block => ({ kind: "table", table: content });

/** A heading with what stands below it; nothing where nothing does. */
export const under = (level: 2 | 3 | 4, title: string, ...blocks: readonly Block[]): Block[] => {
  const full = blocks.filter((block) => !isEmpty(block));
  return full.length === 0 ? [] : [heading(level, title), ...full];
};

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case "list":
      return block.points.length === 0;
    case "sources":
      return block.sources.length === 0;
    case "table":
      return block.table.rows.length === 0;
    default:
      return block.text === "";
  }
}
