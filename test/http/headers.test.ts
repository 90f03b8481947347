import { describe, expect, test } from "vitest";
import { call, post, SHOP } from "./support.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PATHS = ["/health", "/docs", "/openapi.json", "/v1/checks", "/v1/evidence", "/nothing"];
const PUBLIC_PATHS = ["/docs", "/openapi.json", "/v1/checks", "/v1/evidence"];

describe("the number of a request", () => {
  test("is new for each", async () => {
    const [first, second] = await Promise.all([call("/health"), call("/health")]);
    expect(first.headers.get("X-Request-Id")).toMatch(UUID);
    expect(second.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
  });

  test("is the sender's own when that is a UUID", async () => {
    const id = "0F4B9C1E-8A7D-4E2B-9C3F-1A2B3C4D5E6F";
    const response = await call("/health", { headers: { "X-Request-Id": id } });
    expect(response.headers.get("X-Request-Id")).toBe(id.toLowerCase());
  });

  test.each(["1", "a b", "x".repeat(200), "0f4b9c1e-8a7d-4e2b-9c3f-1a2b3c4d5e6f,x", "{}"])(
    "is not %j",
    async (id) => {
      const response = await call("/health", { headers: { "X-Request-Id": id } });
      expect(response.headers.get("X-Request-Id")).toMatch(UUID);
      expect(response.headers.get("X-Request-Id")).not.toBe(id);
    },
  );
});

describe("headers that keep a browser in check", () => {
  test.each(PATHS)("stand on %s", async (path) => {
    const { headers } = await call(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    const policy = headers.get("Content-Security-Policy");
    for (const rule of [
      "default-src 'none'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain("unsafe");
  });
});

describe("caching", () => {
  test.each(PUBLIC_PATHS)("%s may be kept, and says when it still holds", async (path) => {
    const first = await call(path);
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=300");
    const etag = first.headers.get("ETag") ?? "";
    const again = await call(path, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("Cache-Control")).toBe("public, max-age=300");
  });

  test("each language of the checks has a tag of its own", async () => {
    const tags = await Promise.all(
      ["en", "ru", "tr"].map(async (lang) => (await call(`/v1/checks?lang=${lang}`)).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(3);
    expect((await call("/v1/checks")).headers.get("Vary")).toBe("Accept-Language");
  });

  test.each(["/health", "/nothing"])("%s is not kept", async (path) => {
    expect((await call(path)).headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("other origins", () => {
  test("may read the API's answers, errors included, without credentials", async () => {
    for (const response of [
      await post("/v1/advice", SHOP),
      await post("/v1/advice", "{"),
      await call("/v1/nothing"),
    ]) {
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
      expect(response.headers.get("Access-Control-Expose-Headers")).toBe("Content-Language, X-Request-Id");
    }
  });

  test("may ask first", async () => {
    const headers = { Origin: "https://shop.example", "Access-Control-Request-Method": "POST" };
    const response = await call("/v1/advice", { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("POST, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("Content-Type");
  });

  test("have no say over pages", async () => {
    expect((await call("/docs")).headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("HEAD and OPTIONS", () => {
  test.each(PUBLIC_PATHS)("HEAD %s has the headers of GET and no body", async (path) => {
    const [head, get] = await Promise.all([call(path, { method: "HEAD" }), call(path)]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["Content-Type", "ETag", "Cache-Control"])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  test("OPTIONS says what an address can do", async () => {
    const response = await call("/health", { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect((await call("/nothing", { method: "OPTIONS" })).status).toBe(404);
  });
});
