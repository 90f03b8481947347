/** Every reading by its id. */
import type { OwnWords } from "../own-words/own-words.ts";
import type { Situation } from "../schema.ts";
import { adsReadings } from "./ads.ts";
import { contentReadings } from "./content.ts";
import { customersReadings } from "./customers.ts";
import { measurementReadings } from "./measurement.ts";
import { moneyReadings } from "./money.ts";
import type { FieldPath, Reading } from "./reading.ts";
import { salesReadings } from "./sales.ts";
import { serviceReadings } from "./service.ts";
import { socialReadings } from "./social.ts";
import { targetReadings } from "./targets.ts";
import { teamReadings } from "./team.ts";
import { websiteReadings } from "./website.ts";

const READINGS = {
  ...adsReadings,
  ...contentReadings,
  ...customersReadings,
  ...measurementReadings,
  ...moneyReadings,
  ...salesReadings,
  ...serviceReadings,
  ...socialReadings,
  ...targetReadings,
  ...teamReadings,
  ...websiteReadings,
} as const;

export type ReadingId = keyof typeof READINGS;
/** What a reading gives when nothing is missing. */
export type ReadingValue<Id extends ReadingId> = Exclude<
  ReturnType<(typeof READINGS)[Id]["read"]>,
  undefined
>;

/** The value of a reading, or undefined when a field that it needs is missing. */
export const readingOf = (id: ReadingId, situation: Situation, today: string, words: OwnWords): unknown => {
  const { read }: Reading = READINGS[id];
  return read(situation, today, words);
};

/** Fields a reading is made of, lists by `[]`. */
export const fieldsOf = (id: ReadingId): readonly FieldPath[] => READINGS[id].fields;
