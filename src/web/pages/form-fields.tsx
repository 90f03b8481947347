/** Label, hint, error and control of one field. */
import type { PropsWithChildren } from "hono/jsx";
import type { FieldName, PlainField } from "../form/fields.ts";
import { describedBy, type FormView, problemsAt } from "./form-view.ts";

interface FieldProps {
  readonly view: FormView;
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

const Field = ({ view, name, label, hint, optional, children }: PropsWithChildren<FieldProps>) => {
  const problems = problemsAt(view, name);
  return (
    <div class={problems.length > 0 ? "field invalid" : "field"}>
      <label for={name}>
        {label}
        {optional && <span class="optional"> {view.language.texts.form.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problems.length > 0 && (
        <div class="error" id={`${name}-error`}>
          {problems.map(({ text }) => (
            <p>
              <span class="unseen">{view.language.texts.errors.inline} </span>
              {text}
            </p>
          ))}
        </div>
      )}
      {children}
    </div>
  );
};

/** Attributes that tie a control to its label, hint and error. */
function controlOf(
  { view, name, hint }: Pick<FieldProps, "view" | "name" | "hint">,
  moreHints: readonly string[] = [],
) {
  const hints = [...(hint ? [`${name}-hint`] : []), ...moreHints];
  return {
    id: name,
    name,
    "aria-describedby": describedBy(view, name, hints),
    "aria-invalid": problemsAt(view, name).length > 0 ? ("true" as const) : undefined,
  };
}

interface FigureProps extends FieldProps {
  /** Ids of further texts that explain the field. */
  readonly moreHints?: readonly string[];
}

/** A figure: text, because number inputs drop what they do not understand. */
export const FigureField = ({ moreHints, ...props }: FigureProps) => (
  <Field {...props}>
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      class="figure"
      value={props.view.fields[props.name]}
      {...controlOf(props, moreHints)}
    />
  </Field>
);

interface PlainProps {
  readonly view: FormView;
  readonly name: PlainField;
  readonly optional?: boolean;
}

const withTexts = ({ view, name, optional }: PlainProps): FieldProps => ({
  view,
  name,
  optional: optional ?? false,
  ...view.language.texts.fields[name],
});

export const PlainFigureField = ({ moreHints, ...props }: PlainProps & Pick<FigureProps, "moreHints">) => (
  <FigureField {...withTexts(props)} moreHints={moreHints ?? []} />
);

export const TextField = (props: PlainProps & { type?: "text" | "date" }) => {
  const field = withTexts(props);
  return (
    <Field {...field}>
      <input
        type={props.type ?? "text"}
        autocomplete="off"
        value={props.view.fields[props.name]}
        {...controlOf(field)}
      />
    </Field>
  );
};

export const AreaField = (props: PlainProps & { rows: number; code?: boolean }) => {
  const field = withTexts(props);
  return (
    <Field {...field}>
      <textarea
        rows={props.rows}
        class={props.code ? "code" : undefined}
        spellcheck={props.code ? false : undefined}
        {...controlOf(field)}
      >
        {/* A browser drops the first line break inside a text area. */}
        {`\n${props.view.fields[props.name] ?? ""}`}
      </textarea>
    </Field>
  );
};

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A value that is none of the choices is kept as one more, so that nothing typed is lost. */
export const ChoiceField = (props: PlainProps & { choices: readonly Choice[] }) => {
  const field = withTexts(props);
  const chosen = props.view.fields[props.name] ?? props.choices[0]?.value ?? "";
  const known = props.choices.some(({ value }) => value === chosen);
  const choices = known ? props.choices : [...props.choices, { value: chosen, text: chosen }];
  return (
    <Field {...field}>
      <select {...controlOf(field)}>
        {choices.map(({ value, text }) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
};
