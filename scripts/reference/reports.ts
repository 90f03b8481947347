// The report of every example in every language, written out: what a change does to the words is seen in its diff.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  advise,
  LOCALES,
  loadLanguage,
  parseSituation,
  readOwnWords,
  writeReport,
} from "../../src/core/index.ts";

const root = join(import.meta.dirname, "../..");

/** The day on which all of them were "written". */
const TODAY = "2026-11-23";

/** Path → report. */
export async function exampleReports(): Promise<[string, string][]> {
  const files = globSync("examples/*.json", { cwd: root }).sort();
  const reports: [string, string][] = [];
  for (const file of files) {
    const parsed = parseSituation(JSON.parse(readFileSync(join(root, file), "utf8")));
    if (!parsed.ok) throw new Error(`${file} is not a valid situation`);
    const advice = advise(parsed.value, TODAY, await readOwnWords(parsed.value));
    for (const locale of LOCALES)
      reports.push([
        `examples/reports/${basename(file, ".json")}.${locale}.md`,
        writeReport(advice, await loadLanguage(locale), "markdown", { whole: true }),
      ]);
  }
  return reports;
}
