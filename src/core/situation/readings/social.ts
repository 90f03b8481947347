/** The rhythm of social posts. */
import type { ReadingTable } from "./reading.ts";

export const socialReadings = {} as const satisfies ReadingTable;
