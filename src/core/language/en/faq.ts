/** Answers to the questions; each from the reader's own figures: short answer, reason, one step. */
import type { FAQ_MESSAGES } from "../../advice/faq/messages.ts";

export const faq: Readonly<Record<keyof typeof FAQ_MESSAGES, string>> = {
  "faq.missed-kpi.question": "I missed my target. What do I do first?",
  "faq.missed-kpi.question-met": "I met my target. What do I do with that?",
  "faq.missed-kpi.question-so-far": "I am on track so far. What do I do with that?",
  "faq.missed-kpi.real":
    "Say the number before anyone asks for it: {{claim.gap}}, and that is more than chance.",
  "faq.missed-kpi.real.b":
    "Begin with the number and leave the adjectives out: {{claim.gap}}, and that is more than bad luck.",
  "faq.missed-kpi.real.c":
    "Put the result on the table yourself: {{claim.gap}}. Luck does not cover that, so there is no use in hoping it goes away.",
  "faq.missed-kpi.contested":
    "First settle which of your figures is right. With one of them this is a miss, with the other it may not be, and whoever presents before that is settled can be taken apart with your own report.",
  "faq.missed-kpi.noise":
    "First, do not look for a culprit. A shortfall of up to about {{fact.allowance}} is within what chance does, so any explanation you find now may be a story.",
  "faq.missed-kpi.noise.b":
    "Nothing drastic. Up to about {{fact.allowance}} comes and goes at this size without anyone having done anything, so there may be nobody and nothing to find.",
  "faq.missed-kpi.noise.c":
    "Less than everyone expects of you. A result can fall short by about {{fact.allowance}} with nothing wrong at all, and whoever acts on that acts on a coincidence.",
  "faq.missed-kpi.noise-cause":
    "A cause that is named for a swing has to be taken back when the next figures come in, and taking it back costs more trust than the shortfall did. Give the number, say what chance does at this size, and name the day on which you will know more.",
  "faq.missed-kpi.noise-cause.b":
    "If you are pressed for a reason, the honest one is the size of the numbers: few events swing far. Say it with the figure and with the date on which a second one will stand beside it.",
  "faq.missed-kpi.noise-cause.c":
    "The risk lies in the answer and not in the number: reasons invented for a swing turn into projects, and the projects outlive it. Report the result with the range that belongs to it.",
  "faq.missed-kpi.unknown":
    "First, find out what there is to explain: that the target was missed is plain, but from what is here nobody can tell a loss from an ordinary swing.",
  "faq.missed-kpi.fork":
    "If you usually land near {{fact.actual}}, this was a period like the others beside a high target; if you usually land near {{fact.target}}, something broke.",
  "faq.missed-kpi.met":
    "Look at it as closely as you would at a bad one: {{claim.gap}}. The useful part is what carried it.",
  "faq.missed-kpi.exact":
    "Look at it as closely as you would at a bad one: the target was met exactly. The useful part is what carried it.",
  "faq.missed-kpi.met-why":
    "The next target will be built on this number, and whoever knows why it came about has a say in that; whoever does not will be held to a lucky month.",
  "faq.missed-kpi.met-step":
    "This week, note what was done differently and since when; in a few months nobody remembers.",
  "faq.missed-kpi.wait":
    "This week, change nothing on account of this number. Note today's date, leave things as they are, and look again when the next figures are in; a change made now could not be told from chance either.",
  "faq.missed-kpi.wait.b":
    "This week, leave campaigns, bids and pages as they are and write down that you did so on purpose. When the next result is in, you can compare it with this one; if you had changed something, you could not.",
  "faq.missed-kpi.wait.c":
    "This week, hold still, in writing: the date, the result, and that nothing was changed because of it. That note is what makes the next figure readable.",
  "faq.missed-kpi.in-orders": "That is about {{fact.orders}} of the usual size.",
  "faq.missed-kpi.in-money": "At what these results brought this time, that is about {{fact.money}}.",
  "faq.missed-kpi.then-own":
    "Start on your own step, {{fact.factor}}, before you ask anyone for anything; it needs no meeting and gives you something to show in one.",
  "faq.missed-kpi.then-below":
    "And name the larger figure in the same breath, before somebody else does: {{claim.gap}}. Whoever speaks only of their own number looks as if they had not seen it.",
  "faq.missed-kpi.then-system":
    "The largest step is run by {{fact.owner}}, so the talk that matters is with them, and it goes better over a table of steps than over a verdict.",
  "faq.missed-kpi.then-target":
    "Before anyone speaks of effort, speak of how the target came about: the largest part was there before the first day.",
  "faq.missed-kpi.then-shared":
    "Do your own piece first and carry its result to {{fact.owner}}, with whom you share the rest.",
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
    "The split in the table is exact, but it is arithmetic: as long as the miss itself is in doubt, it may be the split of an accident.",
  "faq.held": "Say what held as well: {{claim.driver}}.",

  "faq.bad-month.question": "Was it just bad luck?",
  "faq.bad-month.ordinary":
    "No, and that is the point: the period was ordinary, the target was not. Going by your own history, anything from {{fact.low}} to {{fact.high}} is a normal result, and {{fact.target}} lies outside that.",
  "faq.bad-month.ordinary-step":
    "Neither luck nor a collapse. The result lies inside your ordinary range, {{fact.low}} to {{fact.high}}, and the target outside it; but within that range one step moved further than chance moves it: {{fact.factor}}. That is the one to look at.",
  "faq.bad-month.broke":
    "No. Your ordinary results lie between {{fact.low}} and {{fact.high}}, and this one fell out of that range. Something changed, and it has a date.",
  "faq.bad-month.beyond-swing":
    "No. Your results vary by up to about {{fact.allowance}} around their average without any reason, and the shortfall is larger than that.",
  "faq.bad-month.counted":
    "No. With this many events behind it, bad luck would explain about {{fact.allowance}}, and the shortfall is {{fact.gap}}.",
  "faq.bad-month.counted.b":
    "No. Counted as single events, bad luck comes to about {{fact.allowance}} at most, and you are {{fact.gap}} short.",
  "faq.bad-month.counted.c":
    "No, or only in part: of a shortfall of {{fact.gap}}, chance can be blamed for about {{fact.allowance}}.",
  "faq.bad-month.chance-history":
    "Quite possibly. Your results average {{fact.usual}} and vary by up to about {{fact.allowance}} around that without any reason; {{fact.actual}} fits in well.",
  "faq.bad-month.chance-counts":
    "Quite possibly. Play the same month again with nothing changed, and it can come out anywhere between {{fact.low}} and {{fact.high}}; the target lies within reach of that.",
  "faq.bad-month.chance":
    "Quite possibly. A shortfall of up to about {{fact.allowance}} comes about without anything having changed.",
  "faq.bad-month.few-orders":
    "These figures cannot tell. It hangs on how many orders stand behind the sum: above about {{fact.orders}}, bad luck no longer explains it. You can look that up in a minute.",
  "faq.bad-month.few-days":
    "It is too early to say. If things go on at this pace, it will take {{fact.days}} more before luck and a real loss can be told apart.",
  "faq.bad-month.few-events":
    "Nobody can tell from so few events: even a shortfall of about {{fact.allowance}} could be luck, and a real problem could hide behind it.",
  "faq.bad-month.few":
    "These figures cannot tell: without earlier results there is nothing to hold this one against.",
  "faq.bad-month.rank":
    "Whoever speaks of a collapse can be shown this: of the {{fact.of}} results before it, {{fact.worse}} were worse.",
  "faq.bad-month.worse-than-before": "Against {{fact.base}} it is worse by {{fact.change}}.",
  "faq.bad-month.worse-than-before.b": "Seen from {{fact.base}}, the result went down by {{fact.change}}.",
  "faq.bad-month.worse-than-before.c":
    "Compared with {{fact.base}}, {{fact.change}} are gone; that is the part to explain, and the rest is the target.",
  "faq.bad-month.better-than-before":
    "Against {{fact.base}} it is in fact better by {{fact.change}}; only the target makes it look like a fall.",
  "faq.bad-month.one-step":
    "A bad month falls on everything alike. Here a single step stands out, {{fact.factor}}, and that points at a cause one can look for.",
  "faq.bad-month.one-channel":
    "Only {{fact.channel}} lost while the others held, so a weak market is not the first thing to suspect.",
  "faq.bad-month.use-ordinary":
    "So better luck will not mend this, and neither will longer hours. Either the way of working changes or the number does.",
  "faq.bad-month.use-real": "So waiting for a better month is not a plan. The steps in the table are.",
  "faq.bad-month.use-real.b":
    "That has a good side: what has a cause can be found, and what can be found can be worked on.",
  "faq.bad-month.use-real.c":
    "So do not promise that it will even out. Say which step you look at first and when you will know more.",
  "faq.bad-month.use-chance":
    "That is no reason to sit back: a small loss can hide in an ordinary swing as well. It is a reason to wait for the next figures before anyone is asked to explain anything.",
  "faq.bad-month.use-chance.b":
    "It does not prove that all is well. It says that this one figure is too weak a witness for either side.",
  "faq.bad-month.use-chance.c":
    "Both answers would be wrong today: that something is broken, and that nothing is. The next figures decide, and waiting for them is work as well.",
  "faq.bad-month.use-few":
    "Until then the honest sentence is that you do not know yet and when you will. It is a stronger sentence than it feels.",
  "faq.bad-month.step-chart":
    "This week, draw the {{fact.of}} results before this one as a single line, with the target across it. Nobody needs an explanation after that picture.",
  "faq.bad-month.step-range":
    "This week, put the range of chance beside the result in your report, and keep it there in good months too.",
  "faq.bad-month.step-range.b":
    "This week, work out how far this figure usually swings and say that before you say the next result.",
  "faq.bad-month.step-range.c":
    "This week, give your report a second line: what chance alone does at this size. It ends many discussions before they begin.",
  "faq.bad-month.step-reports":
    "This week, collect the earlier results, even from old slides and mails, and write them under each other; it is little work, and it decides what the next talk is about.",

  "faq.suspicion.question": "Is it what I suspect?",
  "faq.suspicion.question-tried": "Did what I tried make a difference?",
  "faq.suspicion.fits":
    "A guess that fits the figures is where to look first, no more; what would settle it is the same figure before and after the day things changed.",
  "faq.suspicion.elsewhere":
    "What you see day to day is real even where these figures do not show it; it only did not decide this result.",
  "faq.suspicion.open":
    "An open guess is a good one until it is tested. It needs a figure of its own before it can be brought to a meeting, or it will be heard as an excuse.",
  "faq.suspicion.several": "Where several things changed at once, figures alone cannot share out the effect.",
  "faq.suspicion.alone":
    "One period is a weak witness for a change; the weeks right before and after it say more than the month does.",
  "faq.suspicion.step":
    "This week, write beside each of these the one figure that would prove it wrong, and look at that figure first.",
  "faq.suspicion.step.b":
    "This week, take the strongest of them and ask what you would see if it were false. Look for that, not for what confirms it.",
  "faq.suspicion.step.c":
    "This week, give each of them a date: when it began, and what the figure was the week before. A suspicion with a date can be checked.",
  "faq.suspicion.step-open":
    "This week, choose the one that would cost least to test and write down what you expect to see if it is true. Then look.",

  "faq.realistic-target.question": "Is my target realistic?",
  "faq.realistic-target.never":
    "Going by your record, no: none of the {{fact.of}} periods before reached it, and the best of them came to {{fact.best}}.",
  "faq.realistic-target.seldom":
    "Now and then. Of the {{fact.of}} results before this one, it would have been reached in {{fact.times}}, so as a monthly promise it fails more often than it holds.",
  "faq.realistic-target.often":
    "Yes, going by your record: of the {{fact.of}} results before this one, it would have been reached in {{fact.times}}.",
  "faq.realistic-target.step-up":
    "It asks for {{claim.lift}} than the period before, which brought {{fact.previous}}. Whether that can be done depends on what was given for it.",
  "faq.realistic-target.step-up.b":
    "The period before brought {{fact.previous}}, and the target is {{claim.lift}} than that. A step like this needs something under it: money, a better step, or a season.",
  "faq.realistic-target.step-up.c":
    "Held against the {{fact.previous}} of the period before, it is {{claim.lift}}. The question is not whether that is much, but what was added to make it possible.",
  "faq.realistic-target.below":
    "It should have been: it asks for less than the period before, which brought {{fact.previous}}.",
  "faq.realistic-target.unknown":
    "That cannot be said from the target and one result. A target is realistic when it rests on something: on a record, on money, or on a step that somebody was to improve.",
  "faq.realistic-target.counted-on": "The largest thing the plan built in: {{claim.driver}}.",
  "faq.realistic-target.outside":
    "As things run today the good end of the ordinary is {{fact.limit}}; beyond it one does not get by trying harder.",
  "faq.realistic-target.not-wrong":
    "That does not make the target wrong. It makes it a decision: someone has to say what carries it, and with what.",
  "faq.realistic-target.not-wrong.b":
    "A target may ask for more than there is. It then needs an owner for the difference, and that is not automatically you.",
  "faq.realistic-target.not-wrong.c":
    "High is no objection by itself. The objection is a height that rests on nothing, and it is best raised as a question about what it rests on.",
  "faq.realistic-target.fair":
    "So the target is a poor explanation this time, and leaning on it in the meeting would cost you more than it brings.",
  "faq.realistic-target.sum":
    "Ask for the sum behind it: money, times visitors for the money, times buyers among them, times what each spends. The factor for which nobody has a number is where the wish sits.",
  "faq.realistic-target.step-plan":
    "This week, take the plan and write behind each step who was to improve it and what they got for it. The empty places are what you talk about when the next target is set.",
  "faq.realistic-target.step-plan.b":
    "This week, read the plan once from the end: which of its steps would have to be better than it has ever been? Put that one in front of whoever wrote it.",
  "faq.realistic-target.step-plan.c":
    "This week, take the plan's boldest step and ask, in one line, what was done so that it could come true.",
  "faq.realistic-target.step-build":
    "This week, build the next target backwards on a single line: money, visitors, buyers, what each spends. Mark the factor that would have to break its own record.",
  "faq.realistic-target.step-history":
    "This week, look up what the same months brought a year ago and put both lines beside the target, without a comment.",
  "faq.realistic-target.step-history.b":
    "This week, write the results of the last months under each other, oldest first, and put the target at the end of the row. The jump is visible without a word.",
  "faq.realistic-target.step-history.c":
    "This week, find out what this number was made from when it was set: last year, a wish, a sum from above. The answer tells you how to talk about it.",

  "faq.ask-first.question": "What do I ask for first?",
  "faq.ask-first.step": "For one thing: {{fact.factor}}, together with {{fact.owner}}.",
  "faq.ask-first.worth":
    "Back where {{fact.base}} had it, that step alone is worth about {{fact.worth}} for a period, with everything else as it is.",
  "faq.ask-first.moved": "It stood at {{fact.before}} and stands at {{fact.now}}.",
  "faq.ask-first.unsure": "Alone it could still be chance, so ask for a look at it, not for a rebuild.",
  "faq.ask-first.below":
    "For a talk with {{fact.owner}}, because the largest loss lies below your own target: {{claim.driver}}. More of what you are judged by would mostly run into the same place.",
  "faq.ask-first.own":
    "For nothing yet. {{fact.own}} lie in what you decide yourself; whoever has begun there asks from a better place.",
  "faq.ask-first.target":
    "For a decision on the target, because it weighs most: it asked for {{fact.ambition}} more than there was. Either somebody is given what it counted on, or it is set to what there is.",
  "faq.ask-first.noise":
    "For nothing that costs money. A request that is built on a swing falls with it when the next figures turn out better.",
  "faq.ask-first.noise.b":
    "For nothing yet that someone has to pay for. If the next figures are better, the ground under such a request is gone, and the next one is harder.",
  "faq.ask-first.noise.c":
    "For time, and for nothing else. Whatever you won with this number today would be taken back with the next.",
  "faq.ask-first.noise-why":
    "What you can ask for is to be read differently: by several periods together, with the range of chance beside each. It costs nobody anything, and it protects you in the next good month as well.",
  "faq.ask-first.noise-why.b":
    "Ask instead for the figure to be shown together with its usual range from now on. Whoever agrees to that in a calm month cannot take it back in a bad one.",
  "faq.ask-first.noise-why.c":
    "Time is a fair thing to ask for when you say how much: so many periods, then a judgement, whichever way it turns out.",
  "faq.ask-first.figures":
    "For access: to the money, the clicks, the visits and the orders of this period and of the one before. Without them every other request is a matter of taste.",
  "faq.ask-first.figures-why":
    "It is also the request that is hardest to refuse: whoever is held to a number may see what it is made of.",
  "faq.ask-first.settle":
    "For one agreed source. As long as your figures disagree, each request can be answered with the other figure.",
  "faq.ask-first.settle-why":
    "Choose together which report counts, write its name under the number, and let the others be what they are: estimates by those who sell the ads.",
  "faq.ask-first.before-content-page":
    "It comes before content and before more ads, because whatever brings people brings them to that same page.",
  "faq.ask-first.before-content-sales":
    "It comes before content and before more ads: every further lead would wait in the same line.",
  "faq.ask-first.before-content":
    "Ask for it before you ask again for content; otherwise it sounds as if you were changing the subject.",
  "faq.ask-first.give":
    "Bring your own change along, the one in {{fact.factor}}: a request with something already begun beside it is heard as a plan.",
  "faq.ask-first.give.b":
    "And give something first: what you are changing yourself in {{fact.factor}}, with the day on which it began. People move for someone who has moved.",
  "faq.ask-first.give.c":
    "Come with your own homework, {{fact.factor}}, already under way; then it is a trade and no complaint.",
  "faq.ask-first.give-open":
    "Offer to put the first page together yourself, gaps and all; an empty cell asks better than a sentence does.",
  "faq.ask-first.way":
    "Put it into one sentence with the step, the role and a date; a request with a date gets an answer.",
  "faq.ask-first.way.b":
    "Ask in writing, in one line, with a day by which you need to know. What is asked in passing is refused in passing.",
  "faq.ask-first.way.c":
    "Ask for the smallest version that would still show something, and say what you will do if it shows nothing.",

  "faq.tell-the-team.question": "How do I tell the team?",
  "faq.tell-the-team.real": "In the first sentence and without softening it: {{claim.gap}}.",
  "faq.tell-the-team.real.b": "The number first, and in your own voice: {{claim.gap}}.",
  "faq.tell-the-team.real.c":
    "Without softening it: {{claim.gap}}. Whatever comes after that sentence is listened to; whatever comes before it sounds like an excuse.",
  "faq.tell-the-team.noise":
    "With the number and its doubt in the same breath: {{claim.gap}}, and nobody can say yet that it is more than chance.",
  "faq.tell-the-team.noise.b":
    "The number and its doubt in one sentence: {{claim.gap}}, and it may be chance. Leave out neither.",
  "faq.tell-the-team.noise.c":
    "Calmly, since that is what the figures are: {{claim.gap}}, which cannot be told from luck so far.",
  "faq.tell-the-team.met": "With what carried it, and who.",
  "faq.tell-the-team.met-order":
    "A good result that nobody takes apart is luck the next time. Name the steps that did better, thank the people who run them by what they did, and say which part you would not promise again.",
  "faq.tell-the-team.own-first":
    "Then your own part, {{fact.own}}, before anyone else's: who begins with themselves is allowed to speak of the rest.",
  "faq.tell-the-team.own-first.b":
    "Go on with the {{fact.own}} that are yours, in the same tone as the rest, and do not apologise for them; say what you do about them.",
  "faq.tell-the-team.own-first.c":
    "Next come the {{fact.own}} on your own side. Said second they sound like a fact, said last like a confession.",
  "faq.tell-the-team.no-own":
    "Then, before you speak of anyone else, how you know that your own steps held; said in that order it is a report and no defence.",
  "faq.tell-the-team.open-part":
    "Then what you do not know, including your own part, and when you will; a gap that is named does less harm than a guess.",
  "faq.tell-the-team.open-part.b":
    "Say just as plainly what cannot be said yet, your own share included. Nobody trusts a split that comes without figures.",
  "faq.tell-the-team.open-part.c":
    "Then draw the line: this far you know, from there on you do not yet, and by when you will.",
  "faq.tell-the-team.roles":
    "After that the step that lost most, as a step, with {{fact.owner}} in the room if that can be arranged.",
  "faq.tell-the-team.roles.b":
    "Then the step that took most of it, told as a place and not as a failure, and best with {{fact.owner}} beside you.",
  "faq.tell-the-team.roles.c":
    "For the largest step, talk to {{fact.owner}} beforehand; nobody should hear about their own step in front of everyone.",
  "faq.tell-the-team.no-cause":
    "Leave causes out of it. A cause given today and withdrawn in a month is remembered as an excuse.",
  "faq.tell-the-team.no-cause.b":
    "If somebody offers a cause, thank them and write it down as a question; that keeps it from becoming the official version.",
  "faq.tell-the-team.no-cause.c":
    "Do not trade causes in the meeting. While chance is a candidate, each of them is as good as the next.",
  "faq.tell-the-team.line":
    "One line to repeat until it is answered: at the efficiency of the period before, this money gives {{fact.given}}; for {{fact.target}} something has to change, and which thing do we choose?",
  "faq.tell-the-team.line.b":
    "When it goes round in circles, come back to this: this money, used as well as before, brings {{fact.given}}. What do we add, so that it becomes {{fact.target}}?",
  "faq.tell-the-team.line.c":
    "Keep one sentence ready: with the means we had, {{fact.given}} was to be expected, and {{fact.target}} was asked. Where should the difference have come from?",
  "faq.tell-the-team.line-open":
    "One line to repeat when the talk turns to blame: which step was it, who runs it, and what do we change there first?",
  "faq.tell-the-team.line-open.b":
    "If the talk turns to who, turn it back to where: at which point did people stop, and what do we see there?",
  "faq.tell-the-team.line-open.c":
    "Keep one question ready for when it gets heated: what would we look at first if none of us were to blame?",
  "faq.tell-the-team.tone": "End with a single request and the day on which you look again.",
  "faq.tell-the-team.tone.b":
    "Close with one thing you need and the date of the next look; more than one thing is a list, and lists are not granted.",
  "faq.tell-the-team.tone.c": "The last thing you say is a request and a date. After that, stop talking.",
  "faq.tell-the-team.debrief":
    "It is worth the hour: teams that held a structured review of what happened did about {{fact.better}} better in controlled studies.",
  "faq.tell-the-team.debrief.b":
    "Then take an hour for the why, with everyone who runs a step: in controlled studies teams with such reviews came out about {{fact.better}} better.",
  "faq.tell-the-team.debrief.c":
    "A proper review afterwards is no ritual: in controlled studies the teams that held one did about {{fact.better}} better.",
  "faq.tell-the-team.step":
    "This week, read the script below aloud once, alone, and strike every sentence you would not say.",
  "faq.tell-the-team.step.b":
    "This week, try the script below on one person you trust, and listen for the sentence at which they frown.",
  "faq.tell-the-team.step.c":
    "This week, fix the time for it before somebody else does; a number that is announced does less damage than one that is discovered.",
  "faq.tell-the-team.step-blame":
    "This week, send the short message below before the meeting in which you would be asked. Whoever brings the number chooses the question that follows it.",

  "faq.overwhelmed.question": "Why does this wear me out so much?",
  "faq.overwhelmed.others":
    "Because you answer for the whole and hold a part. Of a gap of {{fact.gap}} you hold {{fact.own}}; the rest you can only ask for.",
  "faq.overwhelmed.others.b":
    "Because your name stands over all of it and your hand reaches only a part: {{fact.own}} of {{fact.gap}}. The rest goes on without you and is still counted as yours.",
  "faq.overwhelmed.others.c":
    "Of the missing {{fact.gap}}, you can move {{fact.own}}. Being responsible for the difference without being able to touch it is what tires.",
  "faq.overwhelmed.own":
    "Part of it is that the step that hurts is your own: what you decide accounts for {{fact.own}}. That is heavy for a while, and it is also the kind of problem that ends.",
  "faq.overwhelmed.none-own":
    "Because you answer for the whole of it, and on balance nothing of the gap of {{fact.gap}} was lost in steps that you decide on. You can only ask, and asking wears out faster than doing.",
  "faq.overwhelmed.noise":
    "Because an ordinary swing is being treated as a failure, and you are the one asked to explain it. There may be nothing to explain, and looking for reasons where there are none eats the hours that the work needed.",
  "faq.overwhelmed.noise.b":
    "Because you are asked every time, and most of the time the true answer is that nothing happened. Nobody likes to hear that, so you go on searching.",
  "faq.overwhelmed.noise.c":
    "Because numbers that swing by themselves keep somebody awake, and that somebody is you. The work did not get harder; the explaining did.",
  "faq.overwhelmed.met":
    "Because a met target is taken for granted, and the next one starts from it. That the result is good does not mean that the way there was.",
  "faq.overwhelmed.open":
    "Part of it is fog. From a single figure nobody can say where the result was made or lost, so all of it lands on the one person everyone can see.",
  "faq.overwhelmed.through":
    "What you wait for runs through {{fact.owner}}, whom you can ask and not instruct.",
  "faq.overwhelmed.through-both":
    "What you wait for runs through {{fact.owner}} and {{fact.otherOwner}}; you can ask them and not instruct them.",
  "faq.overwhelmed.through-many":
    "What you wait for runs through {{fact.owner}}, {{fact.otherOwner}} and others besides, each with a list of their own.",
  "faq.overwhelmed.target":
    "And {{fact.ambition}} were asked for beyond what was there before the first day; no working hour can earn that.",
  "faq.overwhelmed.target.b":
    "A further {{fact.ambition}} was asked for beyond what was there, and it hangs over you as if it had been lost.",
  "faq.overwhelmed.target.c": "Part of the weight was never yours: {{fact.ambition}} came with the target.",
  "faq.overwhelmed.hours":
    "You work {{fact.hours}} a week; more hours will not change a step that somebody else runs.",
  "faq.overwhelmed.approval": "An approval takes {{fact.days}}, so even a good idea arrives late.",
  "faq.overwhelmed.refused":
    "You asked for {{fact.requested}} to do something about it and came back with nothing, which leaves the duty with you and the means elsewhere.",
  "faq.overwhelmed.survey":
    "You are in company: in a large survey of marketers, {{fact.share}} said that the past year had overwhelmed them. That says more about the role than about any one person in it.",
  "faq.overwhelmed.step-control":
    "This week, pick the decision you wait for most where it concerns {{fact.factor}}, and ask {{fact.owner}} for either the decision or the right to make it.",
  "faq.overwhelmed.step-workload":
    "This week, list what you did in the last one, strike out the one thing nobody would miss, and tell your manager that you have stopped doing it.",
  "faq.overwhelmed.step-own":
    "This week, close the door for one morning and do only this: {{fact.factor}}. A single step that moves takes more weight off than a list that grows.",
  "faq.overwhelmed.step-noise":
    "This week, answer the question why with the range of chance, once, in writing, and refer to it after that.",
  "faq.overwhelmed.step-noise.b":
    "This week, answer the first request for an explanation with a date instead of a reason: on that day there will be a second figure.",
  "faq.overwhelmed.step-noise.c":
    "This week, take one hour out of the searching and give it to something that will still matter if the number recovers by itself.",
  "faq.overwhelmed.step-clarity":
    "This week, write down what you may decide alone and what you may not, and show it to whoever set the target.",

  "faq.impostor.question": "Am I simply not good enough?",
  "faq.impostor.held": "And the same figures say this about you: {{claim.driver}}.",
  "faq.impostor.own-large":
    "One period cannot answer that. It says that the steps you decide on lost {{fact.own}}, which is a piece of work to redo, not a measure of a person.",
  "faq.impostor.own-small":
    "These figures do not say so. Of a gap of {{fact.gap}} you had {{fact.own}} in your hands; that is worth mending and no reason to doubt your place.",
  "faq.impostor.own-small.b":
    "Look at the proportion: {{fact.own}} out of {{fact.gap}} lay with you. That calls for a repair and for no verdict on a person.",
  "faq.impostor.own-small.c":
    "What lay in your own steps, {{fact.own}} of {{fact.gap}}, is a piece of work. It says what to do next, and nothing about what you are worth.",
  "faq.impostor.none-own":
    "These figures do not say so: on balance the steps that are yours did not pull the result down. What was lost was lost elsewhere.",
  "faq.impostor.noise":
    "These figures cannot say so: a gap that chance could make says nothing about the person who reports it.",
  "faq.impostor.noise.b":
    "There is nothing in these figures to hang such a thought on: they moved as far as chance moves them.",
  "faq.impostor.noise.c":
    "A swing like this one happens to the best and to the worst alike, so it can tell nobody which of them they are.",
  "faq.impostor.met":
    "These figures give no ground for it: the target was met. They prove no talent either; a period says how a period went.",
  "faq.impostor.open":
    "These figures cannot answer that, either way; a target and a result say how a period went, not how good someone is.",
  "faq.impostor.tried":
    "You did not sit still either; “{{fact.words}}” is on your list, and people who do not care make no such lists.",
  "faq.impostor.sting":
    "One thing stays with you: {{fact.factor}}. Doing something about it this week will do more for the feeling than any sentence here.",
  "faq.impostor.sting.b":
    "What is left is a task and no verdict: {{fact.factor}}. Tasks can be begun this week.",
  "faq.impostor.sting.c":
    "There is one place where you can answer with work, {{fact.factor}}, and work is the better answer.",
  "faq.impostor.survey":
    "The feeling is common: in a survey of marketers, {{fact.share}} said they had known it. Common does not mean harmless, and it is not a diagnosis.",
  "faq.impostor.step":
    "This week, write down a few decisions of this period, why you took them and what they taught you; vague doubt shrinks beside a list like that.",
  "faq.impostor.step.b":
    "This week, ask someone whose judgement you respect which of your decisions they would have made differently, and which not. Write both down.",
  "faq.impostor.step.c":
    "This week, put down what you knew when you decided, not what you know now. Judged by that, most decisions look like what they were: reasonable guesses.",
  "faq.impostor.talk":
    "If the doubt follows you home or into your sleep, talk to someone you trust, or to a professional.",

  "faq.budget-refused.question": "My budget was refused. What can I still do?",
  "faq.budget-refused.question-money": "What can I do without more money?",
  "faq.budget-refused.asked": "You asked for {{fact.requested}} and were given {{fact.approved}}.",
  "faq.budget-refused.asked-granted":
    "You asked for {{fact.requested}} and it was granted, so this question is about what comes next.",
  "faq.budget-refused.asked-open": "You asked for {{fact.requested}}; what came of it you have not said.",
  "faq.budget-refused.asked-nothing": "You asked for {{fact.requested}} and were given nothing.",
  "faq.budget-refused.asked-share": "It would have been {{fact.share}} of what goes into ads.",
  "faq.budget-refused.not-asked": "Begin with what needs a decision or an hour and no budget.",
  "faq.budget-refused.not-asked.b":
    "First what is free: part of what loses customers is mended with attention and not with money.",
  "faq.budget-refused.not-asked.c": "You have not asked for any, so let us see how far you come without.",
  "faq.budget-refused.shift":
    "The same ad budget can carry it: moving {{fact.amount}} a month from ads into content pays back around month {{fact.payback}} if things go as your figures suggest.",
  "faq.budget-refused.shift-dip":
    "Before that it costs: in month {{fact.month}} you would be {{fact.dip}} behind, and whoever agrees should hear that from you first.",
  "faq.budget-refused.pilot":
    "From the ad budget I would risk a pilot of {{fact.amount}} a month in content and no more: it pays when things go as expected, and loses money when they go badly.",
  "faq.budget-refused.pilot-end":
    "Ask for it with its end: in month {{fact.month}} the visits decide, not the mood.",
  "faq.budget-refused.hold":
    "I would not take it from the ads: one piece of content would have to bring {{fact.needed}} a month, and I count on {{fact.have}}. The shift would lose money.",
  "faq.budget-refused.hold-small":
    "I would not take it from the ads: one piece of content has to bring {{fact.needed}} a month, and I count on {{fact.have}}. That leaves nothing to spare, so anything worth running would lose money.",
  "faq.budget-refused.hold-save":
    "If anything is taken from the ads, keeping it is the better use: {{fact.amount}} a month less in ads and not spent would end {{fact.save}} ahead.",
  "faq.budget-refused.hold-locked":
    "There is nothing to move: every paid channel is locked, at its minimum or kept for your own name.",
  "faq.budget-refused.hold-late":
    "Content would bring its first orders only after the horizon: on these figures no amount of it pays in time.",
  "faq.budget-refused.unknown":
    "Whether content could be paid for out of the ad budget I cannot work out yet; orders, visits and money together would show it.",
  "faq.budget-refused.unknown.b":
    "Moving money from ads into content may pay or not; without orders, visits and money of the same period I would be guessing with your budget.",
  "faq.budget-refused.unknown.c":
    "Could the ads pay for content? I cannot say before I have seen orders, visits and money of one and the same period.",
  "faq.budget-refused.unknown-why":
    "Asking with those figures is a different talk: a sum, a month in which it pays back and a point at which it stops are harder to wave away than an idea.",
  "faq.budget-refused.unknown-why.b":
    "It is worth collecting them: a proposal with a low point, a date and a way out gets a hearing where an opinion does not.",
  "faq.budget-refused.unknown-why.c":
    "With them you come with a calculation that can be checked and refused on its merits, which is more than most requests for content have.",
  "faq.budget-refused.left":
    "Look first at the content money there is: {{fact.said}} planned, {{fact.implied}} used by the pieces at their price. If the difference is not spent on something else, the next pieces are paid for.",
  "faq.budget-refused.line":
    "For whoever says that ads bring money and articles do not: ads do, as long as we pay; I would like to find out with {{fact.share}} of that money, and with a stop agreed, whether some of it can be ours.",
  "faq.budget-refused.free": "What costs nothing but time:",
  "faq.budget-refused.calm":
    "This week, take the question that customers ask most and answer it where they decide. It needs no budget and no permission, and it is the one kind of content that pays even if nobody ever searches for it.",
  "faq.budget-refused.calm.b":
    "This week, write down the questions that come in by phone, mail and chat, and answer the most frequent one on the page where people hesitate. It costs an afternoon and nobody has to approve it.",
  "faq.budget-refused.calm.c":
    "This week, read one page of yours aloud to someone who does not know the product, and mend the sentence at which they ask back. That is content work as well, and the cheapest there is.",

  "faq.more-money.question": "Would more ad money have closed it?",
  "faq.more-money.loses":
    "Not at a profit. By the curve that the pitch assumes, {{fact.amount}} a month on top of today's ads ends {{fact.loss}} behind, their cost counted.",
  "faq.more-money.gains":
    "It would pay for itself: by the curve that the pitch assumes, {{fact.amount}} a month on top of today's ads ends {{fact.gain}} ahead, their cost counted.",
  "faq.more-money.open":
    "That cannot be worked out from what is here: it takes orders, revenue and margin beside the money.",
  "faq.more-money.close":
    "To close the whole gap with money alone it would have taken {{fact.required}} instead of {{fact.now}}.",
  "faq.more-money.close.b":
    "Money alone would have had to become {{fact.required}}, up from {{fact.now}}, for the target.",
  "faq.more-money.close.c":
    "And the target, bought with ads only, would have cost {{fact.required}} in place of {{fact.now}}.",
  "faq.more-money.caveat":
    "More money makes the result larger and each part of it dearer, so it hides a broken step rather than mending it.",
  "faq.more-money.caveat.b": "Where a step leaks, further money runs through the same leak, only dearer.",
  "faq.more-money.caveat.c":
    "Buying the difference is possible for a month; as a habit it makes every result depend on the next increase.",
  "faq.more-money.step":
    "This week, look up the last time the ad money was raised and write down spend and result for the weeks before and after it. That line settles the question better than any curve.",
  "faq.more-money.step.b":
    "This week, find the month in which ads last got more money on purpose and see what came of it, with nothing else counted. It is a single line, and it beats an opinion.",
  "faq.more-money.step.c":
    "This week, ask the platform for the result of the last slice of spend instead of the average, and bring both to whoever holds the budget.",

  "faq.worst-channel.question": "Should I cut the weakest channel?",
  "faq.worst-channel.below":
    "In part, yes. {{fact.channel}} has a return on ad spend of {{fact.value}}, and at your margin it takes {{fact.threshold}} to break even.",
  "faq.worst-channel.near":
    "Not on these figures. {{fact.channel}} has a return on ad spend of {{fact.value}}, somewhat less than the {{fact.threshold}} that break-even takes at your margin; chance can still explain the distance.",
  "faq.worst-channel.above":
    "Cut it, no; trim it, perhaps. {{fact.channel}} has the lowest return on ad spend, {{fact.value}}, but break-even at your margin is {{fact.threshold}}: without it you lose the margin it earns.",
  "faq.worst-channel.margin-open":
    "Not on that ground alone. {{fact.channel}} has the lowest return on ad spend, {{fact.value}}; whether it is too low depends on the margin, which I do not know.",
  "faq.worst-channel.cost":
    "Not on that ground alone. In {{fact.channel}} a result costs {{fact.cost}}, in {{fact.best}} it costs {{fact.bestCost}}; but that is the price of all its results together, and what you would cut are the last ones.",
  "faq.worst-channel.marginal-low":
    "What counts is the money added last: of that, {{fact.marginal}} comes back as margin, by the curve that the pitch assumes. So take from the top of it, not all of it.",
  "faq.worst-channel.marginal-high":
    "Of the money added last, {{fact.marginal}} comes back as margin, by the curve that the pitch assumes; even the top of it still earns its cost.",
  "faq.worst-channel.taken": "The pitch takes {{fact.cut}} a month from it and leaves the rest where it is.",
  "faq.worst-channel.lost": "Against {{fact.base}} it lost most in one place: {{claim.loss}}.",
  "faq.worst-channel.brand":
    "Do not hold it against {{fact.brand}}: people who type your name were mostly coming anyway.",
  "faq.worst-channel.credit":
    "And no report shows what a channel is really worth; what the total does when it pauses shows more.",
  "faq.worst-channel.step":
    "This week, pause the campaign in {{fact.channel}} that spent most and brought least, for a week, and watch the total in your own books instead of the platform's count.",

  "faq.stop-doing.question": "What can I stop doing?",
  "faq.stop-doing.noise":
    "Explaining this result, to begin with. Every reason looked for in a swing takes hours and will be forgotten with the next figures.",
  "faq.stop-doing.noise.b":
    "The search for a reason. It may not exist, and until the next figures nobody can tell it from an invented one.",
  "faq.stop-doing.noise.c":
    "Adjusting. A setting that is changed because of a swing makes the next figures harder to read and mends nothing.",
  "faq.stop-doing.explain":
    "Explaining the whole result. From now on answer for your part of it and name the steps for the rest.",
  "faq.stop-doing.explain.b":
    "Defending the whole. You answer for your own part with a figure; for the rest the figure answers.",
  "faq.stop-doing.explain.c":
    "Being the only one who explains. Hand over the table of steps, and let each step be explained by whoever runs it.",
  "faq.stop-doing.chance-step":
    "Do not start anything about {{fact.factor}} on the strength of this one period; that step moved no more than chance does.",
  "faq.stop-doing.chance-step.b":
    "Put aside whatever you had planned for {{fact.factor}}: it has not moved further than luck would move it.",
  "faq.stop-doing.chance-step.c":
    "{{fact.factor}} can wait, too; nothing there stands out from the usual swing.",
  "faq.stop-doing.held-step":
    "Leave alone what did well: {{fact.factor}}. It needs no improving while something else loses.",
  "faq.stop-doing.small-channel":
    "{{fact.channel}} takes {{fact.money}}, {{fact.share}} of the paid money, and an hour there moves the result least; let it run as it is for a while.",
  "faq.stop-doing.hours":
    "At {{fact.hours}} a week something has to go before anything is added; say which, or it will be your evenings.",
  "faq.stop-doing.two-changes":
    "And stop changing several things at once: each further change makes the others unreadable.",
  "faq.stop-doing.two-changes.b":
    "One change at a time from here on; change several at once and you never learn which one worked.",
  "faq.stop-doing.two-changes.c":
    "Give up changing things in bundles. It feels fast, and afterwards nobody can say what worked.",
  "faq.stop-doing.fault":
    "You can stop the search for whose fault it was, too; it has not found a lost order yet.",
  "faq.stop-doing.fault.b":
    "Leave the question of guilt to those who have time for it; it mends nothing and wears out the people you need.",
  "faq.stop-doing.fault.c": "And spare yourself the inner trial. It produces no orders and no sleep.",
  "faq.stop-doing.step":
    "This week, leave out one report, meeting or post, the one whose absence you think nobody will notice, and see whether you were right.",
  "faq.stop-doing.step.b":
    "This week, look at your recurring appointments and cancel the one from which no decision ever came.",
  "faq.stop-doing.step.c":
    "This week, choose one thing that you do only because you have always done it, and ask those who receive it whether they would miss it.",

  "faq.promise.question": "What can I promise for the next period?",
  "faq.promise.history":
    "A range. As things run now, anything from {{fact.low}} to {{fact.high}} is ordinary, and nobody can promise where in it the next result falls.",
  "faq.promise.level":
    "Your usual level inside it is {{fact.runRate}}; that is the number to put on the table as what happens if nothing changes.",
  "faq.promise.counts":
    "A range. As far as chance goes, the same work can end anywhere between {{fact.low}} and {{fact.high}} next time.",
  "faq.promise.counts.b":
    "Not a figure but a stretch: with nothing changed, between {{fact.low}} and {{fact.high}} everything can happen by itself.",
  "faq.promise.counts.c":
    "Less than people would like: the same effort can give {{fact.low}} or {{fact.high}}, and neither would be your doing.",
  "faq.promise.run-rate":
    "What happens if nothing changes: {{fact.runRate}}, as things stand. That is a forecast, and a promise should not be larger than it without a reason.",
  "faq.promise.run-rate.b":
    "If asked for one number, give {{fact.runRate}}, which is where things stand, and call it a forecast. Nobody can hold you to a promise you did not make.",
  "faq.promise.run-rate.c":
    "The level to plan with is {{fact.runRate}}. Everything above it needs a reason that is already visible today.",
  "faq.promise.more":
    "For the target one thing has to be true first, for instance this: {{fact.factor}} at {{fact.required}} instead of {{fact.now}}. Promise the target only together with that, and with the role that carries it.",
  "faq.promise.more.b":
    "More than that may be promised with a condition, for instance {{fact.factor}} at {{fact.required}} instead of {{fact.now}}, and with somebody who answers for the condition.",
  "faq.promise.more.c":
    "If the target has to stay, tie it to what would carry it: {{fact.factor}} at {{fact.required}} instead of {{fact.now}}, and who sees to that.",
  "faq.promise.more-open":
    "Promise more only together with the step that is to carry it and with the role that runs it.",
  "faq.promise.rest":
    "For the days that are left it is simple arithmetic: a day has to bring {{fact.needed}}, and so far one brought {{fact.now}}.",
  "faq.promise.early":
    "And promise to say early: a forecast in the middle of the period, while something can still be done, is worth more than a good reason at its end.",
  "faq.promise.early.b":
    "What you can promise without any risk is the warning: you will speak up as soon as it points elsewhere, not when it is over.",
  "faq.promise.early.c":
    "Promise a look before the end as well. Bad news in the middle is a question of what to do; at the end it is a question of who.",
  "faq.promise.step":
    "This week, begin a note of a few lines that goes out every Monday, good or bad: where we stand, where it points, what I changed.",
  "faq.promise.step.b":
    "This week, send a forecast of one line to whoever sets the target: the range, the likely value, and what would change it.",
  "faq.promise.step.c":
    "This week, put a date into the calendar for the middle of the period and write beside it which figure you will look at and what you will do if it is low.",

  "faq.transformer.question": "What would it mean to transform rather than optimise?",
  "faq.transformer.system":
    "Here it has an address: {{claim.driver}}. Better ads do not mend that step; building it differently does.",
  "faq.transformer.ambition":
    "Here it starts with the target: it asked for {{fact.ambition}} more than there was. Optimising harder rarely closes that; changing how targets are made does.",
  "faq.transformer.own":
    "Here it begins at home: the step is {{fact.factor}}, and it is yours. Tuning brings a little; a different way of doing it brings more.",
  "faq.transformer.open":
    "Here it begins with seeing: whoever can show where results are made decides what gets rebuilt.",
  "faq.transformer.noise":
    "Here it begins with how results are read. Who optimises against chance is busy and gets nowhere; who first learns to tell chance from change knows when to act.",
  "faq.transformer.noise.b":
    "Here it means to stop answering every twitch of a number. Optimising is reacting; the next level is to know when not to.",
  "faq.transformer.noise.c":
    "Here the thing to rebuild is the conversation. As long as every dip is a case, nobody has time for what would raise the level.",
  "faq.transformer.noise-build":
    "Build the picture that everyone sees before the number: the results so far as a line, the range that is ordinary, the target. A discussion that starts there is about the way of working and no longer about a month.",
  "faq.transformer.noise-build.b":
    "Make one chart with the results, their usual range and the target, and let it open every meeting. Once people see what is ordinary, they ask for better work instead of better excuses.",
  "faq.transformer.noise-build.c":
    "Give the figure its own frame: past results in a row, a band for what is usual, a line for what is wanted. Only what leaves the band is talked about; the rest of the time belongs to the work.",
  "faq.transformer.reach":
    "An optimiser works on {{fact.own}} of this gap and has to leave {{fact.system}} as they are; a transformer is allowed to touch both, by agreement with those who run the rest.",
  "faq.transformer.reach.b":
    "Better campaigns reach {{fact.own}} of it. The other {{fact.system}} lie where you have no handle yet, and getting one, by agreement, is what the word transformer stands for here.",
  "faq.transformer.reach.c":
    "Tune everything that is yours and at best {{fact.own}} come back; {{fact.system}} stay out until someone builds with those who run those steps.",
  "faq.transformer.reach-none":
    "An optimiser can do nothing here: {{fact.system}} lie in steps that no campaign setting reaches.",
  "faq.transformer.reach-own":
    "With {{fact.own}} in your own steps there is room for both, and the order is plain: mend first, rebuild once it holds.",
  "faq.transformer.reach-target": "No campaign setting reaches a target, but the sheet it is made on does.",
  "faq.transformer.reach-open":
    "As long as the way from money to result is dark, every change is a guess, and guesses are what optimising is made of.",
  "faq.transformer.content-shift":
    "The pitch is a piece of it: {{fact.amount}} a month that buys pages which stay, in place of clicks that are gone the next day.",
  "faq.transformer.content-hold":
    "More content is not the transformation here; on your figures it would lose money, and a tool that loses money is no lever.",
  "faq.transformer.start":
    "This week, ask {{fact.owner}} for a short talk with one question only: what would you build differently if nobody asked you to keep what is there?",
  "faq.transformer.start-own":
    "This week, write down how you would do this step if you began from nothing today, and what of it could be tried on a small part.",
  "faq.transformer.start-noise":
    "This week, agree with whoever reads the number what would count as a signal, before the next one is known.",
  "faq.transformer.start-noise.b":
    "This week, write down which result would make you act and which would not, and have it confirmed before either happens.",
  "faq.transformer.start-noise.c":
    "This week, draw that frame by hand with the figures you have, and show it to one person who likes to ask why.",
  "faq.transformer.start-open":
    "This week, draw the way from money to result on a sheet of paper, with a question mark wherever you have no figure, and fill in one of them.",

  "faq.stronger.question": "How do I get stronger in this job?",
  "faq.stronger.depth":
    "Go deep where your own funnel leaks: {{fact.factor}}. The skill that moves it is {{fact.skill}}.",
  "faq.stronger.open": "Go deep in one thing that your own figures ask for; here that is {{fact.skill}}.",
  "faq.stronger.level-low":
    "You gave yourself {{fact.level}} for it, so the weakest place of the funnel and your own room to grow lie together; there is no better place to learn.",
  "faq.stronger.level-high":
    "You gave yourself {{fact.level}} for it, so it is not knowledge that is missing but a say in that step.",
  "faq.stronger.beside":
    "Beside it comes {{fact.otherSkill}}, enough of it to follow what happens at the next weak place: {{fact.factor}}.",
  "faq.stronger.beside-open":
    "Beside it comes {{fact.otherSkill}}, for the day when the answer from {{fact.skill}} has to be turned into a decision.",
  "faq.stronger.why":
    "Being able to say which step lost how much, and why, ends more meetings than any certificate.",
  "faq.stronger.why.b":
    "The person who can say where the money went is asked first the next time, whatever their title is.",
  "faq.stronger.why.c":
    "What makes people stronger in this trade is rarely a further tool; it is being able to tell one cause from another.",
  "faq.stronger.exercise.analytics":
    "This week, rebuild last month's result from raw exports without the dashboard, and note every place where your figure and the report part.",
  "faq.stronger.exercise.paid-media":
    "This week, take your largest campaign, guess what its next unit of money brings, then find out from the last change of its budget how far off you were.",
  "faq.stronger.exercise.seo":
    "This week, pick the search that matters most to you, read everything on its first page as a buyer would, and write down what none of it answers.",
  "faq.stronger.exercise.content":
    "This week, rewrite one page that already gets visitors so that it answers the question with which they came, and note the date.",
  "faq.stronger.exercise.conversion":
    "This week, watch a stranger try to buy from you without helping, and write their words down as they say them, not what you would like to have heard.",
  "faq.stronger.exercise.email":
    "This week, write one message to the people who bought once and never again, without a discount in it, and see how many answer.",
  "faq.stronger.exercise.ai":
    "This week, let a model draft the dullest thing you write every week, check it against the source line by line, and note how long both took.",
  "faq.stronger.exercise.creative":
    "This week, make an ad out of a sentence a customer really said, run it beside your usual one, and let the figures choose.",
  "faq.stronger.exercise.crm":
    "This week, follow a handful of leads from form to answer with a stopwatch and the CRM open, and draw where each of them waited.",
  "faq.stronger.exercise.economics":
    "This week, work out on a single line what an order leaves after goods, ads, delivery and returns, and have someone from finance tell you what you forgot.",
  "faq.tell-the-team.few":
    "In the first sentence, with what is not known in the second: {{claim.gap}}; whether that is a swing or a loss these figures do not show yet.",
  "faq.split.own-exceeds":
    "Then split it: {{fact.own}} were lost in what you move yourself, and other steps made up for {{fact.system}} of that.",
  "faq.promise.latest":
    "One step got worse and does not come back by itself, so the number to put on the table for the case that nothing changes is {{fact.runRate}}, this period once more.",
  "faq.tell-the-team.line-proof":
    "One line to repeat until it is heard: of the {{fact.of}} results before this one, {{fact.worse}} were worse, and anything from {{fact.low}} to {{fact.high}} is ordinary for us.",
  "faq.missed-kpi.other-figure":
    "And ask which figure those have in mind who call it a bad month ({{fact.metric}} is not money): if it is revenue or cancellations, that is another talk, and it needs other figures.",
  "faq.missed-kpi.real-ordinary":
    "Say the number before anyone asks for it: the period was one like the others, and still {{claim.gap}}.",
  "faq.missed-kpi.noise-range":
    "First, do not look for a culprit. Anything from {{fact.low}} to {{fact.high}} is a normal result for you, so any explanation you find for this one may be a story.",
  "faq.suspicion.test-social":
    "To see whether it costs you anything, write beside each channel the hours it took and the visits it sent last week; let the ones that took hours and sent nobody rest for a month.",
  "faq.suspicion.step-one":
    "This week, write beside it the one figure that would prove it wrong, and look at that figure first.",
  "faq.suspicion.step-tried":
    "This week, put the weeks before it and the weeks after it side by side on one sheet.",
};
