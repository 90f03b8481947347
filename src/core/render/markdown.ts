/** Blocks as Markdown. */
import type { Block, Point } from "./blocks.ts";
import type { Table } from "./table.ts";

/** The reader's own words carry no formatting, no links and no line breaks. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_{}[\]()#+!|<>~&=@:]/g, (character) => `\\${character}`)
    .replace(/^-/, "\\-")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/\bwww\./gi, (start) => start.replace(".", "\\."));

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\\\\|", "\\|");

function tableLines({ head, rows, total }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const body = rows.map((row, index) => {
    const last = total === true && index === rows.length - 1;
    return line(last ? row.map((text) => (text === "" ? "" : `**${text}**`)) : row);
  });
  return [line(head), `|${" --- |".repeat(head.length)}`, ...body].join("\n");
}

function pointLine({ lead, text, aside }: Point): string {
  const parts = [
    ...(lead === undefined ? [] : [`**${lead}**`]),
    text,
    ...(aside === undefined ? [] : [`_${aside}_`]),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function blockLines(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "text":
      return block.lead === undefined ? block.text : `**${block.lead}** ${block.text}`;
    case "verdict":
      return `**${block.text}**`;
    case "aside":
      return `_${block.text}_`;
    case "quote":
      return block.text
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "list":
      return block.points
        .map((point, index) => {
          const mark = block.numbered ? `${index + 1}. ` : "- ";
          return `${mark}${pointLine(point).replaceAll("\n", `\n${" ".repeat(mark.length)}`)}`;
        })
        .join("\n");
    case "table":
      return tableLines(block.table);
    case "sources":
      return block.sources.map(({ id, text, url }) => `- \`${id}\` ${text} <${url}>`).join("\n");
  }
}

/** A finished Markdown document, ending in a line break. */
export const asMarkdown = (blocks: readonly Block[]): string => `${blocks.map(blockLines).join("\n\n")}\n`;
