/** What somebody's script sends every month must go on working: samples are added here and never taken away. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, parseSituation, render } from "../../../src/core/index.ts";
import { advise } from "../../support/core.ts";
import { LANGUAGES } from "../../support/languages.ts";
import { TODAY } from "../../support/situations.ts";

const folder = new URL("../../fixtures/once-valid/", import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("a situation that was once valid", () => {
  it("is kept for every version of the contract", () => {
    expect(samples.length).toBeGreaterThanOrEqual(17);
  });

  it.each(samples)("%s is valid still, and is answered in every language", (name) => {
    const parsed = parseSituation(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    if (!parsed.ok) return;
    const advice = advise(parsed.value, TODAY);
    for (const locale of LOCALES) expect(render(advice, LANGUAGES[locale]).locale).toBe(locale);
  });
});
