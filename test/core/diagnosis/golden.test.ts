import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outcomeLines } from "../../golden/outcomes.ts";
import { GOLDEN } from "../../golden/situations.ts";

const FILE = new URL("../../golden/diagnoses.txt", import.meta.url);
const REBASELINE = "UPDATE_GOLDEN=1 npx vitest run --project core test/core/diagnosis/golden.test.ts";

/** One block a situation: its name, then its outcome, one fact a line. */
const text = GOLDEN.map(({ name, value }) => [`# ${name}`, ...outcomeLines(value)].join("\n")).join("\n\n");

if (process.env.UPDATE_GOLDEN === "1") writeFileSync(FILE, `${text}\n`);

const kept = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
const blocks = new Map(
  kept
    .trim()
    .split("\n\n")
    .map((block) => [block.split("\n")[0], block.split("\n").slice(1)]),
);

describe("golden diagnoses", () => {
  it("are twenty and more, each with a name of its own", () => {
    expect(GOLDEN.length).toBeGreaterThanOrEqual(20);
    expect(new Set(GOLDEN.map(({ name }) => name)).size).toBe(GOLDEN.length);
    expect([...blocks.keys()]).toEqual(GOLDEN.map(({ name }) => `# ${name}`));
  });

  it.each(GOLDEN)("$name stays what it was", ({ name, value }) => {
    const hint = `The diagnosis of "${name}" moved. If that is meant, look at every line and run: ${REBASELINE}`;
    expect(outcomeLines(value), hint).toEqual(blocks.get(`# ${name}`));
  });
});
