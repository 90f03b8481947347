/** A figure beside its own past: when a difference is worth a word. */
import type { Evidence } from "./evidence.ts";

export const OWN_HISTORY = {
  id: "own-history",
  statement:
    "A figure counts as worse when it is more than a fifth worse than its own past and chance does not explain that; above one half, as much worse.",
  values: { tolerance: 0.2, grave: 0.5 },
  unit: "share of the earlier figure",
  scope:
    "a rule of this project; it rests on a practice rule for click-through rates, which calls a fall by a fifth a signal",
  title: "Meta Ads Creative Fatigue: Spotting Decay Before it Hurts (Ads Management)",
  year: 2026,
  url: "https://adsmanagement.co/blog/meta-ads-creative-fatigue-spotting-decay-before-it-hurts",
  grade: "C",
  read: true,
  reviewBy: "2028-02-01",
} as const satisfies Evidence;
