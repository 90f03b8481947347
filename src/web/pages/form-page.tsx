/** The form: six questions in front, everything else behind two folds. */
import {
  COLUMNS,
  type Column,
  columnFields,
  type FieldName,
  FUNNEL_FIELDS,
  MORE_FIELDS,
} from "../form/fields.ts";
import { stepLabel } from "../form/labels.ts";
import type { ShownProblem } from "../form/problem.ts";
import type { TypedFields } from "../form/submission.ts";
import type { PageLanguage } from "../texts/page-language.ts";
import { currencyChoices, deciderChoices, metricChoices } from "./choices.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { AreaField, ChoiceField, FigureField, PlainFigureField, TextField } from "./form-fields.tsx";
import type { FormView } from "./form-view.ts";
import { type LanguageSwitch, Layout } from "./layout.tsx";

interface FormPageProps {
  readonly language: PageLanguage;
  readonly fields: TypedFields;
  readonly problems: readonly ShownProblem[];
}

const MainQuestions = ({ view }: { view: FormView }) => (
  <>
    <ChoiceField view={view} name="metric" choices={metricChoices(view.language)} />
    <div class="group">
      <p class="hint" id="figures-hint">
        {view.language.texts.form.aboutFigures}
      </p>
      <div class="pair">
        <PlainFigureField view={view} name="target" moreHints={["figures-hint"]} />
        <PlainFigureField view={view} name="actual" moreHints={["figures-hint"]} />
      </div>
    </div>
    <div class="pair">
      <PlainFigureField view={view} name="ads" optional />
      <ChoiceField view={view} name="currency" choices={currencyChoices(view.language)} />
    </div>
    <AreaField view={view} name="pain" rows={4} optional />
  </>
);

const FunnelColumn = ({ view, column }: { view: FormView; column: Column }) => (
  <fieldset>
    <legend>{view.language.texts.columns[column].title}</legend>
    <p class="hint" id={`${column}-hint`}>
      {view.language.texts.columns[column].hint}
    </p>
    <div class="cells">
      {columnFields(column).map((name) => (
        <FigureField
          view={view}
          name={name}
          label={stepLabel(view.language.texts, name)}
          moreHints={[`${column}-hint`]}
        />
      ))}
    </div>
  </fieldset>
);

const isOpen = ({ fields, problems }: FormView, names: readonly FieldName[]): boolean =>
  names.some((name) => fields[name] !== undefined || problems.some(({ field }) => field === name));

/** Who comes back from a report wants to add to it. */
const isComingBack = ({ fields, problems }: FormView): boolean =>
  problems.length === 0 && fields.target !== undefined && fields.json === undefined;

const MoreQuestions = ({ view }: { view: FormView }) => (
  <details open={isComingBack(view) || isOpen(view, [...MORE_FIELDS, ...FUNNEL_FIELDS])}>
    <summary>{view.language.texts.form.moreTitle}</summary>
    <div class="fold">
      <p>{view.language.texts.form.moreLead}</p>
      <PlainFigureField view={view} name="previous" />
      <AreaField view={view} name="history" rows={2} />
      <PlainFigureField view={view} name="margin" />
      <ChoiceField view={view} name="setBy" choices={deciderChoices(view.language)} />
      <div class="pair">
        <TextField view={view} name="start" type="date" />
        <TextField view={view} name="end" type="date" />
      </div>
      <TextField view={view} name="label" />
      {COLUMNS.map((column) => (
        <FunnelColumn view={view} column={column} />
      ))}
    </div>
  </details>
);

const JsonBox = ({ view }: { view: FormView }) => (
  <details open={isOpen(view, ["json"])}>
    <summary>{view.language.texts.form.jsonTitle}</summary>
    <div class="fold">
      <AreaField view={view} name="json" rows={10} code />
    </div>
  </details>
);

const isUntouched = ({ fields, problems }: FormPageProps): boolean =>
  Object.keys(fields).length === 0 && problems.length === 0;

const languageSwitch = (props: FormPageProps): LanguageSwitch =>
  isUntouched(props) ? { kind: "links" } : { kind: "resend", fields: props.fields, format: "form" };

export const FormPage = (props: FormPageProps) => {
  const { language, fields, problems } = props;
  const { locale, texts } = language;
  const view: FormView = { language, fields, problems };
  const title = `${texts.form.title} – KPI Advisor`;
  return (
    <Layout
      language={language}
      title={problems.length > 0 ? `${texts.errorPrefix}${title}` : title}
      languages={languageSwitch(props)}
    >
      {problems.length > 0 && <ErrorSummary texts={texts} problems={problems} />}
      <h1>{texts.form.title}</h1>
      <p class="lead">{texts.form.lead}</p>
      <p class="privacy">{texts.form.privacy}</p>
      <form class="situation" method="post" action={`/report?lang=${locale}`} novalidate>
        <MainQuestions view={view} />
        <MoreQuestions view={view} />
        <JsonBox view={view} />
        <div class="actions">
          <button type="submit" class="primary" name="format" value="report">
            {texts.form.submit}
          </button>
          <button type="submit" class="secondary" name="format" value="markdown">
            {texts.form.submitMarkdown}
          </button>
        </div>
      </form>
    </Layout>
  );
};
