// The script `npm run vectors` over the committed reference cases, and proof that it can fail.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadFile, check, isGood, readCases, reportOf, tallies } from "../../scripts/vectors/check.ts";
import { compare } from "../../scripts/vectors/compare.ts";

const root = join(import.meta.dirname, "../..");
const fixture = readFileSync(join(root, "test/fixtures/vectors.json"), "utf8");
const cases = readCases(fixture);

/** How many cases of each kind there are; all of them run. */
const FULL = {
  decomp_product: 14,
  decomp_nested: 4,
  decomp_mix: 2,
  decomp_ownership: 2,
  decomp_noise: 2,
  count_vs_target: 5,
  poisson_ci: 4,
  two_rates: 3,
  two_proportions: 3,
  proportion_ci: 7,
  xmr: 2,
  cost_per_result: 2,
  revenue_ci: 1,
  sample_size_two_proportions: 1,
  multiple_kpis: 1,
  alloc_fixed: 25,
  curve_calibrate: 8,
  alloc_profit: 2,
  content_projection: 8,
  optimal_shift: 6,
  projection_bands: 3,
};

describe("the core against the reference cases", () => {
  const checked = check(cases);
  const byKind = tallies(checked);

  it("fails none of them", () => {
    expect(checked).toHaveLength(105);
    expect(checked.filter(({ outcome }) => outcome.result === "failed")).toEqual([]);
    expect(isGood(checked, true)).toBe(true);
  });

  it.each(Object.entries(FULL))("runs and passes every case of %s", (kind, count) => {
    expect(byKind.get(kind)).toEqual({ cases: count, passed: count, failed: 0, notRun: 0 });
  });
});

type Path = readonly (string | number)[];

/** Every number in what a case expects, by the way to it. */
const numbersIn = (value: unknown, way: Path = []): { way: Path; value: number }[] => {
  if (typeof value === "number") return [{ way, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...way, key]));
};

/** A copy in which the value at the end of the way is another. */
function withValue(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((inner, index) =>
      String(index) === String(key) ? withValue(inner, rest, other) : inner,
    );
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], rest, other) };
}

const passing = new Set(check(cases).flatMap(({ id, outcome }) => (outcome.result === "passed" ? [id] : [])));

describe("the check can fail", () => {
  it.each(cases.filter(({ id }) => passing.has(id)))("notices any wrong number of $id", (entry) => {
    const numbers = numbersIn(entry.expected);
    expect(numbers.length).toBeGreaterThan(0);
    for (const { way, value } of numbers) {
      const wrong = value * 1.01 + 0.5;
      const expected = withValue(entry.expected, way, wrong) as object;
      const [checked] = check([{ ...entry, expected }]);
      expect(checked?.outcome).toMatchObject({
        result: "failed",
        differences: [{ path: way.join("."), expected: wrong }],
      });
    }
  });

  it("shows the difference and ends badly", () => {
    const [entry] = cases;
    const expected = { ...entry?.expected, delta: -3379.7 };
    const checked = check([{ ...(entry as (typeof cases)[number]), expected }]);
    expect(isGood(checked, false)).toBe(false);
    expect(reportOf(checked)).toMatch(
      /FAILED {3}pub-dec-01 \(decomp_product\) delta: got -3379\.63\d+, expected -3379\.7, tolerance abs/,
    );
  });

  it("counts a kind it does not know as not run, never as passed", () => {
    const [entry] = cases;
    const checked = check([{ ...(entry as (typeof cases)[number]), kind: "toString" }]);
    expect(tallies(checked).get("toString")).toEqual({ cases: 1, passed: 0, failed: 0, notRun: 1 });
    expect(isGood(checked, false)).toBe(true);
    expect(isGood(checked, true)).toBe(false);
    expect(reportOf(checked)).toContain("not run  toString: no runner for this kind (1: pub-dec-01)");
  });

  it("counts inputs on which a runner breaks as failed", () => {
    const [entry] = cases;
    const checked = check([{ ...(entry as (typeof cases)[number]), inputs: {} }]);
    expect(checked[0]?.outcome).toMatchObject({ result: "failed", error: expect.any(String) });
    expect(reportOf(checked)).toContain("the core threw");
  });
});

describe("comparing", () => {
  const tolerance = { rel: 1e-3, abs: 0.01 };
  it.each([
    ["a number within bounds", 100.1, 100, []],
    ["a number out of bounds", 100.12, 100, [""]],
    ["NaN", Number.NaN, 100, [""]],
    ["infinity, written as text", Number.POSITIVE_INFINITY, "Infinity", []],
    ["a number for infinity", 1e300, "Infinity", [""]],
    ["infinity for a number", Number.POSITIVE_INFINITY, 1e300, [""]],
    ["null for a number", null, 0, [""]],
    ["a number for null", 0, null, [""]],
    ["another word", "miss", "beat", [""]],
    ["a list too long", { a: [1, 2] }, { a: [1] }, ["a.length"]],
    ["a list for an object", { a: [1] }, { a: { 0: 1 } }, ["a"]],
    ["an inherited name", {}, { constructor: 1 }, ["constructor"]],
    ["what is missing", { a: { b: 1 } }, { a: { b: 1, c: [2] } }, ["a.c"]],
    ["more than was asked", { a: 1, b: 2 }, { a: 1 }, []],
  ])("%s", (_, got, expected, paths) => {
    expect(compare(got, expected, tolerance).map(({ path }) => path)).toEqual(paths);
  });

  it("goes by the bound of the figure where the case names one", () => {
    const bounds = { x: 0.5, objectiveRel: 0.1, prob: 0.01 };
    expect(compare({ x: { a: 10.4 }, objective: 109 }, { x: { a: 10 }, objective: 100 }, bounds)).toEqual([]);
    expect(compare({ x: { a: 10.6 } }, { x: { a: 10 } }, bounds)).toHaveLength(1);
    expect(
      compare({ probCumulativePositive: [0.52] }, { probCumulativePositive: [0.5] }, bounds),
    ).toHaveLength(1);
  });

  it("refuses a number without a bound", () => {
    expect(compare({ other: 1.0001 }, { other: 1 }, { x: 1 })).toMatchObject([
      { bound: "the case gives no tolerance for it" },
    ]);
  });
});

describe("files", () => {
  const good = { id: "a", kind: "b", inputs: {}, expected: { c: 1 }, tolerance: {} };
  const file = (...entries: unknown[]) => JSON.stringify({ schema: "kpi-advisor-vectors/1", cases: entries });
  it.each([
    ["{", "is not JSON"],
    ["[]", "is no JSON object"],
    ["{}", "has the schema (none)"],
    [
      JSON.stringify({ schema: "kpi-advisor-vectors/2", cases: [good] }),
      'has the schema "kpi-advisor-vectors/2"',
    ],
    [file(), "has no cases"],
    [file(null), "cases[0] is no object"],
    [file({ ...good, id: "" }), "cases[0] has no id"],
    [file({ ...good, kind: 1 }), "cases[0] (a) has no kind"],
    [file({ ...good, inputs: [] }), "cases[0] (a) has no inputs"],
    [file({ ...good, expected: {} }), "cases[0] (a) expects nothing"],
    [file({ ...good, tolerance: null }), "cases[0] (a) has no tolerance"],
    [file(good, good), "has two cases called a"],
    [
      JSON.stringify({ schema: "kpi-advisor-vectors/1", count: 2, cases: [good] }),
      "says it has 2 cases, but has 1",
    ],
  ])("%j are refused", (text, reason) => {
    expect(() => readCases(text)).toThrow(BadFile);
    expect(() => readCases(text)).toThrow(reason);
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vectors-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/vectors.ts", ...options], {
      cwd: root,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const written = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it("passes the committed file, and says how many passed", () => {
    const { status, stdout } = run("test/fixtures/vectors.json");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^proportion_ci +7 passed, 0 failed, 0 not run$/m);
    expect(stdout).toMatch(/^all +\d+ passed, 0 failed, \d+ not run$/m);
  });

  it("ends with 1 on a failed case, and on one not run where all are required", () => {
    const [entry] = cases;
    const file = (one: object) =>
      JSON.stringify({ schema: "kpi-advisor-vectors/1", cases: [{ ...entry, ...one }] });
    const wrong = written("wrong.json", file({ expected: { base: 1 } }));
    const unknown = written("unknown.json", file({ kind: "nobody_runs_this" }));
    expect(run(wrong)).toMatchObject({ status: 1, stdout: expect.stringContaining("FAILED   pub-dec-01") });
    expect(run(unknown)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("not run  nobody_runs_this"),
    });
    expect(run(unknown, "--require-all").status).toBe(1);
  });

  it("explains itself", () => {
    expect(run("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Usage: npm run vectors"),
    });
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining("Usage: npm run vectors") });
    expect(run("--nonsense")).toMatchObject({ status: 1, stderr: expect.stringContaining("--nonsense") });
    expect(run("a.json", "b.json")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("One file at a time"),
    });
    expect(run("no-such-file.json")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("no such file"),
    });
    expect(run(written("text.json", "hello"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("is not JSON"),
    });
  });
});
