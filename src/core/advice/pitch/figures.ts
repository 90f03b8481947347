/** What every kind of pitch says of its figures: where the money comes from, the path, the alternatives, the risks. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { ScenarioId } from "../../budget/scenarios.ts";
import { monthlyVolumes, monthsOf } from "../../budget/volumes.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { observed } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";
import type { AdviceContext } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { addKnown } from "../figures/units.ts";
import { messagesOf } from "../message.ts";
import { PITCH_MESSAGES } from "./messages.ts";

export const say = messagesOf(PITCH_MESSAGES);
export const one = (...messages: readonly Message[]): Text => [messages];
/** Path of a figure of the shift. */
export const at = (name: string): string => `budgetShift.${name}`;
export const HAVE = at("firstEuroTest.visitsPerPiece");
export const TEST = { have: HAVE, needed: at("firstEuroTest.neededVisits") };
export const MOVED = at("examined.amount");
export const END = at("end.expected");

/** A piece that keeps less than this part of its peak at the horizon is worth a word. */
const FILLING = 0.95;

/** A scenario by its id: its sum at the horizon and the path of that figure; undefined where it was not worked out. */
export function scenarioOf(
  shift: DecidedShift,
  id: ScenarioId,
): { readonly end: number; readonly path: string } | undefined {
  const index = shift.scenarios.findIndex((scenario) => scenario.id === id);
  const scenario = shift.scenarios[index];
  return scenario && { end: scenario.after24, path: at(`scenarios.${index}.after24`) };
}

/** The weakest channels first: the one most is taken from is named. */
export function fromMessages(shift: DecidedShift): Message[] {
  const [largest] = [...shift.from].sort((left, right) => right.amount - left.amount);
  if (largest === undefined) return [];
  const source = shift.sources.findIndex(({ channel }) => channel === largest.channel);
  const marginal = at(`sources.${source}.marginalReturn`);
  if (largest.channel === null) return shift.from.length === 1 ? [say("pitch.from-all", { marginal })] : [];
  const index = shift.from.indexOf(largest);
  const channel = at(`from.${index}.channel`);
  return shift.from.length === 1
    ? [say("pitch.from-channel", { channel, marginal })]
    : [say("pitch.from-channel-part", { amount: at(`from.${index}.amount`), channel, marginal })];
}

/** Search for the own name is left alone, and why its fine figures are no reason. */
export function ownNameMessages({ ledger }: AdviceContext, shift: DecidedShift): Message[] {
  const index = shift.sources.findIndex(({ status }) => status === "own-name");
  if (index === -1) return [];
  const id = "brand-search-experiment";
  return [
    say("pitch.own-name", {
      channel: at(`sources.${index}.channel`),
      added: cite(ledger, id, "addedHigh", "share"),
      lost: cite(ledger, id, "lostLow", "share"),
    }),
  ];
}

/** How much of a gap in orders or revenue the last month would close: no content rescues the next one. */
function gapMessage(
  { gap, behind, situation, today, ledger }: AdviceContext,
  shift: DecidedShift,
): Message[] {
  const { breakEvenMonth, ordersAtEnd } = shift;
  if (!behind || breakEvenMonth === null || ordersAtEnd <= 0) return [];
  const value = valueOfOrder(gap.metric, situation, today);
  if (value === null) return [];
  const share = (ordersAtEnd * value) / (Math.abs(gap.gap) / monthsOf(situation, today).over);
  const path = "budgetShift.gapShare";
  if (!ledger.has(path)) addKnown(ledger, path, share, "share", "shift-model", 2);
  return [say("pitch.numbers.gap", { month: at("breakEvenMonth"), gap: "gaps.0.gap", share: path })];
}

/** What one order adds to a figure: itself to orders, its value to revenue; null for every other figure. */
function valueOfOrder(metric: string, situation: Situation, today: string): number | null {
  if (metric === "orders") return 1;
  const volumes = metric === "revenue" ? monthlyVolumes(situation, today) : undefined;
  return volumes === undefined || "missing" in volumes ? null : volumes.orderValue;
}

function dipMessages({ deepestDip, horizonMonths }: DecidedShift): Message[] {
  const { amount, month } = deepestDip;
  if (amount >= 0) return [];
  const dip = at("deepestDip.amount");
  return month === horizonMonths
    ? [say("pitch.numbers.dip-still", { dip })]
    : [say("pitch.numbers.dip", { dip, month: at("deepestDip.month") })];
}

/** When the margin lost is made good, how surely, and when the money for pieces itself comes back. */
function paybackMessages(shift: DecidedShift): Message[] {
  const { paybackMonth, breakEvenMonth, blackAtPayback } = shift;
  if (paybackMonth === null || breakEvenMonth === null || blackAtPayback === null)
    return [say("pitch.numbers.no-payback", {})];
  const index = shift.scenarios.findIndex(({ id }) => id === "new-for-content");
  const isBack = (shift.scenarios[index]?.paybackMonth ?? null) !== null;
  return [
    say("pitch.numbers.payback", {
      payback: at("paybackMonth"),
      breakEven: at("breakEvenMonth"),
      backBy: at("blackAtPayback"),
    }),
    isBack
      ? say("pitch.numbers.money-back", { month: at(`scenarios.${index}.paybackMonth`) })
      : say("pitch.numbers.money-not-back", {}),
  ];
}

/** The sum in its two parts: what leaving the ads brings whatever is done with the money, and what the pieces add. */
function partsMessages(shift: DecidedShift): Message[] {
  const [save, content] = [scenarioOf(shift, "save"), scenarioOf(shift, "new-for-content")];
  if (save === undefined || content === undefined) return [];
  const slots = { save: save.path, content: content.path };
  if (save.end >= 0)
    return [
      say(content.end >= 0 ? "pitch.numbers.parts-both-gain" : "pitch.numbers.parts-content-loss", slots),
    ];
  return [say(content.end >= 0 ? "pitch.numbers.parts-save-loss" : "pitch.numbers.parts-both-loss", slots)];
}

function rangeMessage(shift: DecidedShift): Message {
  const last = shift.months.at(-1);
  const slots = { low: at("end.p10"), high: at("end.p90"), tail: at("tail") };
  if ((last?.p10 ?? 0) >= 0) return say("pitch.numbers.range-gain", slots);
  return say((last?.p90 ?? 0) < 0 ? "pitch.numbers.range-loss" : "pitch.numbers.range-loss-gain", slots);
}

/** The path in words: what it costs first, when it is back, how it ends, of what that is made, how unsure it is. */
export function pathNumbers(context: AdviceContext, shift: DecidedShift): Text {
  const end = shift.months.at(-1)?.expected ?? 0;
  const stillFalling = shift.deepestDip.amount < 0 && shift.deepestDip.month === shift.horizonMonths;
  const ending = say(end >= 0 ? "pitch.numbers.end-gain" : "pitch.numbers.end-loss", {
    end: END,
    horizon: at("horizonMonths"),
  });
  return [
    [
      ...dipMessages(shift),
      ...paybackMessages(shift),
      ...(stillFalling ? [] : [ending]),
      ...partsMessages(shift),
      ...gapMessage(context, shift),
    ],
    [
      say("pitch.numbers.cases", { cases: at("cases"), tail: at("tail") }),
      say("pitch.numbers.expected", {}),
      rangeMessage(shift),
      say("pitch.numbers.black", { black: at("inTheBlack") }),
      ...(end >= 0 ? [say("pitch.numbers.left", { left: at("valueLeft") })] : []),
    ],
    [...earlyMessages(shift), say("pitch.numbers.computed", {})],
  ];
}

/** Why the rows that end early stand higher. */
function earlyMessages(shift: DecidedShift): Message[] {
  const move = scenarioOf(shift, "expected")?.end ?? 0;
  const early = (["until-checkpoint", "for-a-year"] as const).map((id) => scenarioOf(shift, id)?.end ?? 0);
  return Math.max(...early) > move ? [say("pitch.numbers.ends-early", {})] : [];
}

/** How sure it is that keeping the money would gain: where that turns. */
export function savingMessages(shift: DecidedShift): Message[] {
  const index = shift.assumptions.findIndex(({ id }) => id === "paidIncrementality");
  if (!Number.isFinite(shift.savingTurnsAt) || shift.savingTurnsAt > 1) return [say("pitch.save.holds", {})];
  return [say("pitch.save.turns", { at: at("savingTurnsAt"), assumed: at(`assumptions.${index}.expected`) })];
}

/** What is credited to the ads, and what that leaves out. */
export const attributionMessage = ({ basis }: DecidedShift): Message =>
  say(basis.paidOrdersKind === "assumed" ? "pitch.risk.attribution-all" : "pitch.risk.attribution", {});

/** What a piece earns; where topics fill up, also what is left of it by the horizon. */
export function pieceMessage({ piece }: DecidedShift): Message {
  const slots = { monthly: at("piece.monthlyMargin"), cost: at("piece.cost") };
  return piece.marginAtEnd < FILLING * piece.monthlyMargin
    ? say("pitch.why.piece-filling", { ...slots, atEnd: at("piece.marginAtEnd") })
    : say("pitch.why.piece", slots);
}

export const assumedRisk = (): Text => [
  [say("pitch.risk.assumed", { count: at("assumedCount"), of: at("inputCount") })],
];

/** Pieces at more than this many times today's pace need people before they need money. */
const FASTER = 2;

/** Who is to make them: a plan that a small team cannot write is no plan. */
function capacityRisk({ situation, ledger }: AdviceContext, { piecesPerMonth }: DecidedShift): Text {
  const pace = situation.content?.piecesPerMonth;
  if (pace === undefined || piecesPerMonth <= FASTER * pace) return [];
  const now = ledger.once("content.piecesPerMonth", observed(pace, "pieces", "content.piecesPerMonth"));
  return [[say("pitch.risk.capacity", { pieces: at("piecesPerMonth"), now })]];
}

export function goRisks(context: AdviceContext, shift: DecidedShift): Text {
  const { ledger } = context;
  const fewer = scenarioOf(shift, "fewer-visits");
  return [
    ...capacityRisk(context, shift),
    [say("pitch.risk.ranking", { share: cite(ledger, "new-pages-ranking", "textPages", "share") })],
    [
      say("pitch.risk.summaries", {
        with: cite(ledger, "ai-summaries", "withSummary", "share"),
        without: cite(ledger, "ai-summaries", "without", "share"),
      }),
      ...(fewer
        ? [
            say(fewer.end >= 0 ? "pitch.risk.fewer-gain" : "pitch.risk.fewer-loss", {
              share: at("fewerVisits"),
              end: fewer.path,
            }),
          ]
        : []),
    ],
    [
      say("pitch.risk.ads-work", { lost: cite(ledger, "search-ad-incrementality", "reallyLost", "share") }),
      attributionMessage(shift),
    ],
    ...assumedRisk(),
  ];
}

/** What asking for new money instead would do: nothing is taken from the ads, and the pieces cost what they cost. */
export function newMoney(shift: DecidedShift): Message[] {
  const scenario = scenarioOf(shift, "new-for-content");
  if (scenario === undefined) return [];
  const slots = { amount: MOVED, end: scenario.path };
  return [say(scenario.end >= 0 ? "pitch.do-nothing.new-gain" : "pitch.do-nothing.new-loss", slots)];
}

/** What to know of each of the shifts side by side: where its curve is a guess, and that it could not be as large as asked. */
export const comparisonNotes = ({ comparison }: DecidedShift): Text[] =>
  comparison.map(({ capped, extrapolated }, position) => [
    ...(capped ? [[say("pitch.compare.capped", {})]] : []),
    ...extrapolated.map((channel, place) => [
      channel === null
        ? say("pitch.compare.extrapolated-all", { share: at("leastKnown") })
        : say("pitch.compare.extrapolated", {
            channel: at(`comparison.${position}.extrapolated.${place}`),
            share: at("leastKnown"),
          }),
    ]),
  ]);

/** One pair of periods, said as what it is. */
export const twoPeriods = ({ twoPeriods: seen }: DecidedShift): Message[] =>
  seen === null || seen.elasticity <= 0
    ? []
    : [
        say("pitch.why.two-periods", {
          elasticity: at("twoPeriods.elasticity"),
          weight: at("twoPeriods.weight"),
        }),
      ];
