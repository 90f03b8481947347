// Whatever is sent to the page: never a crash, never markup that a sender wrote.
import fc from "fast-check";
import { expect, test } from "vitest";
import { FIELD_NAMES } from "../../src/web/form/fields.ts";
import { COMPLETE, call, EVERY_FIELD, type Fields, readPage, submit } from "./support.ts";

const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  "</textarea><script>alert(1)</script>",
  "</option></select><script>alert(1)</script>",
  "javascript:alert(1)",
  "{{fact.gaps.0.gap}} &lt;script&gt;",
  "<!--<script>",
];

async function expectHarmless(fields: Fields): Promise<void> {
  const page = await readPage(await submit(fields));
  for (const { tag, attributes } of page.elements) {
    expect(["script", "img", "svg", "iframe"]).not.toContain(tag);
    expect(Object.keys(attributes).filter((name) => /^(on|style$|srcdoc$)/.test(name))).toEqual([]);
    expect(attributes.href ?? "").not.toMatch(/^javascript:/i);
  }
  expect(page.elements.filter(({ tag }) => tag === "html")).toHaveLength(1);
}

test.each(FIELD_NAMES)("markup in the field %s stays text", async (name) => {
  for (const attack of ATTACKS) await expectHarmless({ ...EVERY_FIELD, [name]: attack });
});

test.each(["painPoints", "tried", "channels", "kpis"])("markup in %s of the JSON stays text", async (key) => {
  for (const attack of ATTACKS) {
    const values: Record<string, unknown> = {
      painPoints: [attack],
      tried: [attack],
      channels: [{ name: attack, kind: "paid-search", actual: { spend: 9, orders: 1, revenue: 5 } }],
      kpis: [{ metric: "custom", target: 9, actual: 8, label: attack }],
    };
    const situation = {
      kpis: [{ metric: "leads", target: 9, actual: 8 }],
      [key]: values[key],
      [attack]: undefined,
    };
    await expectHarmless({ json: JSON.stringify(situation) });
  }
});

const figure = fc.oneof(
  fc.double({ noNaN: true, min: -1, max: 1e13 }).map(String),
  fc.nat(200_000).map(String),
  fc.constantFrom("", "0", "1.234", "1,234", "5%", "1 000", "１２", "\u0000"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const words = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...ATTACKS));
const anyField = fc.record(
  {
    ...Object.fromEntries(FIELD_NAMES.map((name) => [name, figure])),
    metric: fc.oneof(
      fc.constantFrom("revenue", "orders", "leads", "roas", "cpa", "conversion-rate", "retention", "custom"),
      words,
    ),
    currency: fc.constantFrom("", "USD", "TRY", "XXX", "usd"),
    pain: words,
    setBy: fc.constantFrom("", "marketer", "manager", "client"),
    start: fc.constantFrom("", "2026-10-01", "2026-13-45", "9999-12-31"),
    end: fc.constantFrom("", "2026-10-31", "2026-11-30", "0000-01-01"),
    label: words,
    history: fc.array(figure, { maxLength: 15 }).map((entries) => entries.join(";")),
    json: fc.oneof({ weight: 8, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.json() }),
    format: fc.constantFrom("report", "markdown", "form", "other"),
  } as Record<string, fc.Arbitrary<string>>,
  { requiredKeys: ["target", "actual"] },
) as fc.Arbitrary<Fields>;

const lang = fc.constantFrom("en", "ru", "tr");

test("no form crashes the page", async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(anyField, lang, async (fields, locale) => {
      const { status } = await submit(fields, `/report?lang=${locale}`);
      seen.add(status);
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 400 },
  );
  expect(seen).toEqual(new Set([200, 400]));
});

test("no readable form crashes the page", async () => {
  const count = fc.nat(500_000).map(String);
  const names = FIELD_NAMES.filter((name) => /-/.test(name));
  const readable = fc.record(
    Object.fromEntries(["target", "actual", "previous", "ads", ...names].map((name) => [name, count])),
    { requiredKeys: ["target", "actual"] },
  );
  const metric = fc.constantFrom(
    "revenue",
    "orders",
    "leads",
    "signups",
    "traffic",
    "roas",
    "cpa",
    "cac",
    "custom",
  );
  await fc.assert(
    fc.asyncProperty(readable, metric, lang, async (fields, chosen, locale) => {
      const { status } = await submit({ ...fields, metric: chosen }, `/report?lang=${locale}`);
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 400 },
  );
});

test("no bytes crash the page", async () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const { status } = await call("/report", { method: "POST", headers, body: new Uint8Array(bytes) });
      expect(status).toBe(400);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["lists within lists", "[".repeat(40_000) + "]".repeat(40_000)],
  ["a very long text", JSON.stringify({ painPoints: ["w".repeat(200_000)] })],
  [
    "very many keys",
    JSON.stringify(Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, 1]))),
  ],
  ["a prototype", '{"__proto__":{"kpis":1},"kpis":[]}'],
])("%s as JSON is an error with words", async (_name, json) => {
  const response = await submit({ ...COMPLETE, json });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
});
