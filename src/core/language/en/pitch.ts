/** The pitch. Reader: whoever decides on money. The bad side first, no belief, every figure from the facts. */
import type { PITCH_MESSAGES } from "../../advice/pitch/messages.ts";

export const pitch: Readonly<Record<keyof typeof PITCH_MESSAGES, string>> = {
  "pitch.shift.headline": "Move {{fact.amount}} a month from ads into content, with an exit",
  "pitch.pilot.headline": "Try content with {{fact.amount}} a month of the ad money, and no more for now",
  "pitch.hold.headline": "Do not move ad money into content now",
  "pitch.unknown.headline": "Not ready to be pitched: the figures that decide it are missing",
  "pitch.shift.ask":
    "I ask for no new money. I ask to move {{fact.amount}} a month, {{fact.share}} of the ad budget, into content: about {{fact.pieces}} a month.",
  "pitch.pilot.ask":
    "I ask for no new money. I ask to try {{fact.amount}} a month, {{fact.share}} of the ad budget, on content: about {{fact.pieces}} a month, until the checkpoint.",
  "pitch.hold.ask":
    "I ask for nothing to be moved. On today's figures the shift would lose money, and I would rather say so than find out with your budget.",
  "pitch.hold.ask-small":
    "I ask for nothing to be moved. On today's figures only a move too small to publish regularly would gain, and a larger one would lose money.",
  "pitch.hold.ask-locked":
    "I ask for nothing to be moved. Every paid channel here is locked, at its minimum or kept for our own name, so there is no money to move.",
  "pitch.unknown.ask":
    "Nothing yet. A pitch with guessed figures would not survive the first question, and should not.",
  "pitch.from-channel":
    "It would come from {{fact.channel}}, where further money brings least: by the curve assumed below, {{fact.marginal}} of each sum added there comes back as gross margin.",
  "pitch.from-channel-part":
    "{{fact.amount}} of it would come from {{fact.channel}}, where further money brings least: by the curve assumed below, {{fact.marginal}} of each sum added there comes back as gross margin.",
  "pitch.from-all":
    "It would come evenly from all ads. By the curve assumed below, {{fact.marginal}} of each sum added to them comes back as gross margin.",
  "pitch.own-name":
    "{{fact.channel}} is left as it is, and its fine figures are no argument: its buyers were already typing our name. In experiments, ads on a brand's own name added at most {{fact.added}} to the clicks while nobody else bid on it; where a competitor did, at least {{fact.lost}} were lost without them. It deserves a test of its own.",
  "pitch.buys.guides": "What is made: guides to the questions buyers search for before they know us.",
  "pitch.buys.landing-pages":
    "What is made: pages close to the purchase, such as comparisons, answers to doubts and proof, because this funnel loses people at the purchase.",
  "pitch.buys.lifecycle-emails":
    "Each piece also goes out by e-mail to earlier customers; repeat business is among the weak parts.",
  "pitch.buys.fast-pages":
    "Before the first piece, the pages have to load fast: a reader leaves a slow page the way a buyer does.",
  "pitch.why.passes":
    "A piece of content has to bring {{fact.needed}} a month to be worth the ads it replaces; I count on {{fact.have}}.",
  "pitch.why.fails":
    "A piece of content would have to bring {{fact.needed}} a month to be worth the ads it replaces; I count on {{fact.have}}.",
  "pitch.why.barely":
    "A piece of content has to bring {{fact.needed}} a month to be worth the ads it replaces; I count on {{fact.have}}. That leaves nothing to spare.",
  "pitch.why.piece":
    "At its peak a piece earns about {{fact.monthly}} a month in gross margin and costs {{fact.cost}} once.",
  "pitch.why.cautious-passes":
    "With visits, conversion, cost and decay all set on the cautious side, it still ends {{fact.end}} ahead.",
  "pitch.why.cautious-smaller":
    "With visits, conversion, cost and decay all set on the cautious side, this amount ends {{fact.loss}} behind; then only a smaller move gains.",
  "pitch.why.cautious-fails":
    "With visits, conversion, cost and decay all set on the cautious side, it ends {{fact.loss}} behind. That is why this is a pilot and not a programme.",
  "pitch.why.two-periods":
    "Between the last period and this one, clicks followed the ads' money with an elasticity of {{fact.elasticity}}. That is a single observation, so it counts for {{fact.weight}} beside the published range.",
  "pitch.why.rival-save":
    "What speaks against it, said before anyone else says it: taking this money from the ads and not spending it at all would end {{fact.save}} ahead, more than the {{fact.end}} of the move, as far as the margin of today's orders goes. The move is the better use only if the money stays in marketing.",
  "pitch.why.rival-other-ads":
    "What speaks against it, said before anyone else says it: moving this money to the ads that still bring more would end {{fact.other}} ahead by the same curves, more than the {{fact.end}} of the move. I would do that first.",
  "pitch.why.hold-save":
    "What these figures do say about the ads: their last money does not earn itself back. Taking {{fact.amount}} a month from them and not spending it would end {{fact.save}} ahead, as far as the margin of today's orders goes; customers who would come back later are not in it.",
  "pitch.why.locked":
    "No channel may give up money here, so what content would have to bring is not the question yet.",
  "pitch.why.too-late":
    "A piece made today brings its first orders only after the horizon, so no number of visits would do.",
  "pitch.why.unknown":
    "To work it out takes ad money, visits, orders and revenue of the same period. With those the answer is shift, pilot or hold, each with its month and its risk.",
  "pitch.numbers.dip":
    "First it costs: at the deepest point, in month {{fact.month}}, we are {{fact.dip}} behind where we would be without the move.",
  "pitch.numbers.payback":
    "From month {{fact.breakEven}} on, each month brings more than it costs; by month {{fact.payback}} everything is earned back.",
  "pitch.numbers.no-payback": "Within the horizon the money is not earned back.",
  "pitch.numbers.end-gain": "At the end of the horizon we expect to be {{fact.end}} ahead, in gross margin.",
  "pitch.numbers.end-loss":
    "At the end of the horizon we would expect to be {{fact.end}} behind, in gross margin.",
  "pitch.numbers.range-loss-gain":
    "The range is wide: from a loss of {{fact.low}} in a bad case to a gain of {{fact.high}} in a good one, leaving out the worst and the best tail.",
  "pitch.numbers.range-gain":
    "The range runs from a gain of {{fact.low}} in a bad case to {{fact.high}} in a good one, leaving out the worst and the best tail.",
  "pitch.numbers.range-loss":
    "The range runs from a loss of {{fact.low}} in a bad case to a loss of {{fact.high}} even in a good one, leaving out both tails.",
  "pitch.numbers.black": "Of all the cases worked through, {{fact.black}} end in the black.",
  "pitch.numbers.left":
    "If we stopped publishing then, the pieces would still bring about {{fact.left}} of margin over the following year.",
  "pitch.numbers.if-piloted": "What a pilot of {{fact.amount}} a month would do instead:",
  "pitch.risk.ranking":
    "Most new pages are never found: in one large study about {{fact.share}} of new pages with text reached the first results within a year. The visits per piece used here already include the failures.",
  "pitch.risk.summaries":
    "Search sends fewer visitors than it used to: {{fact.with}} of searches with an AI summary ended in a click on a normal result, against {{fact.without}} without one.",
  "pitch.risk.fewer-gain":
    "If answers on the results page take {{fact.share}} of what a piece brings, the move still ends {{fact.end}} ahead.",
  "pitch.risk.fewer-loss":
    "If answers on the results page take {{fact.share}} of what a piece brings, the move ends {{fact.end}} behind.",
  "pitch.risk.ads-work":
    "Ads win real customers: in one experiment {{fact.lost}} of those credited to search ads were truly lost when the ads were off. The ad money given up is counted here as a loss, not as a saving.",
  "pitch.risk.attribution":
    "What each channel brings is taken as it is credited. Where ads help orders that are credited elsewhere, giving them up costs more than stated here.",
  "pitch.risk.assumed":
    "Of the {{fact.of}} inputs, {{fact.count}} are assumptions and not our observations. Each stands below with its range, its source and the question that replaces it.",
  "pitch.risk.never-off":
    "Ads cannot simply be turned off: brands that stopped broad advertising sold {{fact.fall}} less on average after the first year. Whatever is moved later should be a slice, and reversible.",
  "pitch.objection.when": "When do we see the money?",
  "pitch.objection.when-answer":
    "Not this quarter. The first honest reading is in month {{fact.month}}, when the first pieces are grown; all of it is back by month {{fact.payback}}.",
  "pitch.objection.when-never":
    "Not this quarter, and perhaps not within the horizon. The first honest reading is in month {{fact.month}}, when the first pieces are grown; the pilot is there to get that reading cheaply.",
  "pitch.objection.fails": "And if it does not work?",
  "pitch.objection.fails-answer":
    "Then we stop early: if the new pieces together bring fewer than {{fact.visits}} in month {{fact.month}}, the money goes back to ads. On the cautious path {{fact.atRisk}} of margin has gone by then, and the pieces made so far would bring {{fact.left}} over the following year.",
  "pitch.objection.more-ads": "Why not put more into ads instead?",
  "pitch.objection.more-ads-gain":
    "{{fact.amount}} a month on top of the ads would end {{fact.more}} ahead by the same curve, its cost counted. If there is new money, that is a fair use of it; this move needs none.",
  "pitch.objection.more-ads-loss":
    "Because {{fact.amount}} a month on top of the ads would end {{fact.more}} behind by the same curve, its cost counted.",
  "pitch.objection.more-ads-study":
    "That is not unusual: in a study of large consumer brands, more than {{fact.losing}} lost money on the last slice of their advertising.",
  "pitch.objection.save": "Why not simply keep the money?",
  "pitch.objection.save-better":
    "On the margin of today's orders that would be worth more: {{fact.save}} by the horizon. But money kept builds nothing that goes on bringing visitors, and that is what would have to be worth the difference.",
  "pitch.objection.save-worse":
    "Keeping it would end {{fact.save}} ahead, the move {{fact.end}}. Keeping is the surer of both; the move is worth more only if the pieces work, and then they go on bringing visitors after the horizon.",
  "pitch.objection.save-loss":
    "Because the ads still earn more than they cost: taking the money out and keeping it would end {{fact.save}} behind.",
  "pitch.objection.other-ads": "Why not move it to the ads that work better?",
  "pitch.objection.other-ads-gain":
    "That would end {{fact.other}} ahead by the same curves, and it would start at once. It is worth doing as well; it does not grow afterwards.",
  "pitch.objection.other-ads-loss":
    "Because those are near their limit: by the same curves that would end {{fact.other}} behind.",
  "pitch.objection.guessed": "How much of this is guessed?",
  "pitch.objection.guessed-answer":
    "Of the {{fact.of}} inputs, {{fact.count}} are assumptions, all listed below. The answer hangs most on this figure: {{fact.input}}.",
  "pitch.objection.guessed-flip":
    "It stands at {{fact.now}}; at {{fact.at}} the answer would turn to: {{fact.to}}.",
  "pitch.objection.why-not": "Everyone says content is cheaper in the long run. Why not now?",
  "pitch.objection.why-not-answer":
    "Because here it is not, yet: it takes {{fact.needed}} a month for each piece, and I can only count on {{fact.have}}.",
  "pitch.objection.little": "Why not at least try a little?",
  "pitch.objection.little-loss":
    "Because a small loss is still a loss: a pilot of {{fact.amount}} a month would be expected to end {{fact.end}} behind, and only {{fact.black}} of the cases worked through end in the black.",
  "pitch.objection.little-gain":
    "A pilot of {{fact.amount}} a month would be expected to end {{fact.end}} ahead, with {{fact.black}} of the cases worked through in the black. That is too close to nothing to defend.",
  "pitch.objection.cut": "So should the ads be cut?",
  "pitch.objection.cut-gain":
    "Looked at alone, their last {{fact.amount}} a month does not earn itself back: without it we would end {{fact.save}} ahead by the curve assumed. Before anyone cuts, test it for some weeks in a region of its own; there is no cheaper way to know.",
  "pitch.objection.cut-loss":
    "No. Their last {{fact.amount}} a month still earns more than it costs: without it we would end {{fact.save}} behind.",
  "pitch.measure.pieces":
    "Each month: whether what was planned is published ({{fact.pieces}}), and the visits it brings.",
  "pitch.measure.ads":
    "Each month: orders of the ads that gave up money. The plan counts on losing {{fact.lost}} of margin a month there; more than that, and the curve was wrong.",
  "pitch.measure.checkpoint":
    "Month {{fact.month}}: visits to all new pieces together. Expected {{fact.expected}}, at least {{fact.visits}}.",
  "pitch.measure.break-even":
    "Month {{fact.month}}: the month's margin from readers covers what the ads no longer bring.",
  "pitch.measure.payback": "Month {{fact.month}}: everything is earned back.",
  "pitch.stop":
    "Stop rule: if in month {{fact.month}} all new pieces together bring fewer than {{fact.visits}}, we stop and the money returns to ads.",
  "pitch.stop.errors":
    "The rule is not infallible: of the cases worked through that would have paid, it stops {{fact.falseAlarm}}; of those that would have lost, it stops {{fact.caught}}.",
  "pitch.reopen":
    "What would reopen the case: pieces that reach {{fact.needed}} a month, pieces that cost less, or a better conversion of readers.",
  "pitch.cheaper": "The move that costs less and comes first:",
  "pitch.do-nothing.shift":
    "Doing nothing is a fair alternative: no dip, no risk, and every visitor goes on being paid for at the price of a click.",
  "pitch.do-nothing.new-gain":
    "Asking for {{fact.amount}} of new money a month instead, with the ads left alone, would end {{fact.end}} ahead, the cost of the pieces counted.",
  "pitch.do-nothing.new-loss":
    "Asking for {{fact.amount}} of new money a month instead, with the ads left alone, would end {{fact.end}} behind, the cost of the pieces counted.",
  "pitch.do-nothing.hold":
    "Leaving the money where it is costs nothing today and is what these figures advise.",
  "pitch.do-nothing.unknown": "Until the figures are there, leaving the money where it is costs nothing.",
  "pitch.numbers.computed":
    "All sums here are computed from the inputs listed at the end, as the difference in gross margin to leaving everything as it is.",
  "pitch.compare.extrapolated":
    "For {{fact.channel}} this goes beyond what is known of it, to less than {{fact.share}} of its spend; there the curve is a guess.",
  "pitch.compare.extrapolated-all":
    "For the ads as a whole this goes beyond what is known of them, to less than {{fact.share}} of their spend; there the curve is a guess.",
  "pitch.compare.capped":
    "This is less than was asked for: locked channels and minimums leave no more to move.",
  "pitch.numbers.gap":
    "Of the present gap it closes nothing before month {{fact.month}}; in the last month of the horizon it brings {{fact.share}} of it.",
};
