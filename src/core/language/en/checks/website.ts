/** What the checks of the site say. */

export const website = {
  "check.abandoned-carts.title": "Many unpaid carts",
  "check.abandoned-carts.pass":
    "Carts left unpaid: {{fact.value}}. Studies find {{fact.usual}} on average, and up to {{fact.threshold}} is nothing out of the ordinary.",
  "check.abandoned-carts.fail":
    "Carts left unpaid: {{fact.value}}. Studies find {{fact.usual}} on average, and beyond {{fact.threshold}} it stands out. These are not all lost sales: in one survey {{fact.browsing}} of shoppers had left a cart because they were only looking.",
  "check.abandoned-carts.step":
    "Fill a cart, go as far as the payment page and compare what you owe there with the price on the product page. Every cost that appears late goes on a list for the shop team.",
  "check.abandoned-carts.limits":
    "Shops count carts differently: one that opens a cart at every click on a product shows more of them unpaid.",
  "check.falling-conversion.title": "Falling conversion",
  "check.falling-conversion.pass":
    "Of your visits {{fact.value}} brought a result, after {{fact.threshold}} in the period before. That is no fall beyond chance.",
  "check.falling-conversion.fail":
    "Of your visits {{fact.value}} brought a result, after {{fact.threshold}} in the period before. With this many visits chance hardly explains the fall: something about the visitors, the site or the counting has changed.",
  "check.falling-conversion.step":
    "Put this period and the one before side by side by device and by source, find the row where the rate fell most, and look up what was changed there and on which day.",
  "check.falling-conversion.limits":
    "More visitors from a source that rarely buys lower the rate through no fault of the site, and in a running period results that follow days after the visit are still missing.",
  "check.mobile-gap.title": "Phones far behind computers",
  "check.mobile-gap.pass":
    "Conversion on phones is {{fact.value}} of that on computers. Phones trail nearly everywhere, and only below {{fact.threshold}} does the distance stand out.",
  "check.mobile-gap.fail":
    "On phones {{fact.phones}} of visits end in an order, on computers {{fact.computers}}. Phones trail nearly everywhere, but under {{fact.threshold}} of the computers' rate it stands out, and yours are at {{fact.value}}. Something on the small screen may be in the way, or people look there and buy later on a computer; the first can be mended.",
  "check.mobile-gap.step":
    "Hand your phone to someone who has never seen the shop, ask them to buy a product you name, stay silent and write down every place where they stop.",
  "check.mobile-gap.limits":
    "People who look on the phone and buy on a computer make phones seem worse than they are; where the visits by device are not given, chance is not ruled out either.",
  "check.shifting-layout.title": "Jumping page layout",
  "check.shifting-layout.pass":
    "The layout holds still: its shift score is {{fact.value}}, and up to {{fact.threshold}} counts as good.",
  "check.shifting-layout.fail":
    "The page moves while people read it: its shift score is {{fact.value}}, and up to {{fact.threshold}} counts as good. A jump at the wrong moment sends a tap to the wrong place. It is often cheap to mend; whether it cost you sales, this score cannot say.",
  "check.shifting-layout.step":
    "Open the landing page on a phone with a slow connection, watch what pushes the text away, and ask for its space to be kept free from the start: the image, the banner or the font.",
  "check.shifting-layout.limits":
    "The score does not tell a jump under the thumb from one that nobody minded; look at the page before you rank it against other work.",
  "check.slow-interaction.title": "Late reaction to taps",
  "check.slow-interaction.pass":
    "The page reacts to a tap within {{fact.value}}; up to {{fact.threshold}} counts as good.",
  "check.slow-interaction.fail":
    "After a tap or click the page takes {{fact.value}} to react; up to {{fact.threshold}} counts as good. A button that answers late looks broken. Where the gap came from, this does not show.",
  "check.slow-interaction.step":
    "Open your busiest page on an ordinary phone, press the menu, a filter and the button that matters, and send a recording of whatever sticks to those who run the site.",
  "check.slow-interaction.limits":
    "The figure takes in the whole visit: one heavy chat window or banner can spoil it. Find that element before you ask for a rebuild.",
  "check.slow-server.title": "Slow server reply",
  "check.slow-server.pass":
    "The server begins to answer within {{fact.value}}; up to {{fact.threshold}} counts as good.",
  "check.slow-server.fail":
    "Nothing can show before the server begins to answer, and that takes {{fact.value}}; up to {{fact.threshold}} counts as good. Any other speed-up only starts after this wait. Look at hosting, cache and redirects rather than at your ads.",
  "check.slow-server.step":
    "Count the redirects between ad and page with a free redirect checker, remove those that are yours, and pass the rest on with this figure to those who run the site.",
  "check.slow-server.limits":
    "A distant server, an extra redirect and an empty cache look alike here, and what people feel is the whole wait, not this first part of it.",
  "check.weak-conversion.title": "Weak conversion",
  "check.weak-conversion.pass":
    "Of your visits {{fact.value}} ended in an order or a sign-up. The benchmark for your model is {{fact.usual}}, and from {{fact.threshold}} up it is within the usual range.",
  "check.weak-conversion.fail":
    "Of your visits {{fact.value}} ended in an order or a sign-up. The benchmark for your model is {{fact.usual}}, and below {{fact.threshold}} is outside the usual range. No earlier period of your own was given, so take it as a reason to look closer, not as a verdict on the site.",
  "check.weak-conversion.step":
    "Ask one recent customer what nearly kept them from buying, and check whether your page answers exactly that.",
  "check.weak-conversion.limits":
    "Trades differ several times over, and the benchmark comes from shops or landing pages on other markets. Your own last period would settle it better.",
  "check.slow-pages.title": "Slow pages",
  "check.slow-pages.pass": "Pages are there in {{fact.value}}; up to {{fact.threshold}} counts as good.",
  "check.slow-pages.fail":
    "People wait {{fact.value}} for the page; up to {{fact.threshold}} counts as good. That is worth mending, though this figure alone does not show that it caused the gap.",
  "check.slow-pages.step":
    "Measure the busiest landing page on a phone with PageSpeed Insights, ask for the first thing it names to be mended, and watch sales from phones over the next weeks.",
  "check.slow-pages.limits":
    "One speed figure for the whole site hides the page that matters; measure the landing page of your ads.",
} as const;
