/** The report as a Markdown document. */
import type { Advice, CrisisAdvice, FullAdvice, ShiftAdvice } from "../advice/advise.ts";
import { AUDIENCES } from "../advice/script/messages.ts";
import type { Language } from "../language/language.ts";
import { type Speaker, speaker } from "../language/speak.ts";
import { heldFindings } from "./diagnosis.ts";
import { type AdviceDocument, type BudgetShiftDocument, type CrisisDocument, isCrisis } from "./document.ts";
import { escapeMarkdown, list, quoted, tableLines } from "./markdown-format.ts";
import { render, renderShift } from "./render.ts";
import { pitchLines } from "./shift-markdown.ts";
import { reportTables } from "./tables.ts";

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

const pitchSection: Section = (advice, { budgetShift }, say) => [
  `## ${say.heading("budget-shift")}`,
  ...pitchLines(advice, budgetShift, say, "###"),
];

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

const sourcesSection = (
  _advice: unknown,
  { sources }: Pick<AdviceDocument, "sources">,
  say: Speaker,
): string[] => [
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

/** The pitch alone as a Markdown document, ending in a line break. */
export function renderShiftMarkdown(advice: CrisisAdvice | ShiftAdvice, language: Language): string {
  const document = renderShift(advice, language, escapeMarkdown);
  if (advice.kind === "crisis")
    return `${crisisMarkdown(document as CrisisDocument, speaker(language, new Map(), undefined))}\n`;
  const say = speaker(language, advice.facts, advice.currency, escapeMarkdown);
  const { care, budgetShift, sources } = document as BudgetShiftDocument;
  return `${[
    `# ${say.heading("budget-shift")}`,
    ...(care ? [quoted(care.text)] : []),
    ...pitchLines(advice, budgetShift, say, "##"),
    ...sourcesSection(advice, { sources }, say),
  ].join("\n\n")}\n`;
}
