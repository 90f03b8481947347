// What the reference shows: two requests, and the problem that a faulty one gets.
import { parseSituation, type Situation } from "../../src/core/index.ts";
import { problemDocument } from "../../src/http/problems.ts";
import type { ProblemDocument } from "../../src/http/schemas.ts";
import { loadProblemLanguage } from "../../src/http/texts/problem-language.ts";

export const LEAST_SITUATION: Situation = {
  currency: "USD",
  kpis: [{ metric: "revenue", target: 150000, actual: 117300 }],
};

export const FULLER_SITUATION: Situation = {
  locale: "en",
  currency: "USD",
  period: { start: "2026-10-01", end: "2026-10-31" },
  business: { model: "ecommerce", grossMargin: 0.45 },
  kpis: [{ metric: "revenue", target: 150000, actual: 117300, previous: 141000 }],
  budget: { ads: 30000, setBy: "manager" },
  funnel: {
    previous: { adSpend: 29000, clicks: 41000, sessions: 36000, orders: 1080, revenue: 141000 },
    actual: { adSpend: 30000, clicks: 38000, sessions: 33500, orders: 920, revenue: 117300 },
  },
  website: { lcpMs: 4300 },
  painPoints: ["Everyone looks at me when the number is red."],
};

const english = await loadProblemLanguage("en");

const FAULTY = { kpis: [{ metric: "revenu", target: -5, actual: 117300 }] };

export function problemExample(): ProblemDocument {
  const parsed = parseSituation(FAULTY);
  if (parsed.ok) throw new Error("the faulty example has no fault");
  const requestId = "6f1c2a8e-0b7d-4b52-9a63-3d5f8c1e2b74";
  return problemDocument({ id: "invalid-situation", issues: parsed.issues }, english, requestId);
}
