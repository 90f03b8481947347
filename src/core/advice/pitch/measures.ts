/** What is measured and when, and what ends the move. */
import type { DecidedShift } from "../../budget/plan-shift.ts";
import type { Message, Text } from "../../facts/fact.ts";
import { at, one, say } from "./figures.ts";

/** What the channels report of their orders; all orders where they report none. */
const adsMeasure = ({ basis }: DecidedShift): Message =>
  basis.paidOrdersKind === "assumed"
    ? say("pitch.measure.ads-all", { lost: at("adMarginLost") })
    : say("pitch.measure.ads", { credited: at("creditedMarginLost"), lost: at("adMarginLost") });

/** What is looked at every month, then what is due in which month, earliest first. */
export function measures(shift: DecidedShift): Text {
  const { checkpoint, breakEvenMonth, paybackMonth } = shift;
  const due: readonly (readonly [number | null, Message])[] = [
    [
      checkpoint.month,
      say("pitch.measure.checkpoint", {
        month: at("checkpoint.month"),
        expected: at("checkpoint.expectedVisits"),
        visits: at("checkpoint.visits"),
      }),
    ],
    [breakEvenMonth, say("pitch.measure.break-even", { month: at("breakEvenMonth") })],
    [paybackMonth, say("pitch.measure.payback", { month: at("paybackMonth") })],
  ];
  const dated = due.flatMap(([month, message]) => (month === null ? [] : [{ month, message }]));
  return [
    [say("pitch.measure.pieces", { pieces: at("piecesPerMonth") })],
    [adsMeasure(shift)],
    ...dated.sort((left, right) => left.month - right.month).map(({ message }) => [message]),
  ];
}

export function stopRule({ checkpoint }: DecidedShift): Text {
  const rule = say("pitch.stop", { month: at("checkpoint.month"), visits: at("checkpoint.visits") });
  const slots = { stopped: at("checkpoint.stopped"), wrong: at("checkpoint.wrongStops") };
  return one(rule, ...(checkpoint.wrongStops === null ? [] : [say("pitch.stop.errors", slots)]));
}
