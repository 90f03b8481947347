import { describe, expect, it } from "vitest";
import { MESSAGES } from "../../../src/core/advice/messages.ts";
import { loadLanguage } from "../../../src/core/language/language.ts";
import { ISSUE_SLOTS } from "../../../src/core/situation/issue.ts";
import { LANGUAGES } from "../../support/languages.ts";

const { en, ru, tr } = LANGUAGES;

/** Words that stand for a measured quantity. "One" is left out: it is an article or a pronoun in all three. */
const NUMBER_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halves|halve[ds]?|doubl\w+|tripl\w+|twice|percent|per cent (?!more money)|(?:a|one) third|thirds)\b/iu,
  ru: /(?<!\p{L})(?:ноль|нол[яю]|два|двух|двум|двумя|две|три|тр[её]х|тр[её]м|четыре|четыр[её]х|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|\p{L}+надцат\p{L}*|двадцат\p{L}*|тридцат\p{L}*|сорок|пятьдесят|сто|двести|тысяч\p{L}*|миллион\p{L}*|половин\p{L}*|вдвое|втрое|удвои\p{L}*|процент\p{L}*|треть|трети|дюжин\p{L}*)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:sıfır|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüzde|bin|binlerce|milyon\p{L}*|yarısı|yarıya|çeyre\p{L}*|katına|katı|düzine\p{L}*)(?!\p{L})/iu,
};

const SLOT = /\{\{(?:fact|claim)\.([A-Za-z0-9_.-]+)\}\}/g;
const slotsOf = (template: string): string[] =>
  [...template.matchAll(SLOT)].map((match) => match[1] as string);
const withoutSlots = (template: string): string => template.replace(SLOT, " ");

describe.each([en, ru, tr])("the catalogue $locale", ({ locale, catalogue }) => {
  const entries = Object.entries(catalogue.messages);

  it("has exactly the messages that the advice can send", () => {
    expect(Object.keys(catalogue.messages).sort()).toEqual(Object.keys(MESSAGES).sort());
  });

  it("has no digit and no number word in a sentence", () => {
    const wrong = entries.filter(([, template]) => {
      const words = withoutSlots(template);
      return /\p{N}/u.test(words) || (NUMBER_WORDS[locale] as RegExp).test(words);
    });
    expect(wrong.map(([id, template]) => `${id}: ${template}`)).toEqual([]);
  });

  it("uses only slots that come with the message", () => {
    const wrong = entries.flatMap(([id, template]) => {
      const allowed: readonly string[] = MESSAGES[id as keyof typeof MESSAGES];
      return slotsOf(template)
        .filter((slot) => !allowed.includes(slot))
        .map((slot) => `${id}: ${slot}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has no brace but those of its slots, and no empty sentence", () => {
    const wrong = entries.filter(
      ([, template]) => /[{}]/.test(withoutSlots(template)) || withoutSlots(template).trim().length < 2,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("lets no letter touch a slot", () => {
    const glued = entries.filter(([, template]) => /\p{L}\{\{|\}\}['’]?\p{L}/u.test(template));
    expect(glued.map(([id]) => id)).toEqual([]);
  });

  it("shouts nowhere", () => {
    expect(entries.filter(([, template]) => template.includes("!")).map(([id]) => id)).toEqual([]);
  });

  it("says the same sentence for one thing only", () => {
    const sentences = entries
      .filter(([id]) => !id.startsWith("hearing.asked.") && !id.startsWith("gap."))
      .map(([, template]) => template);
    const twice = sentences.filter((template, index) => sentences.indexOf(template) !== index);
    expect(twice).toEqual([]);
  });

  it("has nouns for every plural category of the language", () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [noun, forms] of Object.entries(catalogue.nouns)) {
      const missing = categories.filter((category) => !(category in forms));
      expect(missing, noun).toEqual([]);
    }
  });

  it("fills every parameter of an issue from that issue", () => {
    for (const [code, sentence] of Object.entries(catalogue.issues)) {
      const allowed: readonly string[] = ISSUE_SLOTS[code as keyof typeof ISSUE_SLOTS];
      const used = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
      expect(
        used.filter((name) => !allowed.includes(name)),
        code,
      ).toEqual([]);
    }
  });
});

describe("the three languages", () => {
  it("are loaded by their names", async () => {
    for (const language of [en, ru, tr]) expect(await loadLanguage(language.locale)).toEqual(language);
  });

  it("carry the same figures: a slot with a figure that English shows is shown in the others", () => {
    const figures = ["gap", "amount", "own", "payback", "loss", "end", "visits", "needed"];
    const dropped = Object.keys(en.catalogue.messages).flatMap((id) => {
      const key = id as keyof typeof MESSAGES;
      const wanted = slotsOf(en.catalogue.messages[key]).filter((slot) => figures.includes(slot));
      return [ru, tr].flatMap(({ catalogue }) =>
        wanted
          .filter((slot) => !slotsOf(catalogue.messages[key]).includes(slot))
          .map((slot) => `${id}: ${slot}`),
      );
    });
    expect(dropped).toEqual([]);
  });

  it("are not copies of English", () => {
    for (const { catalogue } of [ru, tr]) {
      const copied = Object.entries(catalogue.messages).filter(
        ([id, template]) => template === en.catalogue.messages[id as keyof typeof MESSAGES],
      );
      expect(copied.map(([id]) => id)).toEqual([]);
    }
  });
});
