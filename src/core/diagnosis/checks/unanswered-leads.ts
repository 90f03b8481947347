/** Leads that nobody ever called. Limits: spam and doubles are leads too, until someone sorts them out. */
import { LEAD_RESPONSE_AUDIT, UNANSWERED_LEADS } from "../../evidence/sales.ts";
import { defineCheck, failsAbove } from "../check.ts";

const { tolerance, never } = UNANSWERED_LEADS.values;

interface Funnel {
  readonly leads: number;
  readonly orders: number;
}

/** A share turned into things: how many leads it was, and how many deals they would have been at the answered ones' rate. */
function counted(share: number, { leads, orders }: Funnel) {
  const answered = leads * (1 - share);
  if (answered <= 0 || leads <= 0) return undefined;
  const unanswered = leads * share;
  return {
    unanswered: { value: unanswered, unit: "leads" },
    deals: { value: (unanswered * Math.min(orders, answered)) / answered, unit: "orders" },
  } as const;
}

export const unansweredLeads = defineCheck({
  id: "unanswered-leads",
  topic: "sales",
  owner: "sales",
  needs: ["answered-share"],
  uses: ["leads-now", "orders-now"],
  evidence: [UNANSWERED_LEADS, LEAD_RESPONSE_AUDIT],
  factors: ["qualification", "closing", "lead-value"],
  figures: ["unanswered", "deals"],
  details: ["counted"],
  applies: ({ model }) => model !== "ecommerce" && model !== "marketplace" && model !== "app",
  run: (readings) => {
    const share = 1 - readings["answered-share"];
    const leads = readings["leads-now"];
    const orders = readings["orders-now"];
    const more = leads !== undefined && orders !== undefined ? counted(share, { leads, orders }) : undefined;
    return failsAbove(
      {
        value: share,
        unit: "share",
        kind: "computed",
        threshold: tolerance,
        evidence: UNANSWERED_LEADS.id,
        ...(more ? { more, ...(share > tolerance ? { detail: "counted" } : {}) } : {}),
      },
      { grave: never },
    );
  },
});
