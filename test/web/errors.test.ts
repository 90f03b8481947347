import { expect, test } from "vitest";
import { COMPLETE, EVERY_FIELD, type Fields, readPage, submit } from "./support.ts";

const LOCALES = ["en", "ru", "tr"] as const;
const PREFIX = { en: "Error: ", ru: "Ошибка: ", tr: "Hata: " } as const;

test.each(LOCALES)("errors in %s stand on top and beside their fields", async (locale) => {
  const response = await submit({ ...EVERY_FIELD, target: "soon", margin: "0.4" }, `/report?lang=${locale}`);
  expect(response.status).toBe(400);
  const page = await readPage(response);
  expect((await page.texts("title"))[0]?.startsWith(PREFIX[locale])).toBe(true);
  const summary = page.elements.find(({ attributes }) => attributes.role === "alert");
  expect(summary?.attributes["aria-labelledby"]).toBe("errors");
  const links = page.elements.filter(({ attributes }) => /^#(target|margin)$/.test(attributes.href ?? ""));
  expect(links.map(({ attributes }) => attributes.href)).toEqual(["#target", "#margin"]);
  const wordings = await page.texts(".error-summary li");
  for (const [index, field] of ["target", "margin"].entries()) {
    expect(page.byId(field)?.["aria-invalid"]).toBe("true");
    expect(page.byId(field)?.["aria-describedby"]?.split(" ")).toContain(`${field}-error`);
    const [beside = ""] = await page.texts(`#${field}-error p`);
    expect(wordings[index]).toContain(beside.slice(beside.indexOf(":") + 1).trim());
  }
});

test.each(LOCALES)("everything typed in %s is kept", async (locale) => {
  const typed: Fields = {
    ...EVERY_FIELD,
    target: "soon",
    currency: "dollars",
    pain: "\n two\nlines",
    label: '"<&>',
  };
  const page = await readPage(await submit(typed, `/report?lang=${locale}`));
  for (const [name, value] of Object.entries(typed)) {
    const shown = page.byId(name)?.value;
    if (shown !== undefined)
      expect(
        shown.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replace(/&lt;/, "<").replace(/&gt;/, ">"),
      ).toBe(value);
  }
  const chosen = page.elements.filter(({ tag, attributes }) => tag === "option" && "selected" in attributes);
  expect(chosen.map(({ attributes }) => attributes.value)).toEqual(["revenue", "dollars", "manager"]);
  expect(page.html).toContain(">\n\n two\nlines</textarea>");
});

test.each<[string, Fields, string]>([
  ["an unknown currency", { ...COMPLETE, currency: "dollars" }, "currency"],
  ["an unknown metric", { ...COMPLETE, metric: "fame" }, "metric"],
  ["a negative budget", { ...COMPLETE, ads: "-5" }, "ads"],
  ["too large a target", { ...COMPLETE, target: "9".repeat(20) }, "target"],
  ["a rate above one hundred per cent", { metric: "retention", target: "120%", actual: "50%" }, "target"],
  ["a margin above one hundred per cent", { ...COMPLETE, margin: "140%" }, "margin"],
  ["a margin of nothing", { ...COMPLETE, margin: "0" }, "margin"],
  ["an end before the start", { ...COMPLETE, start: "2026-10-31", end: "2026-10-01" }, "end"],
  ["no date", { ...COMPLETE, start: "yesterday", end: "2026-10-01" }, "start"],
  ["more orders than visits", { ...COMPLETE, "now-visits": "80", "now-orders": "90" }, "now-orders"],
  [
    "a result that is more than the visits",
    { metric: "orders", target: "9", actual: "90", "now-visits": "80" },
    "actual",
  ],
  ["too long a text", { ...COMPLETE, pain: "word ".repeat(500) }, "pain"],
  ["too many results", { ...COMPLETE, history: "1\n".repeat(130) }, "history"],
  ["too large a result in the history", { ...COMPLETE, history: `1; ${"9".repeat(20)}` }, "history"],
  ["too long a name", { ...COMPLETE, label: "n".repeat(90) }, "label"],
  ["an unknown decider", { ...COMPLETE, setBy: "fate" }, "setBy"],
])("%s is an error beside its field", async (_name, fields, field) => {
  const response = await submit(fields);
  expect(response.status).toBe(400);
  const page = await readPage(response);
  expect(page.elements.flatMap(({ attributes }) => attributes["aria-invalid"] && attributes.id)).toContain(
    field,
  );
  expect((await page.texts(".error-summary li")).length).toBe(1);
});

test("a part above its whole is named as the form names it", async () => {
  const page = await readPage(await submit({ ...COMPLETE, "now-visits": "80", "now-orders": "90" }));
  expect(await page.texts(".error-summary li")).toEqual([
    "“Orders, this period” is larger than “Visits, this period”, of which it is a part. Check both figures",
  ]);
});

test("an error opens the fold it is in", async () => {
  const page = await readPage(await submit({ ...COMPLETE, json: "{" }));
  const folds = page.elements.filter(({ tag }) => tag === "details");
  expect(folds.map(({ attributes }) => "open" in attributes)).toEqual([false, true]);
});

test("what is wrong in JSON is listed with its place", async () => {
  const json = JSON.stringify({ kpis: [{ metric: "leads", target: -1 }], curency: "USD" });
  const page = await readPage(await submit({ json }));
  const wordings = (await page.texts(".error-summary li")).map((text) => text.split(":")[0]);
  expect(wordings).toEqual(["/kpis/0/target", "/kpis/0/actual", "/curency"]);
});
