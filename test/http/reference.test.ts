import { exports } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import openapi from "../../openapi.json";
import { CHECKS, EVIDENCE, LOCALES } from "../../src/core/index.ts";
import { PROBLEMS } from "../../src/http/problem-ids.ts";
import { ChecksDocument, EvidenceDocument, HealthDocument } from "../../src/http/schemas.ts";
import { appWith, call, post } from "./support.ts";

test("the deployed entry answers its health question", async () => {
  const response = await exports.default.fetch("http://advisor.test/health");
  expect(response.status).toBe(200);
  expect(HealthDocument.parse(await response.json()).version).toBe(openapi.info.version);
});

describe("GET /v1/checks and /v1/evidence", () => {
  test.each(LOCALES)("list every check in %s, and nothing undocumented", async (lang) => {
    const body = await (await call(`/v1/checks?lang=${lang}`)).json();
    const document = ChecksDocument.parse(body);
    expect(document).toEqual(body);
    expect(document.locale).toBe(lang);
    expect(document.checks.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(document.checks.every(({ needs }) => needs.every(({ fields }) => fields.length > 0))).toBe(true);
    expect(JSON.stringify(body)).not.toContain("{{");
  });

  test("name evidence that exists", async () => {
    const evidence = await (await call("/v1/evidence")).json();
    expect(EvidenceDocument.parse(evidence)).toEqual(evidence);
    const ids = EvidenceDocument.parse(evidence).evidence.map(({ id }) => id);
    expect(ids).toEqual(EVIDENCE.map(({ id }) => id));
    const { checks } = ChecksDocument.parse(await (await call("/v1/checks")).json());
    expect(checks.flatMap((check) => check.evidence).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("GET /openapi.json", () => {
  test("is the committed document", async () => {
    expect(await (await call("/openapi.json")).json()).toEqual(openapi);
  });

  test("knows every address of its own, with the methods that work there", async () => {
    for (const [path, methods] of Object.entries(openapi.paths)) {
      const { headers } = await call(path, { method: "OPTIONS" });
      const allowed = (headers.get("Allow") ?? "").toLowerCase().split(", ");
      expect(allowed.filter((method) => !["head", "options"].includes(method))).toEqual(Object.keys(methods));
    }
  });

  test("holds every address that is no page", () => {
    const pages = ["/", "/report", "/style.css"];
    const { routes } = appWith({}).app;
    const paths = routes
      .filter(({ method, path }) => method !== "ALL" && !pages.includes(path))
      .map(({ path }) => path);
    expect([...new Set(paths)].sort()).toEqual(Object.keys(openapi.paths).sort());
  });

  test("refers to nothing that it does not hold", () => {
    const references = [...JSON.stringify(openapi).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    const target = (path: string) =>
      path
        .split("/")
        .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], openapi);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((path) => target(path) === undefined)).toEqual([]);
  });

  test("shows requests that are answered", async () => {
    const { examples } = openapi.paths["/v1/advice"].post.requestBody.content["application/json"];
    for (const { value } of Object.values(examples))
      expect((await post("/v1/advice", value)).status).toBe(200);
  });
});

describe("GET /docs", () => {
  const page = async () => (await call("/docs")).text();
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = ""]) => part);

  test("explains every kind of problem where its type leads", async () => {
    const anchors = all(await page(), / id="([^"]+)"/g);
    expect(Object.keys(PROBLEMS).filter((id) => !anchors.includes(`problem-${id}`))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test("has no link that leads nowhere, and none to another host", async () => {
    const html = await page();
    const anchors = all(html, / id="([^"]+)"/g);
    const links = all(html, /<a [^>]*href="([^"]+)"/g);
    expect(links.filter((link) => link.startsWith("#") && !anchors.includes(link.slice(1)))).toEqual([]);
    expect(links.filter((link) => !/^[#/]/.test(link))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  test("allows its own style sheet by its hash", async () => {
    const response = await call("/docs");
    const [style = ""] = all(await response.text(), /<style>([^<]*)<\/style>/g);
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(response.headers.get("Content-Security-Policy")).toContain(`'sha256-${hash}'`);
  });

  test("lists every field of a situation", async () => {
    const anchors = all(await page(), / id="([^"]+)"/g);
    const fields = Object.keys(openapi.components.schemas.Situation.properties);
    expect(fields.filter((name) => !anchors.includes(`schema-Situation-${name}`))).toEqual([]);
  });
});
