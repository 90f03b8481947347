import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHECKS } from "../../../src/core/diagnosis/checks/registry.ts";
import * as folklore from "../../../src/core/evidence/folklore.ts";
import { EVIDENCE } from "../../../src/core/evidence/registry.ts";

/** Figures that look good and are not: what they claim, and the page that repeats them. */
const AVOIDED: readonly { readonly id: string; readonly url: string; readonly figures: readonly number[] }[] =
  JSON.parse(readFileSync(new URL("../../fixtures/avoided-figures.json", import.meta.url), "utf8"));

const AUDITS: ReadonlySet<string> = new Set(Object.values(folklore).map(({ id }) => id));

describe("the evidence", () => {
  it("has an id of its own for each row, a source to open, a scope and a year", () => {
    const ids = EVIDENCE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url, scope, title, year, statement } of EVIDENCE) {
      expect(url).toMatch(/^https?:\/\/\S+\.\S+/);
      expect(scope.length).toBeGreaterThan(3);
      expect(title.length).toBeGreaterThan(5);
      expect(statement.length).toBeGreaterThan(20);
      expect(year).toBeGreaterThan(1900);
    }
  });

  it("is looked at again within two years and a bit, and was not due when it was written", () => {
    for (const { id, reviewBy } of EVIDENCE) {
      expect(reviewBy > "2026-11-23", id).toBe(true);
      expect(reviewBy <= "2028-12-31", id).toBe(true);
    }
  });

  it("holds none of the figures that must not be used, except to correct them", () => {
    expect(AVOIDED.length).toBeGreaterThanOrEqual(19);
    for (const { id, url, values } of EVIDENCE.filter((row) => !AUDITS.has(row.id))) {
      const suspicious = AVOIDED.filter((row) => row.url === url);
      const used = suspicious
        .flatMap(({ figures }) => figures)
        .filter((figure) => Object.values(values).includes(figure));
      expect(used, id).toEqual([]);
    }
    for (const { id, values } of Object.values(folklore)) expect(Object.keys(values), id).toEqual([]);
  });

  it("stands behind every check, and every check names it", () => {
    const ids = new Set(EVIDENCE.map(({ id }) => id));
    for (const { id, evidence } of CHECKS) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const row of evidence) expect(ids.has(row.id), `${id}: ${row.id}`).toBe(true);
    }
    expect(CHECKS.length).toBeGreaterThanOrEqual(36);
  });
});
