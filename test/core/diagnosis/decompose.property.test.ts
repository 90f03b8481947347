import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/core/index.ts";
import { runs } from "../../support/runs.ts";
import { anySituation, TODAY } from "../../support/situations.ts";

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

/** A complete column: every step known and above zero. */
const complete = fc
  .record({ adSpend: positive, clicks: positive, arrival: share, conversion: share, orderValue: positive })
  .map(({ adSpend, clicks, arrival, conversion, orderValue }) => {
    const sessions = clicks * arrival;
    const orders = sessions * conversion;
    return { adSpend, clicks, sessions, orders, revenue: orders * orderValue };
  });

describe("the split of a gap", () => {
  it("adds up to the gap to 1e-9 of the larger of target and result, whatever is known", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const { subject, split, drivers } of diagnose(situation, TODAY).decompositions) {
          const scale = Math.max(Math.abs(subject.target), Math.abs(subject.actual));
          // Parts a million times larger than both leave fewer digits in a double than 1e-9 needs.
          const largest = drivers.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
          const tolerance = Math.max(1e-9 * scale, 1e-14 * largest);
          const parts =
            split.own.amount + split.system.amount + split.ambition.amount + split.unexplained.amount;
          const contributions = drivers.reduce((sum, { contribution }) => sum + contribution, 0);
          expect(Math.abs(parts - subject.gap)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(contributions - subject.gap)).toBeLessThanOrEqual(tolerance);
        }
      }),
      runs(1500),
    );
  });

  it("leaves nothing unexplained when the funnel is complete and consistent", () => {
    fc.assert(
      fc.property(
        complete,
        complete,
        fc.option(complete, { nil: undefined }),
        positive,
        (previous, actual, plan, target) => {
          const situation = {
            kpis: [
              { metric: "revenue" as const, target, actual: actual.revenue },
              { metric: "orders" as const, target, actual: actual.orders },
              { metric: "roas" as const, target, actual: actual.revenue / actual.adSpend },
              { metric: "cpa" as const, target, actual: actual.adSpend / actual.orders },
              { metric: "average-order-value" as const, target, actual: actual.revenue / actual.orders },
            ],
            funnel: { previous, actual, ...(plan ? { plan } : {}) },
          };
          for (const { subject, split } of diagnose(situation, TODAY).decompositions) {
            const tolerance = 1e-9 * Math.max(Math.abs(subject.target), Math.abs(subject.actual));
            expect(Math.abs(split.unexplained.amount)).toBeLessThanOrEqual(tolerance);
          }
        },
      ),
      runs(800),
    );
  });

  it("is faithful in sign: a step that improved never pulls the result down", () => {
    fc.assert(
      fc.property(complete, complete, (previous, actual) => {
        const situation = {
          kpis: [{ metric: "revenue" as const, target: previous.revenue, actual: actual.revenue }],
          funnel: { previous, actual },
        };
        const drivers = diagnose(situation, TODAY).decompositions[0]?.drivers ?? [];
        const steps = drivers.filter(({ ownWeight }) => ownWeight !== null);
        expect(steps).toHaveLength(5);
        for (const { before, now, contribution } of steps) {
          expect(Math.sign(contribution) * Math.sign((now ?? 0) - (before ?? 0))).toBeGreaterThanOrEqual(0);
        }
      }),
      runs(400),
    );
  });

  it("does not depend on the currency: all money times ten gives all contributions times ten", () => {
    fc.assert(
      fc.property(complete, complete, positive, (previous, actual, target) => {
        const scaled = (column: typeof actual) => ({
          ...column,
          adSpend: column.adSpend * 10,
          revenue: column.revenue * 10,
        });
        const split = (factor: 1 | 10) => {
          const [before, now] = factor === 1 ? [previous, actual] : [scaled(previous), scaled(actual)];
          const kpis = [{ metric: "revenue" as const, target: target * factor, actual: now.revenue }];
          return diagnose({ kpis, funnel: { previous: before, actual: now } }, TODAY).decompositions[0]
            ?.split;
        };
        const once = split(1);
        const tenfold = split(10);
        const scale = Math.max(actual.revenue, target, previous.revenue) * 10;
        for (const part of ["own", "system", "ambition"] as const) {
          expect(
            Math.abs((tenfold?.[part].amount ?? 0) - 10 * (once?.[part].amount ?? 0)),
          ).toBeLessThanOrEqual(1e-9 * scale);
        }
      }),
      runs(200),
    );
  });
});
