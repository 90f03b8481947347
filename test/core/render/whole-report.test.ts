import { describe, expect, it } from "vitest";
import { LOCALES, speaker, writeReport } from "../../../src/core/index.ts";
import { GOLDEN } from "../../golden/situations.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { proseSentences, wordCount } from "../../support/prose.ts";
import { TODAY } from "../../support/situations.ts";

const cases = GOLDEN.flatMap(({ name, value }) => LOCALES.map((locale) => ({ name, locale, value })));
/** Shorter than this is a label, not a sentence. */
const LABEL = 4;

describe("a report from top to end", () => {
  it.each(cases)("$name in $locale says no sentence twice", ({ value, locale }) => {
    const sentences = proseSentences(
      writeReport(advise(value, TODAY), LANGUAGES[locale], "markdown", { whole: true }),
    );
    const seen = new Set<string>();
    const twice = sentences.filter((sentence) => {
      const again = seen.has(sentence) && wordCount(sentence) >= LABEL;
      seen.add(sentence);
      return again;
    });
    expect(twice).toEqual([]);
  });

  it.each(cases)(
    "$name in $locale has no empty section and nothing that was not filled",
    ({ value, locale }) => {
      const report = writeReport(advise(value, TODAY), LANGUAGES[locale], "markdown", { whole: true });
      expect(report).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{|\}\}/);
      // Forms of address are chosen before anything is shown.
      expect(report.replace(/^\|.*$/gm, "").replace(/\\\|/g, "")).not.toMatch(/\[[^\]\n]*\|[^\]\n]*\]/);
      const lines = report.split("\n").filter((line) => line.trim() !== "");
      lines.forEach((line, index) => {
        const level = /^#+/.exec(line)?.[0].length;
        const next = /^#+/.exec(lines[index + 1] ?? "# end")?.[0].length;
        if (level !== undefined && next !== undefined)
          expect(next, `${line} is empty`).toBeGreaterThan(level);
      });
    },
  );

  it.each(cases)("$name in $locale has no gap before a sign and no sign twice", ({ value, locale }) => {
    const prose = proseSentences(
      writeReport(advise(value, TODAY), LANGUAGES[locale], "markdown", { whole: true }),
    ).join("\n");
    // Sources are cited as they are titled.
    const own = prose.split("\n").filter((line) => !line.includes("http"));
    expect(own.filter((line) => / [,.;:?]|[,;:]{2}|\.\.(?!\.)|\(\)|,\./.test(line))).toEqual([]);
  });

  it("does not call a step in order that lost beyond chance further down the funnel", () => {
    const clinic = GOLDEN.find(({ name }) => name === "dental-clinic");
    if (clinic === undefined) throw new Error("no clinic");
    const advice = advise(clinic.value, TODAY);
    if (advice.kind === "crisis") throw new Error("no advice");
    // The wide line is kept, so the check itself passes.
    const closing = advice.diagnosis.findings.find(({ check }) => check === "weak-closing");
    expect(closing?.result.outcome).toBe("pass");
    const worded = advice.findings.find(
      ({ index }) => advice.diagnosis.findings[index]?.check === "weak-closing",
    );
    const said = worded?.text?.map(speaker(LANGUAGES.en, advice).message).join(" ");
    const report = writeReport(advice, LANGUAGES.en, "markdown", { whole: true });
    expect(said).toBeTruthy();
    expect(report).not.toContain(said);
  });
});
