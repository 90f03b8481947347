/** Paid channels are credited with all revenue while visits come without ads: the ads take credit for others' sales. */
import type { Channel } from "../../situation/schema.ts";
import { defineContradiction } from "../contradiction.ts";

/** Paid channels with at least this part of the revenue leave nothing for anyone else. */
const NEARLY_ALL = 0.97;
/** Fewer visits from search than this may well bring nothing. */
const LEAST_ORGANIC = 0.05;

const UNPAID: ReadonlySet<Channel["kind"]> = new Set([
  "email",
  "organic-search",
  "organic-social",
  "referral",
]);

export const adsTakeAll = defineContradiction({
  id: "ads-take-all",
  find: ({ channels, funnel, content }) => {
    const revenue = funnel?.actual?.revenue;
    const organic = content?.organicShare;
    if (!revenue || organic === undefined || organic < LEAST_ORGANIC || channels === undefined)
      return undefined;
    const paid = channels
      .filter(({ kind }) => !UNPAID.has(kind))
      .reduce((sum, channel) => sum + (channel.actual?.revenue ?? 0), 0);
    // Above the whole it is another fault: two platforms count the same sale.
    if (paid < NEARLY_ALL * revenue || paid > 1.03 * revenue) return undefined;
    return {
      figures: {
        said: { value: paid / revenue, unit: "share" },
        implied: { value: organic, unit: "share", kind: "observed" },
      },
    };
  },
});
