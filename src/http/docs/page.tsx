/** The reference for people, drawn from openapi.json. In English, like the names in it. */
import type { FC } from "hono/jsx";
import { Endpoint, endpointAnchor } from "./endpoint-view.tsx";
import { REFERENCE, schemaAnchor } from "./reference-document.ts";
import { SchemaSection } from "./schema-view.tsx";
import { STYLE } from "./style.ts";

const endpoints = Object.entries(REFERENCE.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const Contents: FC = () => (
  <nav aria-label="Contents">
    <h2>Contents</h2>
    <ul>
      {endpoints.map(({ path, method }) => (
        <li>
          <a href={`#${endpointAnchor(method, path)}`}>
            {method.toUpperCase()} {path}
          </a>
        </li>
      ))}
      <li>
        <a href="#problems">Problems</a>
      </li>
      {Object.keys(REFERENCE.components.schemas).map((name) => (
        <li>
          <a href={`#${schemaAnchor(name)}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Problems: FC = () => (
  <>
    <h2 id="problems">Problems</h2>
    <p>
      Every refusal is an <code>application/problem+json</code> document (RFC 9457) in the reader’s language;
      its fields are at <a href={`#${schemaAnchor("Problem")}`}>Problem</a>. Its type leads here.
    </p>
    <ul class="fields">
      {REFERENCE["x-problems"].map(({ type, id, status, title, detail }) => (
        <li id={type.slice(type.indexOf("#") + 1)}>
          <p>
            <code class="name">{id}</code> <span class="type">{status}</span>
          </p>
          <p>
            {title}. {detail}
          </p>
        </li>
      ))}
    </ul>
  </>
);

const Page: FC = () => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${REFERENCE.info.title}: reference`}</title>
      <style>{STYLE}</style>
    </head>
    <body>
      <a class="skip" href="#endpoints">
        Skip to the endpoints
      </a>
      <header>
        <h1>{REFERENCE.info.title}: reference</h1>
        <p class="lead">
          {REFERENCE.info.summary} Version {REFERENCE.info.version}. For programs:{" "}
          <a href="/openapi.json">openapi.json</a>.
        </p>
      </header>
      <Contents />
      <main>
        <h2 id="endpoints">Endpoints</h2>
        {endpoints.map((endpoint) => (
          <Endpoint {...endpoint} />
        ))}
        <Problems />
        <h2>Schemas</h2>
        <p>
          Fields are optional unless marked. Money is in units of the currency per period; fractions lie
          between 0 and 1.
        </p>
        {Object.entries(REFERENCE.components.schemas).map(([name, schema]) => (
          <SchemaSection name={name} schema={schema} />
        ))}
      </main>
    </body>
  </html>
);

export { STYLE };

/** The page as one string of HTML. */
export const referencePage = async (): Promise<string> => `<!doctype html>${await (<Page />).toString()}`;
