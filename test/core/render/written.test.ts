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

  it.each(REPORT_SECTIONS)("%s is part of the whole report, word for word", (section) => {
    const part = writeReport(advice, LANGUAGES.en, "markdown", { sections: [section] });
    expect(part.length).toBeGreaterThan(40);
    expect(writeReport(advice, LANGUAGES.en, "markdown")).toContain(part.trimEnd());
  });

  it.each(AUDIENCES)("the script for %s leaves out the others", (audience) => {
    const script = writeReport(advice, LANGUAGES.en, "markdown", { sections: ["script"], audience });
    expect(script.match(/^### /gm)).toHaveLength(2);
    expect(script).toMatch(/^> /m);
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
