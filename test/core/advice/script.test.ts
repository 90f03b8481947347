import { describe, expect, it } from "vitest";
import { goodSign } from "../../../src/core/diagnosis/metric.ts";
import { type AdviceDocument, AUDIENCES, type FullAdvice, LOCALES, render } from "../../../src/core/index.ts";
import { GOLDEN } from "../../golden/situations.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { sentencesOf, wordCount } from "../../support/prose.ts";
import { TODAY } from "../../support/situations.ts";

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 180;
const LONGEST_MESSAGE = 60;
const LONGEST_EMAIL = 200;

/** Blame by name or role, excuses, and self-flagellation: none of it belongs into a report. */
const BLAME = {
  en: /\b(?:your fault|you failed|you should have|because of you|their fault|fault of|my fault|I failed|I am to blame|I apologi[sz]e|I am sorry|incompetent|lazy)\b/iu,
  ru: /(?:по (?:вашей|твоей|их|моей) вине|(?:вы|ты) (?:не справил|подвел|виноват)|(?:они|отдел\S*) виноват|прошу прощения|извините|моя вина|некомпетентн|лен(?:ив|ятся))/iu,
  tr: /(?:sizin (?:hata|suç)|senin (?:suçun|yüzünden)|sizin yüzünüzden|onların (?:hatası|suçu|yüzünden)|benim (?:hatam|suçum)|özür dilerim|beceriksiz|tembel)/iu,
} as const;

const cases = GOLDEN.map(({ name, value }) => ({ name, advice: advise(value, TODAY) as FullAdvice }));

describe.each(cases)("the script of $name", ({ advice }) => {
  const [gap] = advice.diagnosis.gaps;
  const behind = gap !== undefined && goodSign(gap.metric) * gap.gap < 0;

  it.each(AUDIENCES)(
    "keeps its order before the %s: fact, my part, the rest, what was tried, one request, a date",
    (audience) => {
      const script = advice.transparencyScript.find((entry) => entry.audience === audience);
      const ids = script?.spoken.flatMap((paragraph) => paragraph.map(({ id }) => id)) ?? [];
      const at = (pattern: RegExp): number => ids.findIndex((id) => pattern.test(id));
      expect(at(/\.open(?:-so-far)?$/)).toBe(0);
      expect(ids.filter((id) => /\.review$/.test(id))).toHaveLength(1);
      expect(at(/\.review$/)).toBe(ids.length - 1);
      if (!behind) return;
      expect(ids.filter((id) => /\.mine-/.test(id))).toHaveLength(1);
      expect(ids.filter((id) => /\.request-/.test(id))).toHaveLength(1);
      for (const rest of [/\.system$/, /\.further-down$/, /\.ambition$/, /\.open-question$/])
        if (at(rest) >= 0) expect(at(rest)).toBeGreaterThan(at(/\.mine-/));
      if (at(/\.tried$/) >= 0) {
        expect(at(/\.tried$/)).toBeGreaterThan(at(/\.(?:system|further-down|open-question|mine-\S+)$/));
        expect(at(/\.tried$/)).toBeLessThan(at(/\.request-/));
      }
    },
  );

  it.each(LOCALES)(
    "has its length in %s, names the day, blames nobody, and tells each audience something of its own",
    (locale) => {
      const { transparencyScript, facts } = render(advice, LANGUAGES[locale]) as AdviceDocument;
      expect(facts["dates.review"]).toBeDefined();
      const day = new Intl.DateTimeFormat({ en: "en-US", ru: "ru-RU", tr: "tr-TR" }[locale], {
        day: "numeric",
        month: "long",
        timeZone: "UTC",
      }).format(new Date(`${facts["dates.review"]?.value}T00:00:00Z`));
      const said = new Map<string, string>();
      for (const audience of AUDIENCES) {
        const { spoken, seconds, message, email, questions } = transparencyScript[audience];
        expect(seconds, audience).toBeGreaterThanOrEqual(SHORTEST_SECONDS);
        expect(seconds, audience).toBeLessThanOrEqual(LONGEST_SECONDS);
        expect(wordCount(message), message).toBeLessThanOrEqual(LONGEST_MESSAGE);
        expect(wordCount(email.body), audience).toBeLessThanOrEqual(LONGEST_EMAIL);
        for (const form of [spoken, message, email.body]) {
          expect(form).toContain(day);
          expect(form).not.toMatch(BLAME[locale]);
        }
        for (const { answer } of questions) expect(answer).not.toMatch(BLAME[locale]);
        for (const sentence of sentencesOf(spoken)) {
          expect(said.get(sentence), sentence).toBeUndefined();
          said.set(sentence, audience);
        }
      }
    },
  );
});
