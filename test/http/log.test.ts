import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/settings.ts";
import { appWith, SHOP } from "./support.ts";

describe("the log", () => {
  test("has one line for each request, with nothing of what was sent", async () => {
    const { app, events } = appWith({});
    const body = JSON.stringify({ ...SHOP, painPoints: ["my secret"] });
    const headers = { "Content-Type": "application/json", "CF-Connecting-IP": "203.0.113.9" };
    const response = await app.request("/v1/advice?lang=ru&note=private", { method: "POST", headers, body });
    expect(events).toEqual([
      {
        event: "request",
        method: "POST",
        route: "/v1/advice",
        status: 200,
        durationMs: expect.any(Number),
        requestId: response.headers.get("X-Request-Id"),
      },
    ]);
  });

  test("names no address that does not exist, and no unusual method", async () => {
    const { app, events } = appWith({});
    await app.request("/my-secret-page", { method: "PROPFIND" });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(/secret|PROPFIND/);
    expect(events[0]).toMatchObject({ method: "other", status: 404 });
  });

  test("can be turned off", async () => {
    const { app, events } = appWith({ logRequests: false });
    await app.request("/health");
    expect(events).toEqual([]);
  });
});

describe("the settings", () => {
  test("log requests unless told otherwise", () => {
    expect(parseSettings({})).toEqual({ logRequests: true });
    expect(parseSettings({ LOG_REQUESTS: "off", OTHER: 1 })).toEqual({ logRequests: false });
  });

  test("with a value that means nothing stop the start, and say which", () => {
    expect(() => parseSettings({ LOG_REQUESTS: "sometimes" })).toThrow("LOG_REQUESTS");
  });
});
