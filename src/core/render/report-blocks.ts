/** The whole report as blocks: a letter to read from top to end, then what is attached to it. */
import type { FullAdvice } from "../advice/advise.ts";
import { AUDIENCES, type Audience } from "../advice/script/messages.ts";
import type { Speaker } from "../language/speak.ts";
import {
  aside,
  type Block,
  heading,
  plainPoints,
  points,
  quote,
  table,
  text,
  under,
  verdict,
} from "./blocks.ts";
import { heldFindings } from "./diagnosis.ts";
import type { AdviceDocument, CrisisDocument } from "./document.ts";
import { pitchBlocks } from "./pitch-blocks.ts";
import { type ReportTables, reportTables } from "./tables.ts";

/** What the sections are made from. */
interface Parts {
  readonly advice: FullAdvice;
  readonly document: AdviceDocument;
  readonly tables: ReportTables;
  readonly say: Speaker;
  /** Whose script stands in the letter; the others' are attached. */
  readonly audience: Audience;
}

type Section = (parts: Parts) => Block[];

/** So many findings belong into a letter; the others are attached. */
const FINDINGS_IN_LETTER = 4;
const CONTRADICTIONS_IN_LETTER = 3;

const gaps: Section = ({ tables, say }) => under(2, say.heading("gaps"), table(tables.gaps));

const origin: Section = ({ tables: { split, drivers, furtherDown }, say }) => {
  if (!split && !drivers) return [];
  return [
    heading(2, say.heading("where-it-came-from")),
    ...(split ? [table(split)] : []),
    ...(drivers ? under(3, say.heading("drivers"), table(drivers)) : []),
    ...(furtherDown ? under(3, say.heading("further-down"), table(furtherDown)) : []),
  ];
};

const contradictionPoints = (entries: AdviceDocument["diagnosis"]["contradictions"]): Block =>
  points(
    entries.map(({ text: said, rival, test, fork }) => ({
      lead: said,
      text: [rival, test, ...(fork ? [fork.text] : [])].join(" "),
    })),
  );

const contradictions: Section = ({ document, say }) =>
  under(
    2,
    say.heading("contradictions"),
    contradictionPoints(document.diagnosis.contradictions.slice(0, CONTRADICTIONS_IN_LETTER)),
  );

/** Failures, in the order of the letter. */
const failed = ({ advice, document }: Parts): AdviceDocument["diagnosis"]["findings"] =>
  advice.ranked.flatMap((index) => document.diagnosis.findings[index] ?? []);

const findingPoints = (findings: AdviceDocument["diagnosis"]["findings"]): Block =>
  points(
    findings.map(({ title, text: said, limits }) => ({ lead: `${title}.`, text: said ?? "", aside: limits })),
  );

/** The gravest findings. */
const findings: Section = (parts) =>
  under(2, parts.say.heading("findings"), findingPoints(failed(parts).slice(0, FINDINGS_IN_LETTER)));

const faq: Section = ({ document, say }) => [
  heading(2, say.heading("faq")),
  ...document.faq.flatMap(({ question, answer }) => under(3, question, text(answer))),
];

const feasibility: Section = ({ advice: { feasibility: worded }, say }) => {
  const { opening, levers, closing } = worded;
  if (opening.length === 0) return [];
  return under(
    2,
    say.heading("feasibility"),
    text(opening.map(say.message).join(" ")),
    plainPoints(levers.map((lever) => lever.map(say.message).join(" "))),
    text(closing.map(say.message).join(" ")),
  );
};

function scriptBlocks(audience: Audience, { document, say }: Parts, level: 2 | 3): Block[] {
  const { spoken, seconds, message, email, questions } = document.transparencyScript[audience];
  const below = (level + 1) as 3 | 4;
  return [
    heading(below, `${say.heading("spoken")} (${say.seconds(seconds)})`),
    quote(spoken),
    heading(below, say.heading("message")),
    quote(message),
    heading(below, say.heading("email")),
    text(email.subject, `${say.heading("subject")}:`),
    quote(email.body),
    ...under(
      below,
      say.heading("hard-questions"),
      points(questions.map(({ question, answer }) => ({ lead: question, text: answer }))),
    ),
  ];
}

const script: Section = (parts) => [
  heading(2, `${parts.say.heading("script")}: ${parts.say.term(`audience.${parts.audience}`)}`),
  ...scriptBlocks(parts.audience, parts, 2),
];

const otherScripts: Section = (parts) => [
  heading(2, parts.say.heading("other-scripts")),
  ...AUDIENCES.filter((audience) => audience !== parts.audience).flatMap((audience) => [
    heading(3, parts.say.term(`audience.${audience}`)),
    ...scriptBlocks(audience, parts, 3),
  ]),
];

const growth: Section = ({ document: { growth: grown }, say }) => [
  heading(2, say.heading("growth")),
  ...under(3, say.heading("moves"), plainPoints(grown.moves)),
  ...under(
    3,
    say.heading("matrix"),
    plainPoints([grown.matrix.depth.text, ...grown.matrix.breadth.map(({ text: said }) => said)]),
    aside(grown.matrix.note),
  ),
  ...under(3, say.heading("plan"), {
    kind: "list",
    points: grown.plan.map(({ text: said }) => ({ text: said })),
    numbered: true,
  }),
];

const questions: Section = ({ document, say }) =>
  under(
    2,
    say.heading("next-questions"),
    points(
      document.diagnosis.nextQuestions.map(({ text: question, why }) => ({ lead: question, text: why })),
    ),
  );

const pitch: Section = ({ advice, document, say }) => [
  heading(2, say.heading("budget-shift")),
  ...pitchBlocks(advice, document.budgetShift, say, 3),
];

/** What was suspected and tried and is in no answer. */
function unanswered({ document }: Parts): string[] {
  const { theories, trials } = document.diagnosis;
  const answer = document.faq.find(({ id }) => id === "suspicion")?.answer ?? "";
  return [...theories, ...trials].flatMap(({ text: said }) =>
    said === null || answer.includes(said) ? [] : [said],
  );
}

/** Everything that was looked at and is not in the letter. */
const working: Section = (parts) => {
  const { document, tables, say } = parts;
  const { contradictions: all } = document.diagnosis;
  const held = heldFindings(document.diagnosis.findings).flatMap(({ text: said }) => said ?? []);
  const blocks = [
    ...(tables.ambition ? under(3, say.heading("asked-by-target"), table(tables.ambition)) : []),
    ...(tables.channels ? under(3, say.heading("by-channel"), table(tables.channels)) : []),
    ...under(3, say.heading("theories"), plainPoints(unanswered(parts))),
    ...under(3, say.heading("contradictions"), contradictionPoints(all.slice(CONTRADICTIONS_IN_LETTER))),
    ...under(3, say.heading("more-findings"), findingPoints(failed(parts).slice(FINDINGS_IN_LETTER))),
    ...(held.length > 1 ? under(3, say.heading("held"), plainPoints(held)) : []),
  ];
  return blocks.length === 0 ? [] : [heading(2, say.heading("working")), ...blocks];
};

/** Where the figures come from, and that no model made any. */
export const sourcesBlocks = (sources: AdviceDocument["sources"], say: Speaker): Block[] => [
  heading(2, say.heading("sources")),
  {
    kind: "sources",
    sources: sources.map(({ id, title, year, url, grade }) => ({
      id,
      text: `${title}, ${year}. ${say.heading("column.grade")} ${grade}.`,
      url,
    })),
  },
  aside(say.heading("rules-only")),
];

const sources: Section = ({ document, say }) => sourcesBlocks(document.sources, say);

/** Every section by its name, in the order of the report; from `pitch` on they are attached. */
const SECTIONS = {
  gaps,
  origin,
  contradictions,
  findings,
  faq,
  feasibility,
  script,
  growth,
  questions,
  pitch,
  scripts: otherScripts,
  working,
  sources,
} as const satisfies Readonly<Record<string, Section>>;

export type ReportSection = keyof typeof SECTIONS;
export const REPORT_SECTIONS = Object.keys(SECTIONS) as readonly ReportSection[];
const ATTACHED: ReadonlySet<ReportSection> = new Set(["pitch", "scripts", "working", "sources"]);

export interface ReportChoice {
  /** Which sections, in the report's order; all of them with title and opening unless given. */
  readonly sections?: readonly ReportSection[];
  /** Whose script stands in the letter; the team's unless given. */
  readonly audience?: Audience;
}

/** What the sections are called, for a reader who looks for one. */
const titlesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));

/** Title, opening, contents and every section; or the chosen sections alone. */
export function reportBlocks(
  advice: FullAdvice,
  document: AdviceDocument,
  say: Speaker,
  { sections, audience = "team" }: ReportChoice = {},
): Block[] {
  const parts: Parts = { advice, document, tables: reportTables(advice, say), say, audience };
  const written = (names: readonly ReportSection[]): Block[] =>
    names.flatMap((name) => SECTIONS[name](parts));
  if (sections !== undefined) return written(REPORT_SECTIONS.filter((name) => sections.includes(name)));
  const letter = written(REPORT_SECTIONS.filter((name) => !ATTACHED.has(name)));
  const attached = written(REPORT_SECTIONS.filter((name) => ATTACHED.has(name)));
  return [
    heading(1, document.title),
    verdict(document.subtitle),
    ...(document.care ? [quote(document.care.text)] : []),
    text(document.hearing),
    ...letter,
    ...under(2, say.heading("attached"), plainPoints(titlesOf(attached))),
    ...attached,
  ];
}

/** Care and nothing else. */
export const crisisBlocks = ({ care }: CrisisDocument, say: Speaker): Block[] => [
  heading(1, say.heading("care")),
  text(care.text),
  points(
    care.helplines.map(({ name, contact, url }) => ({
      lead: `${name}:`,
      text: `${contact}${url && url !== contact ? `, <${url}>` : ""}`,
    })),
  ),
];
