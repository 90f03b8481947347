/** Where to look and with whom, while no figure says where a result was lost. */
import { type DriverFactor, type Owner, ownerOf, ownWeight, partOf } from "../diagnosis/ownership.ts";
import { type DiagnosisContext, hasSteps } from "./context.ts";

export interface Place {
  readonly factor: DriverFactor;
  readonly owner: Owner;
  /** True where the marketer carries a part of it. */
  readonly shared: boolean;
}

/** Steps in the order in which a visitor passes them. */
const PLACES = {
  shop: ["ad-spend", "click-cost", "arrival", "conversion", "order-value"],
  leads: ["ad-spend", "click-cost", "lead-rate", "qualification", "closing"],
} as const;
const COUNTED_AS_LEADS: ReadonlySet<string> = new Set(["leads", "qualified-leads", "signups"]);

/** The steps with the roles that usually run them; none once the funnel tells, or where nothing was missed. */
export function placesOf(context: DiagnosisContext): Place[] {
  const { behind, gap, situation } = context;
  if (!behind || hasSteps(context)) return [];
  const steps = COUNTED_AS_LEADS.has(gap.metric) ? PLACES.leads : PLACES.shop;
  return steps.map((factor) => {
    const weight = ownWeight(factor, situation) ?? 0;
    return { factor, owner: ownerOf(factor, weight), shared: partOf(weight) === "shared" };
  });
}
