/** The report as a Markdown document. */
import type { Advice, FullAdvice } from "../advice/advise.ts";
import { AUDIENCES } from "../advice/script/messages.ts";
import type { Language } from "../language/language.ts";
import { type Speaker, speaker } from "../language/speak.ts";
import { heldFindings } from "./diagnosis.ts";
import { type AdviceDocument, type CrisisDocument, isCrisis } from "./document.ts";
import { render } from "./render.ts";
import { reportTables, type Table } from "./tables.ts";

/** The reader's own words carry no formatting, no links and no line breaks. */
const escapeMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_{}[\]()#+!|<>~&=@:]/g, (character) => `\\${character}`)
    .replace(/^-/, "\\-")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/\bwww\./gi, (start) => start.replace(".", "\\."));

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\\\\|", "\\|");

function tableLines({ head, rows, total }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const body = rows.map((row, index) => {
    const last = total === true && index === rows.length - 1;
    return line(last ? row.map((text) => (text === "" ? "" : `**${text}**`)) : row);
  });
  return [line(head), `|${" --- |".repeat(head.length)}`, ...body].join("\n");
}

const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

function crisisMarkdown({ care }: CrisisDocument, say: Speaker): string {
  const lines = care.helplines.map(
    ({ name, contact, url }) => `**${name}**: ${contact}${url && url !== contact ? `, <${url}>` : ""}`,
  );
  return [`# ${say.heading("care")}`, care.text, list(lines)].join("\n\n");
}

type Section = (advice: FullAdvice, document: AdviceDocument, say: Speaker) => string[];

const originSection: Section = (advice, _document, say) => {
  const { split, drivers, channels, furtherDown } = reportTables(advice, say);
  if (!split && !drivers) return [];
  return [
    `## ${say.heading("where-it-came-from")}`,
    ...(split ? [tableLines(split)] : []),
    ...(drivers ? [`### ${say.heading("drivers")}`, tableLines(drivers)] : []),
    ...(channels ? [`### ${say.heading("by-channel")}`, tableLines(channels)] : []),
    ...(furtherDown ? [`### ${say.heading("further-down")}`, tableLines(furtherDown)] : []),
  ];
};

const contradictionSection: Section = (_advice, { diagnosis: { contradictions } }, say) =>
  contradictions.length === 0
    ? []
    : [
        `## ${say.heading("contradictions")}`,
        list(
          contradictions.map(({ text, rival, test, fork }) =>
            [`**${text}**`, rival, test, ...(fork ? [fork.text] : [])].join(" "),
          ),
        ),
      ];

const feasibilitySection: Section = ({ feasibility: { opening, levers, closing } }, _document, say) => {
  if (opening.length === 0) return [];
  return [
    `## ${say.heading("feasibility")}`,
    opening.map(say.message).join(" "),
    ...(levers.length > 0 ? [list(levers.map((lever) => lever.map(say.message).join(" ")))] : []),
    ...(closing.length > 0 ? [closing.map(say.message).join(" ")] : []),
  ];
};

/** What needs attention in full; what is in order by its name. */
const findingsSection: Section = (_advice, { diagnosis: { findings, nextQuestions } }, say) => {
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const held = heldFindings(findings);
  return [
    ...(failed.length > 0
      ? [
          `## ${say.heading("findings")}`,
          list(failed.map(({ title, text, limits }) => `**${title}.** ${text} _${limits}_`)),
        ]
      : []),
    ...(held.length > 1 ? [`### ${say.heading("held")}`, list(held.flatMap(({ text }) => text ?? []))] : []),
    ...(nextQuestions.length > 0
      ? [
          `## ${say.heading("next-questions")}`,
          list(nextQuestions.map(({ text, why }) => `**${text}** ${why}`)),
        ]
      : []),
  ];
};

const theoriesSection: Section = (_advice, { diagnosis: { theories, trials } }, say) => {
  const texts = [...theories, ...trials].flatMap(({ text }) => text ?? []);
  return texts.length === 0 ? [] : [`## ${say.heading("theories")}`, list(texts)];
};

const gapsSection: Section = (advice, _document, say) => [
  `## ${say.heading("gaps")}`,
  tableLines(reportTables(advice, say).gaps),
];

const faqSection: Section = (_advice, { faq }, say) => [
  `## ${say.heading("faq")}`,
  ...faq.flatMap(({ question, answer }) => [`### ${question}`, answer]),
];

const pitchSection: Section = (advice, { budgetShift }, say) => {
  const { path, scenarios, assumptions } = reportTables(advice, say);
  const { pitch, stopRule } = budgetShift;
  return [
    `## ${say.heading("budget-shift")}`,
    `**${pitch.headline}**`,
    `### ${say.heading("pitch-ask")}`,
    pitch.ask,
    `### ${say.heading("pitch-risks")}`,
    list(pitch.risks),
    `### ${say.heading("pitch-why")}`,
    pitch.why,
    ...(pitch.numbers === "" ? [] : [`### ${say.heading("pitch-numbers")}`, pitch.numbers]),
    ...(path ? [`#### ${say.heading("path")}`, tableLines(path)] : []),
    ...(scenarios ? [`#### ${say.heading("scenarios")}`, tableLines(scenarios)] : []),
    ...(pitch.objections.length > 0
      ? [
          `### ${say.heading("pitch-objections")}`,
          list(pitch.objections.map(({ question, answer }) => `**${question}** ${answer}`)),
        ]
      : []),
    ...(stopRule === null ? [] : [`### ${say.heading("pitch-stop")}`, stopRule]),
    `### ${say.heading("pitch-nothing")}`,
    pitch.doNothing,
    ...(assumptions ? [`### ${say.heading("assumptions")}`, tableLines(assumptions)] : []),
  ];
};

const scriptSection: Section = (_advice, { transparencyScript }, say) => [
  `## ${say.heading("script")}`,
  ...AUDIENCES.flatMap((audience) => {
    const { spoken, message, email } = transparencyScript[audience];
    return [
      `### ${say.term(`audience.${audience}`)}`,
      `**${say.heading("spoken")}**`,
      quoted(spoken),
      `**${say.heading("message")}.** ${message}`,
      `**${say.heading("email")}.** ${say.heading("subject")}: ${email.subject}`,
      `_${say.heading("email-body")}_`,
    ];
  }),
  `### ${say.heading("hard-questions")}`,
  list(transparencyScript.team.questions.map(({ question, answer }) => `**${question}** ${answer}`)),
];

const growthSection: Section = (_advice, { growth }, say) => [
  `## ${say.heading("growth")}`,
  `### ${say.heading("moves")}`,
  list(growth.moves),
  `### ${say.heading("matrix")}`,
  list([growth.matrix.depth.text, ...growth.matrix.breadth.map(({ text }) => text)]),
  `### ${say.heading("plan")}`,
  growth.plan.map(({ text }, index) => `${index + 1}. ${text}`).join("\n"),
];

const sourcesSection: Section = (_advice, { sources }, say) => [
  `## ${say.heading("sources")}`,
  list(
    sources.map(
      ({ id, title, year, url, grade }) =>
        `\`${id}\` ${title}, ${year}. ${say.heading("column.grade")} ${grade}. <${url}>`,
    ),
  ),
  `_${say.heading("rules-only")}_`,
];

const SECTIONS: readonly Section[] = [
  gapsSection,
  contradictionSection,
  originSection,
  theoriesSection,
  feasibilitySection,
  findingsSection,
  faqSection,
  pitchSection,
  scriptSection,
  growthSection,
  sourcesSection,
];

/** A finished Markdown document, ending in a line break. */
export function renderMarkdown(advice: Advice, language: Language): string {
  const document = render(advice, language, escapeMarkdown);
  if (advice.kind === "crisis" || isCrisis(document)) {
    return `${crisisMarkdown(document as CrisisDocument, speaker(language, new Map(), undefined))}\n`;
  }
  const say = speaker(language, advice.facts, advice.currency, escapeMarkdown);
  const opening = [
    `# ${say.heading("report")}`,
    ...(document.care ? [quoted(document.care.text)] : []),
    document.hearing,
  ];
  return `${[...opening, ...SECTIONS.flatMap((section) => section(advice, document, say))].join("\n\n")}\n`;
}
