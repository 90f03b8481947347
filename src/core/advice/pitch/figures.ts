/** What every kind of pitch says of its figures: where the money comes from, the path, the alternatives, the risks. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { ScenarioId } from "../../budget/scenarios.ts";
import { monthlyVolumes, monthsOf } from "../../budget/volumes.ts";
import type { Message, Text } from "../../facts/fact.ts";
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
export const TEST = { have: at("firstEuroTest.visitsPerPiece"), needed: at("firstEuroTest.neededVisits") };
export const MOVED = at("examined.amount");
export const END = at("end.expected");

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
  return [say("pitch.numbers.gap", { month: at("breakEvenMonth"), share: path })];
}

/** What one order adds to a figure: itself to orders, its value to revenue; null for every other figure. */
function valueOfOrder(metric: string, situation: Situation, today: string): number | null {
  if (metric === "orders") return 1;
  const volumes = metric === "revenue" ? monthlyVolumes(situation, today) : undefined;
  return volumes === undefined || "missing" in volumes ? null : volumes.orderValue;
}

export function pathNumbers(context: AdviceContext, shift: DecidedShift): Message[] {
  const last = shift.months.at(-1);
  const end = last?.expected ?? 0;
  const range = { low: at("end.p10"), high: at("end.p90") };
  const [low, high] = [last?.p10 ?? 0, last?.p90 ?? 0];
  return [
    ...(shift.deepestDip.amount < 0
      ? [say("pitch.numbers.dip", { dip: at("deepestDip.amount"), month: at("deepestDip.month") })]
      : []),
    shift.paybackMonth !== null && shift.breakEvenMonth !== null
      ? say("pitch.numbers.payback", { payback: at("paybackMonth"), breakEven: at("breakEvenMonth") })
      : say("pitch.numbers.no-payback", {}),
    say(end >= 0 ? "pitch.numbers.end-gain" : "pitch.numbers.end-loss", { end: END }),
    say(
      low >= 0
        ? "pitch.numbers.range-gain"
        : high < 0
          ? "pitch.numbers.range-loss"
          : "pitch.numbers.range-loss-gain",
      range,
    ),
    say("pitch.numbers.black", { black: at("inTheBlack") }),
    ...(end >= 0 ? [say("pitch.numbers.left", { left: at("valueLeft") })] : []),
    ...gapMessage(context, shift),
    say("pitch.numbers.computed", {}),
  ];
}

export const assumedRisk = (): Text => [
  [say("pitch.risk.assumed", { count: at("assumedCount"), of: at("inputCount") })],
];

export function goRisks({ ledger }: AdviceContext, shift: DecidedShift): Text {
  const fewer = scenarioOf(shift, "fewer-visits");
  return [
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
      say("pitch.risk.attribution", {}),
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
