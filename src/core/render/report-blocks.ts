/** The whole report as blocks: a letter to read from top to end, then what is attached to it. */
import type { FullAdvice } from "../advice/advise.ts";
import { AUDIENCES, type Audience } from "../advice/script/messages.ts";
import { capitalised, type Speaker } from "../language/speak.ts";
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
import type { AdviceDocument, CrisisDocument } from "./document.ts";
import { dividedContradictions, dividedFaq, dividedFindings, hasSharedSteps, heldTexts } from "./letter.ts";
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
  /** With everything that is attached to the letter. */
  readonly whole: boolean;
}

type Section = (parts: Parts) => Block[];

/** First paragraph of a text. */
const firstOf = (paragraphs: string): string => paragraphs.split("\n\n")[0] ?? "";

const gaps: Section = ({ tables, say }) => under(2, say.heading("gaps"), table(tables.gaps));

/** In a letter the steps, which say whose they are; summed up by part and for the target itself, they stand in the whole report. */
const origin: Section = ({
  advice,
  tables: { split, drivers, ambition, furtherDown, places },
  say,
  whole,
}) => {
  if (places) return under(2, say.heading("places"), table(places));
  if (!split && !drivers) return [];
  // A reader is told before somebody asks.
  const shares = hasSharedSteps(advice) ? [aside(say.heading("shares-note"))] : [];
  if (!whole && drivers)
    return [
      ...under(2, say.heading("where-it-came-from"), table(drivers)),
      ...shares,
      ...(furtherDown ? under(3, say.heading("further-down"), table(furtherDown)) : []),
    ];
  return [
    heading(2, say.heading("where-it-came-from")),
    ...(split ? [table(split)] : []),
    ...(drivers ? under(3, say.heading("drivers"), table(drivers), ...shares) : []),
    ...(ambition ? under(3, say.heading("asked-by-target"), table(ambition)) : []),
    ...(furtherDown ? under(3, say.heading("further-down"), table(furtherDown)) : []),
  ];
};

const contradictionPoints = (
  entries: readonly AdviceDocument["diagnosis"]["contradictions"][number][],
): Block =>
  points(
    entries.map(({ text: said, rival, test, fork }) => ({
      lead: said,
      text: [rival, test, ...(fork ? [fork.text] : [])].join(" "),
    })),
  );

const contradictions: Section = ({ document, say }) =>
  under(2, say.heading("contradictions"), contradictionPoints(dividedContradictions(document).letter));

const findingPoints = (entries: readonly AdviceDocument["diagnosis"]["findings"][number][]): Block =>
  points(
    entries.map(({ title, text: said, limits }) => ({ lead: `${title}.`, text: said ?? "", aside: limits })),
  );

/** A letter says what was found; when not to trust it stands in the whole report. */
const findings: Section = ({ advice, document, say, whole }) => {
  const found = dividedFindings(advice, document).letter;
  const told = whole
    ? findingPoints(found)
    : points(
        found.map(({ check, title }) => {
          const worded = advice.findings.find(
            ({ index }) => advice.diagnosis.findings[index]?.check === check,
          );
          const [first] = worded?.text ?? [];
          return { lead: `${title}.`, text: first === undefined ? "" : say.message(first) };
        }),
      );
  return under(2, say.heading("findings"), told);
};

const answers = (entries: readonly AdviceDocument["faq"][number][]): Block[] =>
  entries.flatMap(({ question, answer }) => under(3, question, text(answer)));

const faq: Section = ({ document, say }) => [
  heading(2, say.heading("faq")),
  ...answers(dividedFaq(document).letter),
];

const moreFaq: Section = ({ document, say }) => {
  const { attached } = dividedFaq(document);
  return attached.length === 0 ? [] : [heading(2, say.heading("more-faq")), ...answers(attached)];
};

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

function scriptBlocks(audience: Audience, { document, say, whole }: Parts, level: 2 | 3): Block[] {
  const { spoken, seconds, message, email, questions } = document.transparencyScript[audience];
  const below = (level + 1) as 3 | 4;
  return [
    heading(below, `${say.heading("spoken")} (${say.seconds(seconds)})`),
    quote(spoken),
    heading(below, say.heading("message")),
    quote(message),
    ...(whole
      ? [
          heading(below, say.heading("email")),
          text(email.subject, `${say.heading("subject")}:`),
          quote(email.body),
        ]
      : []),
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
    heading(3, capitalised(parts.say.term(`audience.${audience}`), parts.say.locale)),
    ...scriptBlocks(audience, parts, 3),
  ]),
];

/** A letter has the plan; what would be built differently, and which skills, stands in the whole report. */
const growth: Section = ({ document: { growth: grown }, say, whole }) => [
  heading(2, say.heading("growth")),
  ...(whole
    ? [
        ...under(3, say.heading("moves"), plainPoints(grown.moves)),
        ...under(
          3,
          say.heading("matrix"),
          plainPoints([grown.matrix.depth.text, ...grown.matrix.breadth.map(({ text: said }) => said)]),
          aside(grown.matrix.note),
        ),
      ]
    : []),
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

/** The proposal in a letter: the ask, the path, when it stops. The pitch says the rest. */
const proposal: Section = ({ advice, document, say }) => {
  const { headline, ask, why, numbers, risks, objections } = document.budgetShift.pitch;
  const { decision } = advice.budgetShift;
  // The rule; how often it errs stands in the pitch.
  const stop = advice.pitch.stopRule?.[0]?.[0];
  const moves = decision === "shift" || decision === "pilot";
  return [
    heading(2, say.heading("budget-shift")),
    verdict(headline),
    text(firstOf(ask)),
    text(firstOf(moves ? numbers : why)),
    ...(stop ? [text(say.message(stop))] : []),
    // What it rests on, said before somebody asks.
    ...(moves ? [text([firstOf(risks[0] ?? ""), objections.at(-1)?.answer ?? ""].join(" "))] : []),
  ];
};

const pitch: Section = ({ advice, document, say }) => [
  heading(2, say.heading("budget-shift")),
  ...pitchBlocks(advice, document.budgetShift, say, 3),
];

/** Everything that was looked at and is not in the letter. */
const working: Section = ({ advice, document, tables, say }) => {
  const blocks = [
    ...(tables.channels ? under(3, say.heading("by-channel"), table(tables.channels)) : []),
    ...under(3, say.heading("contradictions"), contradictionPoints(dividedContradictions(document).attached)),
    ...under(3, say.heading("more-findings"), findingPoints(dividedFindings(advice, document).attached)),
    ...under(3, say.heading("held"), plainPoints(heldTexts(document))),
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

/** Every section by its name, in the order of the report. */
const SECTIONS = {
  gaps,
  origin,
  contradictions,
  findings,
  faq,
  feasibility,
  proposal,
  script,
  growth,
  questions,
  answers: moreFaq,
  pitch,
  scripts: otherScripts,
  working,
  sources,
} as const satisfies Readonly<Record<string, Section>>;

export type ReportSection = keyof typeof SECTIONS;
export const REPORT_SECTIONS = Object.keys(SECTIONS) as readonly ReportSection[];
/** What is read before a meeting. */
const LETTER = [
  "gaps",
  "origin",
  "contradictions",
  "findings",
  "faq",
  "feasibility",
  "proposal",
  "script",
  "growth",
  "questions",
] as const satisfies readonly ReportSection[];
const QUESTIONS_FIRST = [
  "gaps",
  "origin",
  "questions",
  ...LETTER.filter((name) => !["gaps", "origin", "questions"].includes(name)),
] as const;
/** What is looked up, and the pitch as a document for finance; its short form leaves the letter then. */
const ATTACHED = [
  "answers",
  "pitch",
  "scripts",
  "working",
  "sources",
] as const satisfies readonly ReportSection[];

export interface ReportChoice {
  /** Which sections, in the report's order; the letter with title and opening unless given. */
  readonly sections?: readonly ReportSection[];
  /** The letter and everything attached to it. */
  readonly whole?: boolean;
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
  { sections, audience = "team", whole = false }: ReportChoice = {},
): Block[] {
  const tables = reportTables(advice, say);
  // A section that was asked for by its name comes in full.
  const parts: Parts = { advice, document, tables, say, audience, whole: whole || sections !== undefined };
  const written = (names: readonly ReportSection[]): Block[] =>
    names.flatMap((name) => SECTIONS[name](parts));
  if (sections !== undefined) return written(REPORT_SECTIONS.filter((name) => sections.includes(name)));
  // While the funnel does not tell, the questions that would make it tell come before the answers.
  const ordered = advice.places.length > 0 ? QUESTIONS_FIRST : LETTER;
  const letter = ordered.filter((name) => !(whole && name === "proposal"));
  const attached = whole ? written(ATTACHED) : [];
  return [
    heading(1, document.title),
    verdict(document.subtitle),
    ...(document.care ? [quote(document.care.text)] : []),
    text(document.hearing),
    ...under(2, say.heading("brief"), plainPoints(document.brief)),
    ...written(letter),
    ...(whole
      ? under(2, say.heading("attached"), plainPoints(titlesOf(attached)))
      : [aside(say.heading(advice.budgetShift.decision === "not-enough-data" ? "more-open" : "more"))]),
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
