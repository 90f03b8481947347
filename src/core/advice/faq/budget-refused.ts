/** The budget was refused: what was asked, what the shift model says, what costs nothing. */
import type { Message, Text } from "../../facts/fact.ts";
import { computed, observed } from "../../facts/ledger.ts";
import type { AdviceContext } from "../context.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { at, scenarioOf } from "../pitch/figures.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

function askedMessage(context: AdviceContext): Message {
  const { situation, ledger } = context;
  const { requested, approved } = situation.budget ?? {};
  if (!requested) return vary(context, "faq.budget-refused.not-asked", {});
  const path = ledger.add("budget.requested", observed(requested, "money", "budget.requested"));
  if (approved === undefined) return say("faq.budget-refused.asked-open", { requested: path });
  if (approved >= requested) return say("faq.budget-refused.asked-granted", { requested: path });
  if (approved === 0) return say("faq.budget-refused.asked-nothing", { requested: path });
  return say("faq.budget-refused.asked", {
    requested: path,
    approved: ledger.add("budget.approved", observed(approved, "money", "budget.approved")),
  });
}

function askedShare({ situation, ledger }: AdviceContext): MaybeMessage {
  const { requested, approved, ads } = situation.budget ?? {};
  if (!requested || !ads || (approved ?? 0) >= requested) return undefined;
  const share = computed(requested / ads, "share", "requested-over-ads");
  return say("faq.budget-refused.asked-share", { share: ledger.add("budget.requestedShare", share) });
}

function shiftMessages(context: AdviceContext): MaybeMessage[] {
  const { shift, diagnosis } = context;
  if (shift.decision === "not-enough-data")
    return [
      vary(context, "faq.budget-refused.unknown", {}),
      vary(context, "faq.budget-refused.unknown-why", {}),
    ];
  const amount = at("amount");
  // The proposal below says what it costs first; here whoever doubts it gets an answer.
  const doubted = diagnosis.painPoints.some(
    ({ theme }) => theme === "budget-refused" || theme === "no-content-budget",
  );
  if (shift.decision === "shift")
    return [
      say("faq.budget-refused.shift", { amount, payback: at("paybackMonth") }),
      doubted
        ? say("faq.budget-refused.line", { share: at("examined.share") })
        : say("faq.budget-refused.shift-dip", {
            dip: at("deepestDip.amount"),
            month: at("deepestDip.month"),
          }),
    ];
  if (shift.decision === "pilot")
    return [
      say("faq.budget-refused.pilot", { amount }),
      say("faq.budget-refused.pilot-end", { month: at("checkpoint.month") }),
      doubted && say("faq.budget-refused.line", { share: at("examined.share") }),
    ];
  if (shift.reason === "nothing-to-move") return [say("faq.budget-refused.hold-locked", {})];
  if (shift.firstEuroTest === null) return [say("faq.budget-refused.hold-late", {})];
  const save = scenarioOf(shift, "save");
  return [
    say(shift.reason === "too-small" ? "faq.budget-refused.hold-small" : "faq.budget-refused.hold", {
      needed: at("firstEuroTest.neededVisits"),
      have: at("firstEuroTest.visitsPerPiece"),
    }),
    shift.rival === "save" &&
      save !== undefined &&
      say("faq.budget-refused.hold-save", { amount: at("examined.amount"), save: save.path }),
  ];
}

/** Sentences from which on a reason is long. */
const LONG_REASON = 4;

/** Where time does what money was asked for. */
const CHEAP = ["website", "content", "customers", "service", "sales", "social", "ads"] as const;

/** Content money that the pieces do not use up. */
function leftMessage({ diagnosis }: AdviceContext): MaybeMessage {
  const index = diagnosis.contradictions.findIndex(
    ({ id, figures }) => id === "content-budget" && figures.said.value > figures.implied.value,
  );
  const path = `contradictions.${index}`;
  return index >= 0 && say("faq.budget-refused.left", { said: `${path}.said`, implied: `${path}.implied` });
}

/** Asked as a refusal only by those who tell of one. */
export const budgetQuestion = ({ situation, diagnosis }: AdviceContext): Message => {
  const { requested, approved } = situation.budget ?? {};
  const refused =
    (requested !== undefined && (approved ?? requested) < requested) ||
    diagnosis.painPoints.some(({ theme }) =>
      ["budget-refused", "no-content-budget", "small-budget", "budget-cut"].includes(theme),
    );
  return refused ? say("faq.budget-refused.question", {}) : say("faq.budget-refused.question-money", {});
};

export function budgetRefused(context: AdviceContext): Text {
  const { steps } = context;
  const said = sentences(
    askedMessage(context),
    leftMessage(context) || askedShare(context),
    ...shiftMessages(context),
  );
  // A long reason leaves room for one step.
  const free = sentences(steps.next(CHEAP), said.length < LONG_REASON && steps.next(CHEAP));
  return paragraphs(
    said,
    free.length > 0
      ? [say("faq.budget-refused.free", {}), ...free]
      : [vary(context, "faq.budget-refused.calm", {})],
  );
}
