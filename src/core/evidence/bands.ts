/** What the best of a kind are known to reach, by business model and step: the far end of what may be hoped for. */
import type { BusinessModel } from "../situation/schema.ts";
import type { Evidence } from "./evidence.ts";
import { SHOP_CONVERSION } from "./website.ts";

interface Band {
  /** Share of visits; the best tenth. */
  readonly high: number;
  readonly evidence: Evidence;
}

/** Only where a row speaks of the same step in the same kind of business; everything else is "never seen". */
export const CONVERSION_BANDS: Readonly<Partial<Record<BusinessModel, Band>>> = {
  ecommerce: { high: SHOP_CONVERSION.values.bestTenth, evidence: SHOP_CONVERSION },
};
