/** The opening. Reader: the marketer, alone, after a bad month. First fact, then how sure, then where it came from. */
import type { HEARING_MESSAGES } from "../../advice/hearing/hearing.ts";
import type { ORIGIN_MESSAGES } from "../../advice/hearing/origin.ts";
import type { VERDICT_MESSAGES } from "../../advice/hearing/verdict.ts";

type Id = keyof typeof HEARING_MESSAGES | keyof typeof ORIGIN_MESSAGES | keyof typeof VERDICT_MESSAGES;

export const hearing: Readonly<Record<Id, string>> = {
  "hearing.quote": "You wrote: “{{fact.words}}”.",
  "hearing.numbers": "That deserves more than a phrase, so here is what the figures say to it.",
  "hearing.asked.revenue":
    "You were asked for {{fact.target}} in revenue, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.orders":
    "You were asked for {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.leads": "You were asked for {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.qualified-leads":
    "You were asked for {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.signups":
    "You were asked for {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.traffic":
    "You were asked for {{fact.target}} to the site, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.roas":
    "You were asked for a return on ad spend of {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.cpa":
    "A result was allowed to cost {{fact.target}}; over {{fact.period}} it cost {{fact.actual}}.",
  "hearing.asked.cac":
    "A new customer was allowed to cost {{fact.target}}; over {{fact.period}} one cost {{fact.actual}}.",
  "hearing.asked.conversion-rate":
    "You were asked for a conversion rate of {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.average-order-value":
    "You were asked for an average order of {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.retention":
    "You were asked for a retention of {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.engagement":
    "You were asked for an engagement of {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked.custom":
    "{{fact.metric}}: you were asked for {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}.",
  "hearing.asked-so-far":
    "The period is not over. {{fact.metric}}: the {{fact.days}} behind you carry a target of {{fact.target}}, and you have {{fact.actual}}.",
  "hearing.efficiency":
    "One thing the figures do show: each {{fact.one}} of ad money went with {{fact.now}} in revenue, and the target needed {{fact.needed}}, which is {{fact.lift}} more from the same budget. Ask where that was meant to come from.",
  "hearing.reached":
    "The same target would have been reached in {{fact.times}} of the {{fact.of}} before this one.",
  "hearing.never-reached":
    "None of the {{fact.of}} earlier periods on record would have reached this target.",
  "hearing.target-outside":
    "The target itself lies outside what this process delivers: from its own history, up to {{fact.limit}} is ordinary. Beyond that, effort is not enough; something in the system has to change.",
  "hearing.ordinary-but-outside":
    "By its own history the period itself was an ordinary one: anything from {{fact.low}} to {{fact.high}} is usual, and the target lies beyond that. Effort alone does not reach it; something in the system has to change.",
  "hearing.ordinary-period":
    "Measured against its own history this was an ordinary period: anything from {{fact.low}} to {{fact.high}} is the usual swing.",
  "hearing.rank": "Of the {{fact.of}} periods before it, {{fact.worse}} came out worse than this one.",
  "hearing.largest": "Compared with {{fact.base}}, the largest part is this: {{claim.driver}}.",
  "hearing.largest-unsure":
    "Taken by itself, that one step could still be chance; only the whole is clearly more.",
  "hearing.largest-likely":
    "By itself that is more than chance would do; with this many steps compared at once, it is likely and not certain.",
  "hearing.same-step": "Most of it is a single step: {{claim.ambition}}, but in fact {{claim.driver}}.",
  "hearing.chance-only":
    "The comparison with {{fact.base}} below is arithmetic; as long as chance can explain the gap, I do not call any of it a cause.",
  "hearing.ambition":
    "The target itself asked for {{fact.ambition}} more than {{fact.base}} had given; that is {{fact.share}} of the gap, and it was there before the first day.",
  "hearing.ambition-all":
    "The gap lay in the target from the start: it asked for {{fact.ambition}} beyond your starting point.",
  "hearing.own-largest":
    "The largest share is yours this time: {{fact.own}}, or {{fact.share}}. The largest piece of it is {{fact.factor}}. That is the uncomfortable part and the useful one, because you can start on it yourself.",
  "hearing.own-exceeds":
    "Your own steps, shared ones counted in part, lost {{fact.own}} on balance. That is more than the whole gap, because other steps won some of it back; most of it is {{fact.factor}}. It is the uncomfortable part and the useful one, because you can start on it yourself.",
  "hearing.own-part":
    "Yours to move, with shared steps counted in part: {{fact.own}}, {{fact.share}} of the gap, most of it in {{fact.factor}}.",
  "hearing.start": "We start there.",
  "hearing.start-surer": "That piece could still be chance, so we start with the surer one, {{fact.factor}}.",
  "hearing.others-needed": "For the rest you need other people; the table below says which roles.",
  "hearing.no-own-part":
    "On balance the steps that are yours did not pull the result down. The table below says where the rest lies, and with which roles.",
  "hearing.no-place":
    "Where it was lost I cannot say from one line: that takes the funnel, from ad money to orders. The questions below are the shortest way there.",
  "hearing.further-down":
    "Further down the funnel more is missing than this target shows: {{claim.gap}}. The largest part there: {{claim.driver}}.",
  "hearing.disagree":
    "Your sources disagree: {{fact.amount}} stands between the result you are judged by and the one in the funnel. As long as that is so I do not put a figure on anyone's part; settle it before any meeting.",
  "hearing.held-up": "Compared with {{fact.base}}, this carried the result: {{claim.driver}}.",

  "verdict.real-miss.events":
    "So {{claim.gap}}, and it was not just an unlucky stretch: with this many events, chance alone would explain about {{fact.allowance}}.",
  "verdict.real-miss.history":
    "So {{claim.gap}}, and that is more than chance: your results vary by up to about {{fact.allowance}} around their average without any reason.",
  "verdict.within-noise.events":
    "So {{claim.gap}}. That may well be chance: with this many events, a shortfall of up to about {{fact.allowance}} proves nothing.",
  "verdict.within-noise.history":
    "So {{claim.gap}}. That may well be chance: your results average {{fact.usual}}, and without any reason they come out up to about {{fact.allowance}} above or below it.",
  "verdict.too-few-data.events":
    "So {{claim.gap}}. I cannot tell yet whether that means anything: with so few events, even a shortfall of about {{fact.allowance}} could be chance, and a real problem could hide in it.",
  "verdict.too-few-data.none":
    "So {{claim.gap}}. Whether that is a real change or an ordinary swing I cannot tell: nothing here says how many events stand behind the figure, or what earlier periods looked like.",
  "verdict.too-few-data.orders":
    "So {{claim.gap}}. Whether that is chance depends on something you have not told me: if more than about {{fact.orders}} stand behind the result, that is, if an order averages less than about {{fact.value}}, chance hardly explains it, taking orders to differ in size as much as they usually do; with fewer and larger orders, it might.",
  "verdict.ahead": "So {{claim.gap}}. Nothing to explain away here; the useful question is what carried it.",
  "verdict.on-track": "So far {{claim.gap}}: on track, and nothing more than that until the period is over.",
  "verdict.ahead-but":
    "So {{claim.gap}}. Another figure you are judged by was missed, though; the table shows which, and it deserves the closer look.",
  "verdict.on-target": "So {{claim.gap}}, which is no more than chance could bring. The target was met.",
  "verdict.exactly-on-target": "The target was met exactly.",
  "hearing.contested":
    "Before you take this to anyone: your figures disagree ({{fact.metric}}: {{fact.said}} against {{fact.implied}}), and the verdict hangs on which is right. With the latter it would read: {{fact.verdict}}.",
  "hearing.two-channels":
    "Not every channel lost in the same way. {{fact.channel}}: {{claim.driver}}. {{fact.otherChannel}}: {{claim.otherDriver}}.",
  "hearing.worst-channel": "By channel, most was lost in {{fact.channel}}: {{claim.driver}}.",
  "hearing.target-below":
    "The target itself lies below the result of the period before ({{fact.previous}}), so it asked for less than was already there.",
  "verdict.days-to-tell": "If it goes on at this pace, it can be told from chance in {{fact.days}}.",
  "hearing.feeling.blame":
    "Having to answer for it each time, whatever it was, wears anyone down. The table below answers with steps and roles, and it can come to the meeting with you.",
  "hearing.feeling.blame-open":
    "Everyone looking at you for an answer that nobody has yet is a hard place to be in. What follows is not the answer, but it is the shortest way to one, and it can be shown to anyone.",
  "hearing.again":
    "You write that it was not the first time, and that counts: the longer it goes on, the less luck has to do with it. The earlier results, put beside this one, would show whether it is always the same distance, which points at the target, or a growing one, which points at a step.",
  "hearing.feeling.overwhelm":
    "That is too much at once for anyone. One thing from this report is enough for this week; the rest can wait.",
  "hearing.feeling.exhaustion": "Nothing below has to be done today; tired people do not need a longer list.",
  "hearing.feeling.fear-for-job":
    "If it comes to a talk about your job, what helps is a clear account of what was yours and what was not. It is below, and it does not flatter you.",
  "hearing.feeling.unfairness":
    "Whether it is unfair the figures cannot judge, but they can show who could have moved what.",
  "hearing.feeling.loneliness":
    "Nobody mends a funnel alone. The script below is written to bring others in, not to defend yourself.",
  "hearing.feeling.impostor":
    "That thought has an answer of its own further down. The figures come first, because they can say more about the period than about you.",
  "hearing.feeling.self-blame":
    "How much of it was yours can be worked out, and it has been; the amount is below, neither smaller nor larger than it is.",
  "hearing.further-down-split":
    "Of that, {{fact.own}} lies in steps that are yours, {{fact.system}} in steps that others run.",
  "verdict.real-miss.ordinary": "So {{claim.gap}}.",
  "hearing.disputed":
    "One of your own figures decides how this month sounds: held against {{fact.said}} it is a fall, held against {{fact.implied}} a rise. Settle which is right before the meeting; the sums below are made with {{fact.said}}.",
  "hearing.further-down-orders": "In orders: {{fact.actual}} instead of {{fact.planned}}.",
  "hearing.channels-together":
    "Every channel lost at the same time. That rarely comes from the channels; look at what they share: the site, stock, prices, the way to pay, the tracking, the season.",
};
