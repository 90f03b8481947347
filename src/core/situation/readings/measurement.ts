/** Whether the figures can be trusted: counts of one thing by two tools, tests. */
import type { ReadingTable } from "./reading.ts";

export const measurementReadings = {} as const satisfies ReadingTable;
