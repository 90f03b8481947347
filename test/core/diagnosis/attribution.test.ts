import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asMultipliers,
  attribute,
  attributeChannels,
  type Channel,
  LAUNCHED,
  STOPPED,
} from "../../../src/core/diagnosis/attribution.ts";
import { attributeMix, priceVolumeMix } from "../../../src/core/diagnosis/mix.ts";

const sum = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((total, amount) => total + amount, 0);
const factor = (name: string, base: number, actual: number, power: 1 | -1 = 1) => ({
  name,
  base,
  actual,
  power,
});

describe("attribute", () => {
  it.each([
    ["lmdi", [factor("visits", 100, 120), factor("rate", 0.1, 0.09)]],
    ["lmdi", [factor("orders", 300, 340), factor("margin", -4, -2.5)]],
    ["limit", [factor("visits", 100, 120), factor("rate", 0, 0.09)]],
    ["shapley", [factor("orders", 300, 340), factor("margin", 6, -1.5)]],
    ["shapley", [factor("orders", 0, 340), factor("margin", 6, -1.5)]],
  ] as const)("splits by %s and adds up", (method, factors) => {
    const split = attribute(factors);
    expect(split.method).toBe(method);
    expect(Object.keys(split.contributions)).toEqual(factors.map(({ name }) => name));
    expect(sum(split.contributions)).toBeCloseTo(split.actual - split.base, 9);
  });

  it("lets a loss that became a profit be what it is", () => {
    expect(attribute([factor("orders", 300, 340), factor("margin", 6, -1.5)]).contributions).toEqual({
      orders: 90,
      margin: -2400,
    });
  });
});

const value = fc.oneof(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.constant(0));
const signed = fc.integer({ min: -10_000, max: 10_000 }).map((cents) => cents / 100);
const running = fc.record({
  name: fc.string(),
  factors: fc
    .tuple(value, value, value, value, signed, signed)
    .map(([visits, visitsNow, rate, rateNow, margin, marginNow]) => [
      factor("visits", visits, visitsNow),
      factor("rate", rate, rateNow),
      factor("margin", margin, marginNow),
    ]),
});
const launched = fc.record({
  name: fc.string(),
  status: fc.constant("launched" as const),
  base: fc.constant(0),
  actual: value,
});
const stopped = fc.record({
  name: fc.string(),
  status: fc.constant("stopped" as const),
  base: value,
  actual: fc.constant(0),
});
const channels: fc.Arbitrary<Channel[]> = fc.array(fc.oneof(running, launched, stopped), { maxLength: 6 });
const lines = fc.uniqueArray(fc.record({ name: fc.string(), base: signed, actual: signed }), {
  selector: ({ name }) => name,
  maxLength: 3,
});

describe("channels", () => {
  it("add up to the total by channel, by factor and by added line, whatever they are", () => {
    fc.assert(
      fc.property(channels, lines, (given, added) => {
        const split = attributeChannels(given, added);
        const size = split.channels.reduce(
          (total, { contributions }) =>
            total + Object.values(contributions).reduce((all, part) => all + Math.abs(part), 0),
          1,
        );
        const change = split.actual - split.base;
        expect(Math.abs(sum(split.byFactor) + sum(split.additive) - change)).toBeLessThan(1e-9 * size + 1e-9);
        for (const { base, actual, contributions } of split.channels) {
          expect(Math.abs(sum(contributions) - (actual - base))).toBeLessThan(1e-9 * size + 1e-9);
        }
      }),
    );
  });

  it("do not depend on the order in which they come", () => {
    fc.assert(
      fc.property(channels, (given) => {
        const forward = attributeChannels(given).byFactor;
        const backward = attributeChannels([...given].reverse()).byFactor;
        for (const [name, amount] of Object.entries(forward)) {
          expect(Math.abs(amount - (backward[name] ?? Number.NaN))).toBeLessThanOrEqual(
            1e-9 * (1 + Math.abs(amount)) * 1e3,
          );
        }
      }),
    );
  });

  it("that started or stopped are one line of their own, without factors", () => {
    const { channels: split, byFactor } = attributeChannels([
      { name: "search", factors: [factor("visits", 5000, 5200), factor("rate", 1.8, 1.62)] },
      { name: "video", status: "launched", base: 0, actual: 4100 },
      { name: "display", status: "stopped", base: 2300, actual: 0 },
    ]);
    expect(split.map(({ method }) => method)).toEqual(["lmdi", "launched", "stopped"]);
    expect(split[1]?.contributions).toEqual({ [LAUNCHED]: 4100 });
    expect(split[2]?.contributions).toEqual({ [STOPPED]: -2300 });
    expect(byFactor).toMatchObject({ [LAUNCHED]: 4100, [STOPPED]: -2300 });
  });

  it("are nothing when there are none", () => {
    expect(attributeChannels([])).toEqual({ base: 0, actual: 0, channels: [], byFactor: {}, additive: {} });
  });

  it("as multipliers have the ratio of the totals for their product", () => {
    const { base, actual, byFactor } = attributeChannels([
      { name: "a", factors: [factor("visits", 10_000, 9000), factor("rate", 0.03, 0.031)] },
      { name: "b", factors: [factor("visits", 2000, 5000), factor("rate", 0.01, 0.0095)] },
    ]);
    const product = Object.values(asMultipliers(byFactor, base, actual) ?? {}).reduce(
      (all, one) => all * one,
      1,
    );
    expect(product).toBeCloseTo(actual / base, 12);
    expect(asMultipliers(byFactor, 0, actual)).toBeNull();
    expect(asMultipliers(byFactor, -5, -6)).toBeNull();
  });
});

describe("the mix of segments", () => {
  const half = fc.record({ volume: fc.nat({ max: 10_000 }), rate: signed });
  const segments = fc.uniqueArray(fc.record({ name: fc.string(), base: half, actual: half }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 5,
  });

  it("adds up by LMDI and by price, volume and mix", () => {
    fc.assert(
      fc.property(segments, (given) => {
        const volume = (end: "base" | "actual") => given.reduce((total, one) => total + one[end].volume, 0);
        fc.pre(volume("base") > 0 && volume("actual") > 0);
        const { base, actual, byFactor } = attributeMix(given);
        const { volume: more, mix, rate } = priceVolumeMix(given);
        const size =
          1e-9 * 100 * (volume("base") + volume("actual")) * (1 + volume("actual") / volume("base"));
        expect(Math.abs(sum(byFactor) - (actual - base))).toBeLessThan(size);
        expect(Math.abs(more + mix + rate - (actual - base))).toBeLessThan(size);
      }),
    );
  });

  it("shows what an average hides: every rate rose, the overall rate fell", () => {
    const { byFactor, base, actual } = attributeMix([
      { name: "brand", base: { volume: 4000, rate: 0.06 }, actual: { volume: 3500, rate: 0.062 } },
      { name: "other", base: { volume: 9000, rate: 0.018 }, actual: { volume: 15_000, rate: 0.019 } },
    ]);
    expect(actual / 18_500).toBeLessThan(base / 13_000);
    expect(byFactor.rate).toBeGreaterThan(0);
    expect(byFactor.mix).toBeLessThan(0);
  });

  it("of one segment has no mix", () => {
    const one = [{ name: "all", base: { volume: 10, rate: 2 }, actual: { volume: 15, rate: 3 } }];
    expect(attributeMix(one).byFactor.mix).toBe(0);
    expect(priceVolumeMix(one)).toEqual({ volume: 10, mix: 0, rate: 15 });
  });
});
