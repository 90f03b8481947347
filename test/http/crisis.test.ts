/** A cry for help is answered at every door, whatever else is wrong with the request. */
import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";

const CRY = { kpis: [{ metric: "revenue", target: 2, actual: 1 }], painPoints: ["I want to kill myself"] };
const JSON_TYPE = { "Content-Type": "application/json" };

interface Door {
  readonly when: string;
  readonly body: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** Russian as an old Windows program saves it. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

const DOORS: readonly Door[] = [
  {
    when: "the type is that of a form",
    body: JSON.stringify(CRY),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  },
  {
    when: "no answer of the wanted type exists",
    body: JSON.stringify(CRY),
    headers: { ...JSON_TYPE, Accept: "text/html" },
  },
  {
    when: "the wording asked for is unknown",
    body: JSON.stringify(CRY),
    headers: JSON_TYPE,
    query: "?wording=x",
  },
  {
    when: "the encoding is an old one",
    body: windows1251('{"painPoints":["я хочу умереть"]}'),
    headers: JSON_TYPE,
  },
  {
    when: "the JSON is broken after an escape",
    body: '{"painPoints":["I want to\\nkill myself"',
    headers: JSON_TYPE,
  },
  {
    when: "the JSON is broken and written in escapes",
    body: '{"painPoints":["\\u0445\\u043e\\u0447\\u0443 \\u0443\\u043c\\u0435\\u0440\\u0435\\u0442\\u044c"',
    headers: JSON_TYPE,
  },
  {
    when: "the sentence runs on from one entry to the next",
    body: JSON.stringify({ ...CRY, painPoints: ["I do not want", "to live any more"] }),
    headers: JSON_TYPE,
  },
  {
    when: "it stands in an unknown field",
    body: JSON.stringify({ ...CRY, painPoints: [], note: "I want to kill myself" }),
    headers: JSON_TYPE,
  },
];

describe("care comes first", () => {
  it.each(DOORS)("when $when", async ({ body, headers = {}, query = "" }) => {
    const url = `https://example.com/v1/advice${query}`;
    const response = await exports.default.fetch(new Request(url, { method: "POST", body, headers }));
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { care?: { level?: string } };
    expect(Object.keys(answer).sort()).toEqual(["care", "locale", "schemaVersion"]);
    expect(answer.care?.level).toBe("crisis");
  });

  it("on the page too, when a form comes in the wrong type", async () => {
    const form = new FormData();
    form.set("painPoints", "I want to kill myself");
    const response = await exports.default.fetch(
      new Request("https://example.com/report", { method: "POST", body: form }),
    );
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("findahelpline.com");
  });

  it("and an ordinary fault stays an ordinary fault", async () => {
    const request = new Request("https://example.com/v1/advice", {
      method: "POST",
      body: "this campaign is killing me",
      headers: { "Content-Type": "text/plain" },
    });
    expect((await exports.default.fetch(request)).status).toBe(415);
  });
});
