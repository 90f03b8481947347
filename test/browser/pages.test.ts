// The pages in a real browser without JavaScript of their own: accessible, readable on a small phone, printable.
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

type Fields = Readonly<Record<string, string>>;

const BARE: Fields = { target: "150000", actual: "117300", ads: "24000", pain: "Everyone looks at me" };
const FULL: Fields = {
  ...BARE,
  currency: "USD",
  pain: "I am burned out and cannot sleep",
  previous: "131000",
  history: "121000; 134500; 128900; 127000; 133000; 125500; 138000; 131000",
  margin: "45%",
  "now-clicks": "41000",
  "now-visits": "38500",
  "now-orders": "1180",
  "before-ads": "22000",
  "before-clicks": "39800",
  "before-visits": "37900",
  "before-orders": "1300",
};
const STATES: Readonly<Record<string, Fields | undefined>> = {
  form: undefined,
  errors: { ...FULL, target: "soon", history: "1 2", margin: "0.4", end: "2026-10-01" },
  report: FULL,
  care: { ...BARE, pain: "I want to kill myself" },
};
const LOCALES = ["en", "ru", "tr"] as const;

const browser = await startBrowser();
const reason = typeof browser === "string" ? browser : undefined;
if (reason !== undefined) console.warn(`The pages are not looked at: ${reason}.`);

/** Fills in the form as a reader would, folds included, and sends it. */
async function send(page: Page, fields: Fields): Promise<void> {
  for (const summary of await page.locator("summary").all()) await summary.click();
  for (const [name, value] of Object.entries(fields)) {
    const control = page.locator(`#${name}`);
    if (name === "currency") await control.selectOption(value);
    else await control.fill(value);
  }
  await page.locator("button.primary").click();
  await page.waitForURL("**/report?*");
}

describe.skipIf(reason !== undefined)(reason ?? "in Chromium", () => {
  let served: Served;
  let small: BrowserContext;
  /** What the browser says when a page breaks its own rules, such as the content security policy. */
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serve();
    small = await (browser as Browser).newContext({ viewport: { width: 320, height: 640 } });
    small.on("console", (message) => {
      // The answer to a form with errors has a status of 400, which a browser reports too.
      if (message.type() === "error" && !message.text().includes("status of 400"))
        complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await served.close();
  });

  async function open(context: BrowserContext, locale: string, fields: Fields | undefined): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${served.origin}/?lang=${locale}`);
    if (fields) await send(page, fields);
    return page;
  }

  const cases = LOCALES.flatMap((locale) => Object.keys(STATES).map((state) => [state, locale] as const));

  async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    // The scheme changes colours and nothing else.
    const results = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  test.each(cases)(
    "%s in %s: no rule of axe broken, nothing wider than a small phone",
    async (state, locale) => {
      const page = await open(small, locale, STATES[state]);
      expect(await violations(page, "light")).toEqual([]);
      // Colours are the same in every language.
      if (locale === "en") expect(await violations(page, "dark")).toEqual([]);
      const beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(beyond)).toBe(0);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test("the style sheet is applied under the page's own policy", async () => {
    const page = await open(small, "en", undefined);
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('button.primary')).backgroundColor"),
    ).toBe("rgb(11, 95, 86)");
    await page.close();
  });

  test("errors are the first thing in focus, and lead to their fields", async () => {
    const page = await open(small, "en", STATES.errors);
    // A browser moves the focus when it next draws the page, which may be after the page has loaded.
    await page.locator("[role=alert]:focus").waitFor({ timeout: 5000 });
    await page.locator(".error-summary a").first().click();
    await page.locator("#target:focus").waitFor({ timeout: 5000 });
    expect(await page.locator("#target").inputValue()).toBe("soon");
    await page.close();
  });

  test("from the report back to the form, and to another language, without losing a figure", async () => {
    const page = await open(small, "en", FULL);
    await page.locator("header button[lang=tr]").click();
    await page.waitForURL("**/report?lang=tr");
    expect(await page.locator("html").getAttribute("lang")).toBe("tr");
    await page.locator(".actions button[value=form]").first().click();
    await page.locator("#target").waitFor();
    expect(await page.locator("#target").inputValue()).toBe("150000");
    expect(await page.locator("#now-orders").inputValue()).toBe("1180");
    await page.close();
  });

  test("the keyboard alone is enough", async () => {
    const page = await open(small, "en", undefined);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**#content", { timeout: 5000 });
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("metric");
    await page.keyboard.press("Tab");
    await page.keyboard.type("100");
    await page.keyboard.press("Tab");
    await page.keyboard.type("80");
    await page.keyboard.press("Enter");
    await page.locator(".report").waitFor();
    await page.close();
  });

  test("a report prints on A4 without its buttons", async () => {
    const page = await open(small, "en", FULL);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".actions").first().isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(20);
    await page.close();
  });
});
