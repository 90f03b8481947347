/** Answers to the seven questions; each from the reader's own figures: short answer, reason, one step. */
import type { FAQ_MESSAGES } from "../../advice/faq/messages.ts";

export const faq: Readonly<Record<keyof typeof FAQ_MESSAGES, string>> = {
  "faq.missed-kpi.question": "I missed my target. What do I do first?",
  "faq.missed-kpi.question-met": "I met my target. What do I do with that?",
  "faq.missed-kpi.question-so-far": "I am on track so far. What do I do with that?",
  "faq.missed-kpi.real": "First, do not argue with the number: {{claim.gap}}, and chance does not cover it.",
  "faq.missed-kpi.noise":
    "First, do not look for a culprit. A shortfall of up to about {{fact.allowance}} is within what chance does, so any explanation you find now may be a story.",
  "faq.missed-kpi.unknown":
    "First, find out whether there is anything to explain; from what is here, nobody can tell a real miss from an ordinary swing.",
  "faq.missed-kpi.met":
    "Look at it as closely as you would at a bad one: {{claim.gap}}. The useful part is what carried it.",
  "faq.missed-kpi.exact":
    "Look at it as closely as you would at a bad one: the target was met exactly. The useful part is what carried it.",
  "faq.missed-kpi.met-step":
    "This week, note what was done differently and since when; in a few months nobody remembers, and the next target is built on this number.",
  "faq.missed-kpi.wait":
    "This week, change nothing on account of this number. Note today's date, leave things as they are, and look again when the next figures are in; a change made now could not be told from chance either.",
  "faq.split.own-system":
    "Then split it: {{fact.own}} in what you move yourself, {{fact.system}} in steps that others run.",
  "faq.split.own-system-ambition":
    "Then split it: {{fact.own}} in what you move yourself, {{fact.system}} in steps that others run, {{fact.ambition}} in the target from the start.",
  "faq.split.system":
    "Then split it: {{fact.system}} in steps that others run, while on balance yours did not pull the result down.",
  "faq.split.system-ambition":
    "Then split it: {{fact.system}} in steps that others run, {{fact.ambition}} in the target from the start.",
  "faq.split.own":
    "Then split it: {{fact.own}} in what you move yourself, while on balance the steps that others run did not add to the gap.",
  "faq.split.own-ambition":
    "Then split it: {{fact.own}} in what you move yourself, {{fact.ambition}} in the target from the start.",
  "faq.split.ambition":
    "Then look at the target: the step it asked for comes to {{fact.ambition}}, and on balance no step of the funnel explains the gap.",
  "faq.split.ambition-open":
    "Then look at the target: the step it asked for comes to {{fact.ambition}}. Where the rest was made or lost, only the funnel could show.",
  "faq.split.open":
    "Splitting it into your part and the system's needs the funnel; without it, any share I named would be invented.",
  "faq.split.disagree":
    "Do not split it yet: your result and your funnel tell of different sums, and any share taken from that would be wrong for someone.",
  "faq.split.arithmetic":
    "The split in the table is exact, but it is arithmetic: with so few events it may be the split of an accident.",
  "faq.held": "Say what held as well: {{claim.driver}}.",
  "faq.overwhelmed.question": "Why does this wear me out so much?",
  "faq.overwhelmed.others":
    "Because you answer for the whole and hold a part. Of a gap of {{fact.gap}} you hold {{fact.own}}; the rest you can only ask for.",
  "faq.overwhelmed.own":
    "Part of it is that the step that hurts is your own: what you decide accounts for {{fact.own}}. That is heavy for a while, and it is also the kind of problem that ends.",
  "faq.overwhelmed.none-own":
    "Because you answer for the whole of it, and on balance nothing of the gap of {{fact.gap}} was lost in steps that you decide on. You can only ask, and asking wears out faster than doing.",
  "faq.overwhelmed.noise":
    "Because an ordinary swing is being treated as a failure, and you are the one asked to explain it. There may be nothing to explain.",
  "faq.overwhelmed.met":
    "Because a met target is taken for granted, and the next one starts from it. That the result is good does not mean that the way there was.",
  "faq.overwhelmed.open":
    "Part of it is fog. Nobody can say yet where the result was made or lost, so all of it lands on the one person everyone can see.",
  "faq.overwhelmed.hours":
    "You work {{fact.hours}} a week; more hours will not change a step that somebody else runs.",
  "faq.overwhelmed.approval": "An approval takes {{fact.days}}, so even a good idea arrives late.",
  "faq.overwhelmed.survey":
    "You are in company: in a large survey of marketers, {{fact.share}} said that the past year had overwhelmed them. That says more about the role than about any one person in it.",
  "faq.overwhelmed.step-control":
    "One step: pick the decision you wait for most where it concerns {{fact.factor}}, and ask {{fact.owner}} for either the decision or the right to make it.",
  "faq.overwhelmed.step-workload":
    "One step: list what you did last week, strike out the one thing nobody would miss, and tell your manager that you have stopped doing it.",
  "faq.overwhelmed.step-clarity":
    "One step: write down what you may decide alone and what you may not, and show it to whoever set the target.",
  "faq.budget-refused.question": "My budget was refused. What can I still do?",
  "faq.budget-refused.asked": "You asked for {{fact.requested}} and were given {{fact.approved}}.",
  "faq.budget-refused.asked-granted":
    "You asked for {{fact.requested}} and it was granted, so this question is about what comes next.",
  "faq.budget-refused.asked-open": "You asked for {{fact.requested}}; what came of it you have not said.",
  "faq.budget-refused.asked-nothing": "You asked for {{fact.requested}} and were given nothing.",
  "faq.budget-refused.not-asked": "You may not need new money to move something.",
  "faq.budget-refused.shift":
    "The same ad budget can carry it: moving {{fact.amount}} a month from ads into content pays back around month {{fact.payback}} if things go as your figures suggest; how it looks when they do not stands below.",
  "faq.budget-refused.pilot":
    "From the ad budget I would risk a pilot of {{fact.amount}} a month in content and no more: it pays when things go as expected, and loses money when they go badly.",
  "faq.budget-refused.hold":
    "I would not take it from the ads: one piece of content would have to bring {{fact.needed}} a month, and I count on {{fact.have}}. The shift would lose money.",
  "faq.budget-refused.hold-small":
    "I would not take it from the ads: one piece of content has to bring {{fact.needed}} a month, and I count on {{fact.have}}. That leaves nothing to spare, so anything worth running would lose money.",
  "faq.budget-refused.hold-locked":
    "There is nothing to move: every paid channel is locked, at its minimum or kept for your own name.",
  "faq.budget-refused.hold-late":
    "Content would bring its first orders only after the horizon: on these figures no amount of it pays in time.",
  "faq.budget-refused.unknown":
    "Whether content could be paid for out of the ad budget I cannot work out yet; orders, visits and money together would show it.",
  "faq.budget-refused.free": "What costs nothing but time:",
  "faq.transformer.question": "What would it mean to transform rather than optimise?",
  "faq.transformer.system":
    "Here it has an address: {{claim.driver}}. Better ads do not mend that step; building it differently does.",
  "faq.transformer.ambition":
    "Here it starts with the target: the step it asked for makes {{fact.ambition}} of the gap. Optimising harder rarely closes that; changing how targets are made does.",
  "faq.transformer.own":
    "Here it begins at home: the step is {{fact.factor}}, and it is yours. Tuning brings a little; a different way of doing it brings more.",
  "faq.transformer.open":
    "Here it begins with seeing: whoever can show where results are made decides what gets rebuilt.",
  "faq.impostor.question": "Am I simply not good enough?",
  "faq.impostor.held": "And the same figures say this about you: {{claim.driver}}.",
  "faq.impostor.own-large":
    "One period cannot answer that. It says that the steps you decide on lost {{fact.own}}, which is a piece of work to redo, not a measure of a person.",
  "faq.impostor.own-small":
    "These figures do not say so. Of a gap of {{fact.gap}} you had {{fact.own}} in your hands; that is worth mending and no reason to doubt your place.",
  "faq.impostor.none-own":
    "These figures do not say so: on balance the steps that are yours did not pull the result down. What was lost was lost elsewhere.",
  "faq.impostor.noise":
    "These figures cannot say so: a gap that chance could make says nothing about the person who reports it.",
  "faq.impostor.open":
    "These figures cannot answer that, either way; a target and a result say how a period went, not how good someone is.",
  "faq.impostor.survey":
    "The feeling is common: in a survey of marketers, {{fact.share}} said they had known it. Common does not mean harmless, and it is not a diagnosis.",
  "faq.impostor.step":
    "One step: write down a few decisions of this period, why you took them and what they taught you. If the doubt follows you home or into your sleep, talk to someone you trust, or to a professional.",
  "faq.tell-the-team.question": "How do I tell the team?",
  "faq.tell-the-team.real": "Plainly and first: {{claim.gap}}.",
  "faq.tell-the-team.noise":
    "Plainly, with the caveat in the same breath: {{claim.gap}}, and nobody can say yet that it is more than chance.",
  "faq.tell-the-team.met": "Plainly, and by naming what carried it and who.",
  "faq.tell-the-team.order":
    "Then your own part before anyone else's, then what the data say about the rest, as steps and roles, then one request, then the day you look again. In that order it is a report; in any other it sounds like a defence.",
  "faq.tell-the-team.debrief":
    "Hold a short review afterwards: teams that did so performed about {{fact.better}} better in controlled studies. The script below is ready to be read aloud.",
  "faq.stronger.question": "How do I get stronger in this job?",
  "faq.stronger.depth":
    "Go deep where your own funnel leaks: {{fact.factor}}. The skill that moves it is {{fact.skill}}.",
  "faq.stronger.open": "Go deep in one thing that your own figures ask for; here that is {{fact.skill}}.",
  "faq.stronger.level": "Your own mark for it is {{fact.level}}, so you know where you start.",
  "faq.stronger.step":
    "One step: choose one question about your own data this week that takes {{fact.skill}} to answer, and answer it in writing.",
};
