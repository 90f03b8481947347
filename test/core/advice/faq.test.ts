import { describe, expect, it } from "vitest";
import { FAQ_IDS } from "../../../src/core/advice/faq/messages.ts";
import { type AdviceDocument, LOCALES, type Locale, render } from "../../../src/core/index.ts";
import { GOLDEN } from "../../golden/situations.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { sentencesOf, withoutFigures, wordCount } from "../../support/prose.ts";
import { TODAY } from "../../support/situations.ts";

const ARTICLE = [
  "missed-kpi",
  "overwhelmed",
  "budget-refused",
  "transformer",
  "impostor",
  "tell-the-team",
  "stronger",
] as const;

const FEWEST_WORDS = 60;
const MOST_WORDS = 160;

const faqOf = (value: (typeof GOLDEN)[number]["value"], locale: Locale): AdviceDocument["faq"] =>
  (render(advise(value, TODAY), LANGUAGES[locale]) as AdviceDocument).faq;

/** Sentences that are the same for everyone on purpose: surveys, and where to turn. */
const NOTICES: readonly string[] = ["faq.overwhelmed.survey", "faq.impostor.survey", "faq.impostor.talk"];

function noticesOf(locale: Locale): ReadonlySet<string> {
  const { messages } = LANGUAGES[locale].catalogue;
  const texts = NOTICES.map((id) => messages[id as keyof typeof messages]);
  const filled = texts.map((text) =>
    text.replace(/\[([^|\]]*)\|[^\]]*\]/g, "$1").replace(/\{\{[^}]*\}\}/g, "1"),
  );
  return new Set(filled.flatMap((text) => sentencesOf(text)).map(withoutFigures));
}

describe.each(LOCALES)("the answers in %s", (locale) => {
  const answered = GOLDEN.map(({ name, value }) => ({ name, faq: faqOf(value, locale) }));

  it("are the article's, and at least four more wherever a target was missed", () => {
    for (const { name, faq } of answered) {
      const ids = faq.map(({ id }) => id);
      expect(ids, name).toEqual(expect.arrayContaining([...ARTICLE]));
      if (ids.includes("bad-month")) expect(ids.length, name).toBeGreaterThanOrEqual(ARTICLE.length + 4);
    }
  });

  it("leave no question unasked in all of the situations", () => {
    const asked = new Set(answered.flatMap(({ faq }) => faq.map(({ id }) => id)));
    expect([...asked].sort()).toEqual([...FAQ_IDS].sort());
  });

  it(`have ${FEWEST_WORDS} to ${MOST_WORDS} words`, () => {
    const wrong = answered.flatMap(({ name, faq }) =>
      faq
        .map(({ id, answer }) => ({ name, id, words: wordCount(answer) }))
        .filter(({ words }) => words < FEWEST_WORDS || words > MOST_WORDS),
    );
    expect(wrong).toEqual([]);
  });

  it("share with another situation a third of their sentences on average, and never more than half", () => {
    const notices = noticesOf(locale);
    const sets = answered.map(({ name, faq }) => {
      const sentences = faq.flatMap(({ answer }) => sentencesOf(answer)).map(withoutFigures);
      return { name, sentences: new Set(sentences.filter((sentence) => !notices.has(sentence))) };
    });
    const shares = sets.flatMap((left, index) =>
      sets.slice(0, index).map((right) => {
        const common = [...left.sentences].filter((sentence) => right.sentences.has(sentence)).length;
        const of = Math.min(left.sentences.size, right.sentences.size);
        return { pair: `${left.name} | ${right.name}`, share: common / of };
      }),
    );
    const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
    expect(mean).toBeLessThanOrEqual(1 / 3);
    expect(shares.filter(({ share }) => share > 0.5)).toEqual([]);
  });

  it("say the same to the same situation", () => {
    for (const { value } of GOLDEN.slice(0, 6))
      expect(faqOf(structuredClone(value), locale)).toEqual(faqOf(value, locale));
  });
});
