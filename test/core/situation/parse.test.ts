import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueText, LOCALES, parseSituation, type SituationIssue } from "../../../src/core/index.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { runs } from "../../support/runs.ts";
import { EXAMPLES, SHOP } from "../../support/situations.ts";

function issues(input: unknown): readonly SituationIssue[] {
  const parsed = parseSituation(input);
  if (parsed.ok) throw new Error("was accepted");
  return parsed.issues;
}

const KPI = { metric: "revenue", target: 100, actual: 80 };
const withKpi = (changes: object): unknown => ({ kpis: [{ ...KPI, ...changes }] });
const withActual = (actual: object): unknown => ({ kpis: [KPI], funnel: { actual } });

describe("parseSituation", () => {
  it.each(EXAMPLES)("accepts $name", ({ value }) => {
    expect(parseSituation(value).ok).toBe(true);
  });

  it("needs nothing but one KPI", () => {
    expect(parseSituation({ kpis: [KPI] }).ok).toBe(true);
  });

  it.each([
    ["nothing", undefined, "", "required"],
    ["a list", [], "", "wrong-type"],
    ["no KPI", {}, "/kpis", "required"],
    ["an empty list of KPIs", { kpis: [] }, "/kpis", "too-few"],
    ["thirteen KPIs", { kpis: Array(13).fill(KPI) }, "/kpis", "too-many"],
    ["a target that is missing", { kpis: [{ metric: "revenue", actual: 1 }] }, "/kpis/0/target", "required"],
    ["a number in words", withKpi({ target: "100" }), "/kpis/0/target", "wrong-type"],
    ["NaN", withKpi({ actual: Number.NaN }), "/kpis/0/actual", "not-a-number"],
    ["infinity", withKpi({ actual: Number.POSITIVE_INFINITY }), "/kpis/0/actual", "not-a-number"],
    ["a figure next to nothing", withKpi({ actual: 1e-12 }), "/kpis/0/actual", "not-a-number"],
    ["1e308", withKpi({ target: 1e308 }), "/kpis/0/target", "too-large"],
    ["negative spend", withActual({ adSpend: -1 }), "/funnel/actual/adSpend", "too-small"],
    [
      "a margin above one",
      { kpis: [KPI], business: { grossMargin: 40 } },
      "/business/grossMargin",
      "too-large",
    ],
    [
      "orders above sessions",
      withActual({ sessions: 10, orders: 11 }),
      "/funnel/actual/orders",
      "part-exceeds-whole",
    ],
    [
      "clicks above impressions",
      withActual({ impressions: 10, clicks: 11 }),
      "/funnel/actual/clicks",
      "part-exceeds-whole",
    ],
    [
      "an end before the start",
      { kpis: [KPI], period: { start: "2026-10-31", end: "2026-10-01" } },
      "/period/end",
      "end-before-start",
    ],
    [
      "figures before the start",
      { kpis: [KPI], period: { start: "2026-10-01", end: "2026-10-31", asOf: "2026-09-01" } },
      "/period/asOf",
      "as-of-before-start",
    ],
    [
      "a day that does not exist",
      { kpis: [KPI], period: { start: "2026-02-30", end: "2026-03-01" } },
      "/period/start",
      "bad-date",
    ],
    [
      "a rate above one",
      { kpis: [{ metric: "conversion-rate", target: 3, actual: 0.02 }] },
      "/kpis/0/target",
      "rate-above-one",
    ],
    ["a currency that is no code", { kpis: [KPI], currency: "dollars" }, "/currency", "bad-code"],
    ["a code that is no currency", { kpis: [KPI], currency: "QQQ" }, "/currency", "bad-code"],
    ["a text too long", { kpis: [KPI], painPoints: ["x".repeat(2001)] }, "/painPoints/0", "too-long"],
    ["too many texts", { kpis: [KPI], tried: Array(21).fill("x") }, "/tried", "too-many"],
    [
      "a minimum above the maximum",
      { kpis: [KPI], channels: [{ name: "a", min: 2, max: 1 }] },
      "/channels/0/min",
      "minimum-above-maximum",
    ],
    [
      "more conversions than visitors",
      { kpis: [KPI], tests: [{ visitorsA: 1, conversionsA: 2 }] },
      "/tests/0/conversionsA",
      "part-exceeds-whole",
    ],
  ])("refuses %s", (_, input, pointer, code) => {
    expect(issues(input)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    [{ kpi: [KPI], kpis: [KPI] }, "/kpi", "kpis"],
    [withActual({ adspend: 1 }), "/funnel/actual/adspend", "adSpend"],
    [withActual({ ad_spend: 1 }), "/funnel/actual/ad_spend", "adSpend"],
    [{ kpis: [KPI], websit: {} }, "/websit", "website"],
    [{ kpis: [KPI], grossMargin: 0.4 }, "/grossMargin", "business.grossMargin"],
    [{ kpis: [KPI], content: { peicesPerMonth: 2 } }, "/content/peicesPerMonth", "piecesPerMonth"],
  ])("names the nearest known key in %j", (input, pointer, nearest) => {
    expect(issues(input)).toContainEqual({ pointer, code: "unknown-key-nearest", params: { nearest } });
  });

  it("does not guess where nothing is near", () => {
    expect(issues({ kpis: [KPI], zzzzqqq: 1 })).toEqual([
      { pointer: "/zzzzqqq", code: "unknown-key", params: {} },
    ]);
  });

  it("offers the metric that was meant", () => {
    expect(issues(withKpi({ metric: "revenu" }))).toEqual([
      { pointer: "/kpis/0/metric", code: "did-you-mean", params: { nearest: "revenue" } },
    ]);
  });

  it("escapes pointers as RFC 6901 asks", () => {
    expect(issues({ kpis: [KPI], "a/b~c": 1 })[0]?.pointer).toBe("/a~1b~0c");
  });

  it("has a sentence for every issue in every language, with its values filled in", () => {
    const all = [
      ...issues(withActual({ sessions: 1, orders: 2 })),
      ...issues(withKpi({ metric: "revenu", target: 1e308, oops: 1 })),
    ];
    for (const issue of all) {
      for (const locale of LOCALES) expect(issueText(issue, LANGUAGES[locale])).toMatch(/^[^{}]{10,}$/);
    }
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
        const parsed = parseSituation(input);
        if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      runs(2000),
    );
  });

  it("never throws on a shop with one field replaced by anything", () => {
    const paths = [
      "kpis",
      "budget",
      "funnel",
      "channels",
      "period",
      "weights",
      "skills",
      "assumptions",
      "painPoints",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const parsed = parseSituation({ ...SHOP, [path]: value });
        expect(typeof parsed.ok).toBe("boolean");
      }),
      runs(1000),
    );
  });
});
