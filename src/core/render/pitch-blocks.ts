/** The pitch as blocks: the ask, what may go wrong, the figures, what finance will ask, what is measured, what stops it. */
import type { ShiftParts } from "../advice/advise.ts";
import type { Speaker } from "../language/speak.ts";
import { aside, type Block, plainPoints, points, table, text, under, verdict } from "./blocks.ts";
import type { BudgetShiftDocument } from "./document.ts";
import { shiftTables } from "./shift-tables.ts";
import type { Table } from "./table.ts";

/**
 * Blocks of the pitch.
 * @param level of its headings; tables within stand one below
 */
export function pitchBlocks(
  advice: ShiftParts,
  { pitch, stopRule, comparison }: BudgetShiftDocument["budgetShift"],
  say: Speaker,
  level: 2 | 3,
): Block[] {
  const tables = shiftTables(advice, say);
  const below = (level + 1) as 3 | 4;
  const tabled = (
    title: Parameters<Speaker["heading"]>[0],
    content: Table | null,
    at: 2 | 3 | 4 = below,
  ): Block[] => (content === null ? [] : under(at, say.heading(title), table(content)));
  const notes = comparison.filter((compared) => compared.notes.length > 0);
  return [
    verdict(pitch.headline),
    ...under(level, say.heading("pitch-ask"), text(pitch.ask)),
    ...under(level, say.heading("pitch-risks"), plainPoints(pitch.risks)),
    ...under(level, say.heading("pitch-why"), text(pitch.why)),
    ...under(level, say.heading("pitch-numbers"), text(pitch.numbers)),
    ...tabled("path", tables.path),
    ...tabled("scenarios", tables.scenarios),
    ...tabled("channels-at-margin", tables.sources),
    ...(pitch.channelNote === "" ? [] : [aside(pitch.channelNote)]),
    ...tabled("comparison", tables.comparison),
    ...(notes.length > 0
      ? [points(notes.map((compared) => ({ lead: `${compared.label}.`, text: compared.notes.join(" ") })))]
      : []),
    ...under(
      level,
      say.heading("pitch-objections"),
      points(pitch.objections.map(({ question, answer }) => ({ lead: question, text: answer }))),
    ),
    ...under(level, say.heading("pitch-measures"), plainPoints(pitch.measures)),
    ...under(level, say.heading("pitch-stop"), text(stopRule ?? "")),
    ...under(level, say.heading("pitch-nothing"), text(pitch.doNothing)),
    ...tabled("flips", tables.flips),
    ...tabled("influences", tables.influences),
    ...tabled("assumptions", tables.assumptions, level),
  ];
}
