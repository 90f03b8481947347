// Fails when a document cites a path of this repository, or an npm script, that does not exist.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const DOCUMENTS = ["*.md", "docs/**/*.md", "bench/**/*.md", "examples/**/*.md", ".github/**/*.md"];
const FOLDERS = "src|test|docs|examples|bench|scripts|prompts|lint|\\.ci|\\.github";

const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

/** `src/core/*.ts` and `checks/<id>.ts` name a family of files: what stands before the placeholder must exist. */
const fixedPart = (path: string): string => path.replace(/[^/]*[*<{…].*$/, "").replace(/(:\d+)?[#/.,]*$/, "");

function* brokenReferences(document: string): Generator<{ line: number; reference: string }> {
  const text = readFileSync(join(root, document), "utf8");
  for (const [index, line] of text.split("\n").entries()) {
    for (const [, path = ""] of line.matchAll(new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, "g"))) {
      if (!existsSync(join(root, fixedPart(path)))) yield { line: index + 1, reference: path };
    }
    for (const [, target = ""] of line.matchAll(/\]\((?![a-z]+:|#|\/)([^)\s#]+)[^)]*\)/g)) {
      if (!existsSync(join(root, dirname(document), target))) yield { line: index + 1, reference: target };
    }
    for (const [command, script = ""] of line.matchAll(/\bnpm run (?:--silent )?([\w:]+[\w:-]*)/g)) {
      if (!(script in scripts)) yield { line: index + 1, reference: command };
    }
  }
}

const documents = globSync(DOCUMENTS, { cwd: root });
const broken = documents.flatMap((document) =>
  [...brokenReferences(document)].map(
    ({ line, reference }) => `${document}:${line} cites ${reference}, which does not exist`,
  ),
);
for (const sentence of broken) console.error(sentence);
console.info(`${documents.length} documents, ${broken.length} broken references`);
process.exitCode = broken.length > 0 ? 1 : 0;
