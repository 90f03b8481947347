/** What would have to be true to hit the target. A lever is what one step alone would have to become. */
import type { FEASIBILITY_MESSAGES } from "../../advice/feasibility.ts";

export const feasibility: Readonly<Record<keyof typeof FEASIBILITY_MESSAGES, string>> = {
  "feasibility.run-rate": "Your usual result is {{fact.runRate}}; the target is {{fact.target}}.",
  "feasibility.unbacked":
    "At the efficiency of the period before, the planned ad money gives {{fact.given}}. For {{fact.target}} every unit of money has to bring this much: {{claim.lift}}.",
  "feasibility.backed":
    "At the efficiency of the period before, the planned ad money gives {{fact.given}}; that covers {{fact.target}}.",
  "feasibility.rest":
    "What is left of the period: {{fact.days}}. Each of them has to bring {{fact.needed}}; so far a day brought {{fact.now}}.",
  "feasibility.intro": "Each of the following would close the gap on its own, with everything else as it is:",
  "feasibility.choose":
    "Put it as a question: which one do we choose, and who carries it? Several small ones together do it too.",
  "feasibility.likelihood.reached-before":
    "It was there already: {{fact.before}} in the figures you compare with.",
  "feasibility.likelihood.small-step": "That is a step of the size that happens from one period to the next.",
  "feasibility.likelihood.inside-band": "You have not had it, but others of your kind reach it.",
  "feasibility.likelihood.beyond-band": "That is beyond what the best of your kind are known to reach.",
  "feasibility.likelihood.never-seen": "Nothing in your figures has been there yet.",
  "feasibility.lever.ad-spend":
    "Ad money of {{fact.required}} instead of {{fact.now}} ({{claim.lift}}; more than in proportion, because the last unit of money brings less than the first).",
  "feasibility.lever.click-cost": "A click at {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.arrival":
    "Of all clicks, {{fact.required}} arriving as visits instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-rate":
    "Of all visitors, {{fact.required}} leaving their details instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.conversion":
    "A conversion rate of {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.qualification":
    "Of all leads, {{fact.required}} qualifying instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.closing":
    "Of the leads, {{fact.required}} becoming customers instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.order-value":
    "An average order of {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.volume":
    "This many people coming in: {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.result-cost":
    "From the same ad money, {{fact.required}} a result instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.visit-value":
    "Each visit bringing {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-value":
    "Each lead bringing {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.marginal.less":
    "More ad money went in than before, {{fact.spend}} more, and the result fell by {{fact.result}}. That is one observation and no law, but it is the only one there is of what more money does.",
  "feasibility.marginal.more":
    "The last step up in ad money, {{fact.spend}}, came with {{fact.result}} more. That is one observation and no law, but it is the only one there is of what more money does.",
  "feasibility.headroom":
    "At your margin and with as many buyers per click as now, a click may cost up to {{fact.most}} before an order loses money; it costs {{fact.now}}.",
  "feasibility.headroom-gone":
    "At your margin and with as many buyers per click as now, a click may cost {{fact.most}} at most before an order loses money; it costs {{fact.now}} already.",
};
