/** Finished documents to read: the report, or the pitch alone, as Markdown or plain text. */
import type { Advice, CrisisAdvice, ShiftAdvice } from "../advice/advise.ts";
import type { Language } from "../language/language.ts";
import { speaker } from "../language/speak.ts";
import { type Block, heading, quote } from "./blocks.ts";
import type { AdviceDocument, BudgetShiftDocument, CrisisDocument } from "./document.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { pitchBlocks } from "./pitch-blocks.ts";
import { asPlainText } from "./plain-text.ts";
import { render, renderShift } from "./render.ts";
import { crisisBlocks, type ReportChoice, reportBlocks, sourcesBlocks } from "./report-blocks.ts";

export type WrittenFormat = "markdown" | "text";

interface Writer {
  /** Keeps the reader's own words from being read as formatting. */
  readonly protect: ((words: string) => string) | undefined;
  readonly write: (blocks: readonly Block[]) => string;
}

const WRITERS: Readonly<Record<WrittenFormat, Writer>> = {
  markdown: { protect: escapeMarkdown, write: asMarkdown },
  text: { protect: undefined, write: asPlainText },
};

const crisisText = (document: CrisisDocument, language: Language, { write }: Writer): string =>
  write(crisisBlocks(document, speaker(language)));

/** The report, or chosen sections of it; ends in a line break. */
export function writeReport(
  advice: Advice,
  language: Language,
  format: WrittenFormat,
  choice?: ReportChoice,
): string {
  const writer = WRITERS[format];
  const document = render(advice, language, writer.protect);
  if (advice.kind === "crisis") return crisisText(document as CrisisDocument, language, writer);
  const say = speaker(language, advice, writer.protect);
  return writer.write(reportBlocks(advice, document as AdviceDocument, say, choice));
}

/** The pitch alone; ends in a line break. */
export function writeShift(
  advice: CrisisAdvice | ShiftAdvice,
  language: Language,
  format: WrittenFormat,
): string {
  const writer = WRITERS[format];
  const document = renderShift(advice, language, writer.protect);
  if (advice.kind === "crisis") return crisisText(document as CrisisDocument, language, writer);
  const say = speaker(language, advice, writer.protect);
  const { care, budgetShift, sources } = document as BudgetShiftDocument;
  return writer.write([
    heading(1, say.heading("budget-shift")),
    ...(care ? [quote(care.text)] : []),
    ...pitchBlocks(advice, budgetShift, say, 2),
    ...sourcesBlocks(sources, say),
  ]);
}
