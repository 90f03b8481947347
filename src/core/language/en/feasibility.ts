/** What would have to be true to hit the target. A lever is what one step alone would have to become. */
import type { FEASIBILITY_MESSAGES } from "../../advice/feasibility.ts";

export const feasibility: Readonly<Record<keyof typeof FEASIBILITY_MESSAGES, string>> = {
  "feasibility.run-rate": "Your recent level is {{fact.runRate}}; the target is {{fact.target}}.",
  "feasibility.unbacked":
    "At the efficiency of the period before, the planned ad money gives {{fact.given}}. To reach {{fact.target}}, every unit of it would have to bring {{claim.lift}}.",
  "feasibility.backed":
    "At the efficiency of the period before, the planned ad money gives {{fact.given}}; that covers {{fact.target}}.",
  "feasibility.rest":
    "What is left of the period: {{fact.days}}. From here on a day has to bring {{fact.needed}}; so far a day brought {{fact.now}}.",
  "feasibility.intro": "Each of the following would close the gap on its own, with everything else as it is:",
  "feasibility.choose":
    "Put it as a question: which one do we choose, and who carries it? Several smaller ones together would do it too.",
  "feasibility.likelihood.reached-before": "The period before was there: {{fact.before}}.",
  "feasibility.likelihood.small-step": "A small step from where it stands.",
  "feasibility.likelihood.inside-band":
    "Not seen in a period given here, but usual elsewhere in your kind of business.",
  "feasibility.likelihood.beyond-band": "That is above the range that is usual in your kind of business.",
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
  "feasibility.lever.volume": "People coming in: {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.result-cost":
    "A return on the ad money (ROAS) of {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.visit-value":
    "A visit worth {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-value": "A lead worth {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.marginal.less":
    "More ad money went in than before, {{fact.spend}} more, and the result was {{fact.result}} lower all the same. Other steps moved too, so this is one observation and no law; it says only that more money was not enough.",
  "feasibility.marginal.more":
    "The last step up in ad money, {{fact.spend}}, came with {{fact.result}} more. Other steps moved too, so this is one observation and no law.",
  "feasibility.headroom":
    "At your margin, with as many buyers per click as now and all revenue credited to the ads, a click may cost up to {{fact.most}} before an order loses money; it costs {{fact.now}}.",
  "feasibility.headroom-gone":
    "At your margin, with as many buyers per click as now and all revenue credited to the ads, a click may cost {{fact.most}} at most before an order loses money; it costs {{fact.now}} already.",
  "feasibility.unremarked": "Those without a remark have not been seen in your figures yet.",
  "feasibility.likelihood.in-a-channel": "{{fact.channel}} is there already: {{fact.seen}}.",
  "feasibility.lever.result-price": "A result at {{fact.required}} instead of {{fact.now}} ({{claim.lift}}).",
  "feasibility.never-seen": "None of these has been seen in your figures yet.",
};
