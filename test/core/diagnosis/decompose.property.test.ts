import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../support/core.ts";
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
          // Parts a million times larger than both, or both nothing, leave fewer digits in a double than 1e-9 needs:
          // each of some twenty sums and products rounds by 1e-16 of the largest part, and products of rates by more.
          const largest = drivers.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
          const tolerance = Math.max(1e-9 * scale, 1e-13 * largest);
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
        // Beyond five times the money the two ends are not compared by it.
        fc.pre(Math.abs(Math.log(actual.adSpend / previous.adSpend)) < Math.log(5));
        const situation = {
          kpis: [{ metric: "revenue" as const, target: previous.revenue, actual: actual.revenue }],
          funnel: { previous, actual },
        };
        const drivers = diagnose(situation, TODAY).decompositions[0]?.drivers ?? [];
        const scale = drivers.find(({ factor }) => factor === "scale")?.contribution ?? 0;
        const steps = drivers.filter(({ ownWeight, factor }) => ownWeight !== null && factor !== "scale");
        expect(steps).toHaveLength(5);
        for (const { factor, before, now, contribution } of steps) {
          // The price of scale is taken out of the click's price; together they follow what a click did cost.
          const whole = factor === "click-cost" ? contribution + scale : contribution;
          const moved = Math.log((now ?? 1) / (before ?? 1));
          if (Math.abs(moved) > 1e-9) expect(Math.sign(whole) * Math.sign(moved)).toBeGreaterThanOrEqual(0);
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

  const column = fc
    .record({ spend: positive, clicks: positive, conversion: share, orderValue: positive })
    .map(({ spend, clicks, conversion, orderValue }) => ({
      spend,
      clicks,
      orders: clicks * conversion,
      revenue: clicks * conversion * orderValue,
    }));
  type Column = { spend: number; clicks: number; orders: number; revenue: number };
  const channel = fc.record({ previous: column, actual: column });
  type Sums = { adSpend: number; clicks: number; orders: number; revenue: number };
  const total = (columns: readonly Column[]): Sums =>
    columns.reduce<Sums>(
      (sum, { spend, clicks, orders, revenue }) => ({
        adSpend: sum.adSpend + spend,
        clicks: sum.clicks + clicks,
        orders: sum.orders + orders,
        revenue: sum.revenue + revenue,
      }),
      { adSpend: 0, clicks: 0, orders: 0, revenue: 0 },
    );
  type Columns = { readonly previous: Column; readonly actual: Column };
  const byChannel = (channels: readonly Columns[]) => {
    const previous = total(channels.map((entry) => entry.previous));
    const actual = total(channels.map((entry) => entry.actual));
    const situation = {
      kpis: [{ metric: "revenue" as const, target: previous.revenue, actual: actual.revenue }],
      funnel: { previous, actual },
      channels: channels.map((entry, index) => ({ name: `channel ${index}`, ...entry })),
    };
    return diagnose(situation, TODAY).decompositions[0];
  };

  it("is the sum over its channels, and each channel is the sum of its steps", () => {
    fc.assert(
      fc.property(fc.array(channel, { minLength: 2, maxLength: 6 }), (channels) => {
        const decomposition = byChannel(channels);
        const { subject, drivers = [], channels: parts = [] } = decomposition ?? {};
        expect(parts).toHaveLength(channels.length);
        const largest = drivers.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
        const tolerance = 1e-12 * Math.max(largest, subject?.actual ?? 0, subject?.target ?? 0);
        const whole = parts.reduce((sum, { contribution }) => sum + contribution, 0);
        expect(Math.abs(whole - (subject?.change ?? 0))).toBeLessThanOrEqual(tolerance);
        for (const part of parts) {
          const steps = part.drivers.reduce((sum, { contribution }) => sum + contribution, 0);
          expect(Math.abs(steps - part.contribution)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(part.now - part.before - part.contribution)).toBeLessThanOrEqual(tolerance);
        }
        for (const driver of drivers.filter(({ ownWeight }) => ownWeight !== null)) {
          const ofChannels = parts
            .flatMap((part) => part.drivers)
            .filter(({ factor }) => factor === driver.factor)
            .reduce((sum, { contribution }) => sum + contribution, 0);
          expect(Math.abs(ofChannels - driver.contribution)).toBeLessThanOrEqual(tolerance);
        }
      }),
      runs(300),
    );
  });

  it("does not depend on the order of the channels", () => {
    fc.assert(
      fc.property(fc.array(channel, { minLength: 2, maxLength: 6 }), (channels) => {
        const once = byChannel(channels)?.drivers ?? [];
        const reversed = byChannel([...channels].reverse())?.drivers ?? [];
        const largest = once.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
        for (const { factor, part, contribution } of once) {
          const other = reversed.find((entry) => entry.factor === factor && entry.part === part);
          expect(Math.abs((other?.contribution ?? 0) - contribution)).toBeLessThanOrEqual(1e-11 * largest);
        }
      }),
      runs(200),
    );
  });
});
