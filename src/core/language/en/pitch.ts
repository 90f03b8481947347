/** The pitch. Reader: whoever decides on money. The bad side first, no belief, every figure from the facts. */
import type { PITCH_MESSAGES } from "../../advice/pitch/messages.ts";

export const pitch: Readonly<Record<keyof typeof PITCH_MESSAGES, string>> = {
  "pitch.shift.headline": "Move {{fact.amount}} a month from ads into content, with an exit",
  "pitch.pilot.headline": "Try content with {{fact.amount}} a month of the ad money, and no more for now",
  "pitch.hold.headline": "Do not move ad money into content now",
  "pitch.unknown.headline": "Not ready to be pitched: the figures that decide it are missing",
  "pitch.shift.ask":
    "I ask for no new money. I ask to move {{fact.amount}} a month, {{fact.share}} of the ad budget, into content, for {{fact.horizon}} unless the stop rule ends it sooner: about {{fact.pieces}} a month.",
  "pitch.pilot.ask":
    "I ask for no new money. I ask to try {{fact.amount}} a month, {{fact.share}} of the ad budget, on content: about {{fact.pieces}} a month, until the checkpoint.",
  "pitch.hold.ask":
    "I ask for nothing to be moved. On today's figures, on the expected path, the shift would lose money, and I would rather say so than find out with your budget.",
  "pitch.hold.ask-small":
    "I ask for nothing to be moved. On today's figures only a move too small to publish regularly would gain, and a larger one would lose money.",
  "pitch.hold.ask-locked":
    "I ask for nothing to be moved. Every paid channel here is locked, at its minimum or kept for our own name, so there is no money to move.",
  "pitch.unknown.ask":
    "Nothing yet. A pitch with guessed figures would not survive the first question, and should not.",
  "pitch.from-channel":
    "It would come from {{fact.channel}}, where further money brings least: by the curve assumed, {{fact.marginal}} of each sum added there comes back as gross margin.",
  "pitch.from-channel-part":
    "{{fact.amount}} of it would come from {{fact.channel}}, where further money brings least: by the curve assumed, {{fact.marginal}} of each sum added there comes back as gross margin.",
  "pitch.from-all":
    "It would come evenly from all ads. By the curve assumed, {{fact.marginal}} of each sum added to them comes back as gross margin.",
  "pitch.own-name":
    "{{fact.channel}} is left as it is, and its fine figures are no argument: its buyers were already typing our name. In experiments, ads on a brand's own name added at most {{fact.added}} to the clicks while nobody else bid on it; where a competitor did, at least {{fact.lost}} were lost without them. It deserves a test of its own.",
  "pitch.buys.guides": "What is made: guides to the questions buyers search for before they know us.",
  "pitch.buys.landing-pages":
    "What is made: pages close to the purchase, such as comparisons, answers to doubts and proof, because the checks found this funnel weak there.",
  "pitch.buys.lifecycle-emails":
    "Each piece also goes out by e-mail to earlier customers; repeat business is among the weak parts.",
  "pitch.buys.fast-pages":
    "Before the first piece, the pages have to load fast: a reader leaves a slow page the way a buyer does. What that costs is not in these sums.",
  "pitch.why.passes":
    "The first piece has to bring {{fact.needed}} a month to be worth the ads it replaces, and all of them {{fact.all}} on average; I count on {{fact.have}}.",
  "pitch.why.fails":
    "The first piece would have to bring {{fact.needed}} a month to be worth the ads it replaces; I count on {{fact.have}}.",
  "pitch.why.barely":
    "A piece of content has to bring {{fact.needed}} a month to be worth the ads it replaces; I count on {{fact.have}}. That leaves nothing to spare.",
  "pitch.why.piece":
    "At its peak a piece earns about {{fact.monthly}} a month in gross margin and costs {{fact.cost}} once.",
  "pitch.why.cautious-passes":
    "With visits, conversion, cost and decay all set on the cautious side ({{fact.tail}} of their values lie beyond it) and all else as expected, it still ends {{fact.end}} ahead.",
  "pitch.why.cautious-smaller":
    "With visits, conversion, cost and decay all set on the cautious side ({{fact.tail}} of their values lie beyond it) and all else as expected, this amount ends {{fact.loss}} behind; then only a move of up to {{fact.most}} a month gains.",
  "pitch.why.cautious-fails":
    "With visits, conversion, cost and decay all set on the cautious side ({{fact.tail}} of their values lie beyond it) and all else as expected, it ends {{fact.loss}} behind. That is why this is a pilot and not a programme.",
  "pitch.why.two-periods":
    "Between the last period and this one, clicks followed the ads' money with an elasticity of {{fact.elasticity}}. That is a single observation, so it counts for {{fact.weight}} beside the published range.",
  "pitch.why.rival-save":
    "What speaks against it, said before anyone else says it: up to the horizon, taking this money from the ads and not spending it at all ends above the move carried on, {{fact.save}} against {{fact.end}}, as far as the margin of today's orders goes. What the pieces bring after the horizon is in neither sum.",
  "pitch.why.rival-other-ads":
    "What speaks against it, said before anyone else says it: moving this money to the ads that still bring more would end {{fact.other}} ahead by the same curves, more than the {{fact.end}} of the move. I would do that first.",
  "pitch.why.hold-save":
    "What these figures do say about the ads: by the curve assumed, their last money does not quite earn itself back. Taking {{fact.amount}} a month from them and not spending it would end {{fact.save}} ahead, as far as the margin of today's orders goes; customers who would come back later are not in it.",
  "pitch.why.locked":
    "No channel may give up money here, so what content would have to bring is not the question yet.",
  "pitch.why.too-late":
    "A piece made today brings its first orders only after the horizon, so no number of visits would do.",
  "pitch.why.unknown":
    "To work it out takes ad money, visits, orders and revenue of the same period. With those the answer is shift, pilot or hold, each with its month and its risk.",
  "pitch.numbers.dip":
    "First it costs: at the deepest point, in month {{fact.month}}, we are {{fact.dip}} behind where we would be without the move.",
  "pitch.numbers.payback":
    "On the expected path, from month {{fact.breakEven}} on, readers bring more margin a month than the ads given up did, and by month {{fact.payback}} the margin lost is made good, as it is in {{fact.backBy}} of the cases worked through.",
  "pitch.numbers.no-payback": "Within the horizon the money is not earned back.",
  "pitch.numbers.end-gain": "After {{fact.horizon}} we expect to be {{fact.end}} ahead, in gross margin.",
  "pitch.numbers.end-loss":
    "After {{fact.horizon}} we would expect to be {{fact.end}} behind, in gross margin.",
  "pitch.numbers.range-loss-gain":
    "The range is wide: from a loss of {{fact.low}} in a bad case to a gain of {{fact.high}} in a good one, leaving out the worst and the best {{fact.tail}} of the cases.",
  "pitch.numbers.range-gain":
    "The range runs from a gain of {{fact.low}} in a bad case to {{fact.high}} in a good one, leaving out the worst and the best {{fact.tail}} of the cases.",
  "pitch.numbers.range-loss":
    "The range runs from a loss of {{fact.low}} in a bad case to a loss of {{fact.high}} even in a good one, leaving out the worst and the best {{fact.tail}} of the cases.",
  "pitch.numbers.black": "Of all the cases worked through, {{fact.black}} end in the black.",
  "pitch.numbers.left":
    "If publishing stops then and the ads have their money back, the pieces still bring about {{fact.left}} of margin over the following year; that is not in the sum.",
  "pitch.numbers.if-piloted": "What a pilot of {{fact.amount}} a month would do instead:",
  "pitch.risk.capacity":
    "It takes {{fact.pieces}} a month, and {{fact.now}} is made today. Who writes, edits and checks them has to be settled before the money moves, and the cost of a piece has to include them.",
  "pitch.risk.ranking":
    "Most new pages do not reach the first results within a year: in one large study of random pages only {{fact.share}} of those with text did. The visits per piece used here are meant to include the failures; a figure of our own does if every older piece was counted.",
  "pitch.risk.summaries":
    "Answers on the results page cost visits: in a study of US users, {{fact.with}} of searches with an AI summary ended in a click on a normal result, against {{fact.without}} without one.",
  "pitch.risk.fewer-gain":
    "If answers on the results page take {{fact.share}} of what a piece brings, the move still ends {{fact.end}} ahead.",
  "pitch.risk.fewer-loss":
    "If answers on the results page take {{fact.share}} of what a piece brings, the move ends {{fact.end}} behind.",
  "pitch.risk.ads-work":
    "Ads win real customers: in the experiment of a company that switched its search ads off, {{fact.lost}} of the customers credited to them were truly lost. What the money earned in the ads is therefore counted here as lost when it leaves them.",
  "pitch.risk.attribution":
    "What each channel brings is taken as it is credited. Where ads help orders that are credited elsewhere, giving them up costs more than stated here.",
  "pitch.risk.assumed":
    "Of the {{fact.of}} figures listed below, {{fact.count}} are assumptions; the others are given or computed. Each assumption stands there with its source and the question that replaces it.",
  "pitch.risk.never-off":
    "Turning ads off is a risk: alcohol brands that stopped broad advertising sold {{fact.fall}} less on average in the first year, as observed and not as an experiment. Whatever is moved later should be a slice, and reversible.",
  "pitch.objection.when": "When do we see the money?",
  "pitch.objection.when-answer":
    "Not this quarter. If pieces start and grow as assumed, the first honest reading is in month {{fact.month}}; on the expected path the margin lost is made good by month {{fact.payback}}.",
  "pitch.objection.when-never":
    "Not this quarter, and perhaps not within the horizon. The first honest reading is in month {{fact.month}}, when the first pieces are grown; the pilot is there to get that reading cheaply.",
  "pitch.objection.fails": "And if it does not work?",
  "pitch.objection.more-ads": "Why not put more into ads instead?",
  "pitch.objection.more-ads-gain":
    "{{fact.amount}} a month on top of the ads would end {{fact.more}} ahead by the same curve, its cost counted. If there is new money, that is a fair use of it; this move needs none.",
  "pitch.objection.more-ads-loss":
    "Because {{fact.amount}} a month on top of the ads would end {{fact.more}} behind by the same curve, its cost counted.",
  "pitch.objection.more-ads-study":
    "It happens elsewhere too: in a study of television advertising of large consumer brands, more than {{fact.losing}} lost money on the last slice. That is another medium, and shows only that it happens.",
  "pitch.objection.save": "Why not simply keep the money?",
  "pitch.objection.save-better":
    "On the margin of today's orders that would be worth more: {{fact.save}} by the horizon. But money kept builds nothing that goes on bringing visitors, and that is what would have to be worth the difference.",
  "pitch.objection.save-worse":
    "Keeping it would end {{fact.save}} ahead, the move {{fact.end}}. Keeping is the surer of both; the move is worth more only if the pieces work, and then they go on bringing visitors after the horizon.",
  "pitch.objection.save-loss":
    "Because the ads still earn more than they cost: taking the money out and keeping it would end {{fact.save}} behind.",
  "pitch.objection.other-ads": "Why not move it to the ads that work better?",
  "pitch.objection.other-ads-gain":
    "That would end {{fact.other}} ahead by the same curves, and at once. It is an alternative for the same money, and does not grow afterwards.",
  "pitch.objection.other-ads-loss":
    "Because those are near their limit: by the same curves that would end {{fact.other}} behind.",
  "pitch.objection.guessed": "How much of this is guessed?",
  "pitch.objection.guessed-answer":
    "Of {{fact.of}} figures, {{fact.count}} are assumed, each with a question that would replace it. The answer hangs most on this one: {{fact.input}}.",
  "pitch.objection.why-not": "Everyone says content is cheaper in the long run. Why not now?",
  "pitch.objection.why-not-answer":
    "Because here it is not, yet: it takes {{fact.needed}} a month for each piece, and I can only count on {{fact.have}}.",
  "pitch.objection.little": "Why not at least try a little?",
  "pitch.objection.little-loss":
    "Because it would be expected to lose: ended in month {{fact.month}}, a pilot of {{fact.amount}} a month ends {{fact.pilotEnd}} behind at the horizon; carried on, {{fact.end}} behind. Only {{fact.black}} of the cases carried on end in the black.",
  "pitch.objection.little-gain":
    "A pilot of {{fact.amount}} a month would be expected to end {{fact.end}} ahead, with {{fact.black}} of the cases worked through in the black. That is too close to nothing to defend.",
  "pitch.objection.cut": "So should the ads be cut?",
  "pitch.objection.cut-gain":
    "By the curve assumed, their last {{fact.amount}} a month does not quite earn itself back: without it we would end {{fact.save}} ahead. Before anyone cuts, look at what orders did when the ad money last changed, then test it for some weeks in a region of its own.",
  "pitch.objection.cut-loss":
    "No. Their last {{fact.amount}} a month still earns more than it costs: without it we would end {{fact.save}} behind.",
  "pitch.measure.pieces":
    "Each month: whether what was planned is published ({{fact.pieces}}), and the visits it brings.",
  "pitch.measure.ads":
    "Each month: margin of the orders credited to the ads that gave up money. By the curve it falls by {{fact.credited}} a month, of which {{fact.lost}} is counted as truly lost. A fall clearly beyond that over several months speaks against the curve.",
  "pitch.measure.checkpoint":
    "Month {{fact.month}}: visits to all new pieces together. Expected {{fact.expected}}, at least {{fact.visits}}.",
  "pitch.measure.break-even":
    "Month {{fact.month}}: on the expected path, the month's margin from readers covers what the ads no longer bring.",
  "pitch.measure.payback": "Month {{fact.month}}: on the expected path the margin lost is made good.",
  "pitch.stop":
    "Stop rule: if in month {{fact.month}} all new pieces together bring fewer than {{fact.visits}}, we stop and the money returns to ads.",
  "pitch.stop.errors":
    "The rule is a brake, not a verdict: it stops {{fact.stopped}} of the cases worked through, and {{fact.wrong}} of those would have ended in the black had we carried on. It counts visits; orders per visit are read beside it.",
  "pitch.reopen":
    "What would reopen the case, each alone: pieces that reach {{fact.needed}} a month, which is what a move of at least a piece a month needs, or any other figure in the table of what would change the answer.",
  "pitch.cheaper": "The move that costs less and comes first, as the check words it for me:",
  "pitch.do-nothing.shift":
    "Doing nothing is a fair alternative: no dip, and none of the risk of this move. It is counted here as today's month repeated; if the ads go on getting dearer or cheaper, every sum moves with them.",
  "pitch.do-nothing.new-gain":
    "Asking for {{fact.amount}} of new money a month instead, with the ads left alone, would end {{fact.end}} ahead, the cost of the pieces counted.",
  "pitch.do-nothing.new-loss":
    "Asking for {{fact.amount}} of new money a month instead, with the ads left alone, would end {{fact.end}} behind, the cost of the pieces counted.",
  "pitch.do-nothing.hold":
    "Leaving the money where it is costs nothing today and is what these figures advise.",
  "pitch.do-nothing.unknown":
    "Until the figures are there, nothing speaks for moving the money and nothing against it; leaving it is the decision that can be taken back.",
  "pitch.numbers.computed":
    "All sums are the difference in gross margin to leaving everything as it is, for the same amount every month until the horizon unless said otherwise, and are computed from the figures listed at the end. The cases side by side are alternatives for the same money and are not to be added up.",
  "pitch.compare.extrapolated":
    "For {{fact.channel}} this goes beyond what is known of it, to less than {{fact.share}} of its spend; there the curve is a guess.",
  "pitch.compare.extrapolated-all":
    "For the ads as a whole this goes beyond what is known of them, to less than {{fact.share}} of their spend; there the curve is a guess.",
  "pitch.compare.capped":
    "This is less than was asked for: locked channels and minimums leave no more to move.",
  "pitch.numbers.gap":
    "Before month {{fact.month}} the move widens the present gap of {{fact.gap}}; in the last month of the horizon, on the expected path, it closes {{fact.share}} of it, if the gap is then what it is today.",
  "pitch.numbers.parts-both-gain":
    "Of this, {{fact.save}} comes from taking the money out of the ads, whatever is done with it, and {{fact.content}} from the pieces after their own cost.",
  "pitch.numbers.parts-content-loss":
    "Taking the money out of the ads alone would bring {{fact.save}}; the pieces, after their own cost, take {{fact.content}} away again. On these figures alone, spending less and buying nothing would end higher; the pieces are worth it only if they do better than assumed here.",
  "pitch.numbers.parts-save-loss":
    "Taking the money out of the ads alone costs {{fact.save}}; the pieces, after their own cost, bring {{fact.content}}.",
  "pitch.numbers.parts-both-loss":
    "Taking the money out of the ads alone costs {{fact.save}}, and the pieces do not earn their own cost: {{fact.content}} more.",
  "pitch.numbers.money-back": "The money spent on pieces is itself earned back in month {{fact.month}}.",
  "pitch.numbers.money-not-back": "The money spent on pieces is itself not earned back within the horizon.",
  "pitch.numbers.expected":
    "Expected means every input at its middle figure; it is not the average of the cases.",
  "pitch.numbers.dip-still":
    "It is still falling at the horizon, where we would be {{fact.dip}} behind where we would be without the move.",
  "pitch.pilot.ended-gain-gain":
    "The pilot itself puts {{fact.committed}} into pieces until month {{fact.month}}. Ended then, with the ads at full again, it would be {{fact.end}} ahead at the horizon, and {{fact.cautious}} ahead on the cautious path.",
  "pitch.pilot.ended-gain-loss":
    "The pilot itself puts {{fact.committed}} into pieces until month {{fact.month}}. Ended then, with the ads at full again, it would be {{fact.end}} ahead at the horizon, and {{fact.cautious}} behind on the cautious path.",
  "pitch.pilot.ended-loss-loss":
    "The pilot itself puts {{fact.committed}} into pieces until month {{fact.month}}. Ended then, with the ads at full again, it would be {{fact.end}} behind at the horizon, and {{fact.cautious}} behind on the cautious path.",
  "pitch.objection.fails-loss":
    "Then we stop early: if the new pieces together bring fewer than {{fact.visits}} in month {{fact.month}}, the money goes back to ads. By then {{fact.committed}} has gone into pieces; {{fact.atRisk}} of margin is lost on the cautious path, {{fact.atRiskBad}} in a bad case. The pieces made go on working: on the cautious path we end {{fact.end}} behind at the horizon.",
  "pitch.objection.fails-gain":
    "Then we stop early: if the new pieces together bring fewer than {{fact.visits}} in month {{fact.month}}, the money goes back to ads. By then {{fact.committed}} has gone into pieces; {{fact.atRisk}} of margin is lost on the cautious path, {{fact.atRiskBad}} in a bad case. The pieces made go on working: on the cautious path we end {{fact.end}} ahead at the horizon.",
  "pitch.objection.little-short-gain":
    "A short test could justify itself: ended in month {{fact.month}}, a pilot of {{fact.amount}} a month would be {{fact.pilotEnd}} ahead at the horizon, since its pieces go on working. Carried on, it ends {{fact.end}} behind, and {{fact.black}} of the cases end in the black; that is no ground to ask for a shift.",
  "pitch.why.beat-saving":
    "To be worth more than not spending the money at all, they would have to bring {{fact.keep}} on average.",
  "pitch.why.beat-saving-never":
    "No number of visits under the ceiling would make it worth more than not spending the money at all.",
  "pitch.why.piece-filling":
    "The first pieces earn about {{fact.monthly}} a month each in gross margin at their peak; as the topics fill up, a grown piece earns {{fact.atEnd}} on average by the horizon. One costs {{fact.cost}} once.",
  "pitch.save.turns":
    "By the curve at its middle figure, keeping the money stops gaining once more than {{fact.at}} of the orders credited to these ads are truly won by them; {{fact.assumed}} is assumed.",
  "pitch.save.holds":
    "By the curve at its middle figure, keeping the money would gain even if every order credited to these ads were truly won by them.",
  "pitch.objection.save-odds":
    "In {{fact.share}} of the cases worked through, the move carried on to the horizon ends above keeping the money as long.",
  "pitch.objection.other-ads-less":
    "That would end {{fact.other}} ahead by the same curves, at once, but below the {{fact.save}} of not spending the money: there too, money added brings back less than itself. It is an alternative for the same money, not an addition.",
  "pitch.risk.attribution-all":
    "No channel reports its orders, so all orders but the organic share of visits are taken as the ads'. Where some come from elsewhere, the ads are worth less than stated here, and giving them up costs less.",
  "pitch.do-nothing.hold-save":
    "Against content, these figures advise leaving the money where it is; what they say of the ads themselves stands above.",
  "pitch.pilot.carried-on":
    "The figures below are for the move carried on to the horizon; what is asked for is only its first part, until month {{fact.month}}. If the checkpoint is passed, nothing continues by itself: a new decision is asked for then.",
  "pitch.numbers.ends-early":
    "Ended early, the same move ends higher at the horizon, because pieces made late are paid for before it and earn after it. That compares sums at the horizon only; what pieces bring later is not in them.",
  "pitch.objection.guessed-now": "It stands at {{fact.now}}.",
  "pitch.objection.guessed-turn": "At {{fact.at}}, inside its range, the answer would turn to: {{fact.to}}.",
  "pitch.objection.guessed-turn-outside":
    "Only at {{fact.at}}, outside its range, would the answer turn to: {{fact.to}}.",
  "pitch.numbers.cases":
    "The cases are {{fact.cases}} combinations of the figures under what the answer hangs on, drawn independently from their ranges, all else at its middle figure; their shares are computed, not observed odds. {{fact.tail}} of a figure's values are taken to lie below its range and as many above, also where the figure itself was given.",
  "pitch.note.margin":
    "By the curve assumed, at its middle figure, and for the margin of today's orders only. The sign < means that even at the least spend known the last money would not earn itself back, > that it still would at the most. Nothing here has tested a step as large as these figures may suggest.",
  "pitch.measure.ads-all":
    "Each month: margin of all orders but those of new pieces, since no channel reports its own. By the curve {{fact.lost}} a month of it is truly lost; a fall clearly beyond that over several months speaks against the curve.",
  "pitch.note.cautious":
    "Calculated cautiously means visits, conversion, cost and decay all set on the cautious side ({{fact.tail}} of their values lie beyond it) and all else as expected; the checkpoint is month {{fact.month}}.",
};
