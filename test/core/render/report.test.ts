import { describe, expect, it } from "vitest";
import {
  type AdviceDocument,
  isCrisis,
  LOCALES,
  render,
  reportTables,
  type Situation,
  speaker,
  writeReport,
} from "../../../src/core/index.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { EXAMPLES, SHOP, situation, TODAY } from "../../support/situations.ts";

const ALL = EXAMPLES.flatMap(({ name, value }) => LOCALES.map((locale) => ({ name, value, locale })));

function documentOf(value: Situation, locale: "en" | "ru" | "tr" = "en"): AdviceDocument {
  const document = render(advise(value, TODAY), LANGUAGES[locale]);
  if (isCrisis(document)) throw new Error("no advice");
  return document;
}

/** Every string of a document, keys left out. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(ALL)("$name in $locale", ({ value, locale }) => {
  const document = documentOf(value, locale);
  const markdown = writeReport(advise(value, TODAY), LANGUAGES[locale], "markdown");

  it("has no empty section and no unfilled slot", () => {
    const texts = [
      document.hearing,
      ...document.faq.map(({ answer }) => answer),
      document.budgetShift.pitch.headline,
      document.transparencyScript.team.spoken,
    ];
    for (const text of texts)
      expect(text.length).toBeGreaterThan(40 - 20 * Number(text === document.budgetShift.pitch.headline));
    expect(markdown).not.toMatch(/\{\{|\}\}|undefined|NaN|Infinity|null|\n\n\n/);
    expect(markdown).not.toMatch(/\n#+ [^\n]+\n\n(?=#{1,2} )/);
  });

  it("writes in its own script", () => {
    const prose = [document.hearing, ...document.faq.map(({ answer }) => answer)].join(" ");
    const own = prose.replace(/[“«][^”»]*[”»]/gu, "");
    const cyrillic = own.match(/\p{Script=Cyrillic}/gu) ?? [];
    if (locale === "ru") expect(cyrillic.length / (own.match(/\p{L}/gu) ?? []).length).toBeGreaterThan(0.8);
    else expect(cyrillic).toEqual([]);
  });

  it("puts every figure in a sentence from a fact: no two spaces, no space before a stop", () => {
    for (const text of strings(document.faq)) expect(text).not.toMatch(/ {2}| [.,;:!?](?!\d)/);
  });
});

/** "−$11,373" as a number. */
function amountIn(cell: string): number {
  const digits = (cell.match(/[\d.,]+/)?.[0] ?? "").replaceAll(",", "");
  return Number(digits) * (cell.startsWith("−") ? -1 : 1);
}

describe("a report", () => {
  it("shows a table of steps whose shown contributions add up to the shown gap", () => {
    for (const { value } of EXAMPLES) {
      const advice = advise(value, TODAY);
      if (advice.kind === "crisis") throw new Error("no advice");
      const { drivers } = reportTables(advice, speaker(LANGUAGES.en, { ...advice, currency: undefined }));
      if (drivers === null) continue;
      const figures = drivers.rows.map((row) => amountIn(row[3] ?? ""));
      const total = figures.pop() as number;
      expect(figures.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(total, 6);
    }
  });

  it("calls nothing a cause while chance can explain the gap", () => {
    const quiet = EXAMPLES.find(({ name }) => name === "quiet-month.json") as (typeof EXAMPLES)[number];
    const { transparencyScript } = documentOf(quiet.value, "en");
    expect(transparencyScript.team.spoken).toContain("I am not presenting a cause");
  });

  it("says plainly when the own part is the largest", () => {
    const own = EXAMPLES.find(({ name }) => name === "dear-clicks.json") as (typeof EXAMPLES)[number];
    const document = documentOf(own.value, "en");
    expect(document.stance).toBe("mostly-own");
    expect(document.hearing).toContain("The largest share is yours this time");
  });

  it("says something worth reading and asks three questions when all it has is one line", () => {
    const bare = EXAMPLES.find(({ name }) => name === "bare-minimum.json") as (typeof EXAMPLES)[number];
    const document = documentOf(bare.value, "en");
    expect(document.diagnosis.nextQuestions.map(({ id }) => id)).toEqual([
      "funnel-now",
      "history",
      // They suspect the site.
      "page-speed",
    ]);
    expect(document.hearing).toContain("160\u00a0orders");
    expect(document.hearing).toContain("24%");
    expect(document.budgetShift.decision).toBe("not-enough-data");
  });

  it("puts a figure on nobody's part while the result and the funnel disagree", () => {
    const kpis = [{ metric: "revenue" as const, target: 120_000, actual: 70_000, previous: 100_000 }];
    const { hearing, transparencyScript } = documentOf({ ...SHOP, kpis });
    expect(hearing).toContain("Your sources disagree");
    expect(hearing).not.toContain("yours to move");
    expect(transparencyScript.team.questions[0]?.answer).not.toMatch(/\$/);
  });

  it("divides by what was spent so far, not by the budget of the whole period", () => {
    const period = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-10" };
    const kpis = [{ metric: "revenue" as const, target: 120_000, actual: 32_000 }];
    const { hearing } = documentOf({ currency: "USD", period, kpis, budget: { ads: 30_000 } });
    expect(hearing).toContain("$3.20 in revenue");
  });

  it("does not take an open answer to a request for a refusal", () => {
    const asked = (budget: Situation["budget"]): string =>
      documentOf({ ...SHOP, budget }).faq.find(({ id }) => id === "budget-refused")?.answer ?? "";
    expect(asked({ requested: 6000 })).toContain("you have not said");
    expect(asked({ requested: 6000, approved: 0 })).toContain("were given nothing");
    expect(asked({ requested: 6000, approved: 6000 })).toContain("it was granted");
  });

  it("speaks of a met target without defence, and of an open period without a result", () => {
    const ahead = [{ metric: "revenue" as const, target: 80_000, actual: 90_000 }];
    const met = documentOf({ ...SHOP, kpis: ahead }).transparencyScript.team;
    expect(met.questions).toHaveLength(1);
    expect(met.spoken).not.toContain("My part");
    const period = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-15" };
    const open = documentOf({
      ...SHOP,
      kpis: [{ metric: "revenue", target: 100_000, actual: 90_000 }],
      period,
    });
    expect(open.hearing).toContain("on track");
    expect(open.transparencyScript.team.email.subject).not.toContain("met");
  });

  it("does not praise a first figure while another was missed", () => {
    const kpis = [
      { metric: "orders" as const, target: 800, actual: 930 },
      { metric: "roas" as const, target: 6, actual: 3.6 },
    ];
    expect(documentOf({ ...SHOP, kpis }).hearing).toContain("Another figure you are judged by was missed");
  });

  it("treats the reader's words as words: no markup, no slots, no line breaks", () => {
    const hostile = "**bold** [x](http://evil) {{fact.gaps.0.gap}} <script>\n# title | cell";
    const value = situation({
      ...SHOP,
      painPoints: ["short **pain** {{fact.gaps.0.gap}}"],
      tried: [hostile],
      channels: [{ name: hostile.slice(0, 60), actual: { spend: 1000, orders: 5, revenue: 900 } }],
    });
    const markdown = writeReport(advise(value, TODAY), LANGUAGES.en, "markdown");
    expect(markdown).not.toContain("**bold**");
    expect(markdown).not.toContain("](http://evil");
    expect(markdown).not.toContain("<script>");
    expect(markdown).not.toMatch(/^# title/m);
    const { hearing } = documentOf(value, "en");
    expect(hearing).toContain("{{fact.gaps.0.gap}}");
  });

  it("answers a crisis with care and nothing else, in the reader's language, with the country's lines", () => {
    const value = situation({ ...SHOP, country: "TR", painPoints: ["I want to kill myself"] });
    const advice = advise(value, TODAY);
    expect(advice.kind).toBe("crisis");
    for (const locale of LOCALES) {
      const document = render(advice, LANGUAGES[locale]);
      expect(Object.keys(document).sort()).toEqual(["care", "locale", "schemaVersion"]);
      expect(isCrisis(document)).toBe(true);
      const markdown = writeReport(advice, LANGUAGES[locale], "markdown");
      expect(markdown).toContain("112");
      expect(markdown).not.toMatch(/USD|\$|120,000/);
    }
  });

  it("adds a notice for strain and goes on", () => {
    const document = documentOf(situation({ ...SHOP, painPoints: ["I am completely burned out"] }));
    expect(document.care?.level).toBe("notice");
    expect(document.gaps).toHaveLength(1);
  });

  it("names every source of a cited figure", () => {
    for (const { value } of EXAMPLES) {
      const { facts, sources } = documentOf(value);
      const cited = Object.values(facts)
        .filter(({ kind }) => kind === "cited")
        .map(({ source }) => source);
      const known = sources.map(({ id }) => id);
      expect(cited.filter((source) => !known.includes(source))).toEqual([]);
    }
  });
});

describe("the reader's words", () => {
  it("stay on one line, without control characters and direction marks", () => {
    const label = "x\r\nBcc: evil@example.org\u202e\u0007\r\n\r\nbody";
    const value = situation({ kpis: [{ metric: "custom", label, target: 150, actual: 121 }] });
    const document = documentOf(value);
    expect(document.transparencyScript.team.email.subject).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(document.hearing.split("\n\n").every((paragraph) => !paragraph.startsWith("Bcc"))).toBe(true);
  });

  it.each([
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["https://evil.example/p", "https\\://evil.example/p"],
    ["www.evil.example", "www\\.evil.example"],
    ["a@b.example", "a\\@b.example"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["=== x", "\\=\\=\\= x"],
  ])("are no Markdown: %s", (label, written) => {
    const value = situation({ kpis: [{ metric: "custom", label, target: 150, actual: 121 }] });
    expect(writeReport(advise(value, TODAY), LANGUAGES.en, "markdown")).toContain(`| ${written} |`);
  });
});
