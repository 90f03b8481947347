/** Blocks as plain text: for a terminal, a message, or whatever knows no formatting. */
import type { Block, Point } from "./blocks.ts";
import type { Table } from "./table.ts";

/** Characters a line may have. */
const WIDTH = 96;
const GAP = 2;

/** Columns a text takes: letters with their marks are one each. */
const widthOf = (text: string): number => [...text.normalize("NFC")].length;

function wrapped(text: string, indent = 0, first = indent): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = WIDTH - (lines.length === 0 ? first : indent);
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => wrapped(line))
    .join("\n");

const pad = (text: string, width: number, isFigure: boolean): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return isFigure ? space + text : text + space;
};

/** Figures stand to the right. */
const isFigure = (text: string): boolean => text === "" || /^[−+<>–\d\p{Sc}%(]/u.test(text);

/** In columns where they fit, else row by row, each figure with the head of its column. */
function tableText({ head, rows, total }: Table): string {
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const whole = widths.reduce((sum, width) => sum + width, GAP * (head.length - 1));
  if (whole > WIDTH) return rows.map((row) => rowText(head, row)).join("\n\n");
  const figures = head.map((_, column) => column > 0 && rows.every((row) => isFigure(row[column] ?? "")));
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, column) => pad(text, widths[column] ?? 0, figures[column] ?? false))
      .join(" ".repeat(GAP))
      .trimEnd();
  const rule = "-".repeat(Math.min(WIDTH, whole));
  const body = rows.map(line);
  const sum = total === true ? [rule, ...body.splice(-1)] : [];
  return [line(head), rule, ...body, ...sum].join("\n");
}

function rowText(head: readonly string[], [first = "", ...rest]: readonly string[]): string {
  const lines = rest.flatMap((text, index) =>
    text === "" ? [] : [`  ${wrapped(`${head[index + 1] ?? ""}: ${text}`, 4, 2)}`],
  );
  return [wrapped(first), ...lines].join("\n");
}

const pointText = ({ lead, text, aside }: Point): string =>
  [lead, text, aside].filter((part) => part !== undefined && part !== "").join(" ");

const UNDERLINES = { 1: "=", 2: "-" } as const;

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const title = wrapped(block.text);
      const mark = UNDERLINES[block.level as keyof typeof UNDERLINES];
      return mark
        ? `${title}\n${mark.repeat(Math.min(WIDTH, widthOf(block.text)))}`
        : `${title}:`.replace(/([?!.…:]):$/, "$1");
    }
    case "text":
      return paragraphs(block.lead === undefined ? block.text : `${block.lead} ${block.text}`);
    case "verdict":
    case "aside":
      return paragraphs(block.text);
    case "quote":
      return block.text
        .split("\n")
        .map((line) => (line === "" ? "" : `  ${wrapped(line, 2, 2)}`))
        .join("\n");
    case "list":
      return block.points
        .map((point, index) => {
          const mark = block.numbered ? `${index + 1}. ` : "- ";
          const indent = " ".repeat(mark.length);
          const lines = pointText(point).split("\n");
          return (
            mark +
            lines
              .map((line) => (line === "" ? "" : wrapped(line, mark.length, mark.length)))
              .join(`\n${indent}`)
          );
        })
        .join("\n");
    case "table":
      return tableText(block.table);
    case "sources":
      return block.sources.map(({ text, url }) => `- ${wrapped(text, 2, 2)}\n  ${url}`).join("\n");
  }
}

/** A finished document in plain text, ending in a line break. */
export const asPlainText = (blocks: readonly Block[]): string => `${blocks.map(blockText).join("\n\n")}\n`;
