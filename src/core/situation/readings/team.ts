/** The people: hours, span, approvals. */
import type { ReadingTable } from "./reading.ts";

export const teamReadings = {} as const satisfies ReadingTable;
