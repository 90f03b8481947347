import { describe, expect, test } from "vitest";
import bareMinimum from "../../examples/bare-minimum.json";
import fashionShop from "../../examples/fashion-shop.json";
import software from "../../examples/software-subscription.json";
import { AdviceDocument, CrisisDocument } from "../../src/core/contract.ts";

import { call, post, SHOP } from "./support.ts";

const CRISIS = { kpis: [], painPoints: ["I want to kill myself"] };

describe("POST /v1/advice", () => {
  test.each(["en", "ru", "tr"])(
    "answers the examples in %s with the published document and nothing else",
    async (locale) => {
      for (const example of [bareMinimum, fashionShop, software, SHOP]) {
        const response = await post("/v1/advice", { ...example, locale });
        expect(response.status).toBe(200);
        expect(response.headers.get("Content-Type")).toBe("application/json");
        const body = await response.json();
        expect(AdviceDocument.parse(body)).toEqual(body);
        expect(body).toMatchObject({ schemaVersion: 1, locale });
      }
    },
  );

  test("answers a crisis with care and nothing else, though the situation is invalid", async () => {
    const response = await post("/v1/advice", CRISIS);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(CrisisDocument.parse(body)).toEqual(body);
  });

  test("answers a crisis even where the JSON is broken", async () => {
    const response = await post("/v1/advice?lang=tr", `{"painPoints": ["I want to kill myself"],}`);
    expect(response.status).toBe(200);
    expect(CrisisDocument.parse(await response.json()).locale).toBe("tr");
  });

  test("keeps an answer out of every cache", async () => {
    const response = await post("/v1/advice", SHOP);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test.each(["application/json; charset=utf-8", "application/vnd.kpi+json", "APPLICATION/JSON"])(
    "takes %s",
    async (type) => {
      expect((await post("/v1/advice", SHOP, { "Content-Type": type })).status).toBe(200);
    },
  );

  test("takes a body without a type, and one with a byte order mark", async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify(SHOP)}`);
    const request = { method: "POST", body: bytes };
    expect((await call("/v1/advice", request)).status).toBe(200);
  });
});

describe("the format of the advice", () => {
  test.each([
    [undefined, "application/json"],
    ["*/*", "application/json"],
    ["text/markdown", "text/markdown; charset=utf-8"],
    ["text/*", "text/markdown; charset=utf-8"],
    ["text/markdown, application/json", "application/json"],
    ["text/markdown, application/json;q=0.9", "text/markdown; charset=utf-8"],
    ["application/json;q=0.2, text/markdown;q=0.3", "text/markdown; charset=utf-8"],
    ["text/html, */*;q=0.1", "application/json"],
    ["application/json;q=0, */*", "text/markdown; charset=utf-8"],
    ["APPLICATION/JSON", "application/json"],
  ])("%s gives %s", async (accept, type) => {
    const response = await post("/v1/advice", SHOP, accept === undefined ? {} : { Accept: accept });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
  });

  test("Markdown is the report in words, in a crisis the words of care", async () => {
    const accept = { Accept: "text/markdown" };
    const report = await (await post("/v1/advice", SHOP, accept)).text();
    expect(report).toMatch(/^# .+\n/);
    expect(report).toContain("| --- |");
    const care = await (await post("/v1/advice", CRISIS, accept)).text();
    expect(care).not.toContain("| --- |");
  });

  test.each(["rules", "model"])(
    "wording=%s gives the rules' words while there is no model",
    async (wording) => {
      const response = await post(`/v1/advice?wording=${wording}`, SHOP);
      expect(await response.json()).toMatchObject({ wording: { engine: "rules" } });
    },
  );
});
