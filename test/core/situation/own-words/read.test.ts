import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTheories } from "../../../../src/core/diagnosis/suspected-parts.ts";
import { evidenceById } from "../../../../src/core/evidence/registry.ts";
import { FOLKLORE_CLAIMS, THEME_KINDS } from "../../../../src/core/situation/own-words/lexicon.ts";
import { NO_WORDS } from "../../../../src/core/situation/own-words/own-words.ts";
import { readWords } from "../../../../src/core/situation/own-words/read.ts";
import { readOwnWords } from "../../../../src/core/situation/own-words/read-own-words.ts";
import { ACTIONS } from "./actions.ts";
import { FOLKLORE } from "./folklore.ts";
import { HELD_OUT_EN, HELD_OUT_RU, HELD_OUT_TR } from "./held-out.ts";
import { SENTENCES_EN } from "./sentences-en.ts";
import { SENTENCES_RU } from "./sentences-ru.ts";
import { SENTENCES_TR } from "./sentences-tr.ts";

type Texts = Parameters<typeof readWords>[0];
const readPainPoints = (texts: Texts) => readWords(texts).painPoints;
const readActions = (texts: Texts) => readWords(texts).actions;
const readFolklore = (texts: Texts) => readWords(texts).folklore;

const ALL = [...SENTENCES_EN, ...SENTENCES_RU, ...SENTENCES_TR];
const HELD_OUT = [...HELD_OUT_EN, ...HELD_OUT_RU, ...HELD_OUT_TR];
const themesOf = (text: string): string[] => readPainPoints({ painPoints: [text] }).map(({ theme }) => theme);

describe("readPainPoints", () => {
  it.each(ALL)("reads: %s", (text, ...themes) => {
    expect(themesOf(text).toSorted()).toEqual(themes.toSorted());
  });

  it("has at least 40 sentences with a theme and 25 without in each language", () => {
    for (const list of [SENTENCES_EN, SENTENCES_RU, SENTENCES_TR]) {
      expect(list.filter(([, ...themes]) => themes.length > 0).length).toBeGreaterThanOrEqual(40);
      expect(list.filter(([, ...themes]) => themes.length === 0).length).toBeGreaterThanOrEqual(25);
    }
  });

  it("finds every theme in every language", () => {
    const found = ALL.flatMap(([text]) => readPainPoints({ painPoints: [text] }));
    for (const language of ["en", "ru", "tr"] as const) {
      const themes = new Set(found.filter((pain) => pain.language === language).map(({ theme }) => theme));
      expect([...themes].toSorted()).toEqual(Object.keys(THEME_KINDS).toSorted());
    }
  });

  it("keeps what it could read of sentences written after the rules", () => {
    const wanted = HELD_OUT.flatMap(([text, ...themes]) => themes.map((theme) => ({ text, theme })));
    const read = wanted.filter(({ text, theme }) => themesOf(text).includes(theme));
    expect(read.length / wanted.length).toBeGreaterThanOrEqual(0.55);
  });

  it("gives the words as written, with their place", () => {
    const situation = {
      painPoints: ["ok", "Well, the SITE is soo Slow!"],
      tried: ["Сайт ТОРМОЗИТ, ускорили"],
    };
    expect(readPainPoints(situation)).toEqual([
      {
        theme: "slow-site",
        kind: "part",
        field: "painPoints",
        entry: 1,
        matched: "SITE is soo Slow",
        language: "en",
      },
      {
        theme: "slow-site",
        kind: "part",
        field: "tried",
        entry: 0,
        matched: "Сайт ТОРМОЗИТ",
        language: "ru",
      },
    ]);
  });

  it("reads the spelling of a keyboard without Turkish letters and a decomposed one alike", () => {
    for (const text of ["SİTE ÇOK YAVAŞ", "site cok yavas", "site çok yavaş".normalize("NFD")])
      expect(themesOf(text)).toEqual(["slow-site"]);
  });

  it("forgives one slip in a long word", () => {
    for (const text of ["totaly overwhlemed", "чувствую себя самозвнацем", "tükenmişlk hissediyorum"])
      expect(themesOf(text)).toHaveLength(1);
  });

  it("is empty without words", () => {
    expect(readWords({})).toEqual({ painPoints: [], actions: [], folklore: [] });
    expect(readWords({ painPoints: [""], tried: [] })).toEqual({
      painPoints: [],
      actions: [],
      folklore: [],
    });
  });

  it("never throws, and every match stands in its text", () => {
    const words = ALL.flatMap(([text]) => text.split(" "));
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (painPoints, tried) => {
        const situation = { painPoints, tried };
        const { painPoints: pains, actions, folklore } = readWords(situation);
        for (const place of [...pains, ...actions, ...folklore]) {
          expect(place.matched).not.toBe("");
          expect(situation[place.field][place.entry]).toContain(place.matched);
        }
      }),
    );
  });
});

describe("readTheories", () => {
  it("takes parts that figures can refute, and one's own fault", () => {
    const pains = readPainPoints({
      painPoints: ["я во всём виновата", "сайт тормозит", "competitors are dumping prices"],
    });
    expect(readTheories(pains)).toEqual([
      { part: "own-fault", painPoint: 0, matched: "я во всём виновата" },
      { part: "site", painPoint: 1, matched: "сайт тормозит" },
    ]);
  });

  it("names each part once", () => {
    const pains = readPainPoints({
      painPoints: ["the site is slow", "The landing page is ugly", "site yavaş"],
    });
    expect(pains).toHaveLength(3);
    expect(readTheories(pains).map(({ part }) => part)).toEqual(["site"]);
  });
});

describe("readActions", () => {
  it.each(ACTIONS)("reads: %s", (text, ...actions) => {
    expect(
      readActions({ tried: [text] })
        .map(({ action }) => action)
        .toSorted(),
    ).toEqual(actions.toSorted());
  });

  it("looks at what was tried only", () => {
    expect(readActions({ painPoints: ["Raised Meta budget in week 3"] })).toEqual([]);
  });

  it("does not take a budget that was cut by its owner for a refusal", () => {
    expect(readPainPoints({ tried: ["Cut the Meta budget by a third"] })).toEqual([]);
  });
});

describe("readFolklore", () => {
  it.each(FOLKLORE)("reads: %s", (text, ...claims) => {
    expect(readFolklore({ painPoints: [text] }).map(({ claim }) => claim)).toEqual(claims);
  });

  it("has an audit for every claim, without a figure of its own", () => {
    for (const claim of FOLKLORE_CLAIMS) {
      expect(evidenceById(claim)).toMatchObject({ topic: "folklore", values: {} });
    }
  });
});

const HOSTILE = [
  "не ",
  "site ",
  "site slow not ",
  "budget no content money ",
  "bütçe yok ",
  "i was ",
  "a",
  "…",
  "website",
  "ı̇",
];

describe("a hostile text", () => {
  it.each(HOSTILE)("of 40 KB of %j is read to its end", (piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const { painPoints } = readWords({ painPoints: [text] });
    for (const { matched } of painPoints) expect(text).toContain(matched);
  });
});

describe("readOwnWords", () => {
  it("reads as the lexicons do, and nothing where nothing was written", async () => {
    const texts = { painPoints: ["The site is slow"], tried: [] };
    expect(await readOwnWords(texts)).toEqual(readWords(texts));
    expect(await readOwnWords({ painPoints: [" "] })).toBe(NO_WORDS);
  });
});
