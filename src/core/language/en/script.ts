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
  "script.team.sure": "Results like ours stray by up to about {{fact.allowance}} on their own; this is more.",
  "script.team.also":
    "It is not the only one: {{fact.metric}}, asked for {{fact.target}}, came out at {{fact.actual}}.",
  "script.team.ordinary":
    "Against our own history the period itself was an ordinary one; it is the target that lies further out.",
  "script.team.chance":
    "This may be no more than chance: up to about {{fact.allowance}} proves nothing with figures of this size, so I am not presenting a cause.",
  "script.team.unsure":
    "Whether it is more than an ordinary swing I cannot tell from what I have in front of me; I am collecting what it takes.",
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
    "About my own part: as long as chance can explain the gap there is nothing to share out, not to me and not to anyone.",
  "script.team.trial":
    "One more thing that was mine to decide: {{fact.channel}} got {{fact.spend}} more than before and brought {{fact.result}} less. It is a single observation, and I would rather you heard it from me.",
  "script.team.system":
    "The largest step that does not sit with me alone, compared with {{fact.base}}: {{claim.driver}}.",
  "script.team.system-shared": "Part of that step is mine as well.",
  "script.team.system-unsure":
    "Taken by itself that step could still be chance, so I would look at it before changing anything.",
  "script.team.ambition": "And the target had asked for {{fact.ambition}} more than there was before.",
  "script.team.further-down":
    "Further down more is missing than this target shows: {{claim.gap}}. Most of that comes from one place: {{claim.driver}}.",
  "script.team.held": "What held: {{claim.driver}}.",
  "script.team.open-question":
    "Where between the ad and the order it was lost I cannot show you yet. That is the first thing I bring.",
  "script.team.disagree":
    "Our own figures disagree in one place. I will settle that before we draw anything from it.",
  "script.team.no-blame": "I am not looking for someone to blame; I am looking for the step.",
  "script.team.tried": "We have already tried “{{fact.words}}”.",
  "script.team.line":
    "At the efficiency of the period before, the money we were given brings {{fact.given}}. For {{fact.target}} something has to change, and I would like us to choose what.",
  "script.team.outlook":
    "If everything stays as it is, the next period ends near {{fact.level}}; I say so now, so that it surprises no one.",
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
  "script.team.signal":
    "What would change my mind: the same again next time, or a single step that falls out of its usual range. I will say which steps I watch before the next figures are in.",
  "script.team.rhythm":
    "Until then you get a few lines from me every Monday: where we stand, where it points, what I have changed.",
  "script.team.review": "On {{fact.date}} I will show where we stand, good or bad.",
  "script.team.met": "That means {{claim.gap}}.",
  "script.team.met-exact": "The target was met, to the figure.",
  "script.team.met-caution":
    "A good number deserves the same question as a bad one: would we get it again with the same work?",
  "script.team.met-request":
    "I would like us to write down what carried it, each for their own step, before the next target is built on this number. Much of what works is forgotten because nobody noted it in a good month, and then it is looked for again in a bad one.",
  "script.team.message":
    "Before the meeting, the short version: {{claim.gap}}. I will begin with my own part and with what I do not know; on {{fact.date}} we look again.",
  "script.team.message-met":
    "{{fact.metric}}, {{fact.period}}: the target is met. Please note what you did differently, a line is enough; we compare on {{fact.date}}.",
  "script.team.subject": "{{fact.metric}}, {{fact.period}}: the number, my part, one request",
  "script.team.subject-met": "{{fact.metric}}, {{fact.period}}: target met, and what carried it",
  "script.team.email-open":
    "Here are the figures before we meet, so that the meeting can be about what we do.",
  "script.team.email-result":
    "{{fact.metric}} for {{fact.period}}: we ended at {{fact.actual}}, and the target was {{fact.target}}.",
  "script.team.email-so-far":
    "{{fact.metric}}: after {{fact.days}} we stand at {{fact.actual}}; due by now was {{fact.target}}.",
  "script.team.email-sure":
    "That is more than results like ours stray on their own, which is up to about {{fact.allowance}}.",
  "script.team.email-ordinary":
    "By our own history it was an ordinary period; what lies outside that history is the target.",
  "script.team.email-chance":
    "That is no more than results like ours stray on their own, which is up to about {{fact.allowance}}.",
  "script.team.email-unsure": "I cannot tell yet whether that is a swing or a loss.",
  "script.team.email-mine":
    "My part of it, steps that I share with others counted in part, comes to {{fact.own}}.",
  "script.team.email-mine-none": "My own steps lost nothing on balance; the table is open to anyone.",
  "script.team.email-mine-open": "How much of it is mine I will tell you as soon as I can see it.",
  "script.team.email-system": "I need other hands for one step: {{fact.factor}}.",
  "script.team.email-ambition": "The target itself asked for {{fact.ambition}} beyond what was there.",
  "script.team.email-ask-own":
    "What helps me most is that nothing else is changed while I work on {{fact.factor}}.",
  "script.team.email-ask-step": "What helps me most is an hour with those who run it; I bring the list.",
  "script.team.email-ask-target": "What helps me most is your view of which step could carry this target.",
  "script.team.email-ask-unknown":
    "What helps me most are the figures from click to order that you hold, for this period and the one before.",
  "script.team.email-ask-settle": "What helps me most is one report that all of us accept.",
  "script.team.email-ask-patience":
    "What helps me most is that nobody changes anything because of this number.",
  "script.team.email-ask-met": "What helps me most is a line from each of you on what you did differently.",
  "script.team.email-date": "We look again on {{fact.date}}.",
  "script.team.email-close":
    "If a figure looks wrong to you, tell me; I would rather be corrected than believed.",

  "script.manager.open":
    "{{fact.metric}} first: target {{fact.target}}, result {{fact.actual}}. I would rather you heard it from me, with what is behind it.",
  "script.manager.open-so-far":
    "A reading before the end. {{fact.metric}}: {{fact.actual}} after {{fact.days}}, where {{fact.target}} was due.",
  "script.manager.sure":
    "Without any reason our results stray by up to about {{fact.allowance}}; this is more, so there is something to mend.",
  "script.manager.also": "{{fact.metric}} missed as well, with {{fact.actual}} against {{fact.target}}.",
  "script.manager.ordinary":
    "The period lies inside our usual range and the target outside it; I would rather talk about that than about a bad month.",
  "script.manager.chance":
    "I would not act on it: at our size a shortfall of about {{fact.allowance}} comes and goes by itself.",
  "script.manager.unsure":
    "Whether it is a swing or a loss I cannot tell from the figures I have, and I would rather say so than guess.",
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
    "About my part: while chance can explain it there is none to name, mine or anyone's, and I would keep it that way until the next figures.",
  "script.manager.trial":
    "I also moved money: {{fact.channel}} had {{fact.spend}} more and brought {{fact.result}} less. That alone proves nothing, and I am taking it up.",
  "script.manager.system": "What I cannot move alone, held against {{fact.base}}: {{claim.driver}}.",
  "script.manager.system-shared": "A piece of it is mine as well.",
  "script.manager.system-unsure":
    "That step may still turn out to be chance, so a look comes before any money.",
  "script.manager.ambition":
    "The target contained {{fact.ambition}} more than there was when we took it on, and I would like to know what was meant to carry it.",
  "script.manager.further-down":
    "The larger problem lies below the figure you judge me by: {{claim.gap}}, and there mostly this: {{claim.driver}}.",
  "script.manager.held": "One thing went better, and I would leave it alone: {{claim.driver}}.",
  "script.manager.open-question":
    "Which step lost it I cannot show from what I have; I have the money and the result and am getting what lies between.",
  "script.manager.tried": "So that nobody has to propose it again, this has been tried: “{{fact.words}}”.",
  "script.manager.line":
    "With last period's efficiency our ad money gives {{fact.given}}. Getting to {{fact.target}} is a choice between more money, a better step and another number.",
  "script.manager.outlook":
    "Left as it is, I expect {{fact.level}} next time, and I would rather you planned with that than with hope.",
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
  "script.manager.signal":
    "I will come to you the same day if the next result repeats this one, or if one step leaves its usual range; then it is no longer a matter of luck.",
  "script.manager.rhythm":
    "So that nothing comes as a surprise, a short note reaches you every Monday and a forecast in the middle of the period.",
  "script.manager.review": "You have the next reading from me on {{fact.date}}, whichever way it goes.",
  "script.manager.met": "In short: {{claim.gap}}.",
  "script.manager.met-exact": "In short: the target is met, no more and no less.",
  "script.manager.met-caution":
    "I am glad of it and would not build on it yet; what carried it I can show, what only came our way I can show too.",
  "script.manager.met-request":
    "Before the next target is built on it, I would like to show you which part I can repeat and which part I was given; they do not grow alike, and a target that mixes them up is missed the first time luck is away.",
  "script.manager.message":
    "You should hear this from me: {{claim.gap}}. I will bring what can be said about it so far and one request. Do you have a moment this week? Next reading on {{fact.date}}.",
  "script.manager.message-met":
    "{{fact.metric}}, {{fact.period}}: on target. Before we plan the next one, I would like a moment to show what of it will last. My note on it comes on {{fact.date}}.",
  "script.manager.subject": "{{fact.metric}}, {{fact.period}}: what is behind it, and a decision I need",
  "script.manager.subject-met": "{{fact.metric}}, {{fact.period}}: met, and what of it will last",
  "script.manager.email-open": "In short, before we talk:",
  "script.manager.email-result":
    "{{fact.metric}}, {{fact.period}}: {{fact.actual}}, against a target of {{fact.target}}.",
  "script.manager.email-so-far":
    "{{fact.metric}} after {{fact.days}}: {{fact.actual}}, against {{fact.target}} due by now.",
  "script.manager.email-sure": "Usual swing: about {{fact.allowance}}; this is more.",
  "script.manager.email-ordinary": "Usual swing: the period lies inside it, the target does not.",
  "script.manager.email-chance": "Usual swing: up to about {{fact.allowance}}; this lies inside it.",
  "script.manager.email-unsure": "Usual swing: not known to me yet.",
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
  "script.executive.sure":
    "It is a real shortfall: on their own our results stray by up to about {{fact.allowance}}, and this is more.",
  "script.executive.also": "{{fact.metric}}: {{fact.actual}}, target {{fact.target}}.",
  "script.executive.ordinary":
    "By our own record the period was normal. The target was set beyond that record.",
  "script.executive.chance":
    "It lies within what chance does at our volume, about {{fact.allowance}}, so I propose no action on it.",
  "script.executive.unsure":
    "Whether this is a trend or a swing I cannot say from the figures at hand, and I will not pretend otherwise.",
  "script.executive.fork":
    "It can mean either of these. If our level has been about {{fact.actual}}, the target was the step. If it has been about {{fact.target}}, something was lost, and I will find where.",
  "script.executive.mine-total":
    "In marketing's own hands lie {{fact.own}} of it, after gains; mainly {{claim.driver}}.",
  "script.executive.mine-shared":
    "In marketing's own hands lie {{fact.own}} of it, mainly in a step shared with others: {{fact.factor}}.",
  "script.executive.mine-none":
    "Marketing's own steps did not lower the result on balance; the calculation is open to you.",
  "script.executive.mine-open":
    "How much of it is marketing's own I cannot state yet, and I will not estimate it here.",
  "script.executive.mine-chance":
    "While chance can explain it, there is nothing to attribute, to marketing or to anyone.",
  "script.executive.trial":
    "{{fact.channel}} was given {{fact.spend}} more and returned {{fact.result}} less; one observation, and mine to follow up.",
  "script.executive.system":
    "The largest loss outside marketing's own hands, against {{fact.base}}: {{claim.driver}}.",
  "script.executive.system-shared": "A piece of it is marketing's own too.",
  "script.executive.system-unsure": "Seen alone, that one is not yet beyond chance.",
  "script.executive.ambition":
    "Before the period began, the target stood {{fact.ambition}} beyond where we were.",
  "script.executive.further-down":
    "The money tells more than the target: {{claim.gap}}, mainly because {{claim.driver}}.",
  "script.executive.held": "One step improved: {{claim.driver}}.",
  "script.executive.open-question":
    "I see what went in and what came out, and I am putting the steps between onto one page before I name a cause.",
  "script.executive.tried": "Tried so far: “{{fact.words}}”.",
  "script.executive.line":
    "At the previous efficiency, the planned ad money yields {{fact.given}}; {{fact.target}} takes more money, a better step or a different number.",
  "script.executive.outlook": "Unchanged, the next period comes out near {{fact.level}}.",
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
    "The decision that would help most is which source counts; at present ours give different answers.",
  "script.executive.request-patience":
    "I ask for no decision on the strength of this one figure. What would help is to see each result beside the range that chance alone gives it, so that the next real loss is noticed at once.",
  "script.executive.signal":
    "It becomes a matter for this table if the next result repeats it, or if a single step falls out of its range. I will name the range before the figure is known, so that nobody can choose it afterwards.",
  "script.executive.rhythm":
    "Between the reports you get a forecast in the middle of the period, while it can still be acted on.",
  "script.executive.review": "The next reading reaches you on {{fact.date}}.",
  "script.executive.met": "The outcome: {{claim.gap}}.",
  "script.executive.met-exact": "The outcome: exactly on target.",
  "script.executive.met-caution":
    "I would not read more into it than that. A single good period says as little about the next one as a single bad one does, and the same care should go into explaining it.",
  "script.executive.met-request":
    "I would use the good period to settle what the next target rests on. What was ours to do can be repeated; what the season or the market gave should not be planned on, and I will keep them apart in writing.",
  "script.executive.message":
    "In one line: {{claim.gap}}. What can be said about it, and one request, are on a page; next reading on {{fact.date}}.",
  "script.executive.message-met":
    "{{fact.metric}}, {{fact.period}}: target met. A page on what carried it follows on {{fact.date}}.",
  "script.executive.subject": "{{fact.metric}}, {{fact.period}}: the result and one request",
  "script.executive.subject-met": "{{fact.metric}}, {{fact.period}}: target met",
  "script.executive.email-open": "The essentials:",
  "script.executive.email-result":
    "{{fact.metric}} for {{fact.period}}: {{fact.actual}}; target: {{fact.target}}.",
  "script.executive.email-so-far":
    "{{fact.metric}} after {{fact.days}}: {{fact.actual}}; due: {{fact.target}}.",
  "script.executive.email-sure": "Usual swing of such results: about {{fact.allowance}}; exceeded.",
  "script.executive.email-ordinary": "Period: within our own record. Target: beyond it.",
  "script.executive.email-chance": "Usual swing of such results: about {{fact.allowance}}; not exceeded.",
  "script.executive.email-unsure": "Usual swing of such results: not established.",
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
  "script.executive.email-close": "Details on request.",

  "script.client.open":
    "Here is where {{fact.period}} stands. {{fact.metric}}: agreed {{fact.target}}, reached {{fact.actual}}.",
  "script.client.open-so-far":
    "An honest reading on the way. {{fact.metric}}: after {{fact.days}} we have {{fact.actual}}, and {{fact.target}} was agreed for this point.",
  "script.client.sure":
    "Figures like these go up and down by as much as about {{fact.allowance}} on their own; this is more than that.",
  "script.client.also":
    "The same is true of another figure we agreed on. {{fact.metric}}: {{fact.actual}} instead of {{fact.target}}.",
  "script.client.ordinary":
    "By your own history it was a usual period, and what we agreed lies beyond that history.",
  "script.client.chance":
    "A shortfall of up to about {{fact.allowance}} comes about without any reason at this volume, so we are not going to offer you one.",
  "script.client.unsure":
    "Whether that is an ordinary dip or a loss we cannot see from the figures we hold so far, and you should know that from us.",
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
    "About our side: as long as chance can explain the gap there is nothing to share out, neither to us nor to you.",
  "script.client.trial":
    "We also gave {{fact.channel}} {{fact.spend}} more than before, and it brought {{fact.result}} less. That is on us, and we are looking at it.",
  "script.client.system":
    "Outside the steps we run, compared with {{fact.base}}: {{claim.driver}}. We can help there and cannot decide it.",
  "script.client.system-shared": "A piece of that is ours as well.",
  "script.client.system-unsure": "That alone may be chance, so we would watch it before touching it.",
  "script.client.ambition":
    "What we agreed asked for {{fact.ambition}} beyond where things stood, and that part was open from the start.",
  "script.client.further-down":
    "For your business another figure weighs more: {{claim.gap}}, mostly in one place: {{claim.driver}}.",
  "script.client.held": "What went better and should stay as it is: {{claim.driver}}.",
  "script.client.open-question":
    "What happened between the click and the order we cannot show you yet; that is what we are putting together.",
  "script.client.tried": "What we have tried up to now: “{{fact.words}}”.",
  "script.client.line":
    "With the efficiency before, the planned media money brings {{fact.given}}. For {{fact.target}} we would have to agree what changes.",
  "script.client.outlook":
    "What it means for you: as things run, plan with {{fact.level}} for the next period.",
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
  "script.client.signal":
    "We will call you at once if the next result repeats this one or a single step falls out of its usual range, and not wait for the report.",
  "script.client.rhythm":
    "Meanwhile we write to you every Monday, briefly: where it stands, where it points, what we changed and why.",
  "script.client.review": "On {{fact.date}} you get the next reading from us, good or bad.",
  "script.client.met": "Held against what we agreed, {{claim.gap}}.",
  "script.client.met-exact": "So the agreed target was reached exactly.",
  "script.client.met-caution":
    "We are pleased with it and would rather not sell it to you as more than a good period; what you pay us for is the part that would come again.",
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
    "{{fact.metric}} for {{fact.period}}. Agreed: {{fact.target}}. Reached: {{fact.actual}}.",
  "script.client.email-so-far":
    "{{fact.metric}}. Agreed for the first {{fact.days}}: {{fact.target}}. Reached so far: {{fact.actual}}.",
  "script.client.email-sure": "Usual ups and downs: about {{fact.allowance}}; this is more.",
  "script.client.email-ordinary":
    "Usual ups and downs: the period lies within them, the agreed target outside.",
  "script.client.email-chance": "Usual ups and downs: up to about {{fact.allowance}}; this is not more.",
  "script.client.email-unsure": "Usual ups and downs: not known to us yet.",
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
  "script.question.fault-own": "Part of it is mine to mend, above all {{fact.factor}}. I start there.",
  "script.question.fault-shared":
    "Mine to mend is above all {{fact.factor}}, and I start there. In steps I do not run: {{fact.system}}; blaming me for those would not mend them.",
  "script.question.fault-system":
    "On balance not in my own steps. Steps I do not run make {{fact.system}} of it, and I would like to help mend them.",
  "script.question.fault-target":
    "On balance no step of ours lost it. {{fact.ambition}} of the gap was the step up in the target, and that is a question of planning.",
  "script.question.fault-open":
    "Part of it may be, and I will be able to say how much once I can see the steps. A single figure shows that to nobody.",
  "script.question.fault-chance":
    "As long as chance can explain the gap, I would not call it anyone's. If it happens again, I will be the one to say so.",
  "script.question.changes": "What changes for the rest of us?",
  "script.question.changes-answer":
    "Less than you fear: one step at a time, and the first is {{fact.factor}}. Everything else stays as it is until we can read that.",
  "script.question.changes-open":
    "For now, only what you see in the figures: I bring them together first. Whatever is changed after that, you hear from me before it happens, with the reason.",
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
    "For work that can be checked. What this period shows about it we will know once the figures are together, and you will see them as we do.",
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
  "script.team.efficiency":
    "One thing the figures do show: each {{fact.one}} of ad money went with {{fact.now}} in revenue, and the target needed {{fact.needed}}. I would like to know from where that was to come.",
  "script.manager.efficiency":
    "What I can say for certain is the arithmetic: {{fact.now}} in revenue for each {{fact.one}} of ad money, where the target needed {{fact.needed}} from the same budget.",
  "script.executive.efficiency":
    "The target took {{fact.needed}} in revenue for each {{fact.one}} of ad money; we had {{fact.now}}. Whose task that difference was is what I would settle first.",
  "script.client.efficiency":
    "For each {{fact.one}} of media money there was {{fact.now}} in revenue; what we agreed took {{fact.needed}}. We should both know what was meant to make up the difference.",
  "script.team.signal-again":
    "It is not the first time, so I will not stop at that: the earlier results come on the same page, and then we see whether it is always the same step.",
  "script.manager.signal-again":
    "You will say that it is not the first time, and you are right; so I bring the earlier results beside this one instead of a reason for it.",
  "script.executive.signal-again":
    "It is not the first miss, and I will not treat it as one. The earlier results will stand beside this one, because what keeps coming back has a cause that a single month does not show.",
  "script.client.signal-again":
    "It is not the first time, so we will not stop at that. We put the earlier results beside this one and show you what they have in common.",
  "script.team.proof":
    "Of the {{fact.of}} periods before, {{fact.worse}} were worse than this one, and anything from {{fact.low}} to {{fact.high}} is ordinary for us.",
  "script.manager.proof":
    "It is nothing out of the ordinary: {{fact.worse}} of the {{fact.of}} earlier results were worse, and our usual range runs from {{fact.low}} to {{fact.high}}.",
  "script.executive.proof":
    "Of {{fact.of}} earlier results, {{fact.worse}} were worse; the usual range is {{fact.low}} to {{fact.high}}. The record shows no collapse.",
  "script.client.proof":
    "To place it: {{fact.worse}} of your {{fact.of}} earlier results were worse than this one, and anything from {{fact.low}} to {{fact.high}} is usual.",
  "script.team.mine-exceeds":
    "My part first, and taken alone it is larger than the whole gap, because other steps won some of it back: {{claim.driver}}, from {{fact.before}} to {{fact.now}}.",
  "script.manager.mine-exceeds":
    "What I have to mend is larger than the gap you see, since other steps made up for some of it. It is mainly this: {{claim.driver}}; it was {{fact.before}} and is {{fact.now}}.",
  "script.executive.mine-exceeds":
    "Marketing's own steps lost more than the whole gap, and other steps hid some of that: {{claim.driver}}, {{fact.before}} before, {{fact.now}} now.",
  "script.client.mine-exceeds":
    "On our side first: our own steps cost more than the whole gap, and others made up for some of it. Mostly this: {{claim.driver}}, {{fact.now}} instead of {{fact.before}}.",
  "script.team.tried-two": "We have already tried “{{fact.first}}” and “{{fact.second}}”.",
  "script.manager.tried-two":
    "So that nobody has to propose them again, these have been tried: “{{fact.first}}” and “{{fact.second}}”.",
  "script.executive.tried-two": "Tried so far: “{{fact.first}}” and “{{fact.second}}”.",
  "script.client.tried-two": "What we have tried up to now: “{{fact.first}}”, and also “{{fact.second}}”.",
  "script.team.email-further":
    "Further down the loss is larger: {{claim.gap}}. I would rather say so myself.",
  "script.manager.email-further": "Further down: {{claim.gap}}.",
  "script.executive.email-further": "In money: {{claim.gap}}.",
  "script.client.email-further": "What matters more to you: {{claim.gap}}.",
  "script.team.message-chance":
    "Before the meeting, the short version: {{claim.gap}}, and with figures of this size that may be chance. I bring the range and one request; on {{fact.date}} we look again.",
  "script.question.fault-exceeds":
    "Part of it, yes: {{fact.factor}} is mine, and it weighs more than the gap you see. I start there.",
  "script.team.chance-range": "This may be no more than chance, so I am not presenting a cause.",
  "script.manager.chance-range":
    "I would not act on it: at our size a result like this comes and goes by itself.",
  "script.executive.chance-range":
    "It lies within what chance does at our volume, so I propose no action on it.",
  "script.client.chance-range":
    "A result like this comes about without any reason at this volume, so we are not going to offer you one.",
  "script.team.mine-step":
    "My part first: {{claim.driver}}. It was {{fact.before}} and is {{fact.now}} now, and that step is mine.",
  "script.team.mine-step-shared":
    "My part first: {{fact.factor}} is partly mine, and it went from {{fact.before}} to {{fact.now}}.",
  "script.manager.mine-step":
    "On my side it is chiefly this: {{claim.driver}}, from {{fact.before}} to {{fact.now}}. That I change now.",
  "script.manager.mine-step-shared":
    "On my side it is chiefly a step I share with others, {{fact.factor}}: {{fact.before}} before, {{fact.now}} now. My piece of it I change now.",
  "script.executive.mine-step":
    "In marketing's own hands, mainly: {{claim.driver}} ({{fact.before}} before, {{fact.now}} now).",
  "script.executive.mine-step-shared":
    "In marketing's own hands, though shared with others, mainly {{fact.factor}}: {{fact.now}}, where it was {{fact.before}}.",
  "script.client.mine-step":
    "On our side first: {{claim.driver}}. It stood at {{fact.before}} and stands at {{fact.now}}.",
  "script.client.mine-step-shared":
    "On our side first, in a step that we and you work on together, {{fact.factor}}: it stood at {{fact.before}} and stands at {{fact.now}}.",
};
