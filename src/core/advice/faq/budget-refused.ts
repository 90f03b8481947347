/** The budget was refused: what was asked, what the shift model says, what costs nothing. */
import type { Message, Text } from "../../facts/fact.ts";
import { observed } from "../../facts/ledger.ts";
import type { AdviceContext } from "../context.ts";
import { checkStep, worstFinding } from "../findings.ts";
import { say } from "./messages.ts";

function askedMessage({ situation, ledger }: AdviceContext): Message {
  const { requested, approved } = situation.budget ?? {};
  if (!requested) return say("faq.budget-refused.not-asked", {});
  const path = ledger.add("budget.requested", observed(requested, "money", "budget.requested"));
  if (approved === undefined) return say("faq.budget-refused.asked-open", { requested: path });
  if (approved >= requested) return say("faq.budget-refused.asked-granted", { requested: path });
  if (approved === 0) return say("faq.budget-refused.asked-nothing", { requested: path });
  return say("faq.budget-refused.asked", {
    requested: path,
    approved: ledger.add("budget.approved", observed(approved, "money", "budget.approved")),
  });
}

function shiftMessage({ shift }: AdviceContext): Message {
  const amount = "budgetShift.amount";
  switch (shift.decision) {
    case "shift":
      return say("faq.budget-refused.shift", { amount, payback: "budgetShift.paybackMonth" });
    case "pilot":
      return say("faq.budget-refused.pilot", { amount });
    case "hold":
      if (shift.reason === "nothing-to-move") return say("faq.budget-refused.hold-locked", {});
      if (shift.firstEuroTest === null) return say("faq.budget-refused.hold-late", {});
      return say(shift.reason === "too-small" ? "faq.budget-refused.hold-small" : "faq.budget-refused.hold", {
        needed: "budgetShift.firstEuroTest.neededVisits",
        have: "budgetShift.firstEuroTest.visitsPerPiece",
      });
    case "not-enough-data":
      return say("faq.budget-refused.unknown", {});
  }
}

/** What costs only time: the gravest finding's step, or, while chance can explain the gap, one that changes no campaign. */
export function freeStep({ diagnosis, gap }: AdviceContext): Message {
  const worst = gap.verdict === "within-noise" ? undefined : worstFinding(diagnosis.findings);
  return checkStep(worst?.finding.check ?? "thin-content");
}

export function budgetRefused(context: AdviceContext): Text {
  return [
    [askedMessage(context), shiftMessage(context)],
    [say("faq.budget-refused.free", {}), freeStep(context)],
  ];
}
