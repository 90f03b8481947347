/** A schema for people: what a value is, between which bounds, and the fields inside it. */
import type { FC } from "hono/jsx";
import { nameIn, type Schema, schemaAnchor } from "./reference-document.ts";

const isNull = ({ type }: Schema): boolean => type === "null";

/** Bounds as a reader says them; none where a schema has none. */
function bounds({ minimum, maximum, minItems, maxItems, maxLength }: Schema): string {
  const between = (low: number | undefined, high: number | undefined, unit: string): string[] => {
    if (low !== undefined && high !== undefined) return [`${low} to ${high}${unit}`];
    if (low !== undefined) return [`at least ${low}${unit}`];
    return high === undefined ? [] : [`at most ${high}${unit}`];
  };
  return [
    ...between(minimum, maximum, ""),
    ...between(minItems, maxItems, " entries"),
    ...between(undefined, maxLength, " characters"),
  ].join(", ");
}

function plainType(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.join(", ")}`;
  if (schema.const !== undefined) return `always ${schema.const}`;
  const type = schema.format === "date" ? "date" : (schema.type ?? "any value");
  const limits = bounds(schema);
  return limits === "" ? type : `${type}, ${limits}`;
}

/** The type in words, with links to schemas that stand elsewhere on the page. */
const TypeText: FC<{ readonly schema: Schema }> = ({ schema }) => {
  if (schema.$ref) return <a href={`#${schemaAnchor(nameIn(schema.$ref))}`}>{nameIn(schema.$ref)}</a>;
  if (schema.anyOf) {
    const kinds = schema.anyOf.filter((kind) => !isNull(kind));
    return (
      <>
        {kinds.map((kind, index) => (
          <>
            {index > 0 ? " or " : ""}
            <TypeText schema={kind} />
          </>
        ))}
        {kinds.length < schema.anyOf.length ? ", or null" : ""}
      </>
    );
  }
  if (schema.items) {
    const limits = bounds(schema);
    return (
      <>
        {limits === "" ? "list of " : `list (${limits}) of `}
        <TypeText schema={schema.items} />
      </>
    );
  }
  if (typeof schema.additionalProperties === "object") {
    return (
      <>
        object of any keys, each <TypeText schema={schema.additionalProperties} />
      </>
    );
  }
  return <>{plainType(schema)}</>;
};

/** The object whose fields are worth listing below a value: its own, its entries', or its only alternative's. */
function objectInside(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectInside(schema.items);
  if (typeof schema.additionalProperties === "object") return objectInside(schema.additionalProperties);
  return schema.anyOf?.map(objectInside).find((inside) => inside !== undefined);
}

interface FieldProps {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly anchor: string;
}

const Field: FC<FieldProps> = ({ name, schema, required, anchor }) => {
  const inside = objectInside(schema);
  return (
    <li id={anchor}>
      <p>
        <code class="name">{name}</code>{" "}
        <span class="type">
          <TypeText schema={schema} />
        </span>
        {required ? <span class="required">required</span> : null}
      </p>
      {schema.description ? <p>{schema.description}</p> : null}
      {inside ? <Fields schema={inside} anchor={anchor} /> : null}
    </li>
  );
};

/** The fields of an object as a nested list. */
const Fields: FC<{ readonly schema: Schema; readonly anchor: string }> = ({ schema, anchor }) => (
  <ul class="fields">
    {Object.entries(schema.properties ?? {}).map(([name, property]) => (
      <Field
        name={name}
        schema={property}
        required={schema.required?.includes(name) ?? false}
        anchor={`${anchor}-${name}`}
      />
    ))}
  </ul>
);

/** A named schema with its anchor. Fields are optional unless marked, as in the schema itself. */
export const SchemaSection: FC<{ readonly name: string; readonly schema: Schema }> = ({ name, schema }) => (
  <section>
    <h3 id={schemaAnchor(name)}>{name}</h3>
    {schema.description ? <p>{schema.description}</p> : null}
    <Fields schema={schema} anchor={schemaAnchor(name)} />
  </section>
);

export { TypeText };
