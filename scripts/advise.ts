/** The terminal door: `npm run advise -- examples/<file>.json [--lang ru] [--format md|json] [--today 2026-11-23]`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { advise } from "../src/advisor/advise.ts";
import { issueText, LOCALES, type Locale, render, renderMarkdown } from "../src/core/index.ts";

const USAGE = `Usage: npm run advise -- <file.json> [options]

Prints the advice for a situation.

  <file.json>        a situation; "-" reads standard input. Try examples/fashion-shop.json
  --lang en|ru|tr    language of the report (default: the situation's own, else en)
  --format md|json   Markdown report (default) or the whole answer as JSON
  --today DATE       take this day for today, YYYY-MM-DD (default: the current day)
  --help             this text
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readInput(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    return fail(`Cannot read ${file}. Is the path right?`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return fail(`${file} is not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}

const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        format: { type: "string", default: "md" },
        today: { type: "string", default: new Date().toISOString().slice(0, 10) },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : "Unknown option."}\n\n${USAGE}`);
  }
}

const { values, positionals } = options();
const [file] = positionals;
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (file === undefined) fail(USAGE);
if (values.lang !== undefined && !isLocale(values.lang)) fail(`--lang must be one of ${LOCALES.join(", ")}.`);
if (values.format !== "md" && values.format !== "json") fail("--format must be md or json.");
if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today) || Number.isNaN(Date.parse(values.today))) {
  fail("--today must be a date, YYYY-MM-DD.");
}

const input = readInput(file);
const given =
  typeof input === "object" && input !== null ? (input as { locale?: unknown }).locale : undefined;
const locale = isLocale(values.lang) ? values.lang : isLocale(given) ? given : "en";
const outcome = advise(input, values.today);
if (outcome.kind === "invalid") {
  fail(outcome.issues.map((issue) => `${issue.pointer || "/"}: ${issueText(issue, locale)}`).join("\n"));
}
process.stdout.write(
  values.format === "json"
    ? `${JSON.stringify(render(outcome.advice, locale), null, 2)}\n`
    : renderMarkdown(outcome.advice, locale),
);
