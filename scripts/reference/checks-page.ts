// docs/generated/checks.md: what each check looks at, needs and stands on, from the code and the English words.
import { checkStep } from "../../src/core/advice/findings.ts";
import { CONTRADICTIONS } from "../../src/core/diagnosis/contradictions/registry.ts";
import { CHECKS, EVIDENCE, loadLanguage, speaker } from "../../src/core/index.ts";
import { checksDocument } from "../../src/http/routes/checks.ts";
import type { ChecksDocument } from "../../src/http/schemas.ts";

type CheckView = ChecksDocument["checks"][number];

const english = await loadLanguage("en");
const say = speaker(english);

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
    ...(check.factors.length > 0
      ? [`A failure can explain: ${check.factors.join(", ")}. It is then one cause with that step.`, ""]
      : []),
    `When it fails: ${say.message(checkStep(known.id))}`,
    "",
    `When not to trust it: ${check.limits}`,
    "",
  ];
}

/** What is looked for in the input itself. */
function contradictionsSection(): string[] {
  return [
    "## Contradictions",
    "",
    "A first pass over the input: figures that cannot both be right. Where the other figure would change the verdict, the",
    "answer says so and names no cause until it is settled.",
    "",
    ...CONTRADICTIONS.flatMap(({ id }) => {
      const words = (aspect: "rival" | "test"): string =>
        say.message({ id: `contradiction.${id}.${aspect}`, slots: {} });
      return [`- **${id}**. ${words("rival")} ${words("test")}`];
    }),
    "",
  ];
}

/** The page as Markdown. */
export function checksPage(): string {
  const { checks, ownWeights, ownWeightsByModel } = checksDocument(english);
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
    "How much of each step is taken to be the marketer's own. `weights` in a situation overrules them; ad-spend, mix, scale",
    "and channel-change count fully when `budget.setBy` is marketer.",
    "",
    "| step | own weight |",
    "| --- | --- |",
    ...Object.entries(ownWeights).map(([step, weight]) => `| ${step} | ${weight} |`),
    "",
    "Where a business model differs:",
    "",
    "| model | step | own weight |",
    "| --- | --- | --- |",
    ...Object.entries(ownWeightsByModel).flatMap(([model, weights]) =>
      Object.entries(weights).map(([step, weight]) => `| ${model} | ${step} | ${weight} |`),
    ),
    "",
    ...contradictionsSection(),
  ].join("\n");
}
