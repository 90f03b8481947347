/** Which facts a pitch stands on. */
import type { FactPath, Facts, Text } from "../../facts/fact.ts";
import type { Pitch } from "./pitch.ts";

const slotsOf = (text: Text): FactPath[] =>
  text.flatMap((paragraph) => paragraph.flatMap(({ slots }) => Object.values(slots)));

/** The facts of the shift and of whatever else its pitch speaks of. */
export function factsOfShift(facts: Facts, { objections, stopRule, ...texts }: Pitch, notice: Text): Facts {
  const { headline, ask, why, numbers, risks, measures, doNothing, channelNote, comparisonNotes } = texts;
  const answers = objections.flatMap(({ question, answer }) => [question, answer]);
  const whole = [headline, ask, why, numbers, risks, measures, doNothing, channelNote, stopRule ?? []];
  const all = [...whole, notice, ...comparisonNotes, ...answers];
  const used = new Set(all.flatMap(slotsOf));
  return new Map([...facts].filter(([path]) => path.startsWith("budgetShift.") || used.has(path)));
}
