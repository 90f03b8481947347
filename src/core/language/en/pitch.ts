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
  "pitch.unknown.ask":
    "Nothing yet. A pitch with guessed figures would not survive the first question, and should not.",
  "pitch.from-channel":
    "It would come from {{fact.channel}}, which returns least of the paid channels whose return is known.",
  "pitch.from-channel-part":
    "{{fact.amount}} of it would come from {{fact.channel}}, which returns least of the paid channels whose return is known.",
  "pitch.from-all": "It would come evenly from all ads.",
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
  "pitch.risk.ads-work":
    "Ads win real customers: in one experiment {{fact.lost}} of those credited to search ads were truly lost when the ads were off. The ad money given up is counted here as a loss, not as a saving.",
  "pitch.risk.assumed":
    "How many of the inputs are assumptions and not your observations: {{fact.count}}. Each is listed below with its range.",
  "pitch.risk.never-off":
    "Ads cannot simply be turned off: brands that stopped broad advertising sold {{fact.fall}} less on average after the first year. Whatever is moved later should be a slice, and reversible.",
  "pitch.objection.when": "When do we see the money?",
  "pitch.objection.when-answer":
    "Not this quarter. The first honest reading is in month {{fact.month}}, when the first pieces are grown; all of it is back by month {{fact.payback}}.",
  "pitch.objection.when-never":
    "Not this quarter, and perhaps not within the horizon. The first honest reading is in month {{fact.month}}, when the first pieces are grown; the pilot is there to get that reading cheaply.",
  "pitch.objection.fails": "And if it does not work?",
  "pitch.objection.fails-answer":
    "Then we stop early. If the new pieces together bring fewer than {{fact.visits}} in month {{fact.month}}, the money goes back to ads; expected are {{fact.expected}}.",
  "pitch.objection.more-ads": "Why not put more into ads instead?",
  "pitch.objection.more-ads-answer":
    "Because the last slice of ad money usually buys least: in a study of large consumer brands, more than {{fact.losing}} lost money on it. Ours is a guess until it is tested, and cutting a slice is the cheapest test.",
  "pitch.objection.why-not": "Everyone says content is cheaper in the long run. Why not now?",
  "pitch.objection.why-not-answer":
    "Because here it is not, yet: it takes {{fact.needed}} a month for each piece, and I can only count on {{fact.have}}.",
  "pitch.stop":
    "Stop rule: if in month {{fact.month}} all new pieces together bring fewer than {{fact.visits}}, we stop and the money returns to ads.",
  "pitch.reopen":
    "What would reopen the case: pieces that reach {{fact.needed}} a month, pieces that cost less, or a better conversion of readers.",
  "pitch.cheaper": "The move that costs less and comes first:",
  "pitch.do-nothing.shift":
    "Doing nothing is a fair alternative: no dip, no risk, and every visitor goes on being paid for at the price of a click.",
  "pitch.do-nothing.hold":
    "Leaving the money where it is costs nothing today and is what these figures advise.",
  "pitch.do-nothing.unknown": "Until the figures are there, leaving the money where it is costs nothing.",
};
