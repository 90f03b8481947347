/** Markdown of the pieces a document is made of. */
import type { Table } from "./table.ts";

/** The reader's own words carry no formatting, no links and no line breaks. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_{}[\]()#+!|<>~&=@:]/g, (character) => `\\${character}`)
    .replace(/^-/, "\\-")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/\bwww\./gi, (start) => start.replace(".", "\\."));

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\\\\|", "\\|");

export function tableLines({ head, rows, total }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const body = rows.map((row, index) => {
    const last = total === true && index === rows.length - 1;
    return line(last ? row.map((text) => (text === "" ? "" : `**${text}**`)) : row);
  });
  return [line(head), `|${" --- |".repeat(head.length)}`, ...body].join("\n");
}

export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
export const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
