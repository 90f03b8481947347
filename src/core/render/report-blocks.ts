/** The whole report as blocks, section by section. */
import type { FullAdvice } from "../advice/advise.ts";
import { AUDIENCES, type Audience } from "../advice/script/messages.ts";
import type { Speaker } from "../language/speak.ts";
import { aside, type Block, heading, plainPoints, points, quote, table, text, under } from "./blocks.ts";
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
  /** Whose scripts are shown. */
  readonly audiences: readonly Audience[];
}

type Section = (parts: Parts) => Block[];

const origin: Section = ({ tables: { split, drivers, channels, furtherDown }, say }) => {
  if (!split && !drivers) return [];
  return [
    heading(2, say.heading("where-it-came-from")),
    ...(split ? [table(split)] : []),
    ...(drivers ? under(3, say.heading("drivers"), table(drivers)) : []),
    ...(channels ? under(3, say.heading("by-channel"), table(channels)) : []),
    ...(furtherDown ? under(3, say.heading("further-down"), table(furtherDown)) : []),
  ];
};

const contradictions: Section = ({ document, say }) =>
  under(
    2,
    say.heading("contradictions"),
    points(
      document.diagnosis.contradictions.map(({ text: said, rival, test, fork }) => ({
        lead: said,
        text: [rival, test, ...(fork ? [fork.text] : [])].join(" "),
      })),
    ),
  );

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

/** What needs attention in full; what is in order by its name. */
const findings: Section = ({ document, say }) => {
  const { findings: all, nextQuestions } = document.diagnosis;
  const failed = all.filter(({ outcome }) => outcome === "fail");
  const held = heldFindings(all).flatMap(({ text: said }) => said ?? []);
  return [
    ...under(
      2,
      say.heading("findings"),
      points(
        failed.map(({ title, text: said, limits }) => ({
          lead: `${title}.`,
          text: said ?? "",
          aside: limits,
        })),
      ),
    ),
    ...(held.length > 1 ? under(3, say.heading("held"), plainPoints(held)) : []),
    ...under(
      2,
      say.heading("next-questions"),
      points(nextQuestions.map(({ text: question, why }) => ({ lead: question, text: why }))),
    ),
  ];
};

const theories: Section = ({ document, say }) => {
  const { theories: suspected, trials } = document.diagnosis;
  return under(
    2,
    say.heading("theories"),
    plainPoints([...suspected, ...trials].flatMap(({ text: said }) => said ?? [])),
  );
};

const gaps: Section = ({ tables, say }) => under(2, say.heading("gaps"), table(tables.gaps));

const faq: Section = ({ document, say }) => [
  heading(2, say.heading("faq")),
  ...document.faq.flatMap(({ question, answer }) => under(3, question, text(answer))),
];

const pitch: Section = ({ advice, document, say }) => [
  heading(2, say.heading("budget-shift")),
  ...pitchBlocks(advice, document.budgetShift, say, 3),
];

const script: Section = ({ document, say, audiences }) => [
  heading(2, say.heading("script")),
  ...audiences.flatMap((audience) => {
    const { spoken, message, email } = document.transparencyScript[audience];
    return [
      heading(3, say.term(`audience.${audience}`)),
      heading(4, say.heading("spoken")),
      quote(spoken),
      text(message, `${say.heading("message")}.`),
      text(`${say.heading("subject")}: ${email.subject}`, `${say.heading("email")}.`),
      aside(say.heading("email-body")),
    ];
  }),
  ...under(
    3,
    say.heading("hard-questions"),
    points(
      document.transparencyScript[audiences[0] ?? "team"].questions.map(({ question, answer }) => ({
        lead: question,
        text: answer,
      })),
    ),
  ),
];

const growth: Section = ({ document: { growth: grown }, say }) => [
  heading(2, say.heading("growth")),
  ...under(3, say.heading("moves"), plainPoints(grown.moves)),
  ...under(
    3,
    say.heading("matrix"),
    plainPoints([grown.matrix.depth.text, ...grown.matrix.breadth.map(({ text: said }) => said)]),
  ),
  ...under(3, say.heading("plan"), {
    kind: "list",
    points: grown.plan.map(({ text: said }) => ({ text: said })),
    numbered: true,
  }),
];

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

/** Every section by its name, in the order of the report. */
const SECTIONS = {
  gaps,
  contradictions,
  origin,
  theories,
  feasibility,
  findings,
  faq,
  pitch,
  script,
  growth,
  sources,
} as const satisfies Readonly<Record<string, Section>>;

export type ReportSection = keyof typeof SECTIONS;
export const REPORT_SECTIONS = Object.keys(SECTIONS) as readonly ReportSection[];

export interface ReportChoice {
  /** Which sections, in the report's order; all of them with title and opening unless given. */
  readonly sections?: readonly ReportSection[];
  /** Whose script; everybody's unless given. */
  readonly audience?: Audience;
}

/** What the sections are called, for a reader who looks for one. */
const contentsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));

/** Title, opening, contents and every section; or the chosen sections alone. */
export function reportBlocks(
  advice: FullAdvice,
  document: AdviceDocument,
  say: Speaker,
  { sections, audience }: ReportChoice = {},
): Block[] {
  const parts: Parts = {
    advice,
    document,
    tables: reportTables(advice, say),
    say,
    audiences: audience === undefined ? AUDIENCES : [audience],
  };
  const chosen = REPORT_SECTIONS.filter((name) => sections === undefined || sections.includes(name));
  const body = chosen.flatMap((name) => SECTIONS[name](parts));
  if (sections !== undefined) return body;
  return [
    heading(1, say.heading("report")),
    ...(document.care ? [quote(document.care.text)] : []),
    text(document.hearing),
    ...under(2, say.heading("contents"), plainPoints(contentsOf(body))),
    ...body,
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
