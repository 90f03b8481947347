import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/core/index.ts";
import { PROBLEMS, type ProblemId } from "../../src/http/problem-ids.ts";
import { loadProblemLanguage } from "../../src/http/texts/problem-language.ts";
import { appWith, call, expectProblem, post, SHOP } from "./support.ts";

const KILOBYTE = 1024;

/** A body of unknown length, given out piece by piece, that remembers how much was taken. */
function endless(piece: Uint8Array, most: number): { body: ReadableStream; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (taken >= most) return controller.close();
      taken += piece.length;
      controller.enqueue(piece);
    },
  });
  return { body, taken: () => taken };
}

describe("a request that cannot be taken", () => {
  test("names every fault of a situation with its place, its code and what to do", async () => {
    const body = { kpis: [{ metric: "revenu", target: -1, actual: 5 }], bugdet: {} };
    const document = await expectProblem(await post("/v1/advice", body), "invalid-situation");
    expect(document.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/kpis/0/metric", "did-you-mean"],
      ["/kpis/0/target", "too-small"],
      ["/bugdet", "unknown-key-nearest"],
    ]);
    expect(document.errors?.[0]?.detail).toContain("revenue");
  });

  test.each(["null", "[]", "5", `"words"`, "{}", `{"kpis":[]}`])("%s is no situation", async (body) => {
    await expectProblem(await post("/v1/advice", body), "invalid-situation");
  });

  test("says where the JSON breaks off", async () => {
    const document = await expectProblem(await post("/v1/advice", '{\n  "kpis": [],\n}'), "malformed-json");
    expect(document.detail).toContain("line 3, column 1");
  });

  test("quotes nothing of what was sent when JSON is broken", async () => {
    const text = await (await post("/v1/advice", '{"painPoints": secret}')).text();
    expect(text).not.toContain("secret");
  });

  test.each(["", "  \n"])("an empty body is said to be empty: %j", async (body) => {
    await expectProblem(await post("/v1/advice", body), "empty-body");
  });

  test("text in another encoding is refused", async () => {
    const windows1251 = new Uint8Array([0x7b, 0x22, 0xcf, 0xf0, 0x22, 0x7d]);
    const request = { method: "POST", headers: { "Content-Type": "application/json" }, body: windows1251 };
    await expectProblem(await call("/v1/advice", request), "invalid-encoding");
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "multipart/form-data",
    "json",
  ])("a body of type %s is refused", async (type) => {
    const response = await post("/v1/advice", SHOP, { "Content-Type": type });
    await expectProblem(response, "unsupported-media-type");
  });

  test.each(["text/html", "application/xml, text/html", "application/json;q=0", "image/*", "nonsense"])(
    "an answer as %s is not to be had",
    async (accept) => {
      const document = await expectProblem(
        await post("/v1/advice", SHOP, { Accept: accept }),
        "not-acceptable",
      );
      expect(document.detail).toContain("application/json, text/markdown");
    },
  );

  test("an unknown wording is refused with the known ones", async () => {
    const document = await expectProblem(await post("/v1/advice?wording=poem", SHOP), "invalid-parameter");
    expect(document.detail).toContain("wording");
    expect(document.detail).toContain("rules, model");
  });
});

describe("a body that is too large", () => {
  test("is refused by its announced length", async () => {
    const response = await post("/v1/advice", " ".repeat(256 * KILOBYTE + 1));
    await expectProblem(response, "payload-too-large");
  });

  test("is no longer read once it has grown too large, when its length was not announced", async () => {
    const { body, taken } = endless(new Uint8Array(16 * KILOBYTE).fill(32), 64 * KILOBYTE * KILOBYTE);
    const request = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    await expectProblem(await call("/v1/advice", request), "payload-too-large");
    expect(taken()).toBeLessThan(512 * KILOBYTE);
  });

  test("may be just as large as allowed", async () => {
    const text = JSON.stringify(SHOP);
    const response = await post("/v1/advice", text + " ".repeat(256 * KILOBYTE - text.length));
    expect(response.status).toBe(200);
  });
});

describe("an address or a method that does not exist", () => {
  test.each(["/nothing", "/v1", "/v1/advice/", "/%E0%A4%A", "//", "/v1/advice%00", "/constructor"])(
    "%s",
    async (path) => {
      await expectProblem(await call(path), "not-found");
    },
  );

  test.each([
    ["GET", "/v1/advice", "POST, OPTIONS"],
    ["PUT", "/v1/advice", "POST, OPTIONS"],
    ["POST", "/v1/checks", "GET, HEAD, OPTIONS"],
    ["DELETE", "/health", "GET, HEAD, OPTIONS"],
    ["POST", "/openapi.json", "GET, HEAD, OPTIONS"],
  ])("%s %s says what does work: %s", async (method, path, allowed) => {
    const response = await call(path, { method });
    expect(response.headers.get("Allow")).toBe(allowed);
    expect(response.headers.get("Vary")).toBe("Accept-Language");
    const document = await expectProblem(response, "method-not-allowed");
    expect(document.detail).toContain(allowed);
  });
});

describe("a part that breaks", () => {
  const broken = appWith({
    advise: (input) => {
      throw new TypeError(`secret words: ${JSON.stringify(input)}\n    at secret (line:1)`);
    },
  });

  test("gives a problem with a number, in the reader's language, and says nothing else", async () => {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ ...SHOP, locale: "ru", painPoints: ["tell nobody"] });
    const response = await broken.app.request("/v1/advice", { method: "POST", headers, body });
    expect(response.status).toBe(500);
    const document = await expectProblem(response, "internal-error");
    const { texts } = await loadProblemLanguage("ru");
    expect(document.title).toBe(texts.problems["internal-error"].title);
    expect(JSON.stringify(document)).not.toMatch(/secret|nobody|TypeError/);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test("is logged by name and place, without what was sent", () => {
    const [exception, request] = broken.events;
    expect(exception).toMatchObject({ event: "exception", name: "TypeError", route: "/v1/advice" });
    expect(exception?.event === "exception" && exception.stack.length).toBeGreaterThan(0);
    expect(request).toMatchObject({ event: "request", status: 500, requestId: exception?.requestId });
    expect(JSON.stringify(broken.events)).not.toMatch(/secret|nobody|revenue/);
  });
});

describe("the words of problems", () => {
  const slotsIn = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();

  test.each(LOCALES)("in %s use the values they are given, and no others", async (locale) => {
    const { texts } = await loadProblemLanguage(locale);
    const { problems, firstFault } = texts;
    for (const id of Object.keys(PROBLEMS) as ProblemId[]) {
      expect(slotsIn(problems[id].detail), id).toEqual([...PROBLEMS[id].slots].sort());
      expect(slotsIn(problems[id].title), id).toEqual([]);
    }
    expect(slotsIn(firstFault)).toEqual(["column", "line"]);
  });

  test("put no Turkish suffix after a value", async () => {
    const { texts } = await loadProblemLanguage("tr");
    expect(JSON.stringify(texts)).not.toMatch(/\}[\p{L}'’]/u);
  });
});
