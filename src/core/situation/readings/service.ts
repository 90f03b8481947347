/** How customers are answered. */
import type { ReadingTable } from "./reading.ts";

export const serviceReadings = {} as const satisfies ReadingTable;
