import { describe, expect, it } from "vitest";
import { isBrandSearch } from "../../../src/core/situation/brand-search.ts";

describe("search for one's own name", () => {
  it.each(["Search brand", "Google Brand", "Поиск, бренд", "Директ: брендовые запросы", "Marka araması"])(
    "is told by the name of a paid search: %s",
    (name) => {
      expect(isBrandSearch({ name, kind: "paid-search" })).toBe(true);
      // The name alone is not enough: an awareness campaign is named so as well.
      expect(isBrandSearch({ name, kind: "paid-social" })).toBe(false);
      expect(isBrandSearch({ name })).toBe(false);
    },
  );

  it.each([
    "Search",
    "Non-brand search",
    "Nonbrand",
    "Unbranded",
    "No brand",
    "Competitor brands",
    "Небрендовый поиск",
    "Поиск не бренд",
    "Бренды конкурентов",
    "Marka dışı arama",
    "Rakip markalar",
  ])("is not: %s", (name) => {
    expect(isBrandSearch({ name, kind: "paid-search" })).toBe(false);
  });

  it("is told by its kind, whatever the name", () => {
    expect(isBrandSearch({ name: "Search", kind: "brand-search" })).toBe(true);
  });
});
