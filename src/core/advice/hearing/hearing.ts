/** The opening: what was understood, said back, with the size of the gap, how sure it is, and where we start. */
import type { Decomposition } from "../../diagnosis/decomposition.ts";
import { goodSign } from "../../diagnosis/metric.ts";
import type { Message, Paragraph, Text } from "../../facts/fact.ts";
import { computed, observed } from "../../facts/ledger.ts";
import { spendSoFar } from "../../situation/elapsed.ts";
import { METRICS, type Metric } from "../../situation/schema.ts";
import { contributionOf, type DiagnosisContext, isStep, ownStep } from "../context.ts";
import { disagrees } from "../faq/parts.ts";
import { messagesOf } from "../message.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { verdictMessages } from "./verdict.ts";

/** Feelings that the opening takes up; those about one's own worth have an answer of their own further down. */
const FEELINGS = ["blame", "overwhelm", "exhaustion", "fear-for-job", "unfairness", "loneliness"] as const;
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
  "hearing.asked-so-far": ["metric", "target", "actual", "days"],
  "hearing.efficiency": ["now", "needed", "lift"],
  "hearing.reached": ["times", "of"],
  "hearing.never-reached": ["of"],
  "hearing.target-outside": ["target", "limit"],
  "hearing.ordinary-period": ["low", "high"],
  "hearing.ordinary-but-outside": ["low", "high"],
  "hearing.largest": ["driver", "base"],
  "hearing.largest-unsure": [],
  "hearing.chance-only": ["base"],
  "hearing.ambition": ["ambition", "share"],
  "hearing.ambition-all": ["ambition"],
  "hearing.own-largest": ["own", "share", "factor"],
  "hearing.own-exceeds": ["own", "factor"],
  "hearing.own-part": ["own", "share", "factor"],
  "hearing.no-own-part": [],
  "hearing.no-place": [],
  "hearing.held-up": ["driver", "base"],
  "hearing.further-down": ["gap", "driver"],
  "hearing.further-down-split": ["own", "system"],
  "hearing.disagree": ["amount"],
  "hearing.system-helped": ["system"],
  "hearing.contested": ["metric", "said", "implied", "verdict"],
  "hearing.two-channels": ["channel", "driver", "otherChannel", "otherDriver"],
  "hearing.worst-channel": ["channel", "driver"],
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
  const slots = { metric: "gaps.0.metric", target: "gaps.0.target", actual: "gaps.0.actual" };
  const days = daysSoFar(context);
  if (days !== undefined) return say("hearing.asked-so-far", { ...slots, days });
  return say(`hearing.asked.${context.gap.metric}`, { ...slots, period: periodFact(context) });
}

/** The target beside the history and beside the process: facts that stand whatever this month's verdict. */
function reach({ gap, behind }: DiagnosisContext): Message[] {
  const messages: Message[] = [];
  if (behind && gap.reached !== null && gap.reached.of > 1) {
    messages.push(
      gap.reached.times === 0
        ? say("hearing.never-reached", { of: "gaps.0.reached.of" })
        : say("hearing.reached", { times: "gaps.0.reached.times", of: "gaps.0.reached.of" }),
    );
  }
  const limits = { low: "gaps.0.limits.low", high: "gaps.0.limits.high" };
  const ordinary = behind && gap.process === "inside";
  if (gap.targetReach === "outside" && ordinary) messages.push(say("hearing.ordinary-but-outside", limits));
  else if (gap.targetReach === "outside") {
    const limit = goodSign(gap.metric) === 1 ? limits.high : limits.low;
    messages.push(say("hearing.target-outside", { target: "gaps.0.fullTarget", limit }));
  } else if (ordinary) messages.push(say("hearing.ordinary-period", limits));
  return messages;
}

/** With money and a revenue target but no funnel, the return on ads is the one thing that can be said. */
function efficiency({ situation, ledger, gap, behind, main, today }: DiagnosisContext): Message[] {
  const spend = spendSoFar(situation, today);
  const revenue = gap.metric === "revenue" && behind && main.subject.base === "none";
  if (!revenue || !spend || gap.actual <= 0) return [];
  const rule = "revenue-over-ad-spend";
  return [
    say("hearing.efficiency", {
      now: ledger.add("efficiency.now", computed(gap.actual / spend, "ratio", rule)),
      needed: ledger.add("efficiency.needed", computed(gap.target / spend, "ratio", rule)),
      lift: ledger.add("efficiency.lift", computed(gap.target / gap.actual - 1, "share", rule)),
    }),
  ];
}

/** Nearly all of the gap was in the target. */
const ALMOST_ALL = 0.95;

function ambition({ main, behind }: DiagnosisContext): Message[] {
  const { amount, share } = main.split.ambition;
  if (!behind || share === null || share < 0.05 || amount === 0) return [];
  const path = "decompositions.0.split.ambition";
  return share >= ALMOST_ALL
    ? [say("hearing.ambition-all", { ambition: `${path}.amount` })]
    : [say("hearing.ambition", { ambition: `${path}.amount`, share: `${path}.share` })];
}

function place(context: DiagnosisContext): Message[] {
  const { losses, gains, behind, causal, main } = context;
  const base = "decompositions.0.subject.base";
  const steps = main.drivers.some((driver) => driver.ownWeight !== null);
  if (!steps && !behind) return [];
  if (!steps) {
    const unplaced = main.split.ambition.amount === 0 ? [say("hearing.no-place", {})] : [];
    return [...efficiency(context), ...unplaced];
  }
  const strongest = (behind ? losses : gains).find(isStep);
  if (strongest === undefined) return [];
  const driver = contributionOf(strongest);
  if (!behind) return [say("hearing.held-up", { driver, base })];
  const opening = causal ? [] : [say("hearing.chance-only", { base })];
  const unsure = causal && strongest.driver.signal === "noise" ? [say("hearing.largest-unsure", {})] : [];
  return [...opening, say("hearing.largest", { driver, base }), ...unsure];
}

/** One's own part early, in the same tone as the rest. */
function ownPart(context: DiagnosisContext): Message[] {
  const { main, behind, causal, gap } = context;
  const steps = main.drivers.some((driver) => driver.ownWeight !== null);
  if (!behind || !steps || !causal) return [];
  if (disagrees(context))
    return [say("hearing.disagree", { amount: "decompositions.0.split.unexplained.amount" })];
  const { amount, share } = main.split.own;
  const own = ownStep(context);
  const pulls = gap.gap !== 0 && amount / gap.gap > 0.02;
  if (!pulls || share === null || own === undefined) return [say("hearing.no-own-part", {})];
  const path = "decompositions.0.split.own";
  const factor = `${own.path}.factor`;
  if (share > 1) return [say("hearing.own-exceeds", { own: `${path}.amount`, factor })];
  const id = main.stance === "mostly-own" ? "hearing.own-largest" : "hearing.own-part";
  const system = main.split.system.share ?? 0;
  const helped =
    system < -0.02 ? [say("hearing.system-helped", { system: "decompositions.0.split.system.amount" })] : [];
  return [say(id, { own: `${path}.amount`, share: `${path}.share`, factor }), ...helped];
}

/** True when both the own part and the others' pull toward the gap: then their amounts say something. */
const bothPull = ({ split, subject }: Decomposition): boolean =>
  subject.gap !== 0 && split.own.amount / subject.gap > 0 && split.system.amount / subject.gap > 0;

/** What the KPI does not show and the funnel does. */
function furtherDown({ deeper }: DiagnosisContext): Message[] {
  if (deeper === undefined) return [];
  return [
    say("hearing.further-down", {
      gap: `${deeper.path}.subject.gap`,
      driver: contributionOf(deeper.strongest),
    }),
    ...(bothPull(deeper.decomposition)
      ? [
          say("hearing.further-down-split", {
            own: `${deeper.path}.split.own.amount`,
            system: `${deeper.path}.split.system.amount`,
          }),
        ]
      : []),
  ];
}

/** A channel that lost this part of the gap is worth a sentence. */
const WORTH_A_CHANNEL = 0.1;

/** The channels that lost by more than chance, and the step where each lost most: often not the same illness. */
function channels({ main, gap, behind, causal, ledger }: DiagnosisContext): Message[] {
  if (!behind || !causal || main.channels.length < 2) return [];
  const sign = goodSign(gap.metric);
  const lost = main.channels
    .map((part, index) => ({ part, path: `decompositions.0.channels.${index}` }))
    .filter(({ part, path }) => {
      const beyondChance = sign * part.contribution < 0 && Math.sign(part.low) === Math.sign(part.high);
      const large = Math.abs(part.contribution) > WORTH_A_CHANNEL * Math.abs(gap.gap);
      return beyondChance && large && ledger.has(`${path}.loss`);
    });
  const [worst] = lost;
  if (worst === undefined) return [];
  const stepOf = (path: string): unknown => ledger.facts.get(`${path}.step`)?.value;
  const slots = { channel: `${worst.path}.name`, driver: `${worst.path}.loss` };
  const other = lost.find(({ path }) => stepOf(path) !== stepOf(worst.path));
  return other === undefined
    ? [say("hearing.worst-channel", slots)]
    : [
        say("hearing.two-channels", {
          ...slots,
          otherChannel: `${other.path}.name`,
          otherDriver: `${other.path}.loss`,
        }),
      ];
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
    ({ theme }) => (FEELINGS as readonly string[]).includes(theme) && (placed || !NEED_STEPS.has(theme)),
  );
  return told === undefined ? [] : [say(`hearing.feeling.${told.theme as Feeling}`, {})];
}

const paragraphs = (...candidates: readonly Paragraph[]): Text =>
  candidates.filter((paragraph) => paragraph.length > 0);

export function hearing(context: DiagnosisContext): Text {
  return paragraphs(
    [...quote(context), ...feeling(context)],
    [asked(context), ...verdictMessages(context), ...reach(context), ...below(context)],
    contested(context),
    [...ambition(context), ...place(context), ...channels(context), ...ownPart(context)],
    furtherDown(context),
  );
}
