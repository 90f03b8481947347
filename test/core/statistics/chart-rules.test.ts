import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartSignals, movingRanges, rangeLimit } from "../../../src/core/statistics/chart-rules.ts";
import { controlChart } from "../../../src/core/statistics/control-chart.ts";

describe("the chart's figures", () => {
  // Worked by hand with Wheeler's constants 2.66 and 3.268: mean 497/12, moving ranges 19/11.
  const values = [39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40];
  it("are those worked by hand", () => {
    const chart = controlChart(values);
    expect(movingRanges(values)).toEqual([2, 0, 0, 2, 1, 3, 1, 2, 1, 3, 4]);
    expect(chart.centre.toFixed(2)).toBe("41.42");
    expect(chart.lower.toFixed(2)).toBe("36.82");
    expect(chart.upper.toFixed(2)).toBe("46.01");
    expect(rangeLimit(chart).toFixed(2)).toBe("5.64");
    expect(chartSignals(values, chart)).toEqual([]);
  });
});

/** Centre 100, limits 70 and 130, half-way lines 85 and 115. */
const chart = { centre: 100, averageMovingRange: 30 / 2.66, lower: 70, upper: 130, allowance: 30 };

describe("the rules of the chart", () => {
  it.each([
    ["a point on the limit", [130, 70], []],
    [
      "points outside",
      [131, 69],
      [
        { index: 0, rule: "outside", side: "upper" },
        { index: 1, rule: "outside", side: "lower" },
      ],
    ],
    ["two of three beyond half-way", [116, 100, 116], []],
    ["three of four", [116, 100, 116, 116], [{ index: 3, rule: "cluster", side: "upper" }]],
    ["three of five", [116, 100, 100, 116, 116], []],
    ["three on different sides", [116, 84, 116, 84], []],
    ["three of four, the last of which is not one of them", [84, 84, 100, 100], []],
    [
      "three of four, then one back inside",
      [84, 84, 84, 100],
      [{ index: 2, rule: "cluster", side: "lower" }],
    ],
    ["points on the half-way line", [115, 115, 115, 115], []],
    ["seven in a row", [101, 101, 101, 101, 101, 101, 101], []],
    ["eight in a row", [101, 102, 101, 101, 101, 101, 101, 101], [{ index: 7, rule: "run", side: "upper" }]],
    ["eight with one on the centre", [99, 99, 99, 99, 100, 99, 99, 99], []],
    [
      "nine in a row",
      [99, 99, 99, 99, 99, 99, 99, 99, 99],
      [
        { index: 7, rule: "run", side: "lower" },
        { index: 8, rule: "run", side: "lower" },
      ],
    ],
  ] as const)("on %s", (_, values, signals) => {
    expect(chartSignals(values, chart)).toEqual(signals);
  });

  it("look back only: what comes later does not change what was said", () => {
    const value = fc.integer({ min: 50, max: 150 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), value, (values, later) => {
        const before = chartSignals(values, chart);
        expect(chartSignals([...values, later], chart).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("are the same mirrored at the centre", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 50, max: 150 }), { maxLength: 30 }), (values) => {
        const mirrored = chartSignals(
          values.map((value) => 200 - value),
          chart,
        );
        const named = chartSignals(values, chart).map(({ side, ...signal }) => ({
          ...signal,
          side: side === "upper" ? "lower" : "upper",
        }));
        expect(mirrored).toHaveLength(named.length);
        expect(mirrored).toEqual(expect.arrayContaining(named));
      }),
    );
  });
});
