/** Who comes back, and what they say. */
import type { ReadingTable } from "./reading.ts";

export const customersReadings = {} as const satisfies ReadingTable;
