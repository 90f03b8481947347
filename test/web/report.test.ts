import { expect, test } from "vitest";
import { COMPLETE, call, EVERY_FIELD, readPage, submit } from "./support.ts";

const LOCALES = ["en", "ru", "tr"] as const;
const ESSENTIALS = ["gaps", "faq", "budget-shift", "script", "growth", "sources"];

test.each(LOCALES)("the report in %s has all its sections, and its contents lead to them", async (locale) => {
  const response = await submit(EVERY_FIELD, `/report?lang=${locale}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const page = await readPage(response);
  expect(page.elements[0]?.attributes.lang).toBe(locale);
  for (const id of [...ESSENTIALS, "where-it-came-from"]) expect(page.byId(id)).toBeDefined();
  const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = page.elements.flatMap(({ attributes }) => attributes.href?.match(/^#(.+)/)?.[1] ?? []);
  expect(anchors.length).toBeGreaterThan(6);
  for (const anchor of anchors) expect(ids).toContain(anchor);
  for (const { tag, attributes } of page.elements) {
    expect(["script", "style"]).not.toContain(tag);
    expect(attributes.style).toBeUndefined();
  }
});

test("one line of figures gets a report without the sections it cannot fill", async () => {
  const page = await readPage(await submit(COMPLETE));
  for (const id of [...ESSENTIALS, "next-questions", "places"]) expect(page.byId(id)).toBeDefined();
  expect(page.byId("where-it-came-from")).toBeUndefined();
  expect(page.html).toContain("Every Monday I have to explain myself");
});

test("every link that leaves the site is a web address and tells it nothing", async () => {
  const page = await readPage(await submit(EVERY_FIELD));
  const away = page.elements.filter(
    ({ tag, attributes }) => tag === "a" && /^[a-z]+:/.test(attributes.href ?? ""),
  );
  expect(away.length).toBeGreaterThan(2);
  for (const { attributes } of away) {
    expect(attributes.href).toMatch(/^https?:\/\//);
    expect(attributes.rel).toBe("noopener noreferrer");
  }
});

test("tables have captions and heads with a scope", async () => {
  const page = await readPage(await submit(EVERY_FIELD));
  const count = (tag: string) => page.elements.filter((element) => element.tag === tag).length;
  expect(count("table")).toBeGreaterThan(2);
  expect(count("caption")).toBe(count("table"));
  for (const { tag, attributes } of page.elements)
    if (tag === "th") expect(attributes.scope).toMatch(/^(col|row)$/);
});

test.each(LOCALES)("Markdown in %s comes as a file", async (locale) => {
  const response = await submit({ ...COMPLETE, format: "markdown" }, `/report?lang=${locale}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="kpi-advisor.md"');
  expect(await response.text()).toMatch(/^# .+\n\n/);
});

test("the report carries what was typed, so that it can be changed or read in another language", async () => {
  const page = await readPage(await submit(COMPLETE));
  const hidden = page.elements.filter(({ attributes }) => attributes.type === "hidden");
  const carried = Object.fromEntries(hidden.map(({ attributes }) => [attributes.name, attributes.value]));
  expect(carried).toMatchObject(COMPLETE);
  const again = await submit({ ...COMPLETE, format: "form" }, "/report?lang=tr");
  expect(again.status).toBe(200);
  const form = await readPage(again);
  expect(form.elements[0]?.attributes.lang).toBe("tr");
  expect(form.byId("target")?.value).toBe("120000");
  expect(form.byId("errors")).toBeUndefined();
});

test("JSON wins over the fields", async () => {
  const json = JSON.stringify({ currency: "EUR", kpis: [{ metric: "leads", target: 90, actual: 71 }] });
  const page = await readPage(await submit({ ...COMPLETE, target: "nonsense", json }));
  expect(await page.texts("#content table:first-of-type th[scope=row]")).toContain("Leads");
  expect(page.html).not.toContain("explain myself</p>");
});

test("a page asked for by GET is the form", async () => {
  const response = await call("/report?lang=tr", { redirect: "manual" });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/?lang=tr");
});

test.each([
  ["JSON", "application/json", "{}"],
  ["a form with files", "multipart/form-data; boundary=x", "--x--"],
  ["text", "text/plain", "target=1"],
])("%s is answered with a page that says what to do", async (_name, type, body) => {
  const response = await call("/report", { method: "POST", headers: { "content-type": type }, body });
  expect(response.status).toBe(415);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  expect((await readPage(response)).elements.some(({ attributes }) => attributes.href === "/?lang=en")).toBe(
    true,
  );
});

test("a body without a type is not read", async () => {
  const response = await call("/report", { method: "POST", body: new Uint8Array([1, 2, 3]) });
  expect(response.status).toBe(415);
});
