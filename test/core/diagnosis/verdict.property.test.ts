import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaps, type Verdict } from "../../../src/core/diagnosis/gap.ts";
import { METRIC_TRAITS } from "../../../src/core/diagnosis/metric.ts";
import type { Situation } from "../../../src/core/index.ts";
import { METRICS } from "../../../src/core/situation/schema.ts";
import { runs } from "../../support/runs.ts";
import { TODAY } from "../../support/situations.ts";

/** The graver, the higher; not knowing is no milder than chance. */
const GRAVITY: Readonly<Record<Verdict, number>> = {
  ahead: 0,
  "on-target": 1,
  "within-noise": 2,
  "too-few-data": 2,
  "real-miss": 3,
};

const whole = (maximum: number) => fc.integer({ min: 1, max: maximum });
const history = fc.option(fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { maxLength: 14 }), {
  nil: undefined,
});
const period = fc.constantFrom(undefined, { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-12" });

const seed = fc.record({
  metric: fc.constantFrom(...METRICS),
  target: whole(20_000),
  orders: whole(20_000),
  history,
  period,
  others: fc.array(fc.double({ min: 0.2, max: 1.4, noNaN: true }), { maxLength: 4 }),
});
type Seed = typeof seed extends fc.Arbitrary<infer Value> ? Value : never;

/** A situation whose result is `share` of its target; the funnel behind it stays as it is. */
function resultAt(
  { metric, target, orders, history: shares, period: dates, others }: Seed,
  share: number,
): Situation {
  const unit = metric === "conversion-rate" || metric === "retention" ? target / 40_000 : target;
  return {
    ...(dates ? { period: dates } : {}),
    kpis: [
      {
        metric,
        target: unit,
        actual: unit * share,
        ...(shares ? { history: shares.map((part) => unit * part) } : {}),
      },
      ...others.map((part) => ({ metric: "orders" as const, target: 500, actual: Math.round(500 * part) })),
    ],
    funnel: { actual: { adSpend: 10_000, sessions: orders * 50, orders } },
  };
}

const verdictOf = (situation: Situation): Verdict => gaps(situation, TODAY)[0]?.verdict as Verdict;

describe("verdicts", () => {
  it("are never milder for a larger miss, whatever the metric, the history and the company of other KPIs", () => {
    fc.assert(
      fc.property(
        seed,
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        (start, one, other) => {
          const sign = METRIC_TRAITS[start.metric].lowerIsBetter ? -1 : 1;
          const [worse, better] = sign * one < sign * other ? [one, other] : [other, one];
          const grave = GRAVITY[verdictOf(resultAt(start, worse))];
          expect(grave).toBeGreaterThanOrEqual(GRAVITY[verdictOf(resultAt(start, better))]);
        },
      ),
      runs(1500),
    );
  });

  it("do not depend on the currency", () => {
    fc.assert(
      fc.property(
        seed,
        fc.double({ min: 0.3, max: 1.5, noNaN: true }),
        fc.constantFrom(0.01, 30, 1000),
        (start, share, rate) => {
          const situation = resultAt(start, share);
          const [kpi, ...others] = situation.kpis;
          if (kpi === undefined || METRIC_TRAITS[kpi.metric].unit !== "money") return;
          const dearer: Situation = {
            ...situation,
            kpis: [
              {
                ...kpi,
                target: kpi.target * rate,
                actual: kpi.actual * rate,
                ...(kpi.history ? { history: kpi.history.map((value) => value * rate) } : {}),
              },
              ...others,
            ],
            funnel: { actual: { ...situation.funnel?.actual, adSpend: 10_000 * rate } },
          };
          expect(verdictOf(dearer)).toBe(verdictOf(situation));
        },
      ),
      runs(600),
    );
  });
});
