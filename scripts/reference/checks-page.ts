// docs/generated/checks.md: what each check looks at, needs and stands on, from the code and the English words.
import { checkStep } from "../../src/core/advice/findings.ts";
import { CHECKS, EVIDENCE, loadLanguage, speaker } from "../../src/core/index.ts";
import { checksDocument } from "../../src/http/routes/checks.ts";
import type { ChecksDocument } from "../../src/http/schemas.ts";

type CheckView = ChecksDocument["checks"][number];

const english = await loadLanguage("en");
const say = speaker(english, new Map(), undefined);

function sourceLines(id: string): string[] {
  const row = EVIDENCE.find((entry) => entry.id === id);
  if (row === undefined) throw new Error(`no evidence ${id}`);
  const values = Object.entries(row.values).map(([name, value]) => `${name} ${value}`);
  return [
    `- **${row.id}** (grade ${row.grade}). ${row.statement}`,
    `  Values: ${values.join(", ")} (${row.unit}). Scope: ${row.scope}.`,
    `  Source: [${row.title}](${row.url}), ${row.year}; look again by ${row.reviewBy}.`,
  ];
}

function section(check: CheckView): string[] {
  const known = CHECKS.find(({ id }) => id === check.id);
  if (known === undefined) throw new Error(`no check ${check.id}`);
  return [
    `## ${check.id}`,
    "",
    `**${check.title}.** Topic: ${check.topic}. Who can mend it: ${check.owner}.`,
    "",
    "Needs, or it is unknown:",
    "",
    ...check.needs.map(
      ({ reading, fields }) => `- ${reading}: ${fields.map((field) => `\`${field}\``).join(", ")}`,
    ),
    "",
    "Stands on:",
    "",
    ...check.evidence.flatMap(sourceLines),
    "",
    `When it fails: ${say.message(checkStep(known.id))}`,
    "",
    `When not to trust it: ${check.limits}`,
    "",
  ];
}

/** The page as Markdown. */
export function checksPage(): string {
  const { checks, ownWeights } = checksDocument(english);
  return [
    "<!-- Generated from the code by `npm run docs`; edit the check, its words or its evidence instead. -->",
    "# Checks",
    "",
    "What is checked beside the decomposition, and what each check stands on. The same list is at `GET /v1/checks`,",
    "every source at `GET /v1/evidence`.",
    "",
    ...checks.flatMap(section),
    "## Own weights",
    "",
    "How much of each step is taken to be the marketer's own. `weights` in a situation overrules them; ad-spend counts",
    "fully when `budget.setBy` is marketer.",
    "",
    "| step | own weight |",
    "| --- | --- |",
    ...Object.entries(ownWeights).map(([step, weight]) => `| ${step} | ${weight} |`),
    "",
  ].join("\n");
}
