/** Which steps of the funnel a change can move. */
import type { Action } from "../situation/own-words/lexicon.ts";
import type { DriverFactor } from "./ownership.ts";

export const ACTION_FACTORS: Readonly<Record<Action, readonly DriverFactor[]>> = {
  "ads-rewritten": ["click-cost"],
  "bids-changed": ["click-cost"],
  "targeting-changed": ["click-cost", "qualification"],
  "placements-cleaned": ["click-cost", "qualification"],
  "channel-added": ["ad-spend", "click-cost"],
  "channel-stopped": ["ad-spend", "click-cost"],
  "budget-raised": ["ad-spend"],
  "budget-lowered": ["ad-spend"],
  "landing-changed": ["lead-rate", "conversion"],
  "form-shortened": ["lead-rate"],
  "chat-added": ["lead-rate", "conversion"],
  "checkout-changed": ["conversion"],
  "site-sped-up": ["arrival", "lead-rate", "conversion"],
  "new-photos": ["conversion"],
  "reviews-added": ["conversion"],
  "price-changed": ["conversion", "closing", "order-value"],
  discount: ["conversion", "closing", "order-value"],
  "bundle-offered": ["order-value"],
  "content-published": ["volume"],
  "social-posted": ["volume"],
  "email-sent": ["volume"],
  "calls-sped-up": ["qualification", "closing"],
  "sales-trained": ["closing"],
  "tracking-fixed": ["unexplained"],
};
