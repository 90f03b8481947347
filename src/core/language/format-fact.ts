/** One fact as text. Prose shows magnitudes, its words carry the direction; tables ask for the sign. */
import type { CountedUnit, Fact } from "../facts/fact.ts";
import type { Formality } from "../situation/schema.ts";
import { addressed } from "./address.ts";
import type { Catalogue } from "./catalogue.ts";
import {
  formatDate,
  formatDuration,
  formatMoney,
  formatMonthName,
  formatNumber,
  formatShare,
  type NumberStyle,
  pluralOf,
  roundSignificant,
} from "./numbers.ts";

/** Tables carry a minus, not a hyphen. */
const MINUS = "−";
const MILLISECONDS_PER_SECOND = 1000;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

/** As the measuring tools write them: whole milliseconds up to a second, then seconds. */
const formatMilliseconds = (milliseconds: number, { locale }: NumberStyle): string =>
  milliseconds < MILLISECONDS_PER_SECOND
    ? formatDuration(milliseconds, "millisecond", 0, locale)
    : formatDuration(milliseconds / MILLISECONDS_PER_SECOND, "second", 1, locale);

/** Minutes up to an hour and a half, hours up to two days, then days. */
function formatMinutes(minutes: number, style: NumberStyle): string {
  if (minutes < 1.5 * MINUTES_PER_HOUR) return formatDuration(minutes, "minute", 0, style.locale);
  if (minutes < 2 * MINUTES_PER_DAY)
    return formatDuration(minutes / MINUTES_PER_HOUR, "hour", 0, style.locale);
  return formatDuration(minutes / MINUTES_PER_DAY, "day", 0, style.locale);
}

function formatCounted(value: number, unit: CountedUnit, style: NumberStyle, catalogue: Catalogue): string {
  const amount = unit === "points" ? value * 100 : value;
  const decimals = unit === "points" ? 2 : Math.abs(amount) < 10 && !Number.isInteger(amount) ? 1 : 0;
  const shown = Number(Math.abs(amount).toFixed(decimals));
  const forms = catalogue.nouns[unit];
  const noun = forms[pluralOf(shown, style.locale)] ?? forms.other;
  return `${formatNumber(style.signed ? amount : shown, decimals, style)}\u00a0${noun}`;
}

function formatQuantity(
  value: number,
  unit: Exclude<Fact["unit"], "date" | "month-name" | "words" | "term">,
  style: NumberStyle,
  catalogue: Catalogue,
): string {
  switch (unit) {
    case "money":
      return formatMoney(value, style);
    case "share":
      return formatShare(value, Math.abs(value) < 0.1 ? 1 : 0, style);
    case "rate":
      return formatShare(value, 2, style);
    case "ratio":
      return formatNumber(value, 2, style);
    case "number":
    case "month":
      return formatNumber(value, Math.abs(value) < 10 ? 2 : 0, style);
    case "milliseconds":
      return formatMilliseconds(value, style);
    case "minutes":
      return formatMinutes(value, style);
    case "hours":
      return formatDuration(value, "hour", 0, style.locale);
    case "days":
      return formatDuration(value, "day", 0, style.locale);
    case "months":
      return formatDuration(value, "month", 0, style.locale);
    default:
      return formatCounted(value, unit, style, catalogue);
  }
}

/** The reader's words on one line: no line breaks, no control and no direction marks that could pass for ours. */
const plainWords = (words: string): string =>
  words
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

export interface FactStyle {
  readonly style: NumberStyle;
  readonly catalogue: Catalogue;
  readonly formality: Formality;
  /** Escape for the reader's own words in the target format. */
  readonly protect: (words: string) => string;
}

/** The text of a fact. `words` are the reader's own and pass through `protect`. */
export function formatFact(fact: Fact, { style, catalogue, formality, protect }: FactStyle): string {
  const { unit, significant } = fact;
  const value = fact.shown ?? fact.value;
  if (typeof value === "string") {
    if (unit === "date") return formatDate(value, style.locale);
    if (unit === "month-name") return formatMonthName(value, style.locale);
    if (unit === "term") return addressed(catalogue.terms[value as keyof Catalogue["terms"]], formality);
    return protect(plainWords(value));
  }
  if (unit === "date" || unit === "month-name" || unit === "words" || unit === "term") return String(value);
  const rounded = significant === undefined ? value : roundSignificant(value, significant);
  const text = formatQuantity(rounded, unit, style, catalogue);
  return style.signed ? text.replace(/^-/, MINUS) : text;
}
