/** What the checks of sales say. */

export const sales = {
  "check.slow-lead-response.title": "Slow first reply to leads",
  "check.slow-lead-response.pass":
    "A lead hears back after {{fact.value}}; within {{fact.threshold}} is fast.",
  "check.slow-lead-response.fail":
    "A lead waits {{fact.value}} for a first reply; fast companies manage it within {{fact.threshold}}. People who wait may buy elsewhere meanwhile.",
  "check.slow-lead-response.step":
    "Agree with sales on one rule for the first reply and hold it over the next weeks; show more ads in the hours when someone answers.",
  "check.slow-lead-response.limits":
    "The quick leads may also be the easy ones; the study counted conversations, not sales.",
  "check.unanswered-leads.title": "Leads without an answer",
  "check.unanswered-leads.pass":
    "{{fact.value}} of the leads never got an answer; spam and duplicates can account for up to {{fact.threshold}}.",
  "check.unanswered-leads.fail":
    "{{fact.value}} of the leads never got an answer; spam and duplicates can account for up to {{fact.threshold}}. The others are paid for already: reaching them takes a call, not another click.",
  "check.unanswered-leads.step":
    "Export last week's unanswered leads, strike out spam and duplicates together with sales, and share the rest among those who can call today.",
  "check.unanswered-leads.limits":
    "A call that nobody logged counts as none; check first how answers get into the CRM.",
  "check.weak-closing.title": "Few qualified leads that buy",
  "check.weak-closing.pass":
    "Of the qualified leads {{fact.value}} became customers; this check speaks up only when they fall clearly below {{fact.threshold}}. A smaller loss would show in the table of steps.",
  "check.weak-closing.fail":
    "Of the qualified leads {{fact.value}} became customers; the line is {{fact.threshold}}. That loss arises after the lead has been handed over, where offer, price and conversation weigh more than an ad.",
  "check.weak-closing.step":
    "Ask sales to name the reason for each of the latest lost deals in one word, count the words, and bring the most frequent one to the next meeting.",
  "check.weak-closing.limits":
    "Deals that take longer than the period are not counted yet, and orders without a lead push the rate up. The line comes from your own past, else from the plan, else from the lowest edge of what companies that sell to companies report.",
  "check.weak-qualification.title": "Few leads that qualify",
  "check.weak-qualification.pass":
    "Of the leads {{fact.value}} qualified; this check speaks up only when they fall clearly below {{fact.threshold}}.",
  "check.weak-qualification.fail":
    "Of the leads {{fact.value}} qualified; the line is {{fact.threshold}}. Part of the money buys contacts that sales can do nothing with, so the funnel looks fuller than it is.",
  "check.weak-qualification.step":
    "Go through the latest rejected leads with sales, sort them by reason and by ad, and switch off the ad or search term behind the most frequent reason.",
  "check.weak-qualification.limits":
    "The line is somewhat below your own earlier rate; without one, below the planned one; without either, far below what companies that sell to companies report. If the definition of a qualified lead changed, unlike things are compared.",
  "check.unanswered-leads.counted":
    "In this period that is {{fact.unanswered}}; if they were like the others, up to {{fact.deals}} went with them.",
} as const;
