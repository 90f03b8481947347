import { describe, expect, it } from "vitest";
import { foldText, spellText } from "../../../../src/core/advice/care/fold.ts";
import { collectTexts, screen } from "../../../../src/core/advice/care/screen.ts";
import { MORE_CRISIS_TEXTS_EN, MORE_ORDINARY_TEXTS_EN } from "./more-texts-en.ts";
import { MORE_CRISIS_TEXTS_RU, MORE_ORDINARY_TEXTS_RU } from "./more-texts-ru.ts";
import { MORE_CRISIS_TEXTS_TR, MORE_ORDINARY_TEXTS_TR } from "./more-texts-tr.ts";
import { CRISIS_TEXTS_EN, ORDINARY_TEXTS_EN, STRAIN_TEXTS_EN } from "./texts-en.ts";
import { CRISIS_TEXTS_RU, ORDINARY_TEXTS_RU, STRAIN_TEXTS_RU } from "./texts-ru.ts";
import { CRISIS_TEXTS_TR, ORDINARY_TEXTS_TR, STRAIN_TEXTS_TR } from "./texts-tr.ts";

const CRISIS_TEXTS = [
  ...CRISIS_TEXTS_EN,
  ...CRISIS_TEXTS_RU,
  ...CRISIS_TEXTS_TR,
  ...MORE_CRISIS_TEXTS_EN,
  ...MORE_CRISIS_TEXTS_RU,
  ...MORE_CRISIS_TEXTS_TR,
];
const STRAIN_TEXTS = [...STRAIN_TEXTS_EN, ...STRAIN_TEXTS_RU, ...STRAIN_TEXTS_TR];
const ORDINARY_TEXTS = [
  ...ORDINARY_TEXTS_EN,
  ...ORDINARY_TEXTS_RU,
  ...ORDINARY_TEXTS_TR,
  ...MORE_ORDINARY_TEXTS_EN,
  ...MORE_ORDINARY_TEXTS_RU,
  ...MORE_ORDINARY_TEXTS_TR,
];

const FOLDED: readonly (readonly [string, string])[] = [
  ["İNTİHAR IŞIK ığdır", "intihar isik igdir"],
  ["ещё ЁЛКА", "еще елка"],
  ["yaşamak ölüm çağ", "yasamak olum cag"],
  ["s.u.i.c.i.d.e", "suicide"],
  ["s u i c i d e", "suicide"],
  ["sui\u200Bci\u00ADde\uFEFF", "suicide"],
  ["don't don’t dont", "dont dont dont"],
  ["ceбя xочу", "себя хочу"],
  ["suiсidе dіе", "suicide die"],
  ["k1ll mys3lf", "kil myself"],
  ["хо4у", "хочу"],
  ["ｋｉｌｌ 𝐦𝐲𝐬𝐞𝐥𝐟", "kil myself"],
  ["diiiie soooo", "die so"],
  ["kíll mýsèlf", "kil myself"],
  ["2026 CTR 3.5%", "2026 ctr 35"],
  ["", ""],
];

const DISGUISED: readonly string[] = [
  "k.i.l.l m​y​self",
  "K-I-L-L  M-Y-S-E-L-F",
  "k i l l m y s e l f",
  "kill_myself",
  "I want to...die",
  "I WANT TO DİE",
  "ı want to dıe",
  "i wаnt tо diе",
  "w\u200Ba\u200Bn\u200Bt to d\u00ADie",
  "killl myselff",
  "commit sucide",
  "kill mysefl",
  "$uicide",
  "su*cide",
  "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
  "Хoчу yмepeть",
  "х о ч у у м е р е т ь",
  "ХОЧУ   УМЕРЕТЬ!!!",
  "с-у-и-ц-и-д",
  "суи\u0301цид",
  "нехочу   больше\nжить",
  "YASAMAK ISTEMIYORUM",
  "yaşamak\u00A0istemiyorum",
  "i̇ntihar edeceğim",
  "i.n.t.i.h.a.r edecegim",
  "kendimi öldürmеk istiyorum",
  "Мой английский плохой. I said to my friend: я хочу умереть. Please answer in English.",
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ["one word without end", "x".repeat(200_000)],
  ["single letters", "a ".repeat(100_000)],
  ["letters and separators", "a-".repeat(100_000)],
  ["separators only", "…".repeat(200_000)],
  ["the start of many phrases", "хочу ".repeat(40_000)],
  ["a phrase that never ends", "не хочу больше так ".repeat(10_600)],
  ["clauses without end", "ab, ".repeat(50_000)],
  ["punctuation and spaces", ". ".repeat(100_000)],
  ["English starts", "i want to ".repeat(20_000)],
  ["accents in an order to sort", `a${"\u0301\u0323".repeat(100_000)}`],
  ["ligatures of eighteen letters", "\uFDFA".repeat(200_000)],
  [
    "words that all differ",
    Array.from({ length: 25_000 }, (_, index) => `q${index.toString(36)}ж`).join("-"),
  ],
];

describe("screen", () => {
  it.each(CRISIS_TEXTS)("reads as a crisis: %s", (text) => {
    expect(screen([text])).toBe("crisis");
  });

  it.each(STRAIN_TEXTS)("reads as strain: %s", (text) => {
    expect(screen([text])).toBe("strain");
  });

  it.each(ORDINARY_TEXTS)("passes as ordinary: %s", (text) => {
    expect(screen([text])).toBe("none");
  });

  it.each(DISGUISED)("sees through the spelling of: %s", (text) => {
    expect(screen([text])).toBe("crisis");
  });

  it("gives the highest level of all texts", () => {
    expect(screen(["CTR fell", "I am burned out", "хочу умереть"])).toBe("crisis");
    expect(screen(["CTR fell", "I am burned out"])).toBe("strain");
    expect(screen(["CTR fell"])).toBe("none");
    expect(screen([])).toBe("none");
  });

  it("does not let a harmless idiom hide what stands beside it", () => {
    expect(screen(["Raising prices is brand suicide. I want to die."])).toBe("crisis");
    expect(screen(["Карьерное самоубийство, но я и правда не хочу жить"])).toBe("crisis");
    expect(screen(["Bu kariyer intiharı olur, ben de yaşamak istemiyorum"])).toBe("crisis");
  });

  it("does not read a harmless phrase across the end of a clause", () => {
    expect(screen(["I don't want to live. In London it rains."])).toBe("crisis");
    expect(screen(["Не хочу жить! На работе одни отчёты"])).toBe("crisis");
    expect(screen(["Hep sorun, yaşamak istemiyorum"])).toBe("crisis");
    expect(screen(["sorun yaşamak istemiyorum"])).toBe("none");
  });

  it("reads on across the end of a clause when it looks for a crisis", () => {
    expect(screen(["I just want to... die"])).toBe("crisis");
    expect(screen(["жить, честно, не хочу"])).toBe("crisis");
    expect(screen(["думаю, суицид — единственный выход, это самоубийство"])).toBe("crisis");
  });

  it("finds one sentence in a long text", () => {
    expect(
      screen([`${"The campaign did fine. ".repeat(80)}I want to kill myself. ${"CTR ok. ".repeat(80)}`]),
    ).toBe("crisis");
  });

  it.each(HOSTILE)("answers within 200 ms: %s", (_, text) => {
    const spent = [1, 2, 3].map(() => {
      const start = performance.now();
      screen([text]);
      return performance.now() - start;
    });
    expect(Math.min(...spent)).toBeLessThan(200);
  });
});

describe("foldText", () => {
  it.each(FOLDED)("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("is the same for what it has folded", () => {
    for (const text of ORDINARY_TEXTS) expect(foldText(foldText(text))).toBe(foldText(text));
  });

  it("keeps the words of the marked spelling in step", () => {
    for (const text of [...CRISIS_TEXTS, ...ORDINARY_TEXTS]) {
      expect(spellText(text).split(" ")).toHaveLength(foldText(text).split(" ").length);
    }
  });
});

describe("collectTexts", () => {
  it("takes values and keys at every depth", () => {
    const input = { goal: "a", list: ["b", { "I want to die": 1 }], nothing: null, count: 3, flag: true };
    expect(new Set(collectTexts(input))).toEqual(
      new Set(["goal", "list", "nothing", "count", "flag", "a", "b", "I want to die"]),
    );
  });

  it("takes a bare string, and nothing from what is neither text nor object", () => {
    expect(collectTexts("text")).toEqual(["text"]);
    for (const input of [undefined, null, 7, true, 5n, Symbol("s"), () => "x"])
      expect(collectTexts(input)).toEqual([]);
  });

  it("walks a cycle once", () => {
    const input: Record<string, unknown> = { name: "a" };
    input.self = input;
    expect(collectTexts(input)).toEqual(["name", "self", "a"]);
  });

  it("stops at a depth and a number of values", () => {
    let deep: unknown = "bottom";
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(collectTexts(deep)).toEqual([]);
    expect(collectTexts(Array.from({ length: 100_000 }, () => "x")).length).toBeLessThanOrEqual(20_000);
  });

  it("does not throw on getters and proxies that do", () => {
    const refuse = (): never => {
      throw new Error("refused");
    };
    const getter = Object.defineProperty({}, "field", { enumerable: true, get: refuse });
    expect(collectTexts([getter, new Proxy({}, { ownKeys: refuse }), "seen"])).toEqual(["seen"]);
  });
});
