/** What the checks of measurement say. */

export const measurement = {
  "check.lost-clicks.title": "Clicks that never arrive",
  "check.lost-clicks.pass":
    "The ads counted {{fact.clicks}}, the site {{fact.visits}}. A loss of up to {{fact.threshold}} is usual between the tools.",
  "check.lost-clicks.fail":
    "The ads counted {{fact.clicks}}, the site only {{fact.visits}}: {{fact.value}} is missing, and up to {{fact.threshold}} is usual. Either people leave before the page is there, or they arrive uncounted, for example because of the consent banner. The first costs sales; the other only blurs your report.",
  "check.lost-clicks.step":
    "Open the tagged link of an ad in a private window on a phone, once accepting the consent banner and once refusing it, and see which of the visits shows up in the live view of your analytics.",
  "check.lost-clicks.limits":
    "Repeated clicks, bots and ad blockers take their part everywhere. Where visits without ads are counted in, the real loss is larger than shown.",
  "check.more-conversions-than-clicks.title": "More results than clicks",
  "check.more-conversions-than-clicks.pass":
    "No channel shows more results than clicks. The closest is {{fact.channel}} with {{fact.results}} on {{fact.clicks}}.",
  "check.more-conversions-than-clicks.fail":
    "{{fact.channel}} reports {{fact.results}} on {{fact.clicks}}. Results without a click come from somewhere: from people who only saw the ad, from phone calls, or from one person who is counted again and again. Until you know from where, the channel may look better than it is.",
  "check.more-conversions-than-clicks.step":
    "In the channel's settings look up what counts as a conversion, whether views without a click count, and whether each person counts once. Write the answers next to its figures.",
  "check.more-conversions-than-clicks.limits":
    "Phone calls, and customers who order again after one click, are no error: then the figure is right and only its name is misleading.",
  "check.platform-above-shop.title": "Channels claiming more than was sold",
  "check.platform-above-shop.pass":
    "Together the channels claim {{fact.claimed}}, and your own books show {{fact.counted}}. Claims of up to {{fact.threshold}} of the books are no contradiction.",
  "check.platform-above-shop.fail":
    "Together the channels claim {{fact.claimed}}, but your own books show {{fact.counted}}. At {{fact.value}} of what was sold, some sales are probably credited more than once, so no channel's return can be taken at its word. Nobody is cheating: each tool sees only its own part.",
  "check.platform-above-shop.step":
    "Choose one source for sales, the shop or the CRM, and put it in the top line of your report. What the channels claim goes below it, named as a claim.",
  "check.platform-above-shop.limits":
    "Different days, taxes and returns widen the distance too, and channels whose figures were not given are missing from the sum.",
  "check.underpowered-test.title": "Test too small to tell",
  "check.underpowered-test.pass":
    "The smaller side of your undecided test has {{fact.value}}. To see conversion change by {{fact.lift}} of its level it takes {{fact.threshold}}, so it can answer.",
  "check.underpowered-test.fail":
    "The smaller side of your undecided test has {{fact.value}}. To see conversion change by {{fact.lift}} of its level it takes {{fact.threshold}}. A flat result here does not mean that the idea was bad: the test may well have missed it.",
  "check.underpowered-test.step":
    "Work out from your weekly visitors how many weeks the test would take. If that is longer than you can wait, test a bolder change, or count an earlier step such as filled carts or started forms.",
  "check.underpowered-test.limits":
    "A larger change shows sooner than this, a smaller one later. With more than one test, the one that lacks most is named.",
  "check.unproven-winner.title": "Winner not yet proven",
  "check.unproven-winner.pass":
    "B is ahead, {{fact.variant}} against {{fact.original}}. Without any real difference such a lead would turn up with a probability under {{fact.threshold}}; that counts as proven.",
  "check.unproven-winner.fail":
    "B is ahead, {{fact.variant}} against {{fact.original}}. But without any real difference such a result would still turn up with a probability of {{fact.value}}, and proven starts below {{fact.threshold}}. If B costs nothing, you may use it; only do not book its lead as a gain.",
  "check.unproven-winner.step":
    "Let the test run to the size it was planned for without looking in between. If there was no plan, set its last day today and write it down.",
  "check.unproven-winner.limits":
    "Whoever looks daily and stops at the first good moment finds winners by luck. Among many tests, too, some look proven that are not.",
  "check.folklore-claim.title": "A popular but unproven figure",
  "check.folklore-claim.pass": "What you wrote contains no popular but unproven figure.",
  "check.folklore-claim.fail": "One thing in your own words would not survive a question in a meeting.",
  "check.folklore-claim.step":
    "Before the next presentation, replace the borrowed figure with one of your own, even a small one; it cannot be disputed.",
  "check.folklore-claim.limits":
    "It knows the best-known claims only, and reads words, not meaning: a claim you quote in order to doubt it looks the same.",
  "check.folklore-claim.content-costs-less":
    "“{{fact.words}}”: that goes back to an old infographic whose sources do not contain it. Whether content pays for you is computed further down, from your own figures.",
  "check.folklore-claim.retention-profit":
    "“{{fact.words}}”: that was an arithmetic example about customers who stay longer, not something anyone observed. Keeping customers may well pay; how much, only your own margin can say.",
  "check.folklore-claim.seo-roi":
    "“{{fact.words}}”: that describes the clients who stayed with the agency that published it. Nobody knows what the others got.",
  "check.folklore-claim.second-costs-conversions":
    "“{{fact.words}}”: it mixes an old analyst report with a figure about a tenth of the time. A faster page is worth having; the promise of a fixed gain is not.",
  "check.folklore-claim.amazon-latency":
    "“{{fact.words}}”: that rests on a slide about an internal test that was never published. Your own page, measured before and after, is better evidence.",
  "check.folklore-claim.five-minute-call":
    "“{{fact.words}}”: that comes from a vendor's call logs of a handful of firms. A quick reply is sensible; the multiple is not proven.",
  "check.folklore-claim.seo-close-rate":
    "“{{fact.words}}”: a vendor's figure without a known sample, copied from one list to the next. Your CRM can tell you your own rates by source.",
  "check.folklore-claim.carts-are-lost-revenue":
    "“{{fact.words}}”: most people with a full cart were only looking. What is lost is the part that meant to pay and could not.",
  "check.folklore-claim.marketers-burnout":
    "“{{fact.words}}”: that comes from a small poll in an app. That the work wears people out is true all the same; larger surveys say it with more care.",
  "check.folklore-claim.speed-multiplied":
    "“{{fact.words}}”: it multiplies one experiment beyond what it measured. Improve the page, and promise only what you then see.",
  "check.folklore-claim.email-return":
    "“{{fact.words}}”: those surveys asked for revenue, not profit, and compared with nobody. Mail often pays; your own last sending shows how much.",
  "check.folklore-claim.documented-strategy":
    "“{{fact.words}}”: it turns what people thought of themselves into odds. Writing a strategy down is still a good idea, for other reasons.",
} as const;
