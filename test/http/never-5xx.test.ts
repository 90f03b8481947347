// Nothing that a client sends may break the server: properties over everything that enters by the door.
import fc from "fast-check";
import { expect, test } from "vitest";
import { AdviceDocument, BudgetShiftDocument, CrisisDocument } from "../../src/core/contract.ts";

import { schemaShaped } from "./arbitraries.ts";
import { appWith, SHOP } from "./support.ts";

const { app } = appWith({ logRequests: false });
const ADVICE = "http://advisor.test/v1/advice";

const send = async (url: string, init?: RequestInit): Promise<Response> => app.fetch(new Request(url, init));

const sendJson = (body: BodyInit, headers: Record<string, string> = {}) =>
  send(ADVICE, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body });

function isNoCrash(response: Response): void {
  expect(response.status).toBeLessThan(500);
}

test("no situation of the schema's shape, and every accepted one gets the published document in its language", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(schemaShaped, fc.constantFrom("en", "ru", "tr"), async (situation, lang) => {
      const response = await sendJson(JSON.stringify(situation), { "Accept-Language": lang });
      isNoCrash(response);
      if (response.status !== 200) return;
      accepted += 1;
      const body = await response.json();
      const schema =
        (body as { diagnosis?: unknown }).diagnosis === undefined ? CrisisDocument : AdviceDocument;
      expect(schema.parse(body)).toEqual(body);
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(40);
});

test("no situation of the schema's shape as Markdown", async () => {
  await fc.assert(
    fc.asyncProperty(schemaShaped, async (situation) => {
      isNoCrash(await sendJson(JSON.stringify(situation), { Accept: "text/markdown" }));
    }),
    { numRuns: 200 },
  );
});

test("no situation of the schema's shape to the budget shift, with shifts side by side and assumptions at their bounds", async () => {
  let decided = 0;
  const sizes = fc.array(fc.record({ share: fc.double({ min: 0.001, max: 1, noNaN: true }) }), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(schemaShaped, sizes, fc.boolean(), async (situation, shifts, isMarkdown) => {
      const response = await send("http://advisor.test/v1/budget-shift", {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Accept: isMarkdown ? "text/markdown" : "application/json",
        },
        body: JSON.stringify({ ...(situation as object), shifts }),
      });
      isNoCrash(response);
      if (response.status !== 200 || isMarkdown) return;
      const body = await response.json();
      if ((body as { budgetShift?: unknown }).budgetShift === undefined) return;
      const { budgetShift } = BudgetShiftDocument.parse(body);
      if (budgetShift.decision === "not-enough-data") return;
      decided += 1;
      expect(budgetShift.comparison).toHaveLength(shifts.length);
    }),
    { numRuns: 400 },
  );
  expect(decided).toBeGreaterThan(3);
});

test("no JSON at all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), async (text) => isNoCrash(await sendJson(text))),
    { numRuns: 500 },
  );
});

test("no valid situation with one part replaced by anything", async () => {
  const path = fc.constantFrom(
    "kpis",
    "budget",
    "funnel",
    "business",
    "currency",
    "locale",
    "country",
    "painPoints",
    "__proto__",
  );
  await fc.assert(
    fc.asyncProperty(path, fc.jsonValue({ maxDepth: 3 }), async (key, value) => {
      isNoCrash(await sendJson(JSON.stringify({ ...SHOP, [key]: value })));
    }),
    { numRuns: 300 },
  );
});

test("no bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) =>
      isNoCrash(await sendJson(new Uint8Array(bytes))),
    ),
    { numRuns: 300 },
  );
});

test.each([
  ["lists within lists", "[".repeat(120_000) + "]".repeat(120_000)],
  ["lists never closed", "[".repeat(250_000)],
  ["objects within objects", `${'{"a":'.repeat(40_000)}1${"}".repeat(40_000)}`],
  ["a very long key", JSON.stringify({ ["k".repeat(250_000)]: 1 })],
  [
    "very many keys",
    JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]))),
  ],
  [
    "very many wrong entries",
    JSON.stringify({ kpis: Array.from({ length: 12_000 }, () => ({ metric: "revenu" })) }),
  ],
  ["a very long text", JSON.stringify({ ...SHOP, painPoints: ["word ".repeat(50_000)] })],
  ["a very long word", JSON.stringify({ ...SHOP, painPoints: ["a-".repeat(120_000)] })],
  ["a number beyond all numbers", `{"kpis":[{"metric":"revenue","target":1e999,"actual":-1e999}]}`],
  ["half a character", `{"kpis":[{"metric":"\\ud800","target":1,"actual":1}],"\\udfff":1}`],
])("no %s, and none keeps it busy for long", async (_name, text) => {
  const begun = performance.now();
  isNoCrash(await sendJson(text));
  expect(performance.now() - begun).toBeLessThan(10_000);
});

const headerValue = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x21-\x7e ]/g, "").trim());
const HEADERS = [
  "Accept",
  "Accept-Language",
  "Content-Type",
  "X-Request-Id",
  "If-None-Match",
  "Origin",
  "Access-Control-Request-Method",
];
const headers = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...HEADERS), headerValue), {
    selector: ([name]) => name,
    maxLength: 5,
  })
  .map((entries) => Object.fromEntries(entries));
const paths = fc.constantFrom(
  "/",
  "/v1/advice",
  "/v1/checks",
  "/v1/evidence",
  "/openapi.json",
  "/docs",
  "/health",
  "/report",
  "/v1/x",
);
const queries = fc.oneof(
  fc.webQueryParameters(),
  fc.string({ maxLength: 40 }).map((text) => text.replaceAll("#", "")),
  fc.constantFrom("lang=%", "lang=ru&lang=tr", "wording=%ff", "lang[]=x", "__proto__=1"),
);
const verbs = fc.constantFrom(
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "PROPFIND",
  "QUERY",
);

test("no method, address, query or header", async () => {
  await fc.assert(
    fc.asyncProperty(verbs, paths, queries, headers, async (method, path, query, sent) => {
      const body = method === "GET" || method === "HEAD" ? null : JSON.stringify(SHOP);
      isNoCrash(await send(`http://advisor.test${path}?${query}`, { method, headers: sent, body }));
    }),
    { numRuns: 500 },
  );
});

test("no address", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.webPath(),
        fc.string().map((text) => `/${text.replace(/[?#]/g, "")}`),
      ),
      async (path) => {
        isNoCrash(await send(new URL(`http://advisor.test/./${path}`).href));
      },
    ),
    { numRuns: 200 },
  );
});
