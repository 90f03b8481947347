/** The only place where figures become text, as `Intl` writes them in each language. */
import type { Locale } from "../situation/schema.ts";

/** Regions whose customs the three languages follow here: months, separators, the place of the currency sign. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-US", ru: "ru-RU", tr: "tr-TR" };

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Formats are dear to make and cheap to keep; `options` is asked only for a new one. */
function numberFormat(
  locale: Locale,
  key: string,
  options: () => Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const name = locale + key;
  const known = numberFormats.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[locale], options());
  numberFormats.set(name, made);
  return made;
}

export interface NumberStyle {
  readonly locale: Locale;
  /** ISO 4217; without it money is a bare number. */
  readonly currency: string | undefined;
  /** Show + and − instead of the magnitude. */
  readonly signed?: boolean;
}

const signOf = (style: NumberStyle): "exceptZero" | "never" => (style.signed ? "exceptZero" : "never");

/** Rounds to significant digits; 0 stays 0. */
export function roundSignificant(value: number, digits: number): number {
  if (value === 0) return 0;
  const scale = 10 ** (digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  return scale >= 1 ? Math.round(value * scale) / scale : Math.round(value * scale) * Math.round(1 / scale);
}

/** Whole units from 100 up, cents below except for round sums; the price of a hundredth keeps its figures. */
export function formatMoney(value: number, style: NumberStyle): string {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 0.1 ? 2 : 4;
  const { currency, locale } = style;
  const sign = signOf(style);
  const options = (): Intl.NumberFormatOptions => ({
    minimumFractionDigits: digits === 4 ? 0 : digits,
    maximumFractionDigits: digits,
    signDisplay: sign,
    ...(currency === undefined ? {} : { style: "currency", currency, currencyDisplay: "narrowSymbol" }),
  });
  return numberFormat(locale, `money${currency ?? ""}${digits}${sign}`, options).format(value);
}

export function formatNumber(value: number, decimals: number, style: NumberStyle): string {
  const sign = signOf(style);
  const options = () => ({ maximumFractionDigits: decimals, signDisplay: sign }) as const;
  return numberFormat(style.locale, `number${decimals}${sign}`, options).format(value);
}

/** A share of one as a percentage. */
export function formatShare(share: number, decimals: number, style: NumberStyle): string {
  const sign = signOf(style);
  const options = () => ({ style: "percent", maximumFractionDigits: decimals, signDisplay: sign }) as const;
  return numberFormat(style.locale, `percent${decimals}${sign}`, options).format(share);
}

type DurationUnit = "millisecond" | "second" | "minute" | "hour" | "day" | "month";

/** "4.3 seconds", "18 месяцев": number and unit in the form the language asks for. */
export function formatDuration(value: number, unit: DurationUnit, decimals: number, locale: Locale): string {
  const options = () =>
    ({
      style: "unit",
      unit,
      unitDisplay: "long",
      maximumFractionDigits: decimals,
      signDisplay: "never",
    }) as const;
  return numberFormat(locale, `${unit}${decimals}`, options).format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale}:${key}`;
  const known = dateFormats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: "UTC" });
  dateFormats.set(name, made);
  return made;
}

/** "December 7", "7 декабря", "7 Aralık". */
export const formatDate = (isoDate: string, locale: Locale): string =>
  dateFormat(locale, "date", { day: "numeric", month: "long" }).format(new Date(`${isoDate}T00:00:00Z`));

/** Name of a calendar month, standing alone; Russian and Turkish write it in lower case. */
export function formatMonthName(yearMonth: string, locale: Locale): string {
  const name = dateFormat(locale, "month", { month: "long" }).format(new Date(`${yearMonth}-01T00:00:00Z`));
  return locale === "en" ? name : name.toLocaleLowerCase(TAGS[locale]);
}

const pluralRules = new Map<Locale, Intl.PluralRules>();

export function pluralOf(value: number, locale: Locale): Intl.LDMLPluralRule {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(TAGS[locale]);
  pluralRules.set(locale, rules);
  return rules.select(value);
}
