/** The terminal door: `npm run --silent advise -- examples/<file>.json [options]`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { advise } from "../src/advisor/advise.ts";
import {
  AUDIENCES,
  issueText,
  LOCALES,
  loadLanguage,
  REPORT_SECTIONS,
  render,
  writeReport,
} from "../src/core/index.ts";

const USAGE = `Usage: npm run --silent advise -- <file.json> [options]

Prints the advice for a situation: a letter to read before the meeting.

  <file.json>        a situation; "-" reads standard input. Try examples/fashion-shop.json
  --lang en|ru|tr    language of the report (default: the situation's own, else en)
  --format NAME      md: Markdown (default); text: plain text; json: the whole answer as JSON
  --whole            everything: the letter and what is attached to it
  --section LIST     only these sections, separated by commas: ${REPORT_SECTIONS.join(", ")}
  --audience NAME    whose script: ${AUDIENCES.join(", ")} (default: team)
  --today DATE       take this day for today, YYYY-MM-DD (default: the current day)
  --help             this text
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** JSON as it is; anything else as the text it is, so that it is still read for a cry for help. */
function readInput(file: string): { readonly value: unknown; readonly fault?: string } {
  const name = file === "-" ? "The standard input" : file;
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return fail(`Cannot read ${name}. Is it a file, and the path right?`);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      value: text,
      fault: `${name} is not JSON: ${error instanceof Error ? error.message : "unreadable"}`,
    };
  }
}

/** Keys are the sender's words: no control characters reach the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, "�");

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** One of the names, or the end with what can be chosen. */
function oneOf<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === given);
  return found ?? fail(`${option} must be one of ${names.join(", ")}.`);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        format: { type: "string", default: "md" },
        section: { type: "string" },
        audience: { type: "string" },
        whole: { type: "boolean", default: false },
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
const lang = values.lang === undefined ? undefined : oneOf("--lang", values.lang, LOCALES);
const format = oneOf("--format", values.format, ["md", "text", "json"]);
const sections = values.section?.split(",").map((name) => oneOf("--section", name.trim(), REPORT_SECTIONS));
const audience = values.audience === undefined ? undefined : oneOf("--audience", values.audience, AUDIENCES);
if (!isDay(values.today)) fail("--today must be a date, YYYY-MM-DD.");
if (positionals.length > 1) {
  fail(
    `One file at a time: ${positionals.slice(1).join(", ")} is too much. Put -- before the options.\n\n${USAGE}`,
  );
}
// A reader that has seen enough (head) closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const { value: input, fault } = readInput(file);
const given =
  typeof input === "object" && input !== null ? (input as { locale?: unknown }).locale : undefined;
const locale = lang ?? LOCALES.find((known) => known === given) ?? "en";
const language = await loadLanguage(locale);
const outcome = await advise(input, values.today);
if (outcome.kind === "invalid") {
  const sentences = outcome.issues.map((issue) => `${issue.pointer || "/"}: ${issueText(issue, language)}`);
  fail(fault === undefined ? sentences.map(printable).join("\n") : printable(fault));
}
process.stdout.write(
  format === "json"
    ? `${JSON.stringify(render(outcome.advice, language), null, 2)}\n`
    : writeReport(outcome.advice, language, format === "text" ? "text" : "markdown", {
        ...(sections === undefined ? {} : { sections }),
        ...(audience === undefined ? {} : { audience }),
        whole: values.whole,
      }),
);
