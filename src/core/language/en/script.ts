/** Said or sent by the marketer. First person, no confession that the figures do not make, nobody accused. */
import type { SCRIPT_MESSAGES } from "../../advice/script/messages.ts";

export const script: Readonly<Record<keyof typeof SCRIPT_MESSAGES, string>> = {
  "script.team.open":
    "{{fact.metric}}: the target was {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}. I would like to say that before anyone has to ask.",
  "script.manager.open":
    "{{fact.metric}} first: target {{fact.target}}, result {{fact.actual}}. I would rather you heard it from me, with what is behind it.",
  "script.executive.open":
    "{{fact.metric}}: {{fact.actual}} against a target of {{fact.target}} for {{fact.period}}.",
  "script.client.open":
    "Here is where {{fact.period}} stands. {{fact.metric}}: agreed {{fact.target}}, reached {{fact.actual}}.",
  "script.open-so-far":
    "{{fact.metric}}, so far: the {{fact.days}} behind us carry a target of {{fact.target}}, and we have {{fact.actual}}. The period is not over, so this is a reading and not a result.",
  "script.chance":
    "This may be no more than chance: up to about {{fact.allowance}} proves nothing with figures of this size, so I am not presenting a cause.",
  "script.sure": "That is more than chance, which would explain about {{fact.allowance}}.",
  "script.ordinary":
    "Against our own history the period itself was an ordinary one; it is the target that lies further out.",
  "script.unsure":
    "Whether this is more than an ordinary swing I cannot say yet; I will collect what it takes to tell.",
  "script.mine":
    "My part first: {{claim.driver}}. That is where I begin, and I will show you what it changes.",
  "script.client.mine":
    "On our side first: {{claim.driver}}. That is where we begin, and you will see what it changes.",
  "script.client.request":
    "We would like to begin with one step, {{fact.factor}}, and leave the rest as it is meanwhile, so that the effect can be read.",
  "script.mine-total":
    "My part first, with what went well already taken off: {{fact.own}}. The largest piece: {{claim.driver}}. That is where I begin, and I will show you what it changes.",
  "script.client.none": "On our side first: on balance the steps we run did not pull the result down.",
  "script.client.unknown":
    "On our side first: the size of our part is not known yet, and we will not guess. We will bring the figures.",
  "script.client.chance":
    "On our side first: as long as chance can explain the gap, we present no cause, neither ours nor anyone's.",
  "script.client.request-open":
    "We would like to bring the figures from click to order onto one page together, so that next time the place is known and not only the size.",
  "script.client.request-target":
    "We would like to agree what is to carry this target: more money, a named improvement, or a target that fits what is there.",
  "script.met": "That means {{claim.gap}}.",
  "script.met-exact": "The target was met, to the figure.",
  "script.met-request":
    "I would like us to write down what carried it, before the next target is built on this number.",
  "script.met-subject": "{{fact.metric}}, {{fact.period}}: target met, and what carried it",
  "script.mine-shared":
    "My part first: {{fact.own}} is the share I carry, together with others, mostly in {{fact.factor}}.",
  "script.mine-none":
    "My part first: on balance the steps I run did not pull the result down. I will show how I know.",
  "script.mine-open":
    "My part first: I do not know its size yet, and I will not guess. I will bring the figures.",
  "script.mine-chance":
    "My part first: as long as chance can explain the gap I will not present a cause, neither mine nor anyone's.",
  "script.system":
    "The largest step that does not sit with me alone, compared with {{fact.base}}: {{claim.driver}}.",
  "script.system-shared": "A part of that step is mine and already counted above.",
  "script.system-unsure":
    "Taken by itself that step could still be chance, so I would look at it before changing anything.",
  "script.ambition": "The step that the target itself asked for makes {{fact.ambition}} of the gap.",
  "script.further-down":
    "Further down more is missing than this target shows: {{claim.gap}}. The largest part there: {{claim.driver}}.",
  "script.held": "What held: {{claim.driver}}.",
  "script.open-question":
    "Where in the funnel it was lost, none of us can see at the moment. That is the first thing I want to change.",
  "script.tried": "Already tried: {{fact.words}}.",
  "script.no-blame": "I am not looking for someone to blame; I am looking for the step.",
  "script.team.ask": "What I ask of you is one thing.",
  "script.manager.ask": "One request to you.",
  "script.executive.ask": "One request.",
  "script.client.ask": "What we propose is this.",
  "script.ask-patience":
    "I would like us to judge this over several periods instead of one, and to change nothing because of it.",
  "script.review": "On {{fact.date}} I will show where we stand, good or bad.",
  "script.team.message":
    "Before the meeting, the short version: {{claim.gap}}. What I know and what I do not know yet come with it; on {{fact.date}} we look again.",
  "script.manager.message":
    "You should hear this from me: {{claim.gap}}. I will bring what is behind it and one request. Do you have a moment this week? Next look on {{fact.date}}.",
  "script.executive.message":
    "In one line: {{claim.gap}}. What is behind it and one request are on a page; next reading on {{fact.date}}.",
  "script.client.message":
    "Where we stand: {{claim.gap}}. What is behind it and what we propose are in the mail; next reading on {{fact.date}}.",
  "script.team.subject": "{{fact.metric}}, {{fact.period}}: the number, what I know, one request",
  "script.manager.subject": "{{fact.metric}}, {{fact.period}}: what is behind it, and a decision I need",
  "script.executive.subject": "{{fact.metric}}, {{fact.period}}: the result and one request",
  "script.client.subject": "{{fact.metric}}, {{fact.period}}: result and next steps",
  "script.greeting": "Hello,",
  "script.closing": "I am glad to go through the figures with anyone who wants to see them.",
  "script.question.fault": "Is this your fault?",
  "script.question.fault-own": "A part that I can put a figure on is mine: {{fact.own}}. I will start there.",
  "script.question.fault-shared":
    "Mine to move: {{fact.own}} of it, and I will start there. In steps I do not run: {{fact.system}}; blaming me for those would not mend them.",
  "script.question.fault-system":
    "On balance not in my own steps. Steps I do not run make {{fact.system}} of it, and I would like to help mend them.",
  "script.question.fault-open":
    "I cannot tell you honestly yet, and neither can anyone else: the figures that would show it are missing. I will get them.",
  "script.question.fault-chance":
    "As long as chance can explain the gap, I would not call it anyone's. If it happens again, I will be the one to say so.",
  "script.question.target": "Was the target realistic?",
  "script.question.target-reached":
    "It would have been reached in {{fact.times}} of the {{fact.of}} before. I would let that speak for itself.",
  "script.question.target-never":
    "None of the {{fact.of}} before reached it. I would let that speak for itself.",
  "script.question.target-step":
    "It asked for a step of {{fact.ambition}}. If we keep it, I would like to know what carries that.",
  "script.question.target-previous":
    "The period before brought {{fact.previous}}. I would start the conversation about the target there.",
  "script.question.target-open": "I cannot say without earlier periods. I will bring them.",
  "script.question.next": "What happens next?",
  "script.question.next-answer":
    "One change at a time, so that we can read it, and a look at the result on {{fact.date}}.",
};
