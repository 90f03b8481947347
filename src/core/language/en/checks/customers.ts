/** What the checks of customers say. */

export const customers = {
  "check.falling-repeat.title": "Shrinking repeat business",
  "check.falling-repeat.pass":
    "Customers who had bought before brought {{fact.value}} of revenue, after {{fact.threshold}} in the period before. Nothing here says that they are drifting away.",
  "check.falling-repeat.fail":
    "Customers who had bought before brought {{fact.value}} of revenue, after {{fact.threshold}} in the period before; with this many orders that is more than chance. Either fewer of them came back, or new customers grew faster. If it is the first, more of each month has to be won anew with ads.",
  "check.falling-repeat.step":
    "List the customers who used to order regularly and have gone silent, write a personal line to a few of them and ask where they buy it now.",
  "check.falling-repeat.limits":
    "The share also falls when new business grows, and that is good news. Look at the money from returning customers as well, best against the same month a year ago.",
  "check.few-reviews.title": "Few reviews",
  "check.few-reviews.pass":
    "You have {{fact.value}} in public. In one study {{fact.threshold}} were enough for nearly all that reviews add to sales.",
  "check.few-reviews.fail":
    "You have {{fact.value}} in public. In one study nearly all that reviews add to sales came with the first {{fact.threshold}}, so each one you win now may count for more than it will later. Happy customers who have said nothing are the nearest source.",
  "check.few-reviews.step":
    "Write a short note in your own words to the customers of the last weeks, with the direct link to where reviews stand. Ask all of them, not only those likely to praise you.",
  "check.few-reviews.limits":
    "The study counted reviews of single products at a few retailers; a service or a costly purchase may need more. A bought review is worse than none.",
  "check.idle-email.title": "Idle e-mail",
  "check.idle-email.pass":
    "E-mail brings {{fact.value}} of revenue; under {{fact.threshold}} it would count as idle.",
  "check.idle-email.fail":
    "E-mail brings {{fact.value}} of revenue; for a shop, under {{fact.threshold}} counts as idle. People who left you their address can be reached without paying for the click again. Mailing tools claim more than they win, yet few things cost less to try.",
  "check.idle-email.step":
    "Write one reminder about a cart that was left, in plain words and with the product's picture, and switch it on in the mailing tool you already have.",
  "check.idle-email.limits":
    "Mailing tools credit themselves with purchases that would have come anyway, so a higher share is no goal in itself. Without people's consent there is nobody to write to.",
  "check.rising-refunds.title": "Rising refunds",
  "check.rising-refunds.pass":
    "Refunds took {{fact.value}} of revenue, after {{fact.threshold}} in the period before. That is no rise beyond chance.",
  "check.rising-refunds.fail":
    "Refunds took {{fact.value}} of revenue, after {{fact.threshold}} in the period before; with this many orders chance hardly explains the rise. The ads behind those sales are already paid, so it is worth a look before the next campaign.",
  "check.rising-refunds.step":
    "Ask for the period's refunds by product and reason, take the product that comes back most, and compare its ad and its page with what arrives at the customer's door.",
  "check.rising-refunds.limits":
    "Refunds come weeks after the sale: when sales fall, the refunds of better months push the share up by themselves.",
  "check.weak-rating.title": "Weak public rating",
  "check.weak-rating.pass":
    "Your public rating is {{fact.value}} from {{fact.reviews}}; it is not clearly under {{fact.threshold}}, where the range begins in which people buy most readily.",
  "check.weak-rating.fail":
    "Your public rating is {{fact.value}} from {{fact.reviews}}, clearly under {{fact.threshold}}, where the range begins in which people buy most readily. Those your ads bring may look there first. What the reviews complain about is seldom marketing's to mend alone, but you can show it.",
  "check.weak-rating.step":
    "Sort the worst reviews of the last months by what they complain about, count each kind, and take the longest row with a few quotes to those who can change it.",
  "check.weak-rating.limits":
    "Reviews come from those who felt strongly, and old ones weigh as much as new ones; the range comes from product pages of a few retailers.",
} as const;
