/** The kinds of field a situation is made of, each with its bounds. */
import * as z from "zod";

/** Sums above this are taken for a slip of the keyboard: a million millions of the currency a month. */
const LARGEST_AMOUNT = 1e12;
/** A figure nearer to nothing than this is a fault of whatever wrote it, and divides into infinity. */
const SMALLEST_FIGURE = 1e-9;
const TEXT_ENTRIES = 20;
const TEXT_LENGTH = 2000;

const number = (minimum: number, maximum: number) =>
  z
    .number()
    .min(minimum)
    .max(maximum)
    .refine((value) => value === 0 || Math.abs(value) >= SMALLEST_FIGURE);

/** A number from 0 to `maximum`. */
export const figure = (maximum: number, description: string) =>
  number(0, maximum).optional().describe(description);
/** Money or a count of a period. */
export const amount = (description: string) => figure(LARGEST_AMOUNT, description);
export const fraction = (description: string) => figure(1, description);
/** A figure that must be there. */
export const metricValue = (description: string) => number(0, LARGEST_AMOUNT).describe(description);
/** Where nothing at all would make an answer infinite. */
export const within = (minimum: number, maximum: number, description: string) =>
  number(minimum, maximum).optional().describe(description);
export const wholeWithin = (minimum: number, maximum: number, description: string) =>
  z.number().int().min(minimum).max(maximum).optional().describe(description);
/** A margin of nothing would make every break-even infinite; a tenth of a per cent is the least that means something. */
export const margin = (description: string) => within(0.001, 1, description);
export const date = (description: string) =>
  z.iso.date().optional().describe(`${description} (ISO 8601 date, YYYY-MM-DD)`);
export const freeTexts = (description: string) =>
  z.array(z.string().max(TEXT_LENGTH)).max(TEXT_ENTRIES).optional().describe(description);
