/** What the lists of the form offer. */
import { type Locale, METRICS } from "../../core/index.ts";
import { wordsIn } from "../language.ts";
import type { PageLanguage } from "../texts/page-language.ts";
import type { Choice } from "./form-fields.tsx";

/** Marketers look for these letters, whatever the language calls the figure. */
const ABBREVIATIONS: Readonly<Partial<Record<string, string>>> = { roas: "ROAS", cpa: "CPA", cac: "CAC" };

function metricName(metric: (typeof METRICS)[number], language: PageLanguage): string {
  if (metric === "custom") return language.texts.customMetric;
  const name = wordsIn(language).term(`metric.${metric}`);
  const short = ABBREVIATIONS[metric];
  return short === undefined || name.includes(short) ? name : `${name} (${short})`;
}

export const metricChoices = (language: PageLanguage): Choice[] =>
  METRICS.map((metric) => ({ value: metric, text: metricName(metric, language) }));

/** Likely ones first; the others follow in the order of their codes. */
const LIKELY_CURRENCIES: Readonly<Record<Locale, readonly string[]>> = {
  en: ["USD", "EUR", "GBP"],
  ru: ["RUB", "KZT", "BYN", "USD", "EUR"],
  tr: ["TRY", "EUR", "USD"],
};
const CURRENCIES = [
  ...[
    "AED",
    "AMD",
    "AUD",
    "AZN",
    "BGN",
    "BRL",
    "BYN",
    "CAD",
    "CHF",
    "CNY",
    "CZK",
    "DKK",
    "EUR",
    "GBP",
    "GEL",
  ],
  ...[
    "HUF",
    "IDR",
    "ILS",
    "INR",
    "JPY",
    "KGS",
    "KRW",
    "KZT",
    "MDL",
    "MXN",
    "NOK",
    "NZD",
    "PLN",
    "RON",
    "RSD",
  ],
  ...["RUB", "SAR", "SEK", "SGD", "THB", "TRY", "UAH", "USD", "UZS", "ZAR"],
];

const currencyLists = new Map<Locale, Choice[]>();

/** No currency is assumed: the first choice shows bare sums. */
export function currencyChoices({ locale, texts }: PageLanguage): Choice[] {
  const known = currencyLists.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const likely = LIKELY_CURRENCIES[locale];
  const codes = [...likely, ...CURRENCIES.filter((code) => !likely.includes(code))];
  const list = [
    { value: "", text: texts.form.noCurrency },
    ...codes.map((code) => ({ value: code, text: `${code} – ${names.of(code) ?? code}` })),
  ];
  currencyLists.set(locale, list);
  return list;
}

export function deciderChoices({ texts: { form, setBy } }: PageLanguage): Choice[] {
  const deciders = Object.entries(setBy).map(([value, text]) => ({ value, text }));
  return [{ value: "", text: form.unknown }, ...deciders];
}
