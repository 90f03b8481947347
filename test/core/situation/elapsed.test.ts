import { describe, expect, it } from "vitest";
import { addDays, elapsed, monthsCovered, monthsOf } from "../../../src/core/situation/elapsed.ts";
import { freeTexts } from "../../../src/core/situation/free-texts.ts";
import { situationSchema } from "../../../src/core/situation/schema.ts";

const NOVEMBER = { start: "2026-11-01", end: "2026-11-30" };

describe("the elapsed share", () => {
  it.each([
    ["no period", undefined, "2026-11-23", 1, false],
    ["a period that is over", NOVEMBER, "2026-12-02", 1, false],
    ["its last day", NOVEMBER, "2026-11-30", 1, false],
    ["a day inside, taken for granted", NOVEMBER, "2026-11-15", 0.5, true],
    ["a day inside, stated", { ...NOVEMBER, asOf: "2026-11-06" }, "2026-11-15", 0.2, false],
    ["a statement after the end", { ...NOVEMBER, asOf: "2026-12-06" }, "2026-12-15", 1, false],
    ["one single day", { start: "2026-11-01", end: "2026-11-01" }, "2026-11-01", 1, false],
  ])("with %s", (_, period, today, share, assumed) => {
    expect(elapsed(period, today)).toMatchObject({ share, assumed });
  });

  it("adds days across months and years", () => {
    expect(addDays("2026-12-25", 14)).toBe("2027-01-08");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  });
});

interface Node {
  readonly def: {
    readonly type: string;
    readonly innerType?: Node;
    readonly element?: Node;
    readonly shape?: Record<string, Node>;
    readonly checks?: readonly unknown[];
  };
}

/** Fields that take any text: strings without a format or pattern. */
function freeFields(node: Node, path: string): string[] {
  const { type, innerType, element, shape } = node.def;
  if (innerType) return freeFields(innerType, path);
  if (element) return freeFields(element, path);
  if (shape)
    return Object.entries(shape).flatMap(([key, child]) =>
      freeFields(child, path === "" ? key : `${path}.${key}`),
    );
  const patterned = JSON.stringify(node.def).includes('"format"') || "format" in node.def;
  const pattern = (node.def.checks ?? []).some(
    (check) => (check as { _zod?: { def?: { check?: string } } })._zod?.def?.check === "string_format",
  );
  return type === "string" && !patterned && !pattern ? [path] : [];
}

describe("free texts", () => {
  it("cover every field of the schema that takes any text", () => {
    const fields = freeFields(situationSchema() as unknown as Node, "").sort();
    expect(fields).toEqual([
      "business.industry",
      "channels.name",
      "kpis.label",
      "painPoints",
      "shifts.name",
      "tests.name",
      "tried",
    ]);
    const texts = freeTexts({
      business: { industry: "a" },
      kpis: [{ metric: "custom", target: 1, actual: 1, label: "b" }],
      channels: [{ name: "c" }],
      tests: [{ name: "d" }],
      shifts: [{ share: 0.1, name: "g" }],
      painPoints: ["e"],
      tried: ["f", ""],
    });
    expect(texts.sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  });
});

describe("months", () => {
  it("are whole for calendar months and quarters, and parts for parts", () => {
    expect(monthsOf(undefined)).toBe(1);
    expect(monthsOf({ start: "2026-02-01", end: "2026-02-28" })).toBe(1);
    expect(monthsOf({ start: "2026-07-01", end: "2026-07-31" })).toBe(1);
    expect(monthsOf({ start: "2026-07-01", end: "2026-09-30" })).toBe(3);
    expect(monthsOf({ start: "2026-11-01", end: "2026-11-07" })).toBeCloseTo(7 / 30.4375, 12);
    const open = { start: "2026-11-01", end: "2026-11-30", asOf: "2026-11-15" };
    expect(monthsCovered(open, "2026-11-23")).toBeCloseTo(15 / 30.4375, 12);
  });
});
