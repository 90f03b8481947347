/** A situation to start from, free of files: also for tests inside the runtime. */
import type { Situation } from "../../src/core/index.ts";

export const TODAY = "2026-11-23";

/** A complete and consistent shop: previous, plan and actual funnel. */
export const SHOP: Situation = {
  locale: "en",
  currency: "USD",
  business: { model: "ecommerce", grossMargin: 0.5 },
  kpis: [{ metric: "revenue", target: 120_000, actual: 90_000, previous: 100_000 }],
  budget: { ads: 25_000, setBy: "manager" },
  funnel: {
    plan: { adSpend: 25_000, clicks: 32_000, sessions: 30_000, orders: 1200, revenue: 120_000 },
    previous: { adSpend: 24_000, clicks: 31_000, sessions: 29_500, orders: 1050, revenue: 100_000 },
    actual: { adSpend: 25_000, clicks: 30_000, sessions: 27_000, orders: 930, revenue: 90_000 },
  },
};
