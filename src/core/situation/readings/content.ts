/** Content: how much there is, how old it is, what it brings. */
import type { ReadingTable } from "./reading.ts";

export const contentReadings = {
  "pieces-per-month": {
    fields: ["content.piecesPerMonth"],
    read: ({ content }) => content?.piecesPerMonth,
  },
} as const satisfies ReadingTable;
