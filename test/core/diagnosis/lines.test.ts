import { describe, expect, it } from "vitest";
import type { Decomposition, Driver } from "../../../src/core/diagnosis/decomposition.ts";
import type { Situation } from "../../../src/core/index.ts";
import { diagnose } from "../../support/core.ts";
import { TODAY } from "../../support/situations.ts";

const main = (situation: Situation): Decomposition =>
  diagnose(situation, TODAY).decompositions[0] as Decomposition;
const step = ({ drivers }: Decomposition, factor: string): Driver | undefined =>
  drivers.find((driver) => driver.factor === factor && driver.ownWeight !== null);

const kpi = (target: number, actual: number): Situation["kpis"][number] => ({
  metric: "revenue",
  target,
  actual,
});
const BEFORE = { adSpend: 10_000, clicks: 10_000, orders: 500, revenue: 50_000 };

describe("what comes beside the ads", () => {
  it("is a line of its own: organic search, e-mail", () => {
    const split = main({
      kpis: [kpi(50_000, 44_000)],
      funnel: {
        previous: { ...BEFORE, organicRevenue: 10_000, emailRevenue: 5000 },
        actual: { ...BEFORE, orders: 440, revenue: 44_000, organicRevenue: 4000, emailRevenue: 5000 },
      },
    });
    expect(step(split, "organic")).toMatchObject({ before: 10_000, now: 4000, owner: "content" });
    expect(step(split, "organic")?.contribution).toBeCloseTo(-6000, 6);
    expect(step(split, "email")?.contribution).toBe(0);
    // The ads brought 35,000 before and now: nothing is left for the click or the page.
    expect(step(split, "conversion")?.contribution).toBeCloseTo(0, 6);
    expect(split.split.unexplained.amount).toBe(0);
  });

  it("keeps the visits in the chain only when they are those of the ads", () => {
    const columns = (sessions: number) => ({
      kpis: [kpi(50_000, 44_000)],
      funnel: {
        previous: { ...BEFORE, sessions, organicRevenue: 10_000 },
        actual: { ...BEFORE, sessions, orders: 440, revenue: 44_000, organicRevenue: 4000 },
      },
    });
    expect(step(main(columns(9500)), "arrival")).toBeDefined();
    expect(step(main(columns(14_000)), "arrival")).toBeUndefined();
  });

  it("counts returned money when the KPI itself is net of it, and only then", () => {
    const funnel = {
      previous: { ...BEFORE, refunds: 1000 },
      actual: { ...BEFORE, refunds: 4000 },
    };
    const net = main({ kpis: [{ ...kpi(49_000, 46_000), previous: 49_000 }], funnel });
    expect(step(net, "refunds")?.contribution).toBeCloseTo(-3000, 6);
    expect(net.split.unexplained.amount).toBe(0);
    expect(step(main({ kpis: [kpi(50_000, 50_000)], funnel }), "refunds")).toBeUndefined();
  });

  it("tells those who came back from first orders", () => {
    const split = main({
      kpis: [kpi(50_000, 37_500)],
      funnel: {
        previous: { ...BEFORE, repeatShare: 0.5 },
        // Half as many orders from earlier customers, as many first orders as before.
        actual: { ...BEFORE, orders: 375, revenue: 37_500, repeatShare: 1 / 3 },
      },
    });
    expect(step(split, "repeat")?.contribution).toBeCloseTo(-12_500, 6);
    expect(step(split, "conversion")?.contribution).toBeCloseTo(0, 6);
  });
});

describe("the price of scale", () => {
  const doubled = (clicks: number, adElasticity?: number): Situation => ({
    kpis: [kpi(50_000, (50_000 * clicks) / 10_000)],
    ...(adElasticity === undefined ? {} : { assumptions: { adElasticity } }),
    funnel: {
      previous: BEFORE,
      actual: { adSpend: 20_000, clicks, orders: clicks / 20, revenue: clicks * 5 },
    },
  });

  it("takes dearer clicks off the marketer as far as more money explains them", () => {
    // Twice the money at an elasticity of 0.6 gives 2^0.6 times the clicks: nothing is left for the marketer.
    const split = main(doubled(10_000 * 2 ** 0.6));
    expect(step(split, "click-cost")?.contribution).toBeCloseTo(0, 6);
    expect(step(split, "scale")).toMatchObject({ signal: "assumed", owner: "budget-owner", ownWeight: 0 });
  });

  it("follows the marketer's own elasticity, and then has no range", () => {
    const split = main(doubled(10_000 * 2 ** 0.8, 0.8));
    expect(step(split, "click-cost")?.contribution).toBeCloseTo(0, 6);
    const scale = step(split, "scale");
    expect(scale?.low).toBe(scale?.high);
  });

  it("is not spoken of while the money stays the same", () => {
    expect(
      step(main({ kpis: [kpi(50_000, 50_000)], funnel: { previous: BEFORE, actual: BEFORE } }), "scale"),
    ).toBeUndefined();
  });
});

describe("channels", () => {
  const search = { spend: 6000, clicks: 6000, orders: 300, revenue: 30_000 };
  const social = { spend: 4000, clicks: 4000, orders: 200, revenue: 20_000 };
  const withChannels = (
    channels: Situation["channels"],
    revenue: number,
    orders = revenue / 100,
  ): Situation => ({
    kpis: [kpi(50_000, revenue)],
    funnel: { previous: BEFORE, actual: { ...BEFORE, orders, revenue } },
    channels,
  });

  it("carry the figure when they add up to it, worst first", () => {
    const split = main(
      withChannels(
        [
          { name: "search", previous: search, actual: search },
          { name: "social", previous: social, actual: { ...social, orders: 120, revenue: 12_000 } },
        ],
        42_000,
      ),
    );
    expect(split.channels.map(({ channel }) => channel)).toEqual([1, 0]);
    expect(split.channels[0]?.contribution).toBeCloseTo(-8000, 6);
    expect(step(split, "conversion")?.contribution).toBeCloseTo(-8000, 6);
  });

  it("show how money that moved between them counts, apart from how much there was", () => {
    const weak = { ...social, orders: 100, revenue: 10_000 };
    const split = main({
      kpis: [kpi(40_000, 35_000)],
      funnel: {
        previous: { ...BEFORE, orders: 400, revenue: 40_000 },
        actual: { ...BEFORE, orders: 350, revenue: 35_000 },
      },
      channels: [
        {
          name: "strong",
          previous: search,
          actual: { spend: 4000, clicks: 4000, orders: 200, revenue: 20_000 },
        },
        { name: "weak", previous: weak, actual: { spend: 6000, clicks: 6000, orders: 150, revenue: 15_000 } },
      ],
    });
    expect(step(split, "ad-spend")?.contribution).toBe(0);
    expect(step(split, "mix")?.contribution).toBeLessThan(0);
    expect(split.split.unexplained.amount).toBe(0);
  });

  it("give a channel that was started or stopped a line of its own", () => {
    const nothing = { spend: 0, clicks: 0, orders: 0, revenue: 0 };
    const split = main(
      withChannels(
        [
          { name: "search", previous: search, actual: search },
          { name: "stopped", previous: social, actual: nothing },
          {
            name: "started",
            previous: nothing,
            actual: { spend: 4000, clicks: 2000, orders: 50, revenue: 5000 },
          },
        ],
        35_000,
      ),
    );
    expect(split.channels.map(({ status }) => status)).toEqual(["stopped", "continued", "started"]);
    expect(step(split, "channel-change")?.contribution).toBeCloseTo(-15_000, 6);
  });

  it("leave room for what comes from elsewhere, as long as it is a small part", () => {
    const split = main(
      withChannels(
        [
          { name: "search", previous: search, actual: search },
          {
            name: "social",
            previous: { ...social, orders: 150, revenue: 15_000 },
            actual: { ...social, orders: 150, revenue: 15_000 },
          },
        ],
        48_000,
      ),
    );
    expect(step(split, "other-sources")).toMatchObject({ before: 5000, now: 3000 });
    expect(split.split.unexplained.amount).toBe(0);
  });

  it.each([
    ["a small part of it", 0.3],
    ["more than there was", 1.2],
  ])("do not explain the figure when they claim %s", (_, share) => {
    const part = { ...search, revenue: 50_000 * share * 0.6 };
    const rest = { ...social, revenue: 50_000 * share * 0.4 };
    const split = main(
      withChannels(
        [
          { name: "search", previous: part, actual: part },
          { name: "social", previous: rest, actual: rest },
        ],
        42_000,
      ),
    );
    expect(split.channels).toEqual([]);
  });

  it("stand in for a funnel that nobody typed", () => {
    const split = main({
      kpis: [kpi(50_000, 42_000)],
      channels: [
        { name: "search", previous: search, actual: search },
        { name: "social", previous: social, actual: { ...social, orders: 120, revenue: 12_000 } },
      ],
    });
    expect(split.subject).toMatchObject({ base: "previous", baseline: 50_000 });
    expect(split.split.unexplained.amount).toBe(0);
  });
});

describe("visits that no ad brought", () => {
  const column = (adSpend: number, clicks: number, sessions: number, orders: number) => ({
    adSpend,
    clicks,
    sessions,
    orders,
  });
  const mixed: Situation = {
    kpis: [{ metric: "orders", target: 800, actual: 700, previous: 760 }],
    funnel: { previous: column(5000, 5000, 60_000, 760), actual: column(10_000, 9000, 62_000, 700) },
  };

  it("are a line of their own: more clicks among them are no leak between click and visit", () => {
    const split = main(mixed);
    expect(step(split, "arrival")).toBeUndefined();
    expect(step(split, "other-sources")?.contribution).toBeLessThan(0);
    expect(step(split, "ad-spend")?.contribution).toBeGreaterThan(0);
    expect(split.split.unexplained.amount).toBeCloseTo(0, 9);
    const largest = Math.max(...split.drivers.map(({ contribution }) => Math.abs(contribution)));
    expect(largest).toBeLessThan(150);
  });

  it("do not make a click worth what all visits earn", () => {
    const revenue = { ...mixed, kpis: [kpi(60_000, 56_000)], business: { grossMargin: 0.4 } };
    const funnel = { actual: { ...column(2000, 1500, 62_000, 700), revenue: 56_000 } };
    const { feasibility } = diagnose({ ...revenue, funnel }, TODAY);
    expect(feasibility.headroom).toBeNull();
    expect(feasibility.levers.map(({ factor }) => factor)).not.toContain("ad-spend");
  });

  it("leave a cost per result to the clicks", () => {
    const split = main({ ...mixed, kpis: [{ metric: "cpa", target: 10, actual: 14.29 }] });
    expect(step(split, "click-cost")).toBeDefined();
    expect(step(split, "arrival")).toBeUndefined();
  });

  it("count as the rest when traffic itself is judged", () => {
    const split = main({ ...mixed, kpis: [{ metric: "traffic", target: 70_000, actual: 62_000 }] });
    expect(step(split, "other-sources")?.contribution).toBeCloseTo(62_000 - 9000 - (60_000 - 5000), 6);
    expect(split.split.unexplained.amount).toBeCloseTo(0, 9);
  });
});

describe("a base that cannot be compared", () => {
  it("is never a sum of channels beside a typed funnel", () => {
    const channels = [1, 2].map((index) => ({
      name: `channel ${index}`,
      previous: { spend: 2000, clicks: 2000, orders: 250, revenue: 25_000 },
      actual: { spend: 2000, clicks: 2000, orders: 240, revenue: 24_000 },
    }));
    const split = main({
      kpis: [{ metric: "orders", target: 1100, actual: 1000 }],
      funnel: { actual: { adSpend: 20_000, clicks: 30_000, sessions: 28_000, orders: 1000 } },
      channels,
    });
    expect(split.subject.base).toBe("none");
  });

  it("is not explained by the price of clicks when the money was another order of magnitude", () => {
    const before = { adSpend: 100, clicks: 40_000, orders: 1300, revenue: 112_000 };
    const now = { adSpend: 30_000, clicks: 39_000, orders: 1142, revenue: 103_000 };
    const split = main({ kpis: [kpi(112_000, 103_000)], funnel: { previous: before, actual: now } });
    expect(step(split, "click-cost")).toBeUndefined();
    expect(step(split, "volume")).toBeDefined();
    expect(split.split.unexplained.amount).toBeCloseTo(0, 6);
  });
});
