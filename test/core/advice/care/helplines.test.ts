import { describe, expect, it } from "vitest";
import { helplinesFor } from "../../../../src/core/advice/care/helplines.ts";

const ids = (country: string | undefined): string[] => helplinesFor(country).map((line) => line.id);
const DIRECTORY_IDS = ["find-a-helpline", "befrienders-worldwide", "iasp-crisis-centres"];
const COUNTRIES = ["TR", "RU", "US", "GB", "IE"];

describe("helplinesFor", () => {
  it.each(COUNTRIES)("gives the lines of %s first and the directories after them", (country) => {
    const lines = helplinesFor(country);
    const own = lines.filter((line) => line.country === country);
    expect(own.length).toBeGreaterThan(0);
    expect(lines.slice(0, own.length)).toEqual(own);
    expect(ids(country).slice(own.length)).toEqual(DIRECTORY_IDS);
  });

  it.each([undefined, "", "FR", "KZ", "ru-RU", "Россия", "__proto__"])(
    "gives no number when the country is %s",
    (country) => {
      expect(ids(country)).toEqual(DIRECTORY_IDS);
      expect(helplinesFor(country).every((line) => !/\d{3}/.test(line.contact))).toBe(true);
    },
  );

  it("names 112 first in Türkiye and Russia", () => {
    expect(helplinesFor("TR")[0]?.contact).toBe("112");
    expect(helplinesFor("RU")[0]?.contact).toBe("112");
  });

  it("reads a country in lower case, with spaces, and the customary UK", () => {
    expect(ids(" tr ")).toEqual(ids("TR"));
    expect(ids("uk")).toEqual(ids("GB"));
  });

  it("marks as verified only what was read", () => {
    const all = COUNTRIES.flatMap((country) => helplinesFor(country));
    const verified = new Set(all.filter((line) => line.verified).map((line) => line.id));
    expect(verified).toEqual(new Set(["tr-emergency", "ru-emergency", "ru-moscow", "ru-children"]));
    expect(all.every((line) => /^\d{4}-\d{2}-\d{2}$/.test(line.checkedOn))).toBe(true);
  });

  it("never offers 182, which is the Turkish hospital appointment line", () => {
    expect(helplinesFor("TR").some((line) => line.contact.includes("182"))).toBe(false);
  });
});
