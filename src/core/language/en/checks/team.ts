/** What the checks of the team say. */

export const team = {
  "check.long-hours.title": "Long working weeks",
  "check.long-hours.pass":
    "You work {{fact.value}} a week; European law puts the limit at {{fact.threshold}} on average.",
  "check.long-hours.fail":
    "You work {{fact.value}} a week; European law puts the limit at {{fact.threshold}} on average, overtime included, to protect health. Hours like these speak of the amount of work, not of how well you do it.",
  "check.long-hours.step":
    "List last week's tasks with rough hours, mark those that moved no figure you are judged by, and ask to drop or hand over the largest of them.",
  "check.long-hours.limits":
    "The limit is an average over months, and laws differ by country; a single launch week above it means little.",
  "check.wide-span.title": "Many channels for each person",
  "check.wide-span.pass":
    "Each person looks after {{fact.value}}; with up to {{fact.threshold}}, every channel can have a working day of the week.",
  "check.wide-span.fail":
    "Each person looks after {{fact.value}}. Beyond {{fact.threshold}} a channel no longer gets a working day of the week, and channels tend to be kept alive rather than improved.",
  "check.wide-span.step":
    "Rank the channels by what they brought last period and put the last of them on hold until this period ends.",
  "check.wide-span.limits":
    "A channel that runs by itself needs less than a day, a difficult one more; this is arithmetic, not a study.",
  "check.slow-approvals.title": "Slow approvals",
  "check.slow-approvals.pass":
    "An approval takes {{fact.value}}, and the period has {{fact.length}}; up to {{fact.threshold}} there is room to try, look and try again.",
  "check.slow-approvals.fail":
    "An approval takes {{fact.value}}, and the period has {{fact.length}}. Beyond {{fact.threshold}} there is hardly time to try something, look at it and correct it before the result is counted; part of your pace is not in your hands.",
  "check.slow-approvals.step":
    "Ask for one standing permission: changes below an agreed sum or size go live at once and are reported afterwards.",
  "check.slow-approvals.limits":
    "The days are calendar days; where you can hand things in early, a long approval costs less.",
} as const;
