// Writes the reference that is generated from the code. With --check it compares instead, and fails when something is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checksPage } from "./reference/checks-page.ts";
import { openApiDocument } from "./reference/openapi.ts";
import { exampleReports } from "./reference/reports.ts";

const root = join(import.meta.dirname, "..");

/** Path → content, for every generated file. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return new Map([
    ["openapi.json", `${JSON.stringify(openApiDocument(version), null, 2)}\n`],
    ["docs/generated/checks.md", checksPage()],
    ...(await exampleReports()),
  ]);
}

/** Generated files that differ from what lies in the repository. */
export async function staleFiles(): Promise<string[]> {
  return [...(await generatedFiles())].flatMap(([path, content]) => {
    const file = join(root, path);
    return existsSync(file) && readFileSync(file, "utf8") === content ? [] : [path];
  });
}

async function check(): Promise<void> {
  const stale = await staleFiles();
  if (stale.length === 0) return;
  console.error(`${stale.join(" and ")} not as the code says. Run: npm run docs`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  for (const [path, content] of await generatedFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.info(`wrote ${path}`);
  }
}

if (import.meta.main) {
  await (process.argv.includes("--check") ? check() : write());
}
