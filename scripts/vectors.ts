/** Checks the core against a file of reference cases: `npm run vectors -- test/fixtures/vectors.json`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BadFile, check, isGood, readCases, reportOf, SCHEMA } from "./vectors/check.ts";

const USAGE = `Usage: npm run vectors -- <file.json> [options]

Runs every case of a file of the format ${SCHEMA} against the core, each within its own tolerance, and prints every
difference and, by kind, how many passed, failed and were not run. A case that nothing here can run is "not run" and
never "passed". Ends with exit code 1 when a case failed or the file cannot be used.

  <file.json>      for example test/fixtures/vectors.json; "-" reads standard input
  --require-all    also fail when a case was not run
  --help           this text
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        "require-all": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : "Unknown option."}\n\n${USAGE}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(`Cannot read ${file}: ${code === "ENOENT" ? "there is no such file" : code}.`);
  }
}

const { values, positionals } = options();
const [file] = positionals;
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (file === undefined) fail(USAGE);
if (positionals.length > 1)
  fail(`One file at a time: ${positionals.slice(1).join(", ")} is too much.\n\n${USAGE}`);

// A reader that has seen enough (head) closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(1);
  throw error;
});

try {
  const checked = check(readCases(textOf(file)));
  process.stdout.write(reportOf(checked));
  process.exitCode = isGood(checked, values["require-all"]) ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadFile)) throw error;
  fail(`${file} ${error.message}.`);
}
