/** Figures as people type them: grouped, with a decimal comma or point, with a currency sign or per cent. */
import type { Locale } from "../core/index.ts";

export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Typed with thousands separators. */
      readonly grouped: boolean;
      readonly percent: boolean;
    }
  /** One separator before exactly three digits, and the language does not settle which of the two it is. */
  | { readonly kind: "ambiguous"; readonly whole: string; readonly decimal: string }
  | { readonly kind: "unreadable" };

const UNREADABLE: NumberReading = { kind: "unreadable" };

/** More characters than this are no figure. */
const LONGEST = 40;

/** The mark that a lone group of three digits may follow without a question. Russian groups by spaces only. */
const GROUP_MARK: Readonly<Record<Locale, string | undefined>> = { en: ",", ru: undefined, tr: "." };
const DECIMAL_MARK: Readonly<Record<Locale, string>> = { en: ".", ru: ",", tr: "," };

const MARKS_AROUND = /^(?:\p{Sc}|%)\s*|\s*(?:\p{Sc}|%|руб\.?|р\.|tl)$/giu;

/** Unambiguous forms: the whole part in groups first, then an optional decimal part. */
const GROUPED_FORMS: readonly RegExp[] = [
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
  /^(\d{1,3}(?:,\d{3}){2,})$/,
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
];
const PLAIN_FORM = /^(\d*)(?:[.,](\d+))?$/;
const LONE_GROUP = /^([1-9]\d{0,2})([.,])(\d{3})$/;

interface Parts {
  readonly whole: string;
  readonly decimals: string;
  readonly grouped: boolean;
}

function groupedParts(body: string): Parts | undefined {
  for (const form of GROUPED_FORMS) {
    const match = form.exec(body);
    if (match) return { whole: (match[1] ?? "").replace(/\D/g, ""), decimals: match[2] ?? "", grouped: true };
  }
  return undefined;
}

function plainParts(body: string): Parts | undefined {
  const match = PLAIN_FORM.exec(body);
  return match ? { whole: match[1] || "0", decimals: match[2] ?? "0", grouped: false } : undefined;
}

/**
 * Reads a typed figure. "1,234" is 1234 in English, "1.234" is 1234 in Turkish; the other mark, and either one in
 * Russian, is reported as ambiguous instead of guessed, because the two readings differ a thousandfold.
 */
export function readNumber(typed: string, locale: Locale): NumberReading {
  // NFKC makes no-break spaces ordinary and full-width digits ASCII.
  const plain = typed.normalize("NFKC").trim().replace(/^[−–]/, "-");
  if (plain === "" || plain.length > LONGEST) return UNREADABLE;
  const percent = plain.startsWith("%") || plain.endsWith("%");
  const [, sign = "", body = ""] = /^([+-]?)(.*)$/.exec(plain.replace(MARKS_AROUND, "")) ?? [];
  if (!/\d$/.test(body)) return UNREADABLE;
  const lone = LONE_GROUP.exec(body);
  if (lone) return loneGroup(lone, { sign, percent, locale });
  const parts = groupedParts(body) ?? plainParts(body);
  if (parts === undefined) return UNREADABLE;
  const value = Number(`${sign}${parts.whole}.${parts.decimals || "0"}`);
  return { kind: "number", value, grouped: parts.grouped, percent };
}

function loneGroup(
  [, whole, mark, digits]: RegExpExecArray,
  { sign, percent, locale }: { readonly sign: string; readonly percent: boolean; readonly locale: Locale },
): NumberReading {
  if (mark === GROUP_MARK[locale]) {
    return { kind: "number", value: Number(`${sign}${whole}${digits}`), grouped: true, percent };
  }
  // A fourth decimal cannot be a group of thousands.
  return {
    kind: "ambiguous",
    whole: `${whole}${digits}`,
    decimal: `${whole}${DECIMAL_MARK[locale]}${digits}0`,
  };
}
