/** Tables of the checks of the target. */
import type { Situation } from "../../../src/core/index.ts";
import type { Row } from "./row.ts";

const asked = (target: number, planned: number): Situation => ({
  kpis: [{ metric: "revenue", target, actual: 90, previous: 100 }],
  funnel: { previous: { adSpend: 1000 }, plan: { adSpend: planned } },
});

export const targets = {
  "unbacked-target": [
    { when: "target and money grow alike", situation: asked(110, 1100), outcome: "pass" },
    {
      when: "the target asks for just the tolerated step more",
      situation: asked(104.9, 1000),
      outcome: "pass",
    },
    {
      when: "it asks for more than that",
      situation: asked(105.1, 1000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it asks for much more", situation: asked(116, 1000), outcome: "fail", severity: "high" },
    {
      when: "money is cut while the target grows",
      situation: asked(140, 900),
      outcome: "fail",
      severity: "high",
    },
    {
      when: "nothing is known of the period before",
      situation: { kpis: [{ metric: "revenue", target: 1, actual: 1 }] },
      outcome: "unknown",
    },
    {
      when: "the target is a cost",
      situation: { kpis: [{ metric: "cpa", target: 1, actual: 2, previous: 1 }] },
      outcome: "not-applicable",
    },
  ],
} as const satisfies Record<string, readonly Row[]>;
