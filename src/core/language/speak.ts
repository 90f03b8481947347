/** Words for messages, terms and tables in one language. */
import type { FactPath, Facts, Message, Text } from "../facts/fact.ts";
import type { SituationIssue } from "../situation/issue.ts";
import type { Formality, Locale } from "../situation/schema.ts";
import { addressed } from "./address.ts";
import type { MessageId, TermId } from "./catalogue.ts";
import { fillTemplate } from "./fill.ts";
import { formatFact } from "./format-fact.ts";
import type { HeadingId } from "./headings.ts";
import type { Language } from "./language.ts";
import { formatDuration } from "./numbers.ts";

export interface Speaker {
  readonly locale: Locale;
  /** Paragraphs as strings, one per paragraph. */
  readonly paragraphs: (text: Text) => string[];
  /** A text as one string, paragraphs apart by an empty line. */
  readonly text: (text: Text) => string;
  readonly message: (message: Message) => string;
  readonly term: (id: TermId) => string;
  readonly heading: (id: HeadingId) => string;
  /** A figure as prose writes it, without a sign. */
  readonly fact: (path: FactPath) => string;
  /** A figure with its sign, for tables; an optional value stands in for the fact's own (rounding that keeps a sum). */
  readonly signed: (path: FactPath, value?: number) => string;
  readonly known: (path: FactPath) => boolean;
  /** Seconds as a reader plans with them: to the next ten. */
  readonly seconds: (count: number) => string;
}

/** A sentence that begins with a figure's own word still begins with a capital. */
export const capitalised = (sentence: string, locale: Locale): string => {
  const first = sentence.charAt(0);
  return first.toUpperCase() === first ? sentence : first.toLocaleUpperCase(locale) + sentence.slice(1);
};

const asIs = (words: string): string => words;

/** What is spoken of, and to whom. */
export interface Subject {
  readonly facts: Facts;
  /** ISO 4217; without it money is a bare number. */
  readonly currency: string | undefined;
  readonly formality: Formality;
}

/** Words that need no facts. */
const NOTHING: Subject = { facts: new Map(), currency: undefined, formality: "informal" };

/**
 * Words for one advice in one language.
 * @param protect escape for the reader's own words in the target format; none by default
 */
export function speaker(
  { locale, catalogue }: Language,
  { facts, currency, formality }: Subject = NOTHING,
  protect: (words: string) => string = asIs,
): Speaker {
  const style = { locale, currency };
  const context = { facts, style, catalogue, formality, protect, written: new Map<FactPath, string>() };
  const message = ({ id, slots }: Message): string =>
    capitalised(fillTemplate(catalogue.messages[id as MessageId], slots, context), locale);
  const paragraphs = (text: Text): string[] => text.map((paragraph) => paragraph.map(message).join(" "));
  const format = (path: FactPath, signed: boolean, value?: number): string => {
    const fact = facts.get(path);
    if (fact === undefined) throw new Error(`no fact ${path}`);
    return formatFact(value === undefined ? fact : { ...fact, shown: value }, {
      ...context,
      style: { ...style, signed },
    });
  };
  return {
    locale,
    message,
    paragraphs,
    text: (text) => paragraphs(text).join("\n\n"),
    term: (id) => addressed(catalogue.terms[id], formality),
    heading: (id) => addressed(catalogue.headings[id], formality),
    fact: (path) => format(path, false),
    signed: (path, value) => format(path, true, value),
    known: (path) => facts.has(path),
    seconds: (count) => formatDuration(Math.round(count / 10) * 10, "second", 0, locale),
  };
}

/** The sentence for an input that cannot be read. */
export function issueText({ code, params }: SituationIssue, { catalogue }: Language): string {
  return catalogue.issues[code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
