/** What the checks of ad channels say. */

export const ads = {
  "check.ad-fatigue.title": "Tired audience",
  "check.ad-fatigue.pass":
    "{{fact.channel}}: one person saw the ad {{fact.value}} times on average, and people tend to tire of an ad above {{fact.threshold}}. Per showing, people clicked it {{claim.clicking}} than in the period before. Together that is no sign of fatigue.",
  "check.ad-fatigue.fail":
    "{{fact.channel}}: one person saw the ad {{fact.value}} times on average, and people tend to tire of an ad above {{fact.threshold}}. Per showing, people clicked it {{claim.clicking}} than in the period before. That looks like an ad which has been seen enough.",
  "check.ad-fatigue.step":
    "Replace the ad that is shown most with a new picture and a new first line, keep offer and audience as they are, and compare the click-through rate after a week.",
  "check.ad-fatigue.limits":
    "People who know you already bear more repetition, and the longer the period, the higher the count. Competition or the season can press clicks down as well.",
  "check.brand-search-share.title": "Success from your own name",
  "check.brand-search-share.pass":
    "Of the results credited to ads, {{fact.value}} came from searches for your own name; up to {{fact.threshold}} that does not distort the picture.",
  "check.brand-search-share.fail":
    "Of the results credited to ads, {{fact.value}} came from searches for your own name; above {{fact.threshold}} that makes the picture brighter than it is. These people were looking for you already, so part of the success would probably have come without an ad.",
  "check.brand-search-share.step":
    "Search for your own name on a phone and see whether a competitor advertises there. If nobody does, pause these ads in one region or on some days and count all orders, not only those from ads.",
  "check.brand-search-share.limits":
    "Where competitors bid on your name, such ads earn their money well. Only a pause with a comparison can tell, and for a young or small name it may turn out differently.",
  "check.channel-concentration.title": "Ad money in one channel",
  "check.channel-concentration.pass":
    "The largest channel is {{fact.channel}} with {{fact.value}} of the ad money; up to {{fact.threshold}} the budget counts as spread out.",
  "check.channel-concentration.fail":
    "{{fact.channel}} takes {{fact.value}} of the ad money; above {{fact.threshold}} the result hangs on a single channel. Should prices rise there or the account be blocked, there is little to fall back on.",
  "check.channel-concentration.step":
    "Write down what you would do in the first week without this channel, and start with the part that costs nothing: export the audience lists, agree on a mailing.",
  "check.channel-concentration.limits":
    "With a small budget one channel is often right, because it learns faster. This is a risk to know about, not the reason for a miss.",
  "check.hidden-mix.title": "A total that hides its channels",
  "check.hidden-mix.pass":
    "Over the listed channels the conversion rate is {{fact.value}}, after {{fact.threshold}} before; the new mix of channels alone would have made it {{fact.mixed}}. Total and channels tell the same story, as far as chance lets one see.",
  "check.hidden-mix.fail":
    "Over the listed channels the conversion rate went from {{fact.threshold}} to {{fact.value}}, but that is the mix: had every channel kept its own rate, the new shares of visits alone would have made it {{fact.mixed}}. Going by the total, you would judge the channels for something they did not do.",
  "check.hidden-mix.step":
    "Put both periods side by side, channel by channel, with visits and rate, and from now on report each channel's rate beside the total.",
  "check.hidden-mix.limits":
    "Only channels with figures for both periods are in it. A channel is a mix too: campaigns, devices or countries can hide the same thing inside it.",
  "check.learning-phase.title": "Too few results to learn from",
  "check.learning-phase.pass":
    "{{fact.channel}}: {{fact.value}} a week; an ad set has enough to settle from {{fact.threshold}}.",
  "check.learning-phase.fail":
    "{{fact.channel}}: {{fact.value}} a week; an ad set needs about {{fact.threshold}} a week to leave its learning phase. Until then the cost of a result tends to swing, and one week is too short to judge it by.",
  "check.learning-phase.step":
    "Merge ad sets that aim at the same people, or optimise for an earlier and more frequent action such as a cart or a started form; then leave the settings alone for a week.",
  "check.learning-phase.limits":
    "The rule is Meta's and holds for each ad set: a channel above the line may still be split too finely, and other platforms have numbers of their own.",
  "check.low-click-through.title": "Few clicks on the ads",
  "check.low-click-through.pass":
    "{{fact.channel}}: {{fact.value}} of the times the ads were shown ended in a click; the line drawn for this channel is {{fact.threshold}}. No channel lies below its line by more than chance explains.",
  "check.low-click-through.fail":
    "{{fact.channel}}: {{fact.value}} of the times the ads were shown ended in a click; the line drawn for this channel is {{fact.threshold}}. The same reach brings you fewer people. Whether that is the audience or the ad, these figures do not show.",
  "check.low-click-through.step":
    "Open the list of search terms or placements of this channel, exclude those that have nothing to do with your offer, and write one new headline in the words of the landing page.",
  "check.low-click-through.limits":
    "The line is somewhat below the channel's own earlier rate; where that is unknown, far below the average of such campaigns in the US. Platforms count clicks differently, and more clicks are not more buyers.",
  "check.rising-click-cost.title": "Dearer clicks",
  "check.rising-click-cost.pass":
    "{{fact.channel}}: a click costs {{fact.value}}, after {{fact.before}} in the period before. A rise like the market's would end at {{fact.threshold}}; no channel is clearly beyond that.",
  "check.rising-click-cost.fail":
    "{{fact.channel}}: a click costs {{fact.value}}, after {{fact.before}} in the period before. A rise like the market's would end at {{fact.threshold}}. The same money now brings fewer people.",
  "check.rising-click-cost.step":
    "Compare both periods by keyword or audience, find those that took most of the extra money, and lower the bid where neither orders nor leads come of it.",
  "check.rising-click-cost.limits":
    "Dearer clicks can be better ones: look at what they bring before you cut. The market's rise is that of a year of US search ads; where inflation is high, it is higher.",
} as const;
