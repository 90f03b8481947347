import { describe, expect, it } from "vitest";
import { writeReport } from "../../../src/core/index.ts";
import { addressed } from "../../../src/core/language/address.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { EXAMPLES, TODAY } from "../../support/situations.ts";

const ALTERNATION = /\[([^[\]|]*)\|([^[\]|]*)\]/g;

/** Words that only the familiar form has. Turkish verbs are left out: their ending alone does not tell. */
const FAMILIAR = {
  ru: /(?<!\p{L})(?:ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей|твоих|твоему|твоим|твоими|твою)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:sen|sana|seni|senin|sende|senden|seninle|seninki)(?!\p{L})/iu,
} as const;

describe("forms of address", () => {
  it("choose one of the two and leave everything else alone", () => {
    expect(addressed("[Ты пишешь|Вы пишете]: [x|]y", "informal")).toBe("Ты пишешь: xy");
    expect(addressed("[Ты пишешь|Вы пишете]: [x|]y", "formal")).toBe("Вы пишете: y");
    expect(addressed("[no choice] a|b", "formal")).toBe("[no choice] a|b");
  });

  it.each(["en", "ru", "tr"] as const)(
    "are well formed in %s: no slot inside, no bracket left over",
    (locale) => {
      const { messages, terms, headings } = LANGUAGES[locale].catalogue;
      const templates = [...Object.values(messages), ...Object.values(terms), ...Object.values(headings)];
      for (const template of templates) {
        for (const [whole] of template.matchAll(ALTERNATION)) expect(whole, template).not.toContain("{{");
        expect(template.replace(ALTERNATION, ""), template).not.toMatch(/[[\]|]/);
      }
    },
  );

  it.each(["ru", "tr"] as const)("never mix in a formal report in %s", (locale) => {
    for (const { name, value } of EXAMPLES) {
      // What the person wrote is theirs to say.
      const { painPoints: _pain, tried: _tried, ...quiet } = value;
      const report = writeReport(
        advise({ ...quiet, formality: "formal" }, TODAY),
        LANGUAGES[locale],
        "markdown",
        { whole: true },
      );
      const mixed = report.split("\n").filter((line) => FAMILIAR[locale].test(line));
      expect(mixed, name).toEqual([]);
    }
  });

  it.each(["ru", "tr"] as const)("change the words and no figure in %s", (locale) => {
    for (const { value } of EXAMPLES) {
      const figures = (formality: "informal" | "formal"): string[] =>
        writeReport(advise({ ...value, formality }, TODAY), LANGUAGES[locale], "markdown", {
          whole: true,
        }).match(/\d[\d.,\u00a0]*/g) ?? [];
      expect(figures("formal")).toEqual(figures("informal"));
    }
  });
});
