import { expect, test } from "vitest";
import { FIELD_NAMES } from "../../src/web/form/fields.ts";
import { call, readPage } from "./support.ts";

const TITLES = {
  en: "A missed target, seen through your own numbers",
  ru: "План не выполнен: что говорят твои цифры",
  tr: "Tutmayan hedefe kendi rakamlarınla bak",
} as const;
const LOCALES = ["en", "ru", "tr"] as const;

test.each(LOCALES)("the form in %s has every field, each with a label", async (locale) => {
  const response = await call(`/?lang=${locale}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const page = await readPage(response);
  expect(await page.texts("h1")).toEqual([TITLES[locale]]);
  expect(page.elements.find(({ tag }) => tag === "html")?.attributes).toEqual({ lang: locale, dir: "ltr" });
  const labelled = page.elements.filter(({ tag }) => tag === "label").map(({ attributes }) => attributes.for);
  expect(labelled).toEqual(FIELD_NAMES);
  for (const name of FIELD_NAMES) expect(page.byId(name)?.name).toBe(name);
});

test.each(LOCALES)("what the form in %s refers to is there", async (locale) => {
  const page = await readPage(await call(`/?lang=${locale}`));
  const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of page.elements) {
    for (const name of ["for", "aria-describedby", "aria-labelledby"]) {
      for (const id of attributes[name]?.split(" ") ?? []) expect(ids).toContain(id);
    }
  }
});

test.each([
  ["", undefined, "en"],
  ["", "tr-TR,tr;q=0.9,en;q=0.8", "tr"],
  ["", "de,ru;q=0.5,en;q=0.4", "ru"],
  ["", "de", "en"],
  ["?lang=ru", "tr", "ru"],
  ["?lang=xx", "tr", "tr"],
])("address %j and wish %j make %s", async (query, wish, locale) => {
  const response = await call(
    `/${query}`,
    wish === undefined ? undefined : { headers: { "accept-language": wish } },
  );
  expect(response.headers.get("vary")).toContain("Accept-Language");
  expect((await readPage(response)).elements[0]?.attributes.lang).toBe(locale);
});

test("the form runs no script and loads nothing from elsewhere", async () => {
  const page = await readPage(await call("/"));
  for (const { tag, attributes } of page.elements) {
    expect(["script", "style", "iframe", "object", "img"]).not.toContain(tag);
    expect(Object.keys(attributes).filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    expect(attributes.type).not.toBe("number");
    for (const address of [attributes.href, attributes.src, attributes.action]) {
      if (address !== undefined) expect(address).toMatch(/^(\/|#|data:,$)/);
    }
  }
});

test("the style sheet of a page may be kept for a year, an unknown version for minutes", async () => {
  const page = await readPage(await call("/"));
  const address =
    page.elements.find(({ attributes }) => attributes.rel === "stylesheet")?.attributes.href ?? "";
  const current = await call(address);
  expect(current.headers.get("content-type")).toMatch(/^text\/css/);
  expect(current.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(await current.text()).not.toContain("@import");
  expect((await call("/style.css?v=older")).headers.get("cache-control")).toBe("public, max-age=300");
});

test("no currency is assumed", async () => {
  const page = await readPage(await call("/?lang=en"));
  const chosen = page.elements.filter(({ tag, attributes }) => tag === "option" && "selected" in attributes);
  expect(chosen.map(({ attributes }) => attributes.value)).toEqual(["revenue", "", ""]);
});
