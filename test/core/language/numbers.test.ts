import { describe, expect, it } from "vitest";
import { apportion } from "../../../src/core/facts/apportion.ts";
import {
  formatDate,
  formatMoney,
  formatMonthName,
  formatShare,
  roundSignificant,
} from "../../../src/core/language/numbers.ts";
import type { Locale } from "../../../src/core/situation/schema.ts";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const style = (locale: Locale, currency?: string, signed = false) => ({ locale, currency, signed });

describe("figures as each language writes them", () => {
  it.each([
    ["en", 37_600, "USD", "$37,600"],
    ["ru", 37_600, "USD", "37 600 $"],
    ["tr", 37_600, "USD", "$37.600"],
    ["ru", 1_128_000, "RUB", "1 128 000 ₽"],
    ["tr", 48_000, "TRY", "₺48.000"],
    ["en", 0.77, "USD", "$0.77"],
    ["en", 1, "USD", "$1"],
    ["en", 0.0123, "USD", "$0.0123"],
    ["en", 25, "USD", "$25"],
    ["en", 37_600, undefined, "37,600"],
  ] as const)("money in %s: %d %s", (locale, value, currency, text) => {
    expect(plain(formatMoney(value, style(locale, currency)))).toBe(text);
  });

  it("carry a sign in tables only", () => {
    expect(plain(formatMoney(-500, style("en", "USD")))).toBe("$500");
    expect(plain(formatMoney(-500, style("en", "USD", true)))).toBe("-$500");
    expect(plain(formatMoney(500, style("en", "USD", true)))).toBe("+$500");
  });

  it("put the percent sign where the language wants it", () => {
    expect(plain(formatShare(0.123, 1, style("en")))).toBe("12.3%");
    expect(plain(formatShare(0.123, 1, style("ru")))).toBe("12,3 %");
    expect(plain(formatShare(0.123, 1, style("tr")))).toBe("%12,3");
  });

  it("write months and dates", () => {
    expect([
      formatMonthName("2026-10", "en"),
      formatMonthName("2026-10", "ru"),
      formatMonthName("2026-10", "tr"),
    ]).toEqual(["October", "октябрь", "ekim"]);
    expect(formatDate("2026-12-07", "ru")).toBe("7 декабря");
  });

  it.each([
    [43_217, 3, 43_200],
    [0.04567, 2, 0.046],
    [-1849, 2, -1800],
    [0, 3, 0],
    [9.99, 2, 10],
  ])("round %d to %d digits as %d", (value, digits, rounded) => {
    expect(roundSignificant(value, digits)).toBe(rounded);
  });
});

describe("apportion", () => {
  it.each([
    [[1.4, 1.4, 1.4], 1],
    [[-12_577.6, -3411.6, 28.4, 3111.2, 4049.6], 1],
    [[0.333, 0.333, 0.334], 0.01],
    [[], 1],
  ])("rounds %j so that the parts add up to the rounded total", (parts, step) => {
    const rounded = apportion(parts, step);
    const total = Math.round(parts.reduce((sum, part) => sum + part, 0) / step);
    expect(Math.round(rounded.reduce((sum, part) => sum + part, 0) / step)).toBe(total);
    rounded.forEach((part, index) => {
      expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThan(step);
    });
  });
});
