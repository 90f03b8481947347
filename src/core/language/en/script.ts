/**
 * Said or sent by the marketer. First person, no confession that the figures do not make, nobody accused. A team hears
 * what we learn and try, a manager the decision and the risk, an executive money and choice, a client what it means for them.
 */
import type { SCRIPT_MESSAGES } from "../../advice/script/messages.ts";

export const script: Readonly<Record<keyof typeof SCRIPT_MESSAGES, string>> = {
  "script.team.open":
    "{{fact.metric}}: the target was {{fact.target}}, and {{fact.period}} closed at {{fact.actual}}. I would like to say that before anyone has to ask.",
  "script.team.open-so-far":
    "{{fact.metric}}, so far: the {{fact.days}} behind us carry a target of {{fact.target}}, and we have {{fact.actual}}. The period is not over, so this is a reading and not a result.",
  "script.team.sure": "That is more than chance, which would explain about {{fact.allowance}}.",
  "script.team.ordinary":
    "Against our own history the period itself was an ordinary one; it is the target that lies further out.",
  "script.team.chance":
    "This may be no more than chance: up to about {{fact.allowance}} proves nothing with figures of this size, so I am not presenting a cause.",
  "script.team.unsure":
    "Whether this is more than an ordinary swing I cannot say yet; I will collect what it takes to tell.",
  "script.team.fork":
    "If we usually land near {{fact.actual}}, this was a period like the others beside a high target. If we usually land near {{fact.target}}, something broke, and then I want to know on which day.",
  "script.team.mine-total":
    "My part first, with what went well already taken off: {{fact.own}}. The largest piece of it is this: {{claim.driver}}.",
  "script.team.mine-shared":
    "My part first: {{fact.own}} is the share I carry, together with others, mostly in {{fact.factor}}.",
  "script.team.mine-none":
    "My part first: on balance the steps I run did not pull the result down. I will show how I know, so that you can check it.",
  "script.team.mine-open":
    "My part first: I do not know its size yet, and I will not guess. I will bring the figures, including those that do not suit me.",
  "script.team.mine-chance":
    "My part first: as long as chance can explain the gap I will not present a cause, neither mine nor anyone's.",
  "script.team.system":
    "The largest step that does not sit with me alone, compared with {{fact.base}}: {{claim.driver}}.",
  "script.team.system-shared": "A part of that step is mine and already counted above.",
  "script.team.system-unsure":
    "Taken by itself that step could still be chance, so I would look at it before changing anything.",
  "script.team.ambition": "And {{fact.ambition}} of the gap was in the target before we began.",
  "script.team.further-down":
    "Further down more is missing than this target shows: {{claim.gap}}. The largest part there: {{claim.driver}}.",
  "script.team.held": "What held: {{claim.driver}}.",
  "script.team.open-question":
    "Where between the ad and the order it was lost, none of us can see at the moment. That is the first thing I want to change.",
  "script.team.disagree":
    "Our own figures disagree in one place. I will settle that before we draw anything from it.",
  "script.team.no-blame": "I am not looking for someone to blame; I am looking for the step.",
  "script.team.tried": "Already tried: {{fact.words}}.",
  "script.team.line":
    "At the efficiency we had, the money we were given brings {{fact.given}}. For {{fact.target}} something has to change, and I would like us to choose what.",
  "script.team.outlook":
    "If everything stays as it is, the next period ends near {{fact.runRate}}; I say so now, so that it surprises no one.",
  "script.team.request-own":
    "What I ask of you is one thing: leave the other steps as they are while I work on {{fact.factor}}, so that we can read the effect.",
  "script.team.request-step": "What I ask of you is one thing, and it is about {{fact.factor}}.",
  "script.team.request-target":
    "What I ask of you is one thing: tell me which step you would trust to carry a target like this.",
  "script.team.request-unknown":
    "What I ask of you is one thing: the figures you hold from click to order, for this period and the one before, so that next time we can say where it was lost.",
  "script.team.request-settle":
    "What I ask of you is one thing: that we agree which report counts before the next meeting.",
  "script.team.request-patience":
    "What I ask of you is one thing: let us judge this over several periods instead of one, and change nothing because of it.",
  "script.team.review": "On {{fact.date}} I will show where we stand, good or bad.",
  "script.team.met": "That means {{claim.gap}}.",
  "script.team.met-exact": "The target was met, to the figure.",
  "script.team.met-request":
    "I would like us to write down what carried it, each for their own step, before the next target is built on this number. Much of what works is forgotten because nobody noted it in a good month.",
  "script.team.message":
    "Before the meeting, the short version: {{claim.gap}}. I will begin with my own part and with what I do not know; on {{fact.date}} we look again.",
  "script.team.message-met":
    "{{fact.metric}}, {{fact.period}}: the target is met. Please note what you did differently, a line is enough; we compare on {{fact.date}}.",
  "script.team.subject": "{{fact.metric}}, {{fact.period}}: the number, my part, one request",
  "script.team.subject-met": "{{fact.metric}}, {{fact.period}}: target met, and what carried it",
  "script.team.email-open":
    "Here are the figures before we meet, so that the meeting can be about what we do.",
  "script.team.email-result":
    "Where we ended: {{fact.actual}} of {{fact.target}} ({{fact.metric}}, {{fact.period}}).",
  "script.team.email-so-far":
    "Where we are after {{fact.days}}: {{fact.actual}}, with {{fact.target}} due by now ({{fact.metric}}).",
  "script.team.email-sure": "How much of it chance explains: about {{fact.allowance}}, not all of it.",
  "script.team.email-chance":
    "How much of it chance explains: possibly all of it; the line is about {{fact.allowance}}.",
  "script.team.email-unsure": "How much of it chance explains: not known yet.",
  "script.team.email-mine": "My part: {{fact.own}}.",
  "script.team.email-mine-none": "My part: on balance nothing lost; the table is open to anyone.",
  "script.team.email-mine-open": "My part: open, like everyone's, until the figures are there.",
  "script.team.email-system": "Where I need other hands: {{fact.factor}}.",
  "script.team.email-ambition": "In the target from the first day: {{fact.ambition}}.",
  "script.team.email-ask-own":
    "What helps me most: that nothing else is changed while I work on {{fact.factor}}.",
  "script.team.email-ask-step": "What helps me most: an hour on {{fact.factor}} with those who run it.",
  "script.team.email-ask-target": "What helps me most: your view of which step could carry this target.",
  "script.team.email-ask-unknown": "What helps me most: the figures from click to order that you hold.",
  "script.team.email-ask-settle": "What helps me most: one report that all of us accept.",
  "script.team.email-ask-patience":
    "What helps me most: that nobody changes anything because of this number.",
  "script.team.email-ask-met": "What helps me most: a line from each of you on what you did differently.",
  "script.team.email-date": "When we look again: {{fact.date}}.",
  "script.team.email-close":
    "If a figure looks wrong to you, tell me; I would rather be corrected than believed.",

  "script.manager.open":
    "{{fact.metric}} first: target {{fact.target}}, result {{fact.actual}}. I would rather you heard it from me, with what is behind it.",
  "script.manager.open-so-far":
    "A reading before the end. {{fact.metric}}: {{fact.actual}} after {{fact.days}}, where {{fact.target}} was due.",
  "script.manager.sure":
    "Bad luck accounts for about {{fact.allowance}} of that at most, so there is something to mend.",
  "script.manager.ordinary":
    "The period lies inside our usual range and the target outside it; I would rather talk about that than about a bad month.",
  "script.manager.chance":
    "I would not act on it: at our size a shortfall of about {{fact.allowance}} comes and goes by itself.",
  "script.manager.unsure":
    "What we record does not tell a swing from a loss, and that is the first thing I would put right.",
  "script.manager.fork":
    "It hangs on our usual level: near {{fact.actual}} the target was the step, near {{fact.target}} something went wrong.",
  "script.manager.mine-total":
    "On my side stand {{fact.own}}, gains already taken off; chiefly this: {{claim.driver}}. That I change now.",
  "script.manager.mine-shared":
    "On my side stand {{fact.own}}, most of it in a step I share with others: {{fact.factor}}. My piece of it I change now.",
  "script.manager.mine-none":
    "On my side nothing was lost on balance; I have the table with me and would like you to look for the mistake in it.",
  "script.manager.mine-open":
    "My own share I cannot put a figure on yet, and I would rather tell you that than a number.",
  "script.manager.mine-chance":
    "As long as luck can explain it I name no cause, and I would ask the same of everyone who is asked.",
  "script.manager.system": "What I cannot move alone, held against {{fact.base}}: {{claim.driver}}.",
  "script.manager.system-unsure":
    "That step may still turn out to be chance, so a look comes before any money.",
  "script.manager.ambition":
    "{{fact.ambition}} of the shortfall was in the target when we took it on, and I would like to know what was meant to carry it.",
  "script.manager.further-down":
    "The larger problem lies below the figure you judge me by: {{claim.gap}}, and there mostly this: {{claim.driver}}.",
  "script.manager.held": "One thing went better, and I would leave it alone: {{claim.driver}}.",
  "script.manager.open-question":
    "Which step lost it cannot be seen from what I am given; I have the money and the result, and nothing between them.",
  "script.manager.tried": "So that nobody has to propose it again, this has been tried: {{fact.words}}.",
  "script.manager.line":
    "With last period's efficiency our ad money gives {{fact.given}}. Getting to {{fact.target}} is a choice between more money, a better step and another number.",
  "script.manager.outlook":
    "Left as it is, I expect {{fact.runRate}} next time, and I would rather you planned with that than with hope.",
  "script.manager.shift":
    "I also have a proposal that needs no new money, {{fact.amount}} a month from ads into content, with its risk and the point at which it stops.",
  "script.manager.request-own":
    "From you I need one thing: room to work on {{fact.factor}} for a few weeks without each weekly number being held against the attempt.",
  "script.manager.request-step":
    "From you I need one thing: a word with {{fact.owner}}, so that {{fact.factor}} gets someone in charge and a date.",
  "script.manager.request-target":
    "From you I need one decision about the target: more money behind it, a named improvement with someone in charge, or a figure that fits what we have.",
  "script.manager.request-unknown":
    "From you I need one thing: that I get the figures from click to order, for this period and the one before, in whatever form they exist.",
  "script.manager.request-settle":
    "From you I need one thing: a ruling on which source counts, since ours contradict each other.",
  "script.manager.request-patience":
    "From you I need one thing: that we read several periods together before anyone is asked to explain one.",
  "script.manager.review": "You have the next reading from me on {{fact.date}}, whichever way it goes.",
  "script.manager.met": "In short: {{claim.gap}}.",
  "script.manager.met-exact": "In short: the target is met, no more and no less.",
  "script.manager.met-request":
    "Before the next target is built on it, I would like to show you which part I can repeat and which part I was given; they do not grow alike.",
  "script.manager.message":
    "You should hear this from me: {{claim.gap}}. I will bring what is behind it and one request. Do you have a moment this week? Next reading on {{fact.date}}.",
  "script.manager.message-met":
    "{{fact.metric}}, {{fact.period}}: on target. Before we plan the next one, I would like a moment to show what of it will last. My note on it comes on {{fact.date}}.",
  "script.manager.subject": "{{fact.metric}}, {{fact.period}}: what is behind it, and a decision I need",
  "script.manager.subject-met": "{{fact.metric}}, {{fact.period}}: met, and what of it will last",
  "script.manager.email-open": "In short, before we talk:",
  "script.manager.email-result":
    "Result: {{fact.actual}}, target {{fact.target}} ({{fact.metric}}, {{fact.period}}).",
  "script.manager.email-so-far":
    "Reading after {{fact.days}}: {{fact.actual}}, due {{fact.target}} ({{fact.metric}}).",
  "script.manager.email-sure": "Luck: explains about {{fact.allowance}}; the rest is real.",
  "script.manager.email-chance": "Luck: may explain all of it, up to about {{fact.allowance}}.",
  "script.manager.email-unsure": "Luck: cannot be told apart yet.",
  "script.manager.email-mine": "Mine to mend: {{fact.own}}.",
  "script.manager.email-mine-none": "Mine to mend: nothing on balance.",
  "script.manager.email-mine-open": "Mine to mend: not yet known; I will not estimate it.",
  "script.manager.email-system": "Not mine alone: {{fact.factor}}.",
  "script.manager.email-ambition": "Built into the target: {{fact.ambition}}.",
  "script.manager.email-ask-own": "To decide: room for a few weeks of work on {{fact.factor}}.",
  "script.manager.email-ask-step": "To decide: who takes charge of {{fact.factor}}, and until when.",
  "script.manager.email-ask-target":
    "To decide: money for this target, a step that carries it, or another figure.",
  "script.manager.email-ask-unknown": "To decide: who gives me the figures from click to order.",
  "script.manager.email-ask-settle": "To decide: which of our sources counts.",
  "script.manager.email-ask-patience": "To decide: that this is read over several periods.",
  "script.manager.email-ask-met":
    "To decide: nothing yet; I would like to talk before the next target is set.",
  "script.manager.email-date": "Next reading: {{fact.date}}.",
  "script.manager.email-close": "I can take you through any line of it whenever it suits you.",

  "script.executive.open":
    "{{fact.metric}}: {{fact.actual}} against a target of {{fact.target}} for {{fact.period}}.",
  "script.executive.open-so-far":
    "{{fact.metric}}, not final: {{fact.actual}} after {{fact.days}}, against {{fact.target}} for the same days.",
  "script.executive.sure": "It is a real shortfall; chance covers about {{fact.allowance}}.",
  "script.executive.ordinary":
    "By our own record the period was normal. The target was set beyond that record.",
  "script.executive.chance":
    "It lies within what chance does at our volume, about {{fact.allowance}}, so I propose no action on it.",
  "script.executive.unsure":
    "We do not record enough to say whether this is a trend or a swing, and I will not pretend otherwise.",
  "script.executive.fork":
    "Both readings are open. If our level has been about {{fact.actual}}, the company asked for a step up and did not get it. If it has been about {{fact.target}}, we lost something and have to find it.",
  "script.executive.mine-total":
    "In marketing's own hands lie {{fact.own}} of it, after gains; mainly {{claim.driver}}.",
  "script.executive.mine-shared":
    "In marketing's own hands lie {{fact.own}} of it, mainly in a step shared with others: {{fact.factor}}.",
  "script.executive.mine-none":
    "Marketing's own steps did not lower the result on balance; the calculation is open to you.",
  "script.executive.mine-open":
    "How much of it is marketing's own I cannot state yet, and I will not estimate it here.",
  "script.executive.mine-chance":
    "While chance can explain it, I attribute it to no one, marketing included.",
  "script.executive.system":
    "The largest loss outside marketing's own hands, against {{fact.base}}: {{claim.driver}}.",
  "script.executive.system-unsure": "Seen alone, that one is not yet beyond chance.",
  "script.executive.ambition": "{{fact.ambition}} of the gap was in the target before the period began.",
  "script.executive.further-down":
    "The money tells more than the target: {{claim.gap}}, mainly because {{claim.driver}}.",
  "script.executive.held": "One step improved: {{claim.driver}}.",
  "script.executive.open-question":
    "We see what goes in and what comes out; the steps between are not reported in one place, so nobody can say where it is lost.",
  "script.executive.tried": "Tried so far: {{fact.words}}.",
  "script.executive.line":
    "At the previous efficiency, the planned ad money yields {{fact.given}}; {{fact.target}} takes more money, a better step or a different number.",
  "script.executive.outlook": "Unchanged, the next period comes out near {{fact.runRate}}.",
  "script.executive.shift":
    "A proposal for {{fact.amount}} a month from ads into content is worked out, without new money, with its low point, its payback and its stop rule.",
  "script.executive.request-own":
    "I need no decision today. I ask to be judged by what happens to {{fact.factor}}, and I will report exactly that.",
  "script.executive.request-step":
    "The decision that would help most is who answers for {{fact.factor}}, with a date. From my side the figures for it are ready.",
  "script.executive.request-target":
    "The decision that would help most is whether to fund this target, to name the step that carries it, or to set another.",
  "script.executive.request-unknown":
    "The decision that would help most costs nothing: that the figures from click to order stand on one page, with someone in charge of it.",
  "script.executive.request-settle":
    "The decision that would help most is which source counts; today ours give different answers.",
  "script.executive.request-patience":
    "I ask for no decision on the strength of this one figure. What would help is to see each result beside the range that chance alone gives it, so that the next real loss is noticed at once.",
  "script.executive.review": "The next reading reaches you on {{fact.date}}.",
  "script.executive.met": "The outcome: {{claim.gap}}.",
  "script.executive.met-exact": "The outcome: exactly on target.",
  "script.executive.met-request":
    "I would use the good period to settle what the next target rests on. What was ours to do can be repeated; what the season or the market gave should not be planned on.",
  "script.executive.message":
    "In one line: {{claim.gap}}. What is behind it and one request are on a page; next reading on {{fact.date}}.",
  "script.executive.message-met":
    "{{fact.metric}}, {{fact.period}}: target met. A page on what carried it follows on {{fact.date}}.",
  "script.executive.subject": "{{fact.metric}}, {{fact.period}}: the result and one request",
  "script.executive.subject-met": "{{fact.metric}}, {{fact.period}}: target met",
  "script.executive.email-open": "The essentials:",
  "script.executive.email-result":
    "{{fact.metric}} for {{fact.period}}: {{fact.actual}}; target: {{fact.target}}.",
  "script.executive.email-so-far":
    "{{fact.metric}} after {{fact.days}}: {{fact.actual}}; due: {{fact.target}}.",
  "script.executive.email-sure": "Beyond chance: yes; chance covers about {{fact.allowance}}.",
  "script.executive.email-chance": "Beyond chance: no; the line is at about {{fact.allowance}}.",
  "script.executive.email-unsure": "Beyond chance: cannot be said from what we record.",
  "script.executive.email-mine": "Marketing's own part: {{fact.own}}.",
  "script.executive.email-mine-none": "Marketing's own part: none on balance.",
  "script.executive.email-mine-open": "Marketing's own part: open.",
  "script.executive.email-system": "Largest part outside it: {{fact.factor}}.",
  "script.executive.email-ambition": "In the target beforehand: {{fact.ambition}}.",
  "script.executive.email-ask-own": "Decision needed: none; measure me by {{fact.factor}}.",
  "script.executive.email-ask-step": "Decision needed: who answers for {{fact.factor}}.",
  "script.executive.email-ask-target":
    "Decision needed: fund the target, name what carries it, or change it.",
  "script.executive.email-ask-unknown":
    "Decision needed: one page from click to order, with someone in charge.",
  "script.executive.email-ask-settle": "Decision needed: which source counts.",
  "script.executive.email-ask-patience": "Decision needed: none on this one figure.",
  "script.executive.email-ask-met": "Decision needed: none.",
  "script.executive.email-date": "Next figures: {{fact.date}}.",
  "script.executive.email-close": "Details on request; the full calculation is at hand.",

  "script.client.open":
    "Here is where {{fact.period}} stands. {{fact.metric}}: agreed {{fact.target}}, reached {{fact.actual}}.",
  "script.client.open-so-far":
    "An honest reading on the way. {{fact.metric}}: after {{fact.days}} we have {{fact.actual}}, and {{fact.target}} was agreed for this point.",
  "script.client.sure":
    "That is more than the ups and downs such figures have by themselves, which come to about {{fact.allowance}}.",
  "script.client.ordinary":
    "By your own history it was a usual period, and what we agreed lies beyond that history.",
  "script.client.chance":
    "A shortfall of up to about {{fact.allowance}} comes about without any reason at this volume, so we are not going to offer you one.",
  "script.client.unsure":
    "Whether that is an ordinary dip or a loss cannot be seen from the figures we share today, and you should know that from us.",
  "script.client.fork":
    "Should {{fact.actual}} be close to your usual level, we agreed on a step up that did not come; should {{fact.target}} be closer, something was lost that we will look for.",
  "script.client.mine-total":
    "On our side first, what went better already taken off: {{fact.own}}. Most of it comes from this: {{claim.driver}}.",
  "script.client.mine-shared":
    "On our side first: {{fact.own}}, mostly in a step that we and you work on together, {{fact.factor}}.",
  "script.client.mine-none":
    "On our side first: on balance the steps we run did not lower the result, and you are welcome to check the table.",
  "script.client.mine-open":
    "On our side first: the size of our part is not known yet, and we will not guess. We will bring the figures.",
  "script.client.mine-chance":
    "On our side first: as long as chance can explain the gap, we present no cause, neither ours nor yours.",
  "script.client.system":
    "Outside the steps we run, compared with {{fact.base}}: {{claim.driver}}. We can help there and cannot decide it.",
  "script.client.system-unsure": "That alone may be chance, so we would watch it before touching it.",
  "script.client.ambition":
    "What we agreed asked for {{fact.ambition}} beyond where things stood, and that part was open from the start.",
  "script.client.further-down":
    "For your business another figure weighs more: {{claim.gap}}, mostly in one place: {{claim.driver}}.",
  "script.client.held": "What went better and should stay as it is: {{claim.driver}}.",
  "script.client.open-question":
    "Between the click and the order lie steps that neither of us sees together today, and that is where the answer is.",
  "script.client.tried": "What we have tried up to now: {{fact.words}}.",
  "script.client.line":
    "With the efficiency before, the planned media money brings {{fact.given}}. For {{fact.target}} we would have to agree what changes.",
  "script.client.outlook":
    "What it means for you: as things run, plan with {{fact.runRate}} for the next period.",
  "script.client.request-own":
    "We propose to begin with one step, {{fact.factor}}, and to leave the rest as it is meanwhile, so that you can see what it brings.",
  "script.client.request-step":
    "We propose an hour with {{fact.owner}} about {{fact.factor}}; we will bring what we see from outside.",
  "script.client.request-target":
    "We propose to agree what is to carry this target: more money, a named improvement, or a figure that fits what is there.",
  "script.client.request-unknown":
    "We propose to put the figures from click to order onto one page together, so that next time the place is known and not only the size.",
  "script.client.request-settle":
    "We propose to agree on one source for the result; at present yours and ours do not say the same.",
  "script.client.request-patience":
    "We propose to leave everything as it is and to judge several periods together; a change made now would cost you money and teach neither of us anything.",
  "script.client.review": "On {{fact.date}} you get the next reading from us, good or bad.",
  "script.client.met": "So {{claim.gap}}.",
  "script.client.met-exact": "So the agreed target was reached exactly.",
  "script.client.met-request":
    "We would like to go through what carried it with you, and to say openly which part of it came from our work and which would have come anyway. The next target should rest on the first.",
  "script.client.message":
    "Where we stand: {{claim.gap}}. What is behind it and what we propose are in the mail; next reading on {{fact.date}}.",
  "script.client.message-met":
    "{{fact.metric}}, {{fact.period}}: what we agreed was reached. On {{fact.date}} we send you what carried it.",
  "script.client.subject": "{{fact.metric}}, {{fact.period}}: result and next steps",
  "script.client.subject-met": "{{fact.metric}}, {{fact.period}}: agreed target reached",
  "script.client.email-open": "This is where things stand and what we suggest:",
  "script.client.email-result":
    "Agreed: {{fact.target}}. Reached: {{fact.actual}} ({{fact.metric}}, {{fact.period}}).",
  "script.client.email-so-far":
    "Agreed for the first {{fact.days}}: {{fact.target}}. Reached so far: {{fact.actual}} ({{fact.metric}}).",
  "script.client.email-sure": "Ordinary ups and downs: about {{fact.allowance}}; this is more.",
  "script.client.email-chance": "Ordinary ups and downs: up to about {{fact.allowance}}; this is not more.",
  "script.client.email-unsure": "Ordinary ups and downs: not known for these figures.",
  "script.client.email-mine": "On our side: {{fact.own}}.",
  "script.client.email-mine-none": "On our side: nothing lost on balance.",
  "script.client.email-mine-open": "On our side: not known yet.",
  "script.client.email-system": "Beyond our steps: {{fact.factor}}.",
  "script.client.email-ambition": "Asked for beyond the starting point: {{fact.ambition}}.",
  "script.client.email-ask-own": "Our proposal: begin with {{fact.factor}}, leave the rest.",
  "script.client.email-ask-step": "Our proposal: a joint hour on {{fact.factor}}.",
  "script.client.email-ask-target": "Our proposal: agree what carries the target.",
  "script.client.email-ask-unknown": "Our proposal: one shared page from click to order.",
  "script.client.email-ask-settle": "Our proposal: one agreed source for the result.",
  "script.client.email-ask-patience": "Our proposal: change nothing and read several periods together.",
  "script.client.email-ask-met": "Our proposal: look together at what carried it.",
  "script.client.email-date": "You hear from us again on {{fact.date}}.",
  "script.client.email-close": "We are glad to go through the figures with you in a call.",

  "script.begin.ad-spend":
    "This week I put the money that was not spent, and what it would have brought, on one line for whoever sets the budget.",
  "script.begin.click-cost":
    "This week I sort search terms and placements by what a result costs and pause the dearest that brought nothing.",
  "script.begin.arrival":
    "This week I compare clicks and visits of a single day by device, so that we know whether the page or the tracking loses them.",
  "script.begin.lead-rate":
    "This week I fill in our own form on a phone and bring the list of fields that nobody needs.",
  "script.begin.conversion":
    "This week I buy from us on a phone, from the ad to the confirmation, and bring every snag as a picture.",
  "script.begin.qualification":
    "This week I go through the rejected leads and look for the promise in our ads that brought them.",
  "script.begin.closing":
    "This week I put the leads in order of how long they waited and bring that list, without names.",
  "script.begin.order-value":
    "This week I lay the orders of both periods side by side and look for what became smaller.",
  "script.begin.volume": "This week I split the visitors by source and find the one that lost most.",
  "script.begin.result-cost":
    "This week I put clicks and visits beside money and results, so that the middle of the way shows.",
  "script.begin.visit-value":
    "This week I count the orders behind the money, so that we see whether buyers or baskets became fewer.",
  "script.begin.lead-value":
    "This week I count the deals behind the leads, so that we see whether there are fewer of them or smaller ones.",
  "script.begin.mix":
    "This week I list what each channel returned in both periods and mark where money moved to the weaker one.",
  "script.begin.scale": "This week I look up what the last slice of the budget brought on its own.",
  "script.begin.channel-change":
    "This week I write down for each channel we started or stopped why, when, and what it should have brought by now.",
  "script.begin.repeat":
    "This week I count who came back and write to those who bought once, without a discount.",
  "script.begin.organic":
    "This week I find the page that lost most search clicks and look at what now stands above it.",
  "script.begin.email":
    "This week I check whether the automatic e-mails go out at all, and to everyone they should.",
  "script.begin.refunds":
    "This week I sort the returns by product and reason and bring the pair that recurs most.",
  "script.begin.other-sources":
    "This week I name what comes in without ads and put a figure beside each source.",

  "script.fact.slow-lead-response": "A lead waits {{fact.value}} for its first answer today.",
  "script.fact.unanswered-leads": "Of the leads that come in, {{fact.value}} never get an answer.",
  "script.fact.slow-pages":
    "The page takes {{fact.value}} to appear; up to {{fact.threshold}} counts as good.",
  "script.fact.mobile-gap":
    "On a phone {{fact.phones}} of the visits end in an order, on a computer {{fact.computers}}.",
  "script.fact.slow-interaction":
    "After a tap the page takes {{fact.value}} to react; {{fact.threshold}} would be good.",
  "script.fact.shifting-layout":
    "The page moves while people read it: {{fact.value}} on the scale that calls {{fact.threshold}} good.",
  "script.fact.slow-server":
    "Before anything shows, the server lets people wait {{fact.value}}; {{fact.threshold}} would be good.",
  "script.fact.lost-clicks":
    "Of the clicks we pay for, {{fact.value}} never show up as visits; that may be the page, and it may be the tracking.",
  "script.fact.slow-service": "A customer with a question waits {{fact.value}}; {{fact.threshold}} is usual.",
  "script.fact.low-satisfaction": "Of the customers who rate us, {{fact.value}} are satisfied.",
  "script.fact.open-complaints": "The complaints still open come to {{fact.value}} of a month's orders.",
  "script.fact.weak-rating": "People who look us up before they buy see a rating of {{fact.value}}.",
  "script.fact.abandoned-carts": "Of the carts that are filled, {{fact.value}} are left unpaid.",
  "script.fact.slow-approvals":
    "An approval takes {{fact.value}} of a period of {{fact.length}}; that is time in which nothing can be corrected.",
  "script.fact.wide-span": "Each of us looks after {{fact.value}}, so none of them gets a day of its own.",
  "script.fact.paid-dependence":
    "{{fact.value}} of the money for ads and content goes into ads; if clicks get dearer, nothing else carries us.",

  "script.greeting": "Hello,",
  "script.question.fault": "Is this your fault?",
  "script.question.fault-own": "A part that I can put a figure on is mine: {{fact.own}}. I will start there.",
  "script.question.fault-shared":
    "Mine to move: {{fact.own}} of it, and I will start there. In steps I do not run: {{fact.system}}; blaming me for those would not mend them.",
  "script.question.fault-system":
    "On balance not in my own steps. Steps I do not run make {{fact.system}} of it, and I would like to help mend them.",
  "script.question.fault-target":
    "On balance no step of ours lost it. {{fact.ambition}} of the gap was the step up in the target, and that is a question of planning.",
  "script.question.fault-open":
    "I cannot tell you honestly yet, and neither can anyone else: the figures that would show it are missing. I will get them.",
  "script.question.fault-chance":
    "As long as chance can explain the gap, I would not call it anyone's. If it happens again, I will be the one to say so.",
  "script.question.changes": "What changes for the rest of us?",
  "script.question.changes-answer":
    "Less than you fear: one step at a time, and the first is {{fact.factor}}. Everything else stays as it is until we can read that.",
  "script.question.changes-open":
    "Nothing, for now. Before anything is changed I want to know what there is to change.",
  "script.question.unseen": "Why did nobody see it coming?",
  "script.question.unseen-answer":
    "A result that is read once, at the end, always comes as a surprise. From now on you get a few lines every Monday and a forecast in the middle, while something can still be done.",
  "script.question.unseen-chance":
    "Because there may be nothing to see: swings of this size do not announce themselves. What I can do is show the range beforehand, and I will.",
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
  "script.question.again": "And if it happens again?",
  "script.question.again-answer":
    "Then it is no longer a question of one period, and you will hear it from me on {{fact.date}} and not at the end.",
  "script.question.back": "When are we back on target?",
  "script.question.back-lever":
    "I cannot name a date, but a condition: {{fact.factor}} at {{fact.required}} instead of {{fact.now}}, or one of the other ways in the report. Until one of them is true, the target is a wish.",
  "script.question.back-open":
    "I cannot say before I know which step lost it. Any date I gave you now would be made up.",
  "script.question.back-chance":
    "We may not have left it: the shortfall lies within what chance does. Several periods together will show it.",
  "script.question.more-ads": "Would more ad money solve it?",
  "script.question.more-ads-loses":
    "Not at a profit: {{fact.amount}} a month more would end {{fact.loss}} behind, by the curve in the report and with its cost counted.",
  "script.question.more-ads-gains":
    "It would pay: {{fact.amount}} a month more would end {{fact.gain}} ahead, by the curve in the report and with its cost counted. It does not mend the step that lost.",
  "script.question.more-ads-open":
    "I would not spend on a guess: whether the last money still earns its cost cannot be seen from what we record.",
  "script.question.paying": "What are we paying you for?",
  "script.question.paying-own":
    "For the steps we run, and this time {{fact.own}} went missing in them. That is where you should measure us next.",
  "script.question.paying-none":
    "For the steps we run, and those held. Where they did not, you will be told by us before you ask.",
  "script.question.paying-open":
    "For work that can be checked. This period we cannot show it either way, and we mean to change that first.",
  "script.question.ours": "Are you saying it is our side?",
  "script.question.ours-step":
    "We are saying which step: {{fact.factor}}. Who runs it knows reasons that we cannot see; that is why we ask for a talk and not for a verdict.",
  "script.question.ours-open":
    "No. We are saying that nobody can tell yet, and that we would like to find out with you.",
  "script.question.kept": "Will it stay this way?",
  "script.question.kept-held":
    "The part that I can name might: {{claim.driver}}. The rest I would not promise yet.",
  "script.question.kept-open":
    "I do not know. A good result needs as much explaining as a bad one, and so far we have not explained it.",
};
