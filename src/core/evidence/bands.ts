/** What the best of a kind are known to reach, by business model and step: the far end of what may be hoped for. */
import type { BusinessModel } from "../situation/schema.ts";
import type { Evidence } from "./evidence.ts";

interface Band {
  readonly high: number;
  readonly evidence: Evidence;
}

export const CHECKOUT_BANDS: Readonly<
  Partial<Record<BusinessModel, Readonly<Partial<Record<"conversion" | "lead-rate", Band>>>>>
> = {};
