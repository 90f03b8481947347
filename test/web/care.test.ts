// What a person in danger sees: care, whatever else is right or wrong in the form.
import { expect, test } from "vitest";
import { COMPLETE, type Fields, readPage, submit } from "./support.ts";

const WORDS = {
  en: "I want to kill myself",
  ru: "я хочу покончить с собой",
  tr: "kendimi öldürmek istiyorum",
} as const;

const cases: readonly (readonly [string, Fields])[] = [
  ["a complete form", { ...COMPLETE, pain: WORDS.en }],
  ["an empty form", { pain: WORDS.en }],
  ["wrong figures", { ...COMPLETE, target: "soon", pain: WORDS.en }],
  ["another field", { ...COMPLETE, label: WORDS.en }],
  [
    "a field that does not count beside JSON",
    { pain: WORDS.en, json: '{"kpis":[{"metric":"leads","target":9,"actual":8}]}' },
  ],
  ["JSON", { json: JSON.stringify({ painPoints: [WORDS.en] }) }],
  ["broken JSON", { json: `{"painPoints":["${WORDS.en}"` }],
  ["a wish for a file", { ...COMPLETE, pain: WORDS.en, format: "markdown" }],
  ["a wish for the form", { ...COMPLETE, pain: WORDS.en, format: "form" }],
];

test.each(cases)("words of crisis in %s", async (_name, fields) => {
  const response = await submit(fields);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const page = await readPage(response);
  const tags = new Set(page.elements.map(({ tag }) => tag));
  for (const tag of ["table", "h3", "input[type=text]", "textarea", "blockquote"])
    expect(tags).not.toContain(tag);
  expect(await page.texts("h1")).toEqual(["First of all"]);
  expect(page.elements.some(({ attributes }) => attributes.href === "https://findahelpline.com/")).toBe(true);
});

test.each(["en", "ru", "tr"] as const)("the care page in %s, with numbers to be called", async (locale) => {
  const json = JSON.stringify({ country: "TR", painPoints: [WORDS[locale]] });
  const page = await readPage(await submit({ json }, `/report?lang=${locale}`));
  expect(page.elements[0]?.attributes.lang).toBe(locale);
  expect(page.elements.some(({ attributes }) => attributes.href === "tel:112")).toBe(true);
});
