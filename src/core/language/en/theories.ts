/** What the person suspects, and what the figures say to it. */
import type { THEORY_MESSAGES } from "../../advice/theories.ts";

export const theories: Readonly<Record<keyof typeof THEORY_MESSAGES, string>> = {
  "theory.confirmed.step":
    "You wrote “{{fact.words}}”, and the figures point the same way: {{claim.driver}}. Such a fit is a strong hint, not yet a proof.",
  "theory.confirmed.check": "You wrote “{{fact.words}}”, and the check finds it too.",
  "theory.step-lost":
    "You wrote “{{fact.words}}”. The step behind it did lose: {{claim.driver}}. Whether for the reason you name, these figures do not show.",
  "theory.fault-only":
    "You wrote “{{fact.words}}”. There is something to mend there, though the step behind it shows no loss that stands out this time.",
  "theory.refuted.gain":
    "You wrote “{{fact.words}}”. This time the figures say otherwise: {{claim.driver}}. That takes nothing from what you see day to day; it only means that the gap lies elsewhere.",
  "theory.refuted.held":
    "You wrote “{{fact.words}}”. In these figures that step ({{fact.factor}}) shows no loss worth blaming; the gap lies elsewhere.",
  "theory.refuted.check": "You wrote “{{fact.words}}”. The check finds it in order.",
  "theory.no-miss":
    "You wrote “{{fact.words}}”. It may be so; but this period holds no miss beyond chance that it would have to explain.",
  "theory.open": "You wrote “{{fact.words}}”. Nothing in these figures speaks for it or against it yet.",
  "theory.own-fault.confirmed":
    "You wrote “{{fact.words}}”. The largest part does lie in steps that are yours: {{fact.own}}. That is a lever, and a smaller thing than a fault.",
  "theory.own-fault.step-lost":
    "You wrote “{{fact.words}}”. A real part is yours, {{fact.own}} of a gap of {{fact.gap}}; the rest is not.",
  "theory.own-fault.refuted":
    "You wrote “{{fact.words}}”. The figures do not bear that out: of a gap of {{fact.gap}}, what you move yourself makes {{fact.own}}.",
  "theory.own-fault.none":
    "You wrote “{{fact.words}}”. In these figures nothing of the gap lies in steps that are yours alone.",
  "theory.own-fault.no-miss":
    "You wrote “{{fact.words}}”. There is no miss here beyond chance, so there is nothing to carry blame for.",
  "theory.own-fault.open":
    "You wrote “{{fact.words}}”. Whose part it was, nobody can say from these figures, and that includes you.",
  "tried.gained":
    "You tried “{{fact.words}}”. The step it bears on did better: {{claim.driver}}. That fits, though whether it was your doing the figures alone cannot show.",
  "tried.lost":
    "You tried “{{fact.words}}”. The step it bears on did worse all the same: {{claim.driver}}. Perhaps the change came too late to show, perhaps it let in other people than before; look at the weeks before and after it.",
  "tried.flat":
    "You tried “{{fact.words}}”. The step it bears on ({{fact.factor}}) moved no more than chance does, so nothing can be said of it yet. Leave it alone for a while, so that something can.",
  "tried.open": "You tried “{{fact.words}}”. The step it bears on is not in these figures.",
  "theory.open-too": "The same goes for “{{fact.words}}”.",
  "theory.step-lost-elsewhere":
    "You wrote “{{fact.words}}”. The step behind it did lose, {{claim.driver}}, but what you name was checked and is in order:",
  "theory.fault-below":
    "You wrote “{{fact.words}}”. There is something to mend there, see the findings below; whether it cost you this time, these figures do not show.",
  "tried.channel-less":
    "You tried “{{fact.words}}”. {{fact.channel}} got {{fact.spend}} more than before and brought {{fact.result}} less. That is one observation; the money may still have kept it from being worse.",
  "tried.channel-more":
    "You tried “{{fact.words}}”. {{fact.channel}} got {{fact.spend}} more than before and brought {{fact.result}} more. That is one observation, and no promise for the next sum.",
  "tried.same-step": "“{{fact.words}}” bears on the same step; figures alone cannot tell the changes apart.",
  "theory.unclear":
    "You wrote “{{fact.words}}”. What that step did ({{fact.factor}}) cannot be told from chance in these figures, so they speak neither for it nor against it.",
  "theory.target.confirmed":
    "You wrote “{{fact.words}}”, and the figures bear it out: {{fact.ambition}} of the difference is the step up that the target contains.",
  "theory.target.refuted":
    "You wrote “{{fact.words}}”. Against the period before, this target asks for next to nothing more, so the difference came about elsewhere.",
};
