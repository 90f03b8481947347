/** The opening: what was understood, said back, with the size of the gap, how sure it is, and where we start. */
import { goodSign } from "../../diagnosis/metric.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { observed } from "../../facts/ledger.ts";
import { METRICS, type Metric } from "../../situation/schema.ts";
import type { DiagnosisContext } from "../context.ts";
import { messagesOf, paragraphs } from "../message.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { isUsual, RECORD } from "../record.ts";
import { origin } from "./origin.ts";
import { verdictMessages } from "./verdict.ts";

/** Feelings that the opening takes up, each before the first figure. */
const FEELINGS = [
  "blame",
  "overwhelm",
  "exhaustion",
  "fear-for-job",
  "unfairness",
  "loneliness",
  "impostor",
  "self-blame",
] as const;
type Feeling = (typeof FEELINGS)[number];
/** What is said to these points at the table of steps. */
const NEED_STEPS: ReadonlySet<string> = new Set(["blame", "fear-for-job", "unfairness"]);

type AskedTable = Record<`hearing.asked.${Metric}`, readonly ["metric", "target", "actual", "period"]>;

const askedTable = Object.fromEntries(
  METRICS.map((metric) => [`hearing.asked.${metric}`, ["metric", "target", "actual", "period"]]),
) as unknown as AskedTable;

export const HEARING_MESSAGES = {
  ...askedTable,
  "hearing.quote": ["words"],
  "hearing.again": [],
  "hearing.disputed": ["said", "implied"],
  "hearing.feeling.blame-open": [],
  "hearing.numbers": [],
  "hearing.asked-so-far": ["metric", "target", "actual", "days"],
  "hearing.reached": ["times", "of"],
  "hearing.never-reached": ["of"],
  "hearing.target-outside": ["target", "limit"],
  "hearing.ordinary-period": ["low", "high"],
  "hearing.rank": ["worse", "of"],
  "hearing.ordinary-but-outside": ["low", "high"],
  "hearing.contested": ["metric", "said", "implied", "verdict"],
  "hearing.target-below": ["previous"],
  ...(Object.fromEntries(FEELINGS.map((feeling) => [`hearing.feeling.${feeling}`, []])) as unknown as Record<
    `hearing.feeling.${Feeling}`,
    readonly []
  >),
} as const;
const say = messagesOf(HEARING_MESSAGES);

/** A quotation longer than this is a letter, not an opening. */
const QUOTE_LENGTH = 160;

function quote({ situation, ledger }: DiagnosisContext): Message[] {
  const words = situation.painPoints
    ?.find((text) => text.trim() !== "")
    ?.trim()
    .replace(/\.$/, "");
  if (words === undefined || words.length > QUOTE_LENGTH || words.includes("\n")) return [];
  return [
    say("hearing.quote", { words: ledger.add("painPoints.0", observed(words, "words", "painPoints.0")) }),
  ];
}

function asked(context: DiagnosisContext): Message {
  const slots = { metric: "gaps.0.metric", target: "gaps.0.target", actual: "gaps.0.plain.actual" };
  const days = daysSoFar(context);
  if (days !== undefined) return say("hearing.asked-so-far", { ...slots, days });
  return say(`hearing.asked.${context.gap.metric}`, { ...slots, period: periodFact(context) });
}

/** The target beside the history and beside the process: facts that stand whatever this month's verdict. */
function reach({ gap, behind, ledger }: DiagnosisContext): Message[] {
  const messages: Message[] = [];
  if (behind && gap.reached !== null && gap.reached.of > 1) {
    messages.push(
      gap.reached.times === 0
        ? say("hearing.never-reached", { of: "gaps.0.reached.of" })
        : say("hearing.reached", { times: "gaps.0.reached.times", of: "gaps.0.reached.of" }),
    );
  }
  const { low, high, worse, of } = RECORD;
  const limits = { low, high };
  const ordinary = behind && gap.process === "inside";
  if (gap.targetReach === "outside" && ordinary) messages.push(say("hearing.ordinary-but-outside", limits));
  else if (gap.targetReach === "outside") {
    const limit = goodSign(gap.metric) === 1 ? limits.high : limits.low;
    messages.push(say("hearing.target-outside", { target: "gaps.0.fullTarget", limit }));
  } else if (ordinary) messages.push(say("hearing.ordinary-period", limits));
  if (ordinary && isUsual(gap, ledger)) messages.push(say("hearing.rank", { worse, of }));
  return messages;
}

/** Two figures that cannot both be right, when the verdict depends on which. */
function contested({ diagnosis }: DiagnosisContext): Message[] {
  const index = diagnosis.contradictions.findIndex(({ kpi, fork }) => kpi === 0 && fork?.overturns === true);
  if (index < 0) return [];
  const path = `contradictions.${index}`;
  const verdict = `${path}.fork.verdict`;
  return [
    say("hearing.contested", {
      metric: `${path}.metric`,
      said: `${path}.said`,
      implied: `${path}.implied`,
      verdict,
    }),
  ];
}

/** Two figures for the period before, one above this result and one below: a fall or a rise. */
function disputed({ diagnosis, gap }: DiagnosisContext): Message[] {
  const index = diagnosis.contradictions.findIndex(
    ({ id, kpi }) => id === "previous-against-history" && kpi === 0,
  );
  const figures = diagnosis.contradictions[index]?.figures;
  if (figures === undefined) return [];
  const [one, other] = [figures.said, figures.implied].map(({ value }) => Math.sign(gap.actual - value));
  if (one === undefined || other === undefined || one * other >= 0) return [];
  const path = `contradictions.${index}`;
  return [say("hearing.disputed", { said: `${path}.said`, implied: `${path}.implied` })];
}

/** A target that asked for less than was already there. */
function below({ situation, gap, ledger }: DiagnosisContext): Message[] {
  const previous = situation.kpis[0]?.previous;
  const easier = previous !== undefined && goodSign(gap.metric) * (gap.fullTarget - previous) < 0;
  return easier && ledger.has("gaps.0.previous")
    ? [say("hearing.target-below", { previous: "gaps.0.previous" })]
    : [];
}

/** The first feeling that was told; none is guessed. */
function feeling({ diagnosis, main }: DiagnosisContext): Message[] {
  const placed = main.drivers.some(({ ownWeight }) => ownWeight !== null);
  const told = diagnosis.painPoints.find(
    ({ theme }) =>
      (FEELINGS as readonly string[]).includes(theme) &&
      (placed || theme === "blame" || !NEED_STEPS.has(theme)),
  );
  if (told === undefined) return [];
  if (told.theme === "blame" && !placed) return [say("hearing.feeling.blame-open", {})];
  return [say(`hearing.feeling.${told.theme as Feeling}`, {})];
}

/** A miss that is told to be one of several; where earlier results are given, they speak for themselves. */
function again({ diagnosis, gap, behind }: DiagnosisContext): Message[] {
  const told = diagnosis.painPoints.some(({ theme }) => theme === "repeated-miss");
  return behind && told && gap.reached === null ? [say("hearing.again", {})] : [];
}

export function hearing(context: DiagnosisContext): Text {
  const quoted = quote(context);
  const felt = feeling(context);
  return paragraphs(
    quoted.length > 0 && felt.length === 0 ? [...quoted, say("hearing.numbers", {})] : [...quoted, ...felt],
    [asked(context), ...verdictMessages(context), ...reach(context), ...below(context), ...again(context)],
    [...contested(context), ...disputed(context)],
    ...origin(context),
  );
}
