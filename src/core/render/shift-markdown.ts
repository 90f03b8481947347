/** The pitch as Markdown: the ask, what may go wrong, the figures, what finance will ask, what is measured, what stops it. */
import type { ShiftParts } from "../advice/advise.ts";
import type { Speaker } from "../language/speak.ts";
import type { BudgetShiftDocument } from "./document.ts";
import { list, tableLines } from "./markdown-format.ts";
import { shiftTables } from "./shift-tables.ts";
import type { Table } from "./table.ts";

/**
 * Blocks of the pitch.
 * @param level Markdown of its headings, such as "###"
 */
export function pitchLines(
  advice: ShiftParts,
  { pitch, stopRule, comparison }: BudgetShiftDocument["budgetShift"],
  say: Speaker,
  level: string,
): string[] {
  const tables = shiftTables(advice, say);
  const section = (heading: Parameters<Speaker["heading"]>[0], ...blocks: string[]): string[] =>
    blocks.some((block) => block !== "") ? [`${level} ${say.heading(heading)}`, ...blocks] : [];
  const table = (heading: Parameters<Speaker["heading"]>[0], content: Table | null): string[] =>
    content ? [`${level}# ${say.heading(heading)}`, tableLines(content)] : [];
  const noted = comparison.filter((compared) => compared.notes.length > 0);
  const notes =
    noted.length > 0
      ? [list(noted.map((compared) => `**${compared.label}.** ${compared.notes.join(" ")}`))]
      : [];
  return [
    `**${pitch.headline}**`,
    ...section("pitch-ask", pitch.ask),
    ...section("pitch-risks", list(pitch.risks)),
    ...section("pitch-why", pitch.why),
    ...section("pitch-numbers", pitch.numbers),
    ...table("path", tables.path),
    ...table("scenarios", tables.scenarios),
    ...table("channels-at-margin", tables.sources),
    ...table("comparison", tables.comparison),
    ...notes,
    ...section(
      "pitch-objections",
      list(pitch.objections.map(({ question, answer }) => `**${question}** ${answer}`)),
    ),
    ...section("pitch-measures", list(pitch.measures)),
    ...section("pitch-stop", stopRule ?? ""),
    ...section("pitch-nothing", pitch.doNothing),
    ...table("flips", tables.flips),
    ...table("influences", tables.influences),
    ...(tables.assumptions ? section("assumptions", tableLines(tables.assumptions)) : []),
  ];
}
