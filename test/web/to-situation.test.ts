import { describe, expect, test } from "vitest";
import { parseSituation } from "../../src/core/index.ts";
import { toSituation } from "../../src/web/form/to-situation.ts";
import { COMPLETE, EVERY_FIELD, type Fields } from "./support.ts";

function inputOf(fields: Fields, locale: "en" | "ru" | "tr" = "en"): unknown {
  const reading = toSituation(fields, locale);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.input;
}

function problemsOf(fields: Fields, locale: "en" | "ru" | "tr" = "en"): string[] {
  const reading = toSituation(fields, locale);
  return reading.ok ? [] : reading.problems.map(({ field, code }) => `${field}: ${code}`);
}

const { json: _json, ...everyField } = EVERY_FIELD;

describe("fields", () => {
  test("the smallest form is the smallest situation", () => {
    expect(inputOf({ target: "10", actual: "8" })).toEqual({
      locale: "en",
      kpis: [{ metric: "revenue", target: 10, actual: 8 }],
    });
  });

  test("every field finds its place, and the schema takes it", () => {
    const input = inputOf(everyField);
    expect(input).toEqual({
      locale: "en",
      currency: "USD",
      period: { start: "2026-10-01", end: "2026-10-31" },
      business: { grossMargin: 0.5 },
      kpis: [
        {
          metric: "revenue",
          target: 120_000,
          actual: 90_000,
          previous: 100_000,
          history: [95_000, 98_000, 101_000],
          label: "Deals",
        },
      ],
      budget: { ads: 25_000, setBy: "manager" },
      funnel: {
        actual: {
          adSpend: 25_000,
          clicks: 30_000,
          sessions: 27_000,
          leads: 2000,
          orders: 930,
          revenue: 90_000,
        },
        previous: {
          adSpend: 24_000,
          clicks: 31_000,
          sessions: 29_500,
          leads: 2100,
          orders: 1050,
          revenue: 100_000,
        },
        plan: {
          adSpend: 25_000,
          clicks: 32_000,
          sessions: 30_000,
          leads: 2300,
          orders: 1250,
          revenue: 120_000,
        },
      },
      painPoints: ["Every Monday I have to explain myself"],
    });
    expect(parseSituation(input).ok).toBe(true);
  });

  test("a figure typed once serves the KPI and the funnel", () => {
    const input = inputOf({ ...COMPLETE, previous: "100000", "now-orders": "930", "before-orders": "1050" });
    expect(input).toMatchObject({
      funnel: {
        actual: { adSpend: 25_000, orders: 930, revenue: 90_000 },
        previous: { orders: 1050, revenue: 100_000 },
      },
    });
    expect(input).not.toHaveProperty("funnel.plan");
  });

  test.each([
    ["conversion-rate", { target: "3,2%", actual: "2.5" }, { target: 0.032, actual: 0.025 }],
    ["retention", { target: "62%", actual: "58,5" }, { target: 0.62, actual: 0.585 }],
    ["roas", { target: "4.5", actual: "350%" }, { target: 4.5, actual: 3.5 }],
    ["engagement", { target: "4%", actual: "3.1%" }, { target: 4, actual: 3.1 }],
  ])("%s in its own unit", (metric, typed, read) => {
    expect(inputOf({ metric, ...typed })).toMatchObject({ kpis: [{ metric, ...read }] });
  });

  test.each([
    ["a semicolon", "120 000; 130 000;140 000"],
    ["a line break", "120 000\n130 000\n\n140 000"],
    ["a tab", "120000\t130000\t140000"],
  ])("history parted by %s", (_name, history) => {
    expect(inputOf({ ...COMPLETE, history })).toMatchObject({
      kpis: [{ history: [120_000, 130_000, 140_000] }],
    });
  });
});

describe("problems", () => {
  test.each<[string, Fields, string[]]>([
    ["an empty form", {}, ["target: missing-target", "actual: missing-actual"]],
    ["words for a figure", { ...COMPLETE, ads: "a lot" }, ["ads: unreadable"]],
    ["a figure with two readings", { ...COMPLETE, target: "1.234" }, ["target: ambiguous"]],
    ["a per cent sign on money", { ...COMPLETE, ads: "10%" }, ["ads: unreadable"]],
    ["a margin that may be a fraction", { ...COMPLETE, margin: "0.4" }, ["margin: percent-or-fraction"]],
    [
      "a rate that may be a fraction",
      { metric: "conversion-rate", target: "0.03", actual: "2%" },
      ["target: percent-or-fraction"],
    ],
    ["one result or several", { ...COMPLETE, history: "120 000 130 000" }, ["history: one-or-several"]],
    ["results parted by commas", { ...COMPLETE, history: "120, 130, 140" }, ["history: unreadable"]],
    ["a start without an end", { ...COMPLETE, start: "2026-10-01" }, ["end: missing-end"]],
    ["an end without a start", { ...COMPLETE, end: "2026-10-01" }, ["start: missing-start"]],
    ["broken JSON", { json: "{" }, ["json: not-json"]],
  ])("%s", (_name, fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });

  test("the language decides what is ambiguous", () => {
    const fields = { ...COMPLETE, target: "120.000" };
    expect(problemsOf(fields, "tr")).toEqual([]);
    expect(problemsOf(fields, "ru")).toEqual(["target: ambiguous"]);
  });
});

test("JSON wins over the fields", () => {
  const json = '{"kpis":[{"metric":"leads","target":9,"actual":8}]}';
  expect(inputOf({ ...everyField, target: "nonsense", json })).toEqual(JSON.parse(json));
});
