/** What the checks of customer service say. */

export const service = {
  "check.low-satisfaction.title": "Few satisfied customers",
  "check.low-satisfaction.pass":
    "Of those who rated you, {{fact.value}} were satisfied; below {{fact.threshold}} it would count as a problem.",
  "check.low-satisfaction.fail":
    "Of those who rated you, {{fact.value}} were satisfied; below {{fact.threshold}} that counts as a problem. An ad brings people once; whether they return and what they tell others is decided here.",
  "check.low-satisfaction.step":
    "Read the bad ratings of the last month in one sitting, sort them by cause, and take the most frequent one, with quotes, to whoever can remove it.",
  "check.low-satisfaction.limits":
    "Few people answer such a question, most of them delighted or angry. A scale of points cannot be compared with good or bad.",
  "check.open-complaints.title": "Many open complaints",
  "check.open-complaints.pass":
    "Open complaints come to {{fact.value}} of a month's orders; the line is {{fact.threshold}}. They are not above it by more than chance.",
  "check.open-complaints.fail":
    "Open complaints come to {{fact.value}} of a month's orders; above {{fact.threshold}} counts as many here. Behind each stands a customer who is still deciding whether to order again and what to write about you.",
  "check.open-complaints.step":
    "Sort the open complaints by age, write to the authors of the oldest today what will happen and when, and name the most frequent cause to whoever can remove it.",
  "check.open-complaints.limits":
    "Complaints may be older than the orders they are held against, and a business with few large orders looks worse. The line is a rule of this project.",
  "check.slow-service.title": "Slow replies to customers",
  "check.slow-service.pass":
    "A customer gets a first reply after {{fact.value}}; up to {{fact.threshold}} is typical by e-mail.",
  "check.slow-service.fail":
    "A customer waits {{fact.value}} for a first reply; up to {{fact.threshold}} is typical by e-mail. A question left open that long can cost you the next purchase.",
  "check.slow-service.step":
    "Ask the service team for the most frequent question and write its answer together: once as a ready reply, once for the page where the question arises.",
  "check.slow-service.limits":
    "The bands are for e-mail; in a chat people count in minutes. An average also hides nights and weekends.",
} as const;
