// Proves that the walls between the rooms stand: the linter and the core's compiler settings are run on small files
// laid out like the source tree, one broken or kept rule each.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const IMPORTS = "lint/style/noRestrictedImports";
const PLUGIN = "plugin";
const CONSOLE = "lint/suspicious/noConsole";

interface Case {
  readonly file: string;
  readonly code: string;
  /** The category of the finding, and what its message must mention. */
  readonly finding: readonly [category: string, mention: string] | null;
}

const forbidden = (file: string, source: string, mention: string): Case => ({
  file,
  code: `import { thing } from "${source}";\nexport const used = thing;\n`,
  finding: [IMPORTS, mention],
});
const allowed = (file: string, source: string): Case => ({ ...forbidden(file, source, ""), finding: null });
const code = (file: string, text: string, finding: Case["finding"]): Case => ({
  file,
  code: `${text}\n`,
  finding,
});

const GROUND = ["situation", "evidence", "statistics", "facts"];
const UPPER = ["diagnosis", "budget", "advice", "language", "render"];
const OUTSIDE = ["advisor", "imports", "llm", "chat", "mcp", "team", "http", "web"];
const SURFACES = ["chat", "mcp", "team", "web"];
const CHECK = "src/core/diagnosis/checks/slow-pages.ts";

const coreCases: Case[] = [
  ...OUTSIDE.map((room) => forbidden("src/core/advice/faq/section.ts", `../../../${room}/thing.ts`, "zod")),
  ...OUTSIDE.map((room) => forbidden("src/core/index.ts", `../${room}/thing.ts`, "zod")),
  ...["../../compose.ts", "../../settings.ts", "hono", "node:fs", "cloudflare:workers", "openai"].flatMap(
    (source) => [...GROUND, ...UPPER].map((room) => forbidden(`src/core/${room}/file.ts`, source, "zod")),
  ),
  ...GROUND.flatMap((room) =>
    UPPER.map((upper) => forbidden(`src/core/${room}/file.ts`, `../${upper}/thing.ts`, "ground floor")),
  ),
  ...GROUND.flatMap((room) =>
    GROUND.map((other) => allowed(`src/core/${room}/file.ts`, `../${other}/thing.ts`)),
  ),
  ...["budget", "advice", "language", "render"].flatMap((upper) => [
    forbidden("src/core/diagnosis/gap.ts", `../${upper}/thing.ts`, "core/advice"),
    forbidden(CHECK, `../../${upper}/thing.ts`, "core/advice"),
  ]),
  ...["diagnosis", "advice", "language", "render"].map((upper) =>
    forbidden("src/core/budget/curve.ts", `../${upper}/thing.ts`, "core/advice"),
  ),
  ...["language", "render"].flatMap((upper) => [
    forbidden("src/core/advice/plan.ts", `../${upper}/thing.ts`, "message ids"),
    forbidden("src/core/advice/pitch/section.ts", `../../${upper}/thing.ts`, "message ids"),
  ]),
  forbidden("src/core/language/fill.ts", "../render/markdown.ts", "core/render"),
  ...GROUND.flatMap((room) => [
    allowed("src/core/diagnosis/gap.ts", `../${room}/thing.ts`),
    allowed("src/core/budget/curve.ts", `../${room}/thing.ts`),
    allowed(CHECK, `../../${room}/thing.ts`),
  ]),
  ...["diagnosis", "budget", "facts"].flatMap((room) => [
    allowed("src/core/advice/plan.ts", `../${room}/thing.ts`),
    allowed("src/core/advice/pitch/section.ts", `../../${room}/thing.ts`),
  ]),
  ...["diagnosis", "budget", "advice", "facts", "language"].map((room) =>
    allowed("src/core/render/markdown.ts", `../${room}/thing.ts`),
  ),
  allowed("src/core/language/fill.ts", "../advice/advice.ts"),
  allowed("src/core/budget/curve.ts", "../result.ts"),
  allowed("src/core/index.ts", "./situation/parse.ts"),
];

const checkCases: Case[] = [
  forbidden(CHECK, "./thin-content.ts", "another check"),
  forbidden(CHECK, "../checks/thin-content.ts", "another check"),
  forbidden(CHECK, "./registry.ts", "another check"),
  code(CHECK, `export { thing } from "./thin-content.ts";`, [IMPORTS, "another check"]),
  code(CHECK, `export const thing = await import("./thin-content.ts");`, [IMPORTS, "another check"]),
  code(CHECK, `import type { Thing } from "./thin-content.ts";\nexport type Used = Thing;`, [
    IMPORTS,
    "another check",
  ]),
  allowed(CHECK, "../check.ts"),
  allowed("src/core/diagnosis/checks/registry.ts", "./slow-pages.ts"),
  allowed("src/core/diagnosis/run-checks.ts", "./checks/registry.ts"),
];

const purityCases: Case[] = [
  ...["Date.now()", "new Date()", "Date()", "Math.random()", "Math.random"].map((call) =>
    code("src/core/budget/clock.ts", `export const value = ${call};`, [PLUGIN, "pure"]),
  ),
  code("src/core/budget/clock.ts", `console.log("hello");`, [CONSOLE, "console"]),
  code("src/core/budget/clock.ts", `export const value = new Date("2026-01-31");`, null),
  code("src/core/budget/clock.ts", "export const value = Date.UTC(2026, 0, 31);", null),
  code("src/http/clock.ts", "export const value = Date.now();", null),
];

const zodCases: Case[] = [
  code("src/core/situation/schema.ts", `import { z } from "zod";\nexport const text = z.string();`, [
    PLUGIN,
    "import * as z",
  ]),
  code("src/core/situation/schema.ts", `import * as z from "zod";\nexport const text = z.string();`, null),
];

const roomCases: Case[] = [
  ...[...OUTSIDE.filter((room) => room !== "advisor"), "compose.ts", "settings.ts"].map((room) =>
    forbidden("src/advisor/advise.ts", room.endsWith(".ts") ? `../${room}` : `../${room}/thing.ts`, "ports"),
  ),
  forbidden("src/advisor/advise.ts", "hono", "ports"),
  allowed("src/advisor/advise.ts", "../core/index.ts"),
  allowed("src/advisor/advise.ts", "./ports.ts"),
  ...["imports", ...SURFACES, "http"].map((room) =>
    forbidden("src/llm/write-section.ts", `../${room}/thing.ts`, "src/llm"),
  ),
  forbidden("src/llm/write-section.ts", "openai", "openai-adapter.ts"),
  forbidden("src/llm/write-section.ts", "../../prompts/section.md", "prompt-files.ts"),
  allowed("src/llm/write-section.ts", "../advisor/ports.ts"),
  allowed("src/llm/openai-adapter.ts", "openai"),
  allowed("src/llm/prompt-files.ts", "../../prompts/section.md"),
  ...["llm", ...SURFACES, "http"].map((room) =>
    forbidden("src/imports/google-ads.ts", `../${room}/thing.ts`, "src/imports"),
  ),
  allowed("src/imports/google-ads.ts", "../core/index.ts"),
  ...[...SURFACES, "http"].flatMap((room) => [
    forbidden(`src/${room}/file.ts`, "../llm/model.ts", "src/advisor"),
    forbidden(`src/${room}/file.ts`, "../imports/sheet.ts", "src/advisor"),
    forbidden(`src/${room}/file.ts`, "../compose.ts", "src/compose.ts"),
    forbidden(`src/${room}/file.ts`, "openai", "openai-adapter.ts"),
    allowed(`src/${room}/file.ts`, "../core/index.ts"),
    allowed(`src/${room}/file.ts`, "../advisor/advise.ts"),
  ]),
  ...SURFACES.flatMap((room) =>
    [...SURFACES, "http"]
      .filter((other) => other !== room)
      .map((other) => forbidden(`src/${room}/file.ts`, `../${other}/thing.ts`, "src/http mounts")),
  ),
  ...SURFACES.map((room) => allowed("src/http/app.ts", `../${room}/thing.ts`)),
  ...[...OUTSIDE, "core"].map((room) => allowed("src/compose.ts", `./${room}/thing.ts`)),
];

const browserCases: Case[] = ["client", "widget"].flatMap((folder) => {
  const file = `src/web/${folder}/main.ts`;
  return [
    forbidden(file, "../../llm/model.ts", "HTTP"),
    forbidden(file, "hono", "HTTP"),
    code(file, `import { advise } from "../../core/index.ts";\nexport const used = advise;`, [
      PLUGIN,
      "HTTP",
    ]),
    code(file, `import type { Advice } from "../../core/index.ts";\nexport type Used = Advice;`, null),
    code(file, `export const load = () => import("../../core/budget/shift.ts");`, null),
  ];
});

const groups: Record<string, Case[]> = {
  "inside the core": coreCases,
  checks: checkCases,
  "clock and chance": purityCases,
  "the form of zod's import": zodCases,
  "between the rooms": roomCases,
  "browser code": browserCases,
};
const cases = Object.values(groups).flat();

interface Finding {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

let folder: string;
const findings = new Map<Case, Finding[]>();

/** Standard output of a command that may exit with an error: a linter that found something does. */
function outputOf(program: string, ...options: string[]): string {
  try {
    const binary = join(root, "node_modules/.bin", program);
    return execFileSync(binary, options, { cwd: folder, encoding: "utf8", maxBuffer: 1e8, stdio: "pipe" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Cases about the same file cannot share a tree: dealt out so that each tree holds a file once. */
function dealtToTrees(all: readonly Case[]): Map<string, Case>[] {
  const trees: Map<string, Case>[] = [];
  for (const entry of all) {
    const tree = trees.find((one) => !one.has(entry.file));
    if (tree) tree.set(entry.file, entry);
    else trees.push(new Map([[entry.file, entry]]));
  }
  return trees;
}

function newTree(...configuration: string[]): void {
  rmSync(folder, { recursive: true });
  for (const part of configuration) cpSync(join(root, part), join(folder, part), { recursive: true });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  for (const tree of dealtToTrees(cases)) {
    newTree("biome.json", "lint", "package.json");
    for (const { file, code } of tree.values()) write(file, code);
    const options = ["--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
    const report: { diagnostics: Finding[] } = JSON.parse(outputOf("biome", "lint", ...options));
    for (const finding of report.diagnostics) {
      const entry = tree.get(finding.location.path);
      if (entry === undefined) throw new Error(`${finding.location.path}: ${finding.message}`);
      findings.set(entry, [...(findings.get(entry) ?? []), finding]);
    }
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [title, group] of Object.entries(groups)) {
  describe(title, () => {
    test.each(group.map((entry) => [entry.file, entry.code.split("\n")[0], entry] as const))(
      "%s: %s",
      (_file, _line, entry) => {
        const own = (findings.get(entry) ?? []).filter(({ category }) =>
          [IMPORTS, PLUGIN, CONSOLE].includes(category),
        );
        if (entry.finding === null) {
          expect(own).toEqual([]);
          return;
        }
        const [category, mention] = entry.finding;
        expect(own.filter((finding) => finding.category === category)).not.toEqual([]);
        expect(own.map(({ message }) => message).join(" ")).toContain(mention);
      },
    );
  });
}

describe("what does not compile in the core", () => {
  const GLOBALS = ["fetch", "console", "process", "URL", "crypto", "performance", "setTimeout", "document"];

  test("anything but ECMAScript is an error, and Intl is not", () => {
    newTree("tsconfig.base.json", "src/core/tsconfig.json");
    for (const name of GLOBALS) write(`src/core/${name}.ts`, `export const value = ${name};\n`);
    write("src/core/plural.ts", `export const rules = new Intl.PluralRules("ru");\n`);
    const errors = outputOf("tsc", "-p", "src/core", "--pretty", "false").split("\n");
    const filesWithErrors = new Set(
      errors.flatMap((line) => line.match(/^src\/core\/(\w+)\.ts\(/)?.[1] ?? []),
    );
    expect([...filesWithErrors].sort()).toEqual([...GLOBALS].sort());
  });
});
