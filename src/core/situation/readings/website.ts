/** Speed and use of the site. */
import type { ReadingTable } from "./reading.ts";

export const websiteReadings = {
  "largest-contentful-paint": { fields: ["website.lcpMs"], read: ({ website }) => website?.lcpMs },
} as const satisfies ReadingTable;
