/** One address and method: what it does, takes and answers. */
import type { FC } from "hono/jsx";
import { type Content, nameIn, type Operation, REFERENCE } from "./reference-document.ts";
import { TypeText } from "./schema-view.tsx";

/** Where `npm start` listens; a reader elsewhere puts their own. */
const ADDRESS = "http://127.0.0.1:8787";

export const endpointAnchor = (method: string, path: string): string =>
  `${method}-${path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "")}`;

const firstExample = (content: Content): unknown =>
  Object.values(Object.values(content)[0]?.examples ?? {})[0]?.value;

function curlLine(method: string, path: string, { requestBody }: Operation): string {
  if (method === "get" || requestBody === undefined) return `curl ${ADDRESS}${path}`;
  const body = JSON.stringify(firstExample(requestBody.content));
  return `curl ${ADDRESS}${path} \\\n  -H "Content-Type: application/json" \\\n  -d '${body}'`;
}

const Parameters: FC<{ readonly operation: Operation }> = ({ operation }) => (
  <>
    <h4>Parameters</h4>
    <ul class="fields">
      {(operation.parameters ?? []).map(({ $ref }) => {
        const parameter = REFERENCE.components.parameters[nameIn($ref)];
        return parameter ? (
          <li>
            <p>
              <code class="name">{parameter.name}</code>{" "}
              <span class="type">
                {parameter.in}, <TypeText schema={parameter.schema} />
              </span>
            </p>
            <p>{parameter.description}</p>
          </li>
        ) : null;
      })}
    </ul>
  </>
);

const ContentTypes: FC<{ readonly content: Content | undefined }> = ({ content }) => (
  <p class="type">
    {Object.entries(content ?? {}).map(([type, { schema }], index) => (
      <>
        {index > 0 ? "; " : ""}
        <code>{type}</code>: <TypeText schema={schema} />
      </>
    ))}
  </p>
);

const Body: FC<{ readonly body: NonNullable<Operation["requestBody"]> }> = ({ body }) => (
  <>
    <h4>Body</h4>
    <p>{body.description}</p>
    <ContentTypes content={body.content} />
    {Object.values(body.content).flatMap(({ examples }) =>
      Object.values(examples ?? {}).map(({ summary, value }) => (
        <>
          <p class="note">{summary}:</p>
          <pre tabindex={0}>
            <code>{JSON.stringify(value, null, 2)}</code>
          </pre>
        </>
      )),
    )}
  </>
);

interface EndpointProps {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export const Endpoint: FC<EndpointProps> = ({ method, path, operation }) => (
  <section>
    <h3 id={endpointAnchor(method, path)}>
      <span class="method">{method}</span> <code>{path}</code>
    </h3>
    <p>{operation.summary}.</p>
    {operation.description ? <p>{operation.description}</p> : null}
    <pre tabindex={0}>
      <code>{curlLine(method, path, operation)}</code>
    </pre>
    {operation.parameters ? <Parameters operation={operation} /> : null}
    {operation.requestBody ? <Body body={operation.requestBody} /> : null}
    <h4>Answers</h4>
    <ul class="fields">
      {Object.entries(operation.responses).map(([status, { description, content }]) => (
        <li>
          <p>
            <code class="name">{status}</code> {description}
          </p>
          {content ? <ContentTypes content={content} /> : null}
        </li>
      ))}
    </ul>
  </section>
);
