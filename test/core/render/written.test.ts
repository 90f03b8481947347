import { describe, expect, it } from "vitest";
import { AUDIENCES, LOCALES, REPORT_SECTIONS, writeReport } from "../../../src/core/index.ts";
import { asMarkdown } from "../../../src/core/render/markdown.ts";
import { asPlainText } from "../../../src/core/render/plain-text.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { EXAMPLES, TODAY } from "../../support/situations.ts";

const cases = EXAMPLES.flatMap(({ name, value }) => LOCALES.map((locale) => ({ name, locale, value })));

describe("a report in plain text", () => {
  it.each(cases)("$name in $locale fits its width and carries no formatting", ({ value, locale }) => {
    const text = writeReport(advise(value, TODAY), LANGUAGES[locale], "text");
    expect(text).not.toMatch(/undefined|NaN|\{\{|\*\*|^#|^\|/m);
    expect(text.endsWith("\n")).toBe(true);
    for (const line of text.split("\n"))
      if (!line.includes("http")) expect([...line].length, line).toBeLessThanOrEqual(96);
  });

  it.each(cases)("$name in $locale says what the Markdown says", ({ value, locale }) => {
    const advice = advise(value, TODAY);
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const markdown = words(
      writeReport(advice, LANGUAGES[locale], "markdown", { sections: ["faq", "growth"] }),
    );
    const text = words(writeReport(advice, LANGUAGES[locale], "text", { sections: ["faq", "growth"] }));
    expect(text).toBe(markdown);
  });
});

describe("chosen sections", () => {
  const advice = advise(EXAMPLES.find(({ name }) => name === "fashion-shop.json")?.value ?? never(), TODAY);
  function never(): never {
    throw new Error("the example is there");
  }

  it.each(REPORT_SECTIONS)("%s is part of the letter or of the whole report, word for word", (section) => {
    const part = writeReport(advice, LANGUAGES.en, "markdown", { sections: [section] }).trimEnd();
    expect(part.length).toBeGreaterThan(40);
    const reports = [false, true].map((whole) => writeReport(advice, LANGUAGES.en, "markdown", { whole }));
    expect(reports.some((report) => report.includes(part))).toBe(true);
  });

  it.each(AUDIENCES)("the script for %s stands in the letter when it is asked for", (audience) => {
    const script = writeReport(advice, LANGUAGES.en, "markdown", { sections: ["script"], audience });
    expect(script.match(/^## /gm)).toHaveLength(1);
    expect(script).toMatch(/^> /m);
    expect(script).toContain("**Subject:**");
    // In a letter the e-mail, which says the same, is left out.
    const aloud = script.slice(0, script.indexOf("\n### E-mail"));
    const letter = writeReport(advice, LANGUAGES.en, "markdown", { audience });
    expect(letter).toContain(aloud.trimEnd());
    expect(letter).not.toContain("**Subject:**");
    const others = writeReport(advice, LANGUAGES.en, "markdown", { sections: ["scripts"], audience });
    expect(others.match(/^### /gm)).toHaveLength(AUDIENCES.length - 1);
  });

  it("are few enough for a letter to be read before a meeting, and all there in the whole report", () => {
    const letter = writeReport(advice, LANGUAGES.en, "markdown");
    const whole = writeReport(advice, LANGUAGES.en, "markdown", { whole: true });
    expect(whole.length).toBeGreaterThan(1.5 * letter.length);
    expect(letter).not.toContain("## Sources");
    expect(whole).toContain("## Sources");
  });

  it("stand in the order of the report, whatever the order asked for", () => {
    const text = writeReport(advice, LANGUAGES.en, "markdown", { sections: ["sources", "faq"] });
    expect(text.indexOf("Sources")).toBeGreaterThan(text.indexOf("Questions"));
    expect(text.startsWith("## ")).toBe(true);
  });
});

describe("blocks", () => {
  const table = {
    head: ["Step", "From", "To"],
    rows: [
      ["a", "1", "−2"],
      ["together", "", "10"],
    ],
    total: true,
  };

  it("set a table in columns, figures to the right, the sum under a rule", () => {
    expect(asPlainText([{ kind: "table", table }])).toBe(
      [
        "Step      From  To",
        "------------------",
        "a            1  −2",
        "------------------",
        "together        10",
        "",
      ].join("\n"),
    );
  });

  it("keep lists numbered and their lines indented", () => {
    const long = "word ".repeat(40).trim();
    const list = {
      kind: "list" as const,
      points: [{ lead: "First.", text: long }, { text: "b" }],
      numbered: true as const,
    };
    const text = asPlainText([list]);
    expect(text).toMatch(/^1\. First\. word/);
    expect(text.split("\n")[1]).toMatch(/^ {3}word/);
    expect(text).toContain("\n2. b");
    expect(asMarkdown([list])).toContain("1. **First.** word");
  });
});
