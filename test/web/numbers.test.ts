import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/web/numbers.ts";

const ALL = ["en", "ru", "tr"] as const;

/** Typed text and what it means in every language. */
const PLAIN: readonly (readonly [string, number])[] = [
  ["0", 0],
  ["150000", 150_000],
  ["150 000", 150_000],
  ["150\u00a0000", 150_000],
  ["150\u202f000", 150_000],
  [" 1 234 567 ", 1_234_567],
  ["1 234,5", 1234.5],
  ["1 234.5", 1234.5],
  ["1 234.567", 1234.567],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234.567", 1_234_567],
  ["1,234,567", 1_234_567],
  ["1.234.567,89", 1_234_567.89],
  ["1,234,567.89", 1_234_567.89],
  ["1.234,567", 1234.567],
  ["1234,5", 1234.5],
  ["1234.5", 1234.5],
  ["0,125", 0.125],
  ["0.125", 0.125],
  ["1,2345", 1.2345],
  ["1234.567", 1234.567],
  [",5", 0.5],
  [".5", 0.5],
  ["-5", -5],
  ["−5", -5],
  ["+5", 5],
  ["$150,000.50", 150_000.5],
  ["150 000 ₽", 150_000],
  ["1 500,50 руб.", 1500.5],
  ["₺1.500,50", 1500.5],
  ["1.500,50 TL", 1500.5],
  ["１２３", 123],
];

describe.each(ALL)("in %s", (locale) => {
  test.each(PLAIN)("%j is %d", (typed, value) => {
    expect(readNumber(typed, locale)).toMatchObject({ kind: "number", value, percent: false });
  });

  test.each(["3,5%", "3.5 %", "%3,5", "% 3.5"])("%j is a percentage", (typed) => {
    expect(readNumber(typed, locale)).toMatchObject({ kind: "number", value: 3.5, percent: true });
  });

  test.each([
    "",
    "  ",
    "about 5",
    "150k",
    "1e5",
    "12 34",
    "1 2345",
    "1,23,456",
    "1.2.3",
    "1,2,3",
    "120, 130",
    "1.234,567.8",
    "5.",
    "--5",
    "NaN",
    "Infinity",
    "0x10",
    "١٢٣",
    "9".repeat(41),
  ])("%j is no figure", (typed) => {
    expect(readNumber(typed, locale)).toEqual({ kind: "unreadable" });
  });
});

test.each([
  ["en", "1,234", 1234],
  ["en", "150,000", 150_000],
  ["tr", "1.234", 1234],
  ["tr", "150.000", 150_000],
] as const)("in %s a lone group as in %j is settled by the language", (locale, typed, value) => {
  expect(readNumber(typed, locale)).toEqual({ kind: "number", value, grouped: true, percent: false });
});

test.each([
  ["en", "1.234", "1.2340"],
  ["tr", "1,234", "1,2340"],
  ["ru", "1.234", "1,2340"],
  ["ru", "1,234", "1,2340"],
] as const)("in %s %j is asked about, with two ways to write it", (locale, typed, decimal) => {
  expect(readNumber(typed, locale)).toEqual({ kind: "ambiguous", whole: "1234", decimal });
  expect(readNumber("1234", locale)).toMatchObject({ value: 1234 });
  expect(readNumber(decimal, locale)).toMatchObject({ value: 1.234 });
});

test.each(ALL)("what Intl writes in %s is read back, or asked about", (locale) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  for (const value of [0, 7.25, 999, 1234, 12_345.67, 1_234_567, 987_654_321.5]) {
    expect(readNumber(format.format(value), locale)).toMatchObject({ kind: "number", value });
  }
});
