/** What the pages themselves say; the report's sentences and headings come from the core. */
import type { Situation } from "../../core/index.ts";
import type { Column, PlainField, Step } from "../form/fields.ts";
import type { ProblemCode } from "../form/problem-codes.ts";

type SetBy = NonNullable<NonNullable<Situation["budget"]>["setBy"]>;

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
}

export interface WebTexts {
  readonly skip: string;
  readonly languages: string;
  readonly home: string;
  /** Before the title of a page that shows errors. */
  readonly errorPrefix: string;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly privacy: string;
    readonly optional: string;
    readonly aboutFigures: string;
    readonly noCurrency: string;
    readonly unknown: string;
    readonly moreTitle: string;
    readonly moreLead: string;
    readonly jsonTitle: string;
    readonly submit: string;
    readonly submitMarkdown: string;
  };
  readonly fields: Readonly<Record<PlainField, FieldTexts>>;
  /** The other metrics are named as in the report. */
  readonly customMetric: string;
  readonly setBy: Readonly<Record<SetBy, string>>;
  readonly steps: Readonly<Record<Step, string>>;
  /** `inSentence` follows a comma in a list of errors. */
  readonly columns: Readonly<
    Record<Column, { readonly title: string; readonly hint: string; readonly inSentence: string }>
  >;
  readonly errors: { readonly title: string; readonly inline: string };
  /** `{name}` stands for what was typed, or for how it may be written. */
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly report: {
    /** Back to the form, for the figures that were asked for. */
    readonly add: string;
    readonly change: string;
    readonly save: string;
  };
  readonly unsupported: { readonly title: string; readonly text: string; readonly back: string };
}
