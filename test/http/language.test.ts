import { describe, expect, test } from "vitest";
import { chooseLocale } from "../../src/advisor/choose-locale.ts";
import { call, post, SHOP } from "./support.ts";

describe("the language of an answer", () => {
  test.each([
    [{ stated: "tr", query: "ru", acceptLanguage: "en" }, "tr"],
    [{ query: "ru", acceptLanguage: "tr" }, "ru"],
    [{ query: "xx", acceptLanguage: "tr" }, "tr"],
    [{ stated: 5, acceptLanguage: "tr" }, "tr"],
    [{ acceptLanguage: "de-DE, ru-RU;q=0.7, tr;q=0.8" }, "tr"],
    [{ acceptLanguage: "tr;q=0, ru;q=0.1" }, "ru"],
    [{ acceptLanguage: "RU_ru" }, "en"],
    [{ acceptLanguage: "*" }, "en"],
    [{ acceptLanguage: "ru;q=nonsense, tr;q=0.5" }, "ru"],
    [{ query: "tr-CY" }, "tr"],
    [{}, "en"],
  ])("%j gives %s", (wishes, locale) => {
    expect(chooseLocale(wishes)).toBe(locale);
  });

  test("is stated, and caches are told what it hangs on", async () => {
    const response = await post("/v1/advice", SHOP, { "Accept-Language": "ru" });
    expect(response.headers.get("Content-Language")).toBe("ru");
    expect(response.headers.get("Vary")).toBe("Accept-Language, Accept");
  });

  test("of an error follows the body's locale, however wrong the rest is", async () => {
    const response = await post("/v1/advice?lang=ru", { locale: "tr", nonsense: true });
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Language")).toBe("tr");
  });

  test("of an error without a body follows the address, then the browser", async () => {
    expect((await call("/nothing?lang=ru")).headers.get("Content-Language")).toBe("ru");
    const headers = { "Accept-Language": "tr-TR" };
    expect((await call("/nothing", { headers })).headers.get("Content-Language")).toBe("tr");
  });
});
