/** The people: hours, span, approvals. */
import { dayCount } from "../elapsed.ts";
import type { Channel, Situation } from "../schema.ts";
import { type ReadingTable, ratio } from "./reading.ts";

/** Without a period the figures are a month's. */
const DAYS_OF_A_MONTH = 30;

const isActive = ({ actual }: Channel): boolean =>
  Object.values(actual ?? {}).some((value) => value !== undefined && value > 0);

/** As told, else channels in which something happened this period ÷ people. */
function channelsPerPerson({ team, channels = [] }: Situation): number | undefined {
  if (team?.channels !== undefined) return team.channels;
  const active = channels.filter(isActive).length;
  return active === 0 ? undefined : ratio(active, team?.size);
}

export const teamReadings = {
  "weekly-hours": { fields: ["team.weeklyHours"], read: ({ team }) => team?.weeklyHours },
  "approval-days": { fields: ["team.approvalDays"], read: ({ team }) => team?.approvalDays },
  "channels-per-person": { fields: ["team.channels"], read: channelsPerPerson },
  /** Days of the whole period, whether it is over or not. */
  "period-days": {
    fields: ["period"],
    read: ({ period }) => (period === undefined ? DAYS_OF_A_MONTH : dayCount(period)),
  },
} as const satisfies ReadingTable;
