/** The opening's second half: where the gap came from, what of it is one's own, and what lies further down. */
import type { Decomposition } from "../../diagnosis/decomposition.ts";
import { goodSign } from "../../diagnosis/metric.ts";
import type { Message, Paragraph } from "../../facts/fact.ts";
import { computed, observed } from "../../facts/ledger.ts";
import { spendSoFar } from "../../situation/elapsed.ts";
import {
  beginStep,
  contributionOf,
  type DiagnosisContext,
  isStep,
  ownStep,
  type PlacedDriver,
} from "../context.ts";
import { disagrees } from "../faq/parts.ts";
import { messagesOf } from "../message.ts";

export const ORIGIN_MESSAGES = {
  "hearing.efficiency": ["one", "now", "needed", "lift"],
  "hearing.largest": ["driver", "base"],
  "hearing.largest-unsure": [],
  "hearing.largest-likely": [],
  "hearing.same-step": ["ambition", "driver"],
  "hearing.chance-only": ["base"],
  "hearing.ambition": ["ambition", "share", "base"],
  "hearing.ambition-all": ["ambition"],
  "hearing.own-largest": ["own", "share", "factor"],
  "hearing.own-exceeds": ["own", "factor"],
  "hearing.channels-together": [],
  "hearing.own-part": ["own", "share", "factor"],
  "hearing.start": [],
  "hearing.start-surer": ["factor"],
  "hearing.others-needed": [],
  "hearing.no-own-part": [],
  "hearing.no-place": [],
  "hearing.held-up": ["driver", "base"],
  "hearing.further-down": ["gap", "driver"],
  "hearing.further-down-orders": ["actual", "planned"],
  "hearing.further-down-split": ["own", "system"],
  "hearing.disagree": ["amount"],
  "hearing.two-channels": ["channel", "driver", "otherChannel", "otherDriver"],
  "hearing.worst-channel": ["channel", "driver"],
} as const;
const say = messagesOf(ORIGIN_MESSAGES);

/** With money and a revenue target but no funnel, the return on ads is the one thing that can be said. */
function efficiency({ situation, ledger, gap, behind, main, today }: DiagnosisContext): Message[] {
  const spend = spendSoFar(situation, today);
  const revenue = gap.metric === "revenue" && behind && main.subject.base === "none";
  if (!revenue || !spend || gap.actual <= 0) return [];
  const rule = "revenue-over-ad-spend";
  return [
    say("hearing.efficiency", {
      one: ledger.add("efficiency.one", computed(1, "money", rule)),
      now: ledger.add("efficiency.now", computed(gap.actual / spend, "money", rule)),
      needed: ledger.add("efficiency.needed", computed(gap.target / spend, "money", rule)),
      lift: ledger.add("efficiency.lift", computed(gap.target / gap.actual - 1, "share", rule)),
    }),
  ];
}

/** From this share of the gap on, one step is the story. */
const MOST_OF_IT = 0.5;
/** Nearly all of the gap was in the target. */
const ALMOST_ALL = 0.95;

function ambition({ main, behind }: DiagnosisContext): Message[] {
  const { amount, share } = main.split.ambition;
  if (!behind || share === null || share < 0.05 || amount === 0) return [];
  const path = "decompositions.0.split.ambition";
  return share >= ALMOST_ALL
    ? [say("hearing.ambition-all", { ambition: `${path}.amount` })]
    : [
        say("hearing.ambition", {
          ambition: `${path}.amount`,
          share: `${path}.share`,
          base: "decompositions.0.subject.base",
        }),
      ];
}

/** The plan counted on a step to get better and it got worse: a single step, told as one story. */
function sameStep({ main, gap }: DiagnosisContext, { driver, path }: PlacedDriver): Message | undefined {
  const sign = goodSign(gap.metric);
  const index = main.drivers.findIndex(
    ({ part, factor, contribution }) =>
      part === "ambition" && factor === driver.factor && sign * contribution < 0,
  );
  const asked = main.drivers[index];
  if (asked === undefined) return undefined;
  const together = Math.abs(asked.contribution + driver.contribution);
  if (together < MOST_OF_IT * Math.abs(gap.gap)) return undefined;
  return say("hearing.same-step", {
    ambition: `decompositions.0.drivers.${index}.contribution`,
    driver: `${path}.contribution`,
  });
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
  const sure = { noise: "hearing.largest-unsure", likely: "hearing.largest-likely" } as const;
  const key = sure[strongest.driver.signal as keyof typeof sure];
  const unsure = causal && key !== undefined ? [say(key, {})] : [];
  const twice = causal ? sameStep(context, strongest) : undefined;
  if (twice) return [twice, ...unsure];
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
  const slots = { own: `${path}.amount`, share: `${path}.share`, factor };
  if (main.stance === "mostly-own") return [say("hearing.own-largest", slots)];
  const begin = beginStep(context);
  const start =
    begin === undefined || begin.path === own.path
      ? say("hearing.start", {})
      : say("hearing.start-surer", { factor: `${begin.path}.factor` });
  return [say("hearing.own-part", slots), start, say("hearing.others-needed", {})];
}

/** True when both the own part and the others' pull toward the gap: then their amounts say something. */
const bothPull = ({ split, subject }: Decomposition): boolean =>
  subject.gap !== 0 && split.own.amount / subject.gap > 0 && split.system.amount / subject.gap > 0;

/** What the KPI does not show and the funnel does. */
function furtherDown({ deeper, situation, ledger }: DiagnosisContext): Message[] {
  if (deeper === undefined) return [];
  const [actual, planned] = [situation.funnel?.actual?.orders, situation.funnel?.plan?.orders];
  const orders =
    actual === undefined || planned === undefined
      ? []
      : [
          say("hearing.further-down-orders", {
            actual: ledger.once("orders.actual", observed(actual, "orders", "funnel.actual.orders")),
            planned: ledger.once("orders.planned", observed(planned, "orders", "funnel.plan.orders")),
          }),
        ];
  return [
    say("hearing.further-down", {
      gap: `${deeper.path}.subject.gap`,
      driver: contributionOf(deeper.strongest),
    }),
    ...orders,
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
  // A loss that all of them share is looked for in what they share.
  if (main.channels.length > 2 && main.channels.every(({ contribution }) => sign * contribution < 0))
    return [say("hearing.channels-together", {})];
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

/** Two paragraphs: the split of the gap, and what the KPI does not show. */
export const origin = (context: DiagnosisContext): readonly [Paragraph, Paragraph] => [
  [...ambition(context), ...place(context), ...channels(context), ...ownPart(context)],
  furtherDown(context),
];
