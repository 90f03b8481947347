/** What happens to a lead after it arrives. */
import type { ReadingTable } from "./reading.ts";

export const salesReadings = {
  "lead-response-minutes": {
    fields: ["sales.leadResponseMinutes"],
    read: ({ sales }) => sales?.leadResponseMinutes,
  },
} as const satisfies ReadingTable;
