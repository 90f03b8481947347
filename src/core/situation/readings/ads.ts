/** Ad channels: what they show, cost and bring. */
import type { ReadingTable } from "./reading.ts";

export const adsReadings = {} as const satisfies ReadingTable;
