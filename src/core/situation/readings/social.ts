/** The rhythm of social posts. */
import type { Situation } from "../schema.ts";
import type { ReadingTable } from "./reading.ts";

/** Fewer weeks show no rhythm. */
const FEWEST_WEEKS = 4;

function weeklyPosts({ social }: Situation): readonly number[] | undefined {
  const weeks = social?.postsPerWeek ?? [];
  return weeks.length < FEWEST_WEEKS ? undefined : weeks;
}

export const socialReadings = {
  /** Posts of each week, oldest first; four weeks at least. */
  "weekly-posts": { fields: ["social.postsPerWeek"], read: weeklyPosts },
} as const satisfies ReadingTable;
