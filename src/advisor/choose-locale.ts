/** Which of the languages a reader gets, when several places may say so. */
import { LOCALES, type Locale } from "../core/index.ts";

export interface LocaleWishes {
  /** The request's own `locale` field: untrusted, so of any type. */
  readonly stated?: unknown;
  /** `?lang=` */
  readonly query?: string | undefined;
  /** The `Accept-Language` header, as sent. */
  readonly acceptLanguage?: string | undefined;
}

const FALLBACK: Locale = "en";
/** Browsers send fewer than ten; what lies beyond is not a preference. */
const MOST_RANGES = 40;

/** `ru`, `RU` and `ru-RU` are all Russian; anything else is undefined. */
function toLocale(tag: unknown): Locale | undefined {
  if (typeof tag !== "string") return undefined;
  const language = tag.trim().slice(0, 35).toLowerCase().split("-")[0];
  return LOCALES.find((locale) => locale === language);
}

/** Weight of a language range (RFC 9110, 12.4.2); one without a readable weight counts fully. */
function weightOf(parameters: readonly string[]): number {
  const weight = parameters
    .map((part) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(part)?.[1])
    .find((text) => text !== undefined);
  const value = Number(weight ?? 1);
  return Number.isNaN(value) ? 1 : value;
}

function fromHeader(header: string | undefined): Locale | undefined {
  const ranges = (header ?? "").split(",", MOST_RANGES).map((range) => {
    const [tag, ...parameters] = range.split(";");
    return { locale: toLocale(tag), weight: weightOf(parameters) };
  });
  const known = ranges.filter(({ locale, weight }) => locale !== undefined && weight > 0);
  return known.sort((left, right) => right.weight - left.weight)[0]?.locale;
}

/** The language of an answer: what the request states, then `?lang`, then the browser's wish, then English. Unknown ones are skipped. */
export const chooseLocale = ({ stated, query, acceptLanguage }: LocaleWishes): Locale =>
  toLocale(stated) ?? toLocale(query) ?? fromHeader(acceptLanguage) ?? FALLBACK;
