import { describe, expect, it } from "vitest";
import { type Language, writeReport } from "../../../src/core/index.ts";
import { GOLDEN } from "../../golden/situations.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { TODAY } from "../../support/situations.ts";

/** English in which every word that comes from a catalogue stands between these two signs. */
const [OPEN, CLOSE] = ["⟦", "⟧"];

const marked = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `${OPEN}${text}${CLOSE}`])) as Texts;

const { catalogue } = LANGUAGES.en;
const PSEUDO: Language = {
  locale: "en",
  catalogue: {
    ...catalogue,
    messages: marked(catalogue.messages),
    terms: marked(catalogue.terms),
    headings: marked(catalogue.headings),
    nouns: Object.fromEntries(
      Object.entries(catalogue.nouns).map(([noun, forms]) => [noun, marked(forms)]),
    ) as typeof catalogue.nouns,
  },
};

/** What is left when everything between the signs is taken out, from the inside. */
function unmarked(text: string): string {
  let left = text;
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/gu, "");
  }
  return left;
}

/** Words that `Intl` writes: units of time and names of months. */
const FROM_INTL =
  /\b(?:milliseconds?|seconds?|minutes?|hours?|days?|months?|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

describe("a report in the pseudo-locale", () => {
  it.each(GOLDEN)("$name has no sentence from outside the catalogues", ({ value }) => {
    // The reader's own words and the titles of sources are nobody's catalogue.
    const { painPoints: _pain, tried: _tried, channels, shifts, ...situation } = value;
    const nameless = {
      ...situation,
      kpis: situation.kpis.map(({ label: _label, ...kpi }) => kpi),
      ...(channels ? { channels: channels.map((channel, index) => ({ ...channel, name: `${index}` })) } : {}),
      ...(shifts ? { shifts: shifts.map(({ name: _name, ...shift }) => shift) } : {}),
    };
    const advice = advise(nameless, TODAY);
    const report = writeReport(advice, PSEUDO, "markdown", { whole: true }).replace(/^- `.*$/gm, "");
    const ids = advice.kind === "advice" ? advice.sources.map(({ id }) => id) : [];
    const left = ids.reduce((text, id) => text.replaceAll(id, ""), unmarked(report)).replace(FROM_INTL, "");
    expect(left.split("\n").filter((line) => /\p{L}/u.test(line))).toEqual([]);
  });
});
